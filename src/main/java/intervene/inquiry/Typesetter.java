package intervene.inquiry;

import intervene.view.Theme;
import java.awt.Cursor;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;

/** Makes components of text in the letters and colours of a theme. */
record Typesetter(Theme theme) {
    private static final double TITLE = 18;
    private static final double HEADING = 14;
    private static final double TEXT = 13;
    private static final double SMALL = 12;

    /** A length at the theme's scale [pixels]. */
    int px(double length) {
        return (int) Math.round(length * theme.scale());
    }

    Prose title(String text) {
        return new Prose(text, theme.bold(TITLE), theme.ink());
    }

    /** Begins a section. */
    Prose heading(String text) {
        return new Prose(text, theme.bold(HEADING), theme.ink()).spaced(px(18), 0, px(4));
    }

    Prose text(String text) {
        return new Prose(text, theme.font(TEXT), theme.ink());
    }

    Prose strong(String text) {
        return new Prose(text, theme.bold(TEXT), theme.ink());
    }

    /** Of less weight. */
    Prose aside(String text) {
        return new Prose(text, theme.font(SMALL), theme.faint());
    }

    /** An item of a list. */
    Prose item(String text) {
        return new Prose("\u2013 " + text, theme.font(SMALL), theme.ink()).spaced(px(4), 0, 0);
    }

    /** What can be typed into a terminal. */
    Prose code(String text) {
        return new Prose(text, new Font(Font.MONOSPACED, Font.PLAIN, 1).deriveFont((float) (SMALL * theme.scale())),
                theme.ink());
    }

    /** Words in one line. */
    JLabel label(String name, String text) {
        var label = new JLabel(text);
        label.setName(name);
        label.setFont(theme.bold(SMALL));
        label.setForeground(theme.ink());
        return label;
    }

    JButton button(String name, String text, String hint, Runnable action) {
        var button = new JButton(text);
        button.setName(name);
        button.setFont(theme.font(SMALL));
        button.setToolTipText(hint);
        button.getAccessibleContext().setAccessibleName(text);
        button.addActionListener(e -> action.run());
        return button;
    }

    /** A button that looks like words. */
    JButton link(String name, String text, String hint, Runnable action) {
        JButton link = button(name, text, hint, action);
        link.setForeground(theme.accent());
        link.setContentAreaFilled(false);
        link.setBorder(BorderFactory.createEmptyBorder(px(2), 0, px(2), 0));
        link.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return link;
    }
}
