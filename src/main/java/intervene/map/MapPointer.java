package intervene.map;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.SwingUtilities;
import javax.swing.event.MouseInputAdapter;

/** What wheel and buttons do on a map: zoom where the pointer is, drag, select. */
final class MapPointer extends MouseInputAdapter {
    static final double STEP = 1.5;
    private static final double NOTCH = 1.2;
    private static final int HINT_WIDTH = 70;

    private final MapCanvas canvas;
    private Point grip;

    MapPointer(MapCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void mousePressed(MouseEvent e) {
        canvas.requestFocusInWindow();
        grip = SwingUtilities.isLeftMouseButton(e) ? e.getPoint() : null;
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        if (grip != null && canvas.scene() != null) {
            canvas.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
            MapFrame frame = canvas.scene().frame(canvas.extent());
            canvas.look(frame.dragged(e.getX() - grip.x, e.getY() - grip.y));
            grip = e.getPoint();
        }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        grip = null;
        canvas.setCursor(Cursor.getDefaultCursor());
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        boolean live = canvas.spot(e).selection() != null;
        canvas.setCursor(Cursor.getPredefinedCursor(live ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
    }

    @Override
    public void mouseClicked(MouseEvent e) {
        if (!SwingUtilities.isLeftMouseButton(e) || canvas.scene() == null) {
            return;
        }
        if (e.getClickCount() == 2) {
            canvas.look(canvas.scene().frame(canvas.extent()).zoomed(STEP, e.getPoint()));
        } else if (e.getClickCount() == 1) {
            canvas.click(e);
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
        if (canvas.scene() != null) {
            double factor = StrictMath.pow(NOTCH, -e.getPreciseWheelRotation());
            canvas.look(canvas.scene().frame(canvas.extent()).zoomed(factor, e.getPoint()));
        }
    }

    /** A hint in lines short enough to read. */
    static String wrapped(String hint) {
        var lines = new StringBuilder("<html>");
        int column = 0;
        for (String word : hint.split(" ")) {
            if (column + word.length() > HINT_WIDTH) {
                lines.append("<br>");
                column = 0;
            }
            lines.append(word.replace("&", "&amp;").replace("<", "&lt;")).append(' ');
            column += word.length() + 1;
        }
        return lines.append("</html>").toString();
    }
}
