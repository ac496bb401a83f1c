package intervene.lesson;

import intervene.view.Pens;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;

/** How far a lesson has come: a dash for each step. */
final class Progress extends JComponent {
    private static final int HEIGHT = 4;
    private static final int GAP = 3;

    private transient Theme theme = Theme.LIGHT;
    private int steps = 1;
    private int done;

    Progress() {
        setName("lesson-progress");
    }

    void show(int nowDone, int ofSteps) {
        done = nowDone;
        steps = ofSteps;
        repaint();
    }

    void wear(Theme other) {
        theme = other;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, HEIGHT);
    }

    @Override
    protected void paintComponent(Graphics g) {
        var g2 = (Graphics2D) g.create();
        Pens.smooth(g2);
        for (int i = 0; i < steps; i++) {
            int from = i * (getWidth() + GAP) / steps;
            int to = (i + 1) * (getWidth() + GAP) / steps - GAP;
            g2.setColor(i < done ? theme.accent() : theme.grid());
            g2.fillRoundRect(from, 0, Math.max(1, to - from), HEIGHT, HEIGHT, HEIGHT);
        }
        g2.dispose();
    }
}
