package intervene.map;

import intervene.view.Shading;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The row of controls above the map. */
final class MapControls {
    private final JPanel row = new JPanel(new WrappingLayout(6, 4));
    private final JComboBox<Shading> shading = new JComboBox<>(Shading.values());

    MapControls(WorldMap map) {
        named(shading, "shading", "By what states are shaded");
        shading.addActionListener(e -> map.shade((Shading) shading.getSelectedItem()));
        var label = new JLabel("Shade states by");
        label.setDisplayedMnemonic('h');
        label.setLabelFor(shading);
        row.add(label);
        row.add(shading);
        row.add(button("+", "zoom-in", "Show less, larger (+)", () -> map.zoom(MapPointer.STEP)));
        row.add(button("−", "zoom-out", "Show more, smaller (−)", () -> map.zoom(1 / MapPointer.STEP)));
        row.add(button("Reset", "reset-view", "Show the whole map (0)", map::reset));
        row.add(button("◀", "previous-crisis", "Select the crisis before ([)", () -> map.walk(-1)));
        row.add(button("▶", "next-crisis", "Select the next crisis (])", () -> map.walk(1)));
        var motion = new JCheckBox("Animate", true);
        named(motion, "animate", "Whether crises pulse and troops move");
        motion.addActionListener(e -> map.animate(motion.isSelected()));
        row.add(motion);
    }

    JComponent row() {
        return row;
    }

    /** Shows by what states are shaded, without telling anybody. */
    void show(Shading now) {
        shading.setSelectedItem(now);
    }

    private static AbstractButton button(String text, String name, String tip, Runnable action) {
        var button = new JButton(text);
        button.putClientProperty("JComponent.minimumWidth", 0); // no wider than its sign
        named(button, name, tip);
        button.addActionListener(e -> action.run());
        return button;
    }

    private static void named(JComponent control, String name, String tip) {
        control.setName(name);
        control.setToolTipText(tip);
        control.getAccessibleContext().setAccessibleName(tip);
    }
}
