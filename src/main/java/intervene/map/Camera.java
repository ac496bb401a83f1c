package intervene.map;

/**
 * Which part of a map is seen. What would lie beyond its edge is moved in when it is drawn.
 *
 * @param zoom 1 shows all of it
 * @param x    of the middle of the view, as a share of the map's width [0, 1]
 * @param y    of the middle of the view, as a share of the map's height [0, 1]
 */
public record Camera(double zoom, double x, double y) {
    public static final Camera WHOLE = new Camera(1, 0.5, 0.5);
    public static final double NEAREST = 16;

    /** With another zoom, kept between the whole map and {@link #NEAREST}. */
    Camera zoomed(double factor) {
        return new Camera(Math.max(1, Math.min(NEAREST, zoom * factor)), x, y);
    }
}
