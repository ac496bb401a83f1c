package intervene.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.scenario.WorldReader;
import intervene.world.MemberProfile;
import intervene.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

class TerritoriesTest {
    private static final double KM_PER_DEGREE = 111.2;
    private static final double NEAR_KM = 25;

    /**
     * Capitals farther from their state's land than that [km]: Nassau on New Providence, Malabo on Bioko and Port Vila
     * on Efate, islands too small for the scale of the shapes.
     */
    private static final Map<String, Double> FAR = Map.of("BHS", 60.0, "GNQ", 200.0, "VUT", 160.0);

    static World world(int year) {
        return WorldReader.read(Path.of("configs", "worlds", "world-" + year + ".yaml"));
    }

    private static Set<String> codes(World world) {
        return world.states().stream().map(MemberProfile::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyShapeIsInTheTableAndEveryLineOfTheTableHasAShape() {
        assertEquals(new TreeSet<>(Territories.Atlas.SHAPES.keySet()),
                new TreeSet<>(Territories.Atlas.OWNERS.keySet()));
        assertEquals(List.of("010"), Territories.Atlas.OWNERS.entrySet().stream()
                .filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList(), "Antarctica alone is not drawn");
        Territories.Atlas.SHAPES.forEach((key, shape) -> assertTrue(shape.getArea() > 0, key));
    }

    @ParameterizedTest
    @ValueSource(ints = {1992, 1995, 2000, 2005, 2010})
    void landIsSharedOutWithoutRestOrOverlap(int year) {
        World world = world(year);
        Territories territories = Territories.of(codes(world));
        double all = Territories.Atlas.SHAPES.entrySet().stream()
                .filter(e -> !e.getKey().equals("010")).mapToDouble(e -> e.getValue().getArea()).sum();
        double owned = territories.land().values().stream().mapToDouble(Geometry::getArea).sum();
        double nobodys = territories.nobody().stream().mapToDouble(Geometry::getArea).sum();
        assertEquals(all, owned + nobodys, 1e-6 * all);
        assertTrue(nobodys < 0.003 * all, "only disputed land is nobody's: " + nobodys / all);
        assertTrue(codes(world).containsAll(territories.land().keySet()));
        territories.land().forEach((code, land) -> assertTrue(land.isValid(), code));
    }

    @ParameterizedTest
    @ValueSource(ints = {1992, 1995, 2000, 2005, 2010})
    void capitalsLieInOrNearTheirLand(int year) {
        World world = world(year);
        Territories territories = Territories.of(codes(world));
        Map<String, Double> far = new TreeMap<>();
        for (MemberProfile state : world.states()) {
            Geometry land = territories.land().get(state.code());
            if (land != null) {
                double km = kilometres(land, state);
                if (km > FAR.getOrDefault(state.code(), NEAR_KM)) {
                    far.put(state.code(), km);
                }
            }
        }
        assertEquals(Map.of(), far);
    }

    /** Distance where the capital is, degrees of longitude being shorter there. */
    private static double kilometres(Geometry land, MemberProfile state) {
        double narrow = StrictMath.cos(StrictMath.toRadians(state.latitude()));
        Geometry local = AffineTransformation.scaleInstance(narrow, 1).transform(land);
        var capital = new Coordinate(Territories.SEAM.relative(state.longitude()) * narrow, state.latitude());
        return local.distance(new GeometryFactory().createPoint(capital)) * KM_PER_DEGREE;
    }

    @ParameterizedTest
    @ValueSource(ints = {1992, 1995, 2000, 2005, 2010})
    void everyStateHasLandOrADotAndAPointWithinIt(int year) {
        World world = world(year);
        WorldPlan plan = WorldPlan.of(world);
        assertFalse(plan.isNetwork());
        assertEquals(world.states().stream().map(MemberProfile::code).toList(),
                plan.places().stream().map(WorldPlan.Place::code).toList());
        for (WorldPlan.Place place : plan.places()) {
            assertTrue(plan.bounds().contains(place.anchor()), place.code());
            assertTrue(place.shape() == null || place.shape().contains(place.anchor()), place.code());
            assertTrue(place.shape() == null || plan.bounds().contains(place.shape().getBounds2D()), place.code());
        }
        assertTrue(plan.places().stream().filter(p -> p.shape() == null).count() <= 30, "few are but dots");
        assertTrue(plan.nobody().getBounds2D().isEmpty() || plan.bounds().contains(plan.nobody().getBounds2D()));
    }

    /** States that split, joined or became independent between the years. */
    @Test
    void sharedLandFollowsTheYear() {
        assertNotNull(land(1992).get("CSK"));
        assertNull(land(1992).get("SVK"));
        assertNotNull(land(1995).get("SVK"));
        assertEquals(area(1995, "YUG"), area(2005, "SCG"), 1e-9);
        assertEquals(area(1995, "YUG"), area(2010, "SRB") + area(2010, "MNE") + area(2010, "XKX"), 1e-9);
        assertEquals(area(1992, "ETH"), area(1995, "ETH") + area(1995, "ERI"), 1e-9);
        assertEquals(area(2000, "IDN"), area(2005, "IDN") + area(2005, "TLS"), 1e-9);
        assertEquals(1, land(1995).get("YUG").getNumGeometries(), "joined without borders between the parts");
        assertEquals(1, land(1995).get("SDN").getNumGeometries());
    }

    /** With the map's central meridian no country lies across its edge: each has its parts whole. */
    @Test
    void noCountryIsCutByTheEdgeOfTheMap() {
        land(2010).forEach((code, land) -> assertTrue(
                land.getEnvelopeInternal().getMinX() > -180 && land.getEnvelopeInternal().getMaxX() < 180, code));
    }

    private static Map<String, Geometry> land(int year) {
        return Territories.of(codes(world(year))).land();
    }

    private static double area(int year, String code) {
        return land(year).get(code).getArea();
    }
}
