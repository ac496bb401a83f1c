package intervene.gui;

import intervene.view.Pens;
import intervene.view.Sight;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleValue;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;

/** The run's course below the window: shows where it is, and goes wherever it is dragged or told by keys. */
final class Timeline extends JComponent implements Session.Listener {
    private static final int YEAR = 12;

    private final transient Session session;
    private transient Sight sight;
    private transient Sight seen;

    Timeline(Session session) {
        this.session = session;
        sight = session.sight();
        seen = sight;
        setName("timeline");
        setFocusable(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        getAccessibleContext().setAccessibleName("Timeline");
        getAccessibleContext().setAccessibleDescription("Month of the run; arrow keys go a month, page keys a year.");
        ToolTipManager.sharedInstance().registerComponent(this);
        listenToMouse();
        key("LEFT", () -> go(period() - 1));
        key("RIGHT", () -> go(period() + 1));
        key("DOWN", () -> go(period() - 1));
        key("UP", () -> go(period() + 1));
        key("PAGE_UP", () -> go(period() - YEAR));
        key("PAGE_DOWN", () -> go(period() + YEAR));
        key("HOME", () -> go(0));
        key("END", () -> go(horizon()));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        session.add(this);
    }

    private void listenToMouse() {
        var mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                requestFocusInWindow();
                go(scene().period(e.getX(), getSize()));
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                go(scene().period(e.getX(), getSize()));
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private void key(String key, Runnable what) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        });
    }

    private int period() {
        return session.moment().period();
    }

    private int horizon() {
        return session.moment().horizon();
    }

    private void go(int period) {
        int wanted = Math.max(0, Math.min(horizon(), period));
        if (wanted != period()) {
            session.transport().goTo(wanted);
        }
    }

    /** Keeps what has been seen of the run, until it is another one. */
    @Override
    public void shown() {
        sight = session.sight();
        if (sight.snapshot().period() >= seen.snapshot().period() || sight.seed() != seen.seed()) {
            seen = sight;
        }
        setToolTipText("");
        repaint();
    }

    @Override
    public void opened() {
        seen = session.sight();
    }

    @Override
    public void diverged() {
        seen = session.sight();
        repaint();
    }

    @Override
    public void dressed() {
        revalidate();
        repaint();
    }

    private TimelineScene scene() {
        return new TimelineScene(sight, seen, session.theme(), isFocusOwner(), session.state().run().changes());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(400, TimelineScene.height(session.theme()));
    }

    @Override
    public String getToolTipText(MouseEvent e) {
        return scene().at(e.getPoint(), getSize()).hint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = (Graphics2D) g.create();
        Pens.smooth(g2);
        scene().paint(g2, getSize());
        g2.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    /** A slider over months, for assistive technology. */
    private final class Spoken extends AccessibleJComponent implements AccessibleValue {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.SLIDER;
        }

        @Override
        public AccessibleValue getAccessibleValue() {
            return this;
        }

        @Override
        public Number getCurrentAccessibleValue() {
            return period();
        }

        @Override
        public boolean setCurrentAccessibleValue(Number value) {
            go(value.intValue());
            return true;
        }

        @Override
        public Number getMinimumAccessibleValue() {
            return 0;
        }

        @Override
        public Number getMaximumAccessibleValue() {
            return horizon();
        }
    }
}
