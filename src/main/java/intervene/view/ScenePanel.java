package intervene.view;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;

/** Shows a scene, tells what the pointer is at, and passes on what a click selects. */
public final class ScenePanel extends JComponent {
    private final transient Consumer<Selection> select;
    private transient Scene scene;

    /**
     * A panel.
     *
     * @param name   by which tests and assistive technology know it
     * @param select receives what is clicked
     */
    public ScenePanel(String name, Consumer<Selection> select) {
        this.select = select;
        setName(name);
        getAccessibleContext().setAccessibleName(name);
        setOpaque(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                Selection chosen = spot(e).selection();
                if (chosen != null) {
                    ScenePanel.this.select.accept(chosen);
                }
            }
        });
    }

    /** Shows another scene. */
    public void show(Scene other) {
        scene = other;
        repaint();
    }

    public Scene scene() {
        return scene;
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

    @Override
    public String getToolTipText(MouseEvent e) {
        String hint = spot(e).hint();
        return hint.isEmpty() ? null : hint;
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (scene != null) {
            Graphics2D g2 = (Graphics2D) g.create();
            Pens.smooth(g2);
            scene.paint(g2, getSize());
            g2.dispose();
        }
    }

    private Scene.Spot spot(MouseEvent e) {
        return scene == null ? Scene.Spot.NOTHING : scene.at(e.getPoint(), new Dimension(getSize()));
    }
}
