package intervene.view;

/** A component whose height follows from its width. */
public interface Tall {
    /** Height that it takes at a width, both in pixels. */
    int heightFor(int width);
}
