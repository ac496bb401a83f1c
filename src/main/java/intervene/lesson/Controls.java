package intervene.lesson;

import javax.swing.JButton;

/** Buttons as lessons have them. */
final class Controls {
    private Controls() {}

    /** A button. */
    static JButton button(String name, String label, String hint, Runnable pressed) {
        var button = new JButton(label);
        button.setName(name);
        button.setToolTipText(hint);
        button.getAccessibleContext().setAccessibleDescription(hint);
        button.addActionListener(e -> pressed.run());
        return button;
    }
}
