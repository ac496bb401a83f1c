package intervene.view;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/** Places what is in a {@link Tall} component. */
public abstract class Arrangement implements LayoutManager {
    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = width(parent);
        return new Dimension(width, ((Tall) parent).heightFor(width));
    }

    /** The width that the component has or will have. */
    protected int width(Container parent) {
        return parent.getWidth();
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, 0);
    }

    @Override
    public void addLayoutComponent(String name, Component c) {
        // nothing is known by a name
    }

    @Override
    public void removeLayoutComponent(Component c) {
        // nothing is kept
    }
}
