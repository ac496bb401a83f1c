package intervene.lesson;

import intervene.view.Arrangement;
import intervene.view.Tall;
import intervene.view.Theme;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;

/** An answer to choose: a button with a text that may take several lines. */
final class ChoiceRow extends JPanel implements Tall {
    private static final int GAP = 6;

    private final JRadioButton button = new JRadioButton();
    private final Prose text;

    ChoiceRow(int number, String answer, Runnable chosen) {
        text = new Prose("choice-text-" + number, 13, false);
        text.write(answer);
        text.setFocusable(false);
        text.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        text.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                button.doClick();
                button.requestFocusInWindow();
            }
        });
        button.setName("choice-" + number);
        button.setOpaque(false);
        button.setToolTipText("Choose this answer");
        button.getAccessibleContext().setAccessibleName(answer);
        button.addActionListener(e -> chosen.run());
        setOpaque(false);
        setLayout(new Beside());
        add(button);
        add(text);
    }

    JRadioButton button() {
        return button;
    }

    void wear(Theme theme) {
        button.setFont(theme.font(13));
        text.wear(theme);
    }

    @Override
    public int heightFor(int width) {
        Dimension b = button.getPreferredSize();
        return Math.max(b.height, text.heightFor(width - b.width - GAP));
    }

    /** The button at the first line of the text. */
    private final class Beside extends Arrangement {
        @Override
        public void layoutContainer(Container parent) {
            Dimension b = button.getPreferredSize();
            int inner = getWidth() - b.width - GAP;
            int line = text.getFontMetrics(text.getFont()).getHeight();
            button.setBounds(0, Math.max(0, (line - b.height) / 2), b.width, b.height);
            text.setBounds(b.width + GAP, 0, inner, text.heightFor(inner));
        }
    }
}
