package intervene.gui;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import javax.swing.UIManager;
import intervene.view.Pens;

/** The signs on the buttons that move a run, drawn in the colour and at the size of letters. */
enum Sign implements Icon {
    PLAY, PAUSE, STEP, BACK, START, END;

    private static final double UNITS = 16;

    private static double unit() {
        return UIManager.getFont("Label.font").getSize2D() * 1.25 / UNITS;
    }

    @Override
    public int getIconWidth() {
        return (int) StrictMath.round(UNITS * unit());
    }

    @Override
    public int getIconHeight() {
        return getIconWidth();
    }

    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Graphics2D g2 = (Graphics2D) g.create();
        Pens.smooth(g2);
        g2.translate(x, y);
        g2.scale(unit(), unit());
        g2.setColor(c.isEnabled() ? c.getForeground() : UIManager.getColor("Button.disabledText"));
        switch (this) {
            case PLAY -> g2.fill(triangle(4, 14));
            case PAUSE -> {
                g2.fill(new Rectangle2D.Double(3.5, 2, 3.5, 12));
                g2.fill(new Rectangle2D.Double(9, 2, 3.5, 12));
            }
            case STEP -> {
                g2.fill(triangle(6, 14));
                g2.fill(new Rectangle2D.Double(2.5, 2, 2, 12));
            }
            case BACK -> {
                g2.fill(triangle(10, 2));
                g2.fill(new Rectangle2D.Double(11.5, 2, 2, 12));
            }
            case START -> {
                g2.fill(triangle(14, 7));
                g2.fill(triangle(8, 1));
                g2.fill(new Rectangle2D.Double(1, 2, 1.5, 12));
            }
            case END -> {
                g2.fill(triangle(2, 9));
                g2.fill(triangle(8, 15));
                g2.fill(new Rectangle2D.Double(13.5, 2, 1.5, 12));
            }
        }
        g2.dispose();
    }

    /** From its base to its tip. */
    private static Path2D triangle(double base, double tip) {
        var path = new Path2D.Double();
        path.moveTo(base, 2);
        path.lineTo(tip, 8);
        path.lineTo(base, 14);
        path.closePath();
        return path;
    }
}
