package intervene.lesson;

import intervene.view.Tall;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/** Running text: wrapped, to be selected and copied, paragraphs apart, {@code *words*} in italics. */
final class Prose extends JTextPane implements Tall {
    private static final Pattern PART = Pattern.compile("\\*([^*]+)\\*|[^*]+|\\*");
    private static final float LEADING = 0.14f;
    private static final int ANY_HEIGHT = 100_000;

    private final double size;
    private final boolean bold;
    private String written = "";
    private transient Theme theme = Theme.LIGHT;

    /**
     * An empty text.
     *
     * @param name by which tests and assistive technology know it
     * @param size of the letters in points before scaling
     */
    Prose(String name, double size, boolean bold) {
        this.size = size;
        this.bold = bold;
        setName(name);
        setEditable(false);
        var caret = new DefaultCaret();
        caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        setCaret(caret);
    }

    /** Whatever the look and feel, it lies on what is below it, without a margin. */
    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        setBorder(null);
        setMargin(new Insets(0, 0, 0, 0));
    }

    void write(String text) {
        written = text;
        compose();
    }

    void wear(Theme other) {
        theme = other;
        paint(other.ink());
    }

    /** Gives the letters another colour. */
    void paint(Color colour) {
        setForeground(colour);
        setSelectionColor(theme.accent());
        setSelectedTextColor(theme.ground());
        compose();
    }

    @Override
    public int heightFor(int width) {
        setSize(new Dimension(Math.max(1, width), ANY_HEIGHT));
        return getPreferredSize().height;
    }

    private void compose() {
        setFont(bold ? theme.bold(size) : theme.font(size));
        setText("");
        StyledDocument document = getStyledDocument();
        String[] paragraphs = written.split("\n\n");
        try {
            for (int i = 0; i < paragraphs.length; i++) {
                boolean last = i == paragraphs.length - 1;
                compose(document, paragraphs[i] + (last ? "" : "\n"), last);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        document.putProperty("multiByte", Boolean.FALSE); // else lines break within numbers, after a point
        revalidate();
        repaint();
    }

    private void compose(StyledDocument document, String paragraph, boolean last) throws BadLocationException {
        int start = document.getLength();
        Matcher m = PART.matcher(paragraph);
        while (m.find()) {
            boolean italic = m.group(1) != null;
            document.insertString(document.getLength(), italic ? m.group(1) : m.group(), letters(italic));
        }
        var spacing = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(spacing, LEADING);
        StyleConstants.setSpaceBelow(spacing, last ? 0 : (float) (size * theme.scale() * 0.6));
        document.setParagraphAttributes(start, document.getLength() - start, spacing, false);
    }

    private MutableAttributeSet letters(boolean italic) {
        var set = new SimpleAttributeSet();
        StyleConstants.setFontFamily(set, getFont().getFamily());
        StyleConstants.setFontSize(set, getFont().getSize());
        StyleConstants.setBold(set, bold);
        StyleConstants.setItalic(set, italic);
        StyleConstants.setForeground(set, getForeground());
        return set;
    }
}
