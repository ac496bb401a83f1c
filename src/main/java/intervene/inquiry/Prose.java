package intervene.inquiry;

import intervene.view.Tall;
import java.awt.Color;
import java.awt.Font;
import javax.swing.JTextArea;
import javax.swing.border.EmptyBorder;
import javax.swing.text.DefaultCaret;

/** Words, broken into lines; they can be selected and copied. New words never move what is scrolled. */
final class Prose extends JTextArea implements Tall {
    Prose(String text, Font font, Color colour) {
        super(text);
        setFont(font);
        setForeground(colour);
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setBorder(new EmptyBorder(0, 0, 0, 0));
        var still = new DefaultCaret();
        still.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        setCaret(still);
    }

    /** With room around it [pixels]. */
    Prose spaced(int top, int left, int bottom) {
        setBorder(new EmptyBorder(top, left, bottom, 0));
        return this;
    }

    /** With a name by which it can be found. */
    Prose named(String name) {
        setName(name);
        getAccessibleContext().setAccessibleName(name.replace('-', ' '));
        return this;
    }

    @Override
    public int heightFor(int width) {
        if (getWidth() != width) {
            setSize(width, Short.MAX_VALUE);
        }
        return getPreferredSize().height;
    }
}
