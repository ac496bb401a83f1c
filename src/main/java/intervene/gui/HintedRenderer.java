package intervene.gui;

import intervene.gui.ScenarioFiles.Choice;
import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/** Shows the first comment of a scenario where the pointer rests on its name. */
final class HintedRenderer extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, value, index, selected, focused);
        setToolTipText(value instanceof Choice choice && !choice.hint().isEmpty() ? choice.hint() : null);
        return this;
    }
}
