package intervene.inquiry;

import intervene.view.Scene;
import intervene.view.ScenePanel;
import intervene.view.Selection;
import intervene.view.Tall;
import java.awt.BorderLayout;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javax.swing.JPanel;

/** A scene in a column. */
final class Drawing extends JPanel implements Tall {
    private final transient IntUnaryOperator height;
    private final ScenePanel panel;

    /**
     * A scene.
     *
     * @param name   by which it can be found
     * @param select receives what is clicked
     * @param height in pixels, of a width in pixels
     */
    Drawing(String name, Consumer<Selection> select, IntUnaryOperator height) {
        super(new BorderLayout());
        this.height = height;
        panel = new ScenePanel(name, select);
        add(panel);
    }

    /** Shows a scene, with the words that say the same. */
    Drawing show(Scene scene, String words) {
        panel.show(scene);
        panel.getAccessibleContext().setAccessibleDescription(words);
        return this;
    }

    @Override
    public int heightFor(int width) {
        return height.applyAsInt(width);
    }
}
