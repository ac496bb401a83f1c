package intervene.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;

/** There is no screen to open a window on, or this Java lacks what it needs to use it. */
public final class NoDisplay extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NoDisplay(Throwable cause) {
        super("there is no display", cause);
    }

    /**
     * Does nothing where there is a screen.
     *
     * @throws NoDisplay where there is none
     */
    static void complainIfThereIsNone() {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                throw new NoDisplay(null);
            }
            Toolkit.getDefaultToolkit().getScreenSize();
        } catch (HeadlessException | AWTError | LinkageError e) {
            throw new NoDisplay(e);
        }
    }
}
