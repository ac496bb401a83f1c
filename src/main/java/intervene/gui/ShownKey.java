package intervene.gui;

import java.awt.event.KeyEvent;
import javax.swing.Action;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** An item of a menu that shows the key of its command, which the window itself listens to. */
final class ShownKey extends JMenuItem {
    ShownKey(Action action) {
        super(action);
    }

    @Override
    protected boolean processKeyBinding(KeyStroke key, KeyEvent e, int condition, boolean pressed) {
        return condition != WHEN_IN_FOCUSED_WINDOW && super.processKeyBinding(key, e, condition, pressed);
    }
}
