package intervene.inquiry;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/** Components below each other, each as wide as the column and as high as its width makes it. */
final class Column extends JPanel implements Scrollable, Tall {
    private static final int FIRST_WIDTH = 400;
    private static final int STEP = 24;

    Column() {
        super(null);
        setLayout(new Stack());
        setFocusable(true);
    }

    /** The column with a vertical scroll bar. */
    JScrollPane scrolled(String name) {
        var scroll = new JScrollPane(this, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setName(name);
        scroll.setBorder(BorderFactory.createEmptyBorder()); // null would be replaced with another look
        scroll.getVerticalScrollBar().setUnitIncrement(STEP);
        return scroll;
    }

    /** Takes everything out; the keyboard, if it was in there, stays with the column. */
    void clear() {
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (focus != null && focus != this && SwingUtilities.isDescendingFrom(focus, this)) {
            requestFocusInWindow();
        }
        removeAll();
    }

    @Override
    public int heightFor(int width) {
        Insets in = getInsets();
        int height = in.top + in.bottom;
        for (Component c : getComponents()) {
            height += c.isVisible() ? height(c, width - in.left - in.right) : 0;
        }
        return height;
    }

    private static int height(Component c, int width) {
        return c instanceof Tall tall ? tall.heightFor(width) : c.getPreferredSize().height;
    }

    /** Places each component below the one before. */
    private final class Stack implements LayoutManager {
        @Override
        public void addLayoutComponent(String name, Component c) {
            // A place in the column is all there is to know.
        }

        @Override
        public void removeLayoutComponent(Component c) {
            // Nothing is kept.
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            Container around = getParent();
            int width = around instanceof JViewport ? around.getWidth() : getWidth();
            int known = width > 0 ? width : FIRST_WIDTH;
            return new Dimension(known, heightFor(known));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension();
        }

        @Override
        public void layoutContainer(Container parent) {
            Insets in = getInsets();
            int width = getWidth() - in.left - in.right;
            int y = in.top;
            for (Component c : getComponents()) {
                if (c.isVisible()) {
                    int height = height(c, width);
                    c.setBounds(in.left, y, width, height);
                    y += height;
                }
            }
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(STEP, visible.height - STEP);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
