package intervene.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EqualEarthTest {
    private static final double EARTH = EqualEarth.EARTH_RADIUS * 1000;

    /** Metres that the tests of the PROJ library expect of its eqearth projection on the WGS 84 ellipsoid. */
    @Test
    void placesLieWhereThePublishedProjectionPutsThem() {
        assertEquals(0, EqualEarth.project(0, 0).getX(), 0);
        assertEquals(-17_243_959.06, EARTH * EqualEarth.project(-180, 0).getX(), 1);
        assertEquals(10_216_474.79, EARTH * EqualEarth.project(180, 90).getX(), 1);
        assertEquals(-8_392_927.6, EARTH * EqualEarth.project(180, 90).getY(), 1);
        assertEquals(8_392_927.6, EARTH * EqualEarth.project(0, -90).getY(), 1);
    }

    /** The determinant of the derivatives is the cosine of the latitude, as on the sphere. */
    @Test
    void areasAreTrueEverywhere() {
        double h = 1e-4;
        for (double latitude = -85; latitude <= 85; latitude += 5) {
            double x = EqualEarth.project(1, latitude).getX() - EqualEarth.project(0, latitude).getX();
            double y = EqualEarth.project(0, latitude - h).getY() - EqualEarth.project(0, latitude + h).getY();
            double area = x * y / (2 * h) / StrictMath.pow(StrictMath.toRadians(1), 2);
            assertEquals(StrictMath.cos(StrictMath.toRadians(latitude)), area, 1e-6, "at latitude " + latitude);
        }
    }
}
