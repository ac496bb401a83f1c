package intervene.map;

import intervene.view.Pens;
import intervene.view.Scene;
import intervene.view.Selection;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.HierarchyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Timer;
import javax.swing.ToolTipManager;

/**
 * Shows a map and lets it pulse. What stands still is kept as a picture, so that a beat costs little. The clock runs
 * only while the canvas is on the screen and something on the map pulses.
 */
final class MapCanvas extends JComponent {
    private static final int TICK_MS = 40;
    private static final double CYCLE_MS = 1600;

    private final transient Consumer<Selection> select;
    private final transient Consumer<Camera> look;
    private final Timer clock = new Timer(TICK_MS, e -> tick());
    private transient MapScene scene;
    private transient Backdrop backdrop;
    private transient BufferedImage still;
    private transient Object backdropKey;
    private transient Object appearance;
    private double beat;
    private boolean animated = true;

    /**
     * A canvas.
     *
     * @param select receives what is clicked
     * @param look   receives the camera that wheel, pointer and keys ask for
     */
    MapCanvas(Consumer<Selection> select, Consumer<Camera> look) {
        this.select = select;
        this.look = look;
        setName("world-map");
        getAccessibleContext().setAccessibleName("World map");
        setOpaque(true);
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        var pointer = new MapPointer(this);
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        addMouseWheelListener(pointer);
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                windUp();
            }
        });
    }

    /**
     * Shows another map.
     *
     * @param other the map
     * @param looks what of it a backdrop depends on, besides its frame
     */
    void show(MapScene other, Object looks) {
        scene = other;
        appearance = looks;
        still = null;
        windUp();
        repaint();
    }

    MapScene scene() {
        return scene;
    }

    /** Whether crises pulse and troops move. */
    void animate(boolean on) {
        animated = on;
        windUp();
        repaint();
    }

    /** Phase of the pulse [0, 1). */
    double beat() {
        return beat;
    }

    /** Whether the clock runs. */
    boolean isRunning() {
        return clock.isRunning();
    }

    Dimension extent() {
        return new Dimension(Math.max(1, getWidth()), Math.max(1, getHeight()));
    }

    void look(Camera camera) {
        look.accept(camera);
    }

    void click(MouseEvent e) {
        Selection chosen = spot(e).selection();
        if (chosen != null) {
            select.accept(chosen);
        }
    }

    Scene.Spot spot(MouseEvent e) {
        return scene == null ? Scene.Spot.NOTHING : scene.at(e.getPoint(), extent());
    }

    @Override
    public String getToolTipText(MouseEvent e) {
        String hint = spot(e).hint();
        return hint.isEmpty() ? null : MapPointer.wrapped(hint);
    }

    @Override
    public void removeNotify() {
        clock.stop();
        still = null;
        backdrop = null;
        backdropKey = null;
        super.removeNotify();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }

    private void windUp() {
        boolean needed = animated && scene != null && scene.isLively() && isShowing();
        if (needed && !clock.isRunning()) {
            clock.start();
        } else if (!needed) {
            clock.stop();
        }
    }

    private void tick() {
        beat = (beat + TICK_MS / CYCLE_MS) % 1;
        Rectangle view = scene.frame(extent()).view().getBounds();
        repaint(view.x, view.y, view.width, view.height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (scene == null) {
            return;
        }
        Graphics2D g2 = (Graphics2D) g.create();
        double density = Math.max(1, g2.getTransform().getScaleX());
        g2.drawImage(still(density), 0, 0, getWidth(), getHeight(), null);
        if (animated) {
            Pens.smooth(g2);
            scene.paintLively(g2, extent(), beat);
        }
        if (isFocusOwner()) {
            g2.setColor(scene.theme().accent());
            g2.setStroke(new BasicStroke(2));
            g2.drawRect(1, 1, getWidth() - 2, getHeight() - 2);
        }
        g2.dispose();
    }

    /** The map without what moves; drawn anew only when something of it has changed. */
    private BufferedImage still(double density) {
        MapFrame frame = scene.frame(extent());
        Object key = List.of(appearance, extent(), density, frame.view(), frame.camera());
        if (!key.equals(backdropKey)) {
            backdrop = scene.backdrop(extent(), density);
            backdropKey = key;
            still = null;
        }
        if (still == null) {
            still = new BufferedImage((int) Math.ceil(extent().width * density),
                    (int) Math.ceil(extent().height * density), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = still.createGraphics();
            g.scale(density, density);
            scene.paintStill(g, extent(), backdrop);
            g.dispose();
        }
        return still;
    }
}
