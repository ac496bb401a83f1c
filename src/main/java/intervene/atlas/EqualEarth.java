package intervene.atlas;

import java.awt.geom.Point2D;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2019) of a sphere of radius 1: equal areas on the globe are
 * equal areas on the map, parallels are straight, and scale is the same all along a parallel. As on screens, y grows
 * downwards, to the south.
 */
final class EqualEarth {
    /** Radius of the sphere with the Earth's surface (WGS 84) [km]. */
    static final double EARTH_RADIUS = 6371.0072;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /**
     * Where a place lies on the map.
     *
     * @param longitude from the map's central meridian [degrees east, −180 to 180]
     * @param latitude  [degrees north]
     */
    static Point2D project(double longitude, double latitude) {
        double theta = StrictMath.asin(M * StrictMath.sin(StrictMath.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
        double x = StrictMath.toRadians(longitude) * StrictMath.cos(theta) / (M * slope);
        double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Point2D.Double(x, -y);
    }
}
