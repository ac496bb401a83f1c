package intervene.lesson;

import intervene.view.Column;
import intervene.view.Pens;
import intervene.view.Theme;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;

/** A column on a ground of its own. */
class Card extends Column {
    private static final int GAP = 8;
    private static final int PADDING = 12;
    private static final int ARC = 10;

    private transient Theme theme = Theme.LIGHT;

    Card() {
        super(GAP);
        setBorder(BorderFactory.createEmptyBorder(PADDING, PADDING, PADDING, PADDING));
    }

    void wear(Theme other) {
        theme = other;
        repaint();
    }

    Theme theme() {
        return theme;
    }

    @Override
    protected void paintComponent(Graphics g) {
        var g2 = (Graphics2D) g.create();
        Pens.smooth(g2);
        g2.setColor(theme.ground());
        g2.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, ARC, ARC);
        g2.setColor(theme.grid());
        g2.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, ARC, ARC);
        g2.dispose();
        super.paintComponent(g);
    }
}
