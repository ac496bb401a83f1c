package intervene.inquiry;

import intervene.view.Pens;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JLabel;

/** A word on a coloured ground. */
final class Badge extends JLabel {
    private transient Color fill;

    Badge(String name) {
        setName(name);
    }

    /** Shows a word; nothing where it is empty. */
    void show(Standing standing, Theme theme) {
        fill = standing.colour(theme);
        setText(standing.word());
        setVisible(!standing.word().isEmpty());
        setFont(theme.bold(12));
        setForeground(theme.ground());
        int side = (int) Math.round(8 * theme.scale());
        setBorder(BorderFactory.createEmptyBorder(side / 4, side, side / 4, side));
        getAccessibleContext().setAccessibleName(standing.word());
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        Pens.smooth(g2);
        g2.setColor(fill);
        g2.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), getHeight(), getHeight()));
        g2.dispose();
        super.paintComponent(g);
    }
}
