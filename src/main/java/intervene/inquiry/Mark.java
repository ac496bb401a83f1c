package intervene.inquiry;

import intervene.view.Pens;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/**
 * A tick where something holds, a cross where it does not.
 *
 * @param holds  whether it holds
 * @param colour of the sign
 * @param size   its width and height [pixels]
 */
record Mark(boolean holds, Color colour, int size) implements Icon {
    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create(x, y, size, size);
        Pens.smooth(g2);
        g2.setColor(colour);
        g2.setStroke(new BasicStroke(size / 6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var sign = new Path2D.Double();
        if (holds) {
            sign.moveTo(0.15 * size, 0.55 * size);
            sign.lineTo(0.42 * size, 0.8 * size);
            sign.lineTo(0.85 * size, 0.22 * size);
        } else {
            sign.moveTo(0.2 * size, 0.2 * size);
            sign.lineTo(0.8 * size, 0.8 * size);
            sign.moveTo(0.8 * size, 0.2 * size);
            sign.lineTo(0.2 * size, 0.8 * size);
        }
        g2.draw(sign);
        g2.dispose();
    }

    @Override
    public int getIconWidth() {
        return size;
    }

    @Override
    public int getIconHeight() {
        return size;
    }
}
