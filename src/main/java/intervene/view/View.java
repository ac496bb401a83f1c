package intervene.view;

import java.util.List;
import javax.swing.JComponent;

/** A part of the window that shows a run. All of it belongs to the event dispatch thread. */
public interface View {
    /** What stands in the window. */
    JComponent component();

    /** Shows another moment, another run or another selection. */
    void show(Sight sight);

    /** Puts on other colours and sizes. */
    void wear(Theme theme);

    /** What of it can be written to a file as it is drawn now; may be empty. */
    List<Picture> pictures();

    /**
     * A drawing with a name for a file.
     *
     * @param name  {@code world-map}
     * @param scene the drawing
     */
    record Picture(String name, Scene scene) {}
}
