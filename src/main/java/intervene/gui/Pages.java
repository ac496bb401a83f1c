package intervene.gui;

import java.awt.Dimension;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;

/** Windows with pages to read, one for each page; Escape closes them. */
final class Pages {
    private static final Dimension SIZE = new Dimension(760, 620);

    private final JFrame owner;
    private final Map<String, JDialog> open = new HashMap<>();

    Pages(JFrame owner) {
        this.owner = owner;
    }

    /**
     * Shows a page.
     *
     * @param name by which tests and assistive technology know it
     */
    void show(String name, String title, String html) {
        JDialog dialog = open.computeIfAbsent(name, n -> dialog(n, title, html));
        dialog.setVisible(true);
        dialog.toFront();
    }

    private JDialog dialog(String name, String title, String html) {
        var text = new JEditorPane("text/html", html);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, Boolean.TRUE);
        text.setEditable(false);
        text.setCaretPosition(0);
        text.getAccessibleContext().setAccessibleName(title);
        var dialog = new JDialog(owner, title, false);
        dialog.setName(name);
        dialog.add(new JScrollPane(text));
        dialog.setSize(Math.min(SIZE.width, owner.getWidth()), Math.min(SIZE.height, owner.getHeight()));
        dialog.setLocationRelativeTo(owner);
        dialog.getRootPane().registerKeyboardAction(e -> dialog.setVisible(false),
                KeyStroke.getKeyStroke("ESCAPE"), JRootPane.WHEN_IN_FOCUSED_WINDOW);
        return dialog;
    }

    void dispose() {
        open.values().forEach(JDialog::dispose);
    }
}
