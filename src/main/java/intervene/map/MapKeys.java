package intervene.map;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of a map; they work while it has the focus. */
final class MapKeys {
    private MapKeys() {}

    static void bind(JComponent canvas, WorldMap map) {
        key(canvas, KeyStroke.getKeyStroke('+'), () -> map.zoom(MapPointer.STEP));
        key(canvas, KeyStroke.getKeyStroke('='), () -> map.zoom(MapPointer.STEP));
        key(canvas, KeyStroke.getKeyStroke('-'), () -> map.zoom(1 / MapPointer.STEP));
        key(canvas, KeyStroke.getKeyStroke('0'), map::reset);
        key(canvas, KeyStroke.getKeyStroke("LEFT"), () -> map.move(-1, 0));
        key(canvas, KeyStroke.getKeyStroke("RIGHT"), () -> map.move(1, 0));
        key(canvas, KeyStroke.getKeyStroke("UP"), () -> map.move(0, -1));
        key(canvas, KeyStroke.getKeyStroke("DOWN"), () -> map.move(0, 1));
        key(canvas, KeyStroke.getKeyStroke('['), () -> map.walk(-1));
        key(canvas, KeyStroke.getKeyStroke(']'), () -> map.walk(1));
    }

    private static void key(JComponent canvas, KeyStroke stroke, Runnable action) {
        canvas.getInputMap(JComponent.WHEN_FOCUSED).put(stroke, stroke.toString());
        canvas.getActionMap().put(stroke.toString(), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (!isCommand(e)) {
                    action.run();
                }
            }
        });
    }

    /**
     * Whether the key is the window's: a letter that is typed has no modifiers of its own. On some keyboards brackets
     * are typed with AltGr, which may look like Ctrl and Alt together.
     */
    private static boolean isCommand(ActionEvent e) {
        boolean command = (e.getModifiers() & (ActionEvent.CTRL_MASK | ActionEvent.META_MASK)) != 0;
        return command && (e.getModifiers() & ActionEvent.ALT_MASK) == 0;
    }
}
