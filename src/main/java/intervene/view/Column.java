package intervene.view;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/**
 * Things below one another, as wide as the column and as high as they need be at that width; buttons are as wide as
 * what is on them.
 */
public class Column extends JPanel implements Scrollable, Tall {
    private static final int USUAL_WIDTH = 400;
    private static final int LINE = 24;

    private final int gap;

    /**
     * An empty column.
     *
     * @param gap between two things [pixels]
     */
    public Column(int gap) {
        this.gap = gap;
        setLayout(new Stack());
        setOpaque(false);
        setFocusable(true);
    }

    /** The column with a vertical scroll bar, which is always there, so that the width does not change. */
    public final JScrollPane scrolled(String name) {
        var scroll = new JScrollPane(this, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setName(name);
        scroll.setBorder(BorderFactory.createEmptyBorder()); // null would be replaced with another look
        return scroll;
    }

    /** Takes everything out; the keyboard, if it was in there, stays with the column. */
    public final void clear() {
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (focus != null && focus != this && SwingUtilities.isDescendingFrom(focus, this)) {
            requestFocusInWindow();
        }
        removeAll();
    }

    private static int height(Component c, int width) {
        return c instanceof Tall tall ? tall.heightFor(width) : c.getPreferredSize().height;
    }

    @Override
    public int heightFor(int width) {
        Insets in = getInsets();
        int height = in.top + in.bottom;
        boolean first = true;
        for (Component c : getComponents()) {
            if (c.isVisible()) {
                height += height(c, width - in.left - in.right) + (first ? 0 : gap);
                first = false;
            }
        }
        return height;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(LINE, visible.height - LINE);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    private int widthNow() {
        if (getParent() instanceof JViewport viewport && viewport.getWidth() > 0) {
            return viewport.getWidth();
        }
        return getWidth() > 0 ? getWidth() : USUAL_WIDTH;
    }

    /** Puts them below one another. */
    private final class Stack extends Arrangement {
        @Override
        public void layoutContainer(Container parent) {
            Insets in = getInsets();
            int width = getWidth() - in.left - in.right;
            int y = in.top;
            for (Component c : getComponents()) {
                if (c.isVisible()) {
                    int height = height(c, width);
                    boolean narrow = c instanceof AbstractButton;
                    c.setBounds(in.left, y, narrow ? Math.min(width, c.getPreferredSize().width) : width, height);
                    y += height + gap;
                }
            }
        }

        @Override
        protected int width(Container parent) {
            return widthNow();
        }
    }
}
