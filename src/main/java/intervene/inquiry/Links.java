package intervene.inquiry;

import intervene.view.Tall;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Small components beside each other, in as many lines as they need. */
final class Links extends JPanel implements Tall {
    private final int gap;

    Links(List<? extends JComponent> parts, int gap) {
        super(null);
        this.gap = gap;
        setOpaque(false);
        parts.forEach(this::add);
    }

    @Override
    public int heightFor(int width) {
        return place(width, false);
    }

    @Override
    public void doLayout() {
        place(getWidth(), true);
    }

    private int place(int width, boolean move) {
        int x = 0;
        int y = 0;
        int line = 0;
        for (Component c : getComponents()) {
            Dimension d = c.getPreferredSize();
            if (x > 0 && x + d.width > width) {
                x = 0;
                y += line + gap / 2;
                line = 0;
            }
            if (move) {
                c.setBounds(x, y, Math.min(d.width, width), d.height);
            }
            x += d.width + gap;
            line = Math.max(line, d.height);
        }
        return y + line;
    }
}
