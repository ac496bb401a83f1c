package intervene.map;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/** Controls in as many rows as they need: its height follows from the width that its container has. */
final class WrappingLayout extends FlowLayout {
    WrappingLayout(int across, int down) {
        super(LEADING, across, down);
    }

    @Override
    public Dimension preferredLayoutSize(Container of) {
        Dimension inOneRow = super.preferredLayoutSize(of);
        if (of.getWidth() <= 0 || inOneRow.width <= of.getWidth()) {
            return inOneRow;
        }
        Insets edge = of.getInsets();
        int room = of.getWidth() - edge.left - edge.right - 2 * getHgap();
        int used = 0;
        int row = 0;
        int height = edge.top + edge.bottom + getVgap();
        for (int i = 0; i < of.getComponentCount(); i++) {
            Dimension control = of.getComponent(i).getPreferredSize();
            if (used > 0 && used + getHgap() + control.width > room) {
                height += row + getVgap();
                used = 0;
                row = 0;
            }
            used += control.width + (used > 0 ? getHgap() : 0);
            row = Math.max(row, control.height);
        }
        return new Dimension(of.getWidth(), height + row + getVgap());
    }

    @Override
    public Dimension minimumLayoutSize(Container of) {
        return new Dimension(0, preferredLayoutSize(of).height);
    }
}
