package intervene.atlas;

import intervene.world.MemberProfile;
import intervene.world.World;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The plan of a world whose states exist: countries on the globe, in the Equal Earth projection. */
final class Globe {
    /** South of it there is no land but Antarctica. */
    private static final double SOUTH = -57;

    private static final double NORTH = 84.5;
    private static final int APART = 30;
    private static final double EDGE = 180;
    /** Longest straight line across curved meridians [degrees]. */
    private static final double STEP = 2;
    /** How exactly the middle of a country is sought [earth radii]. */
    private static final double MIDDLE_TOLERANCE = 0.004;

    private final World world;
    private final Territories territories;
    private final GeometryFactory factory = new GeometryFactory();

    Globe(World world) {
        this.world = world;
        territories = Territories.of(codes(world));
    }

    /** Whether at least half of the states have land on the globe. */
    static boolean shows(World world) {
        return 2 * Territories.count(codes(world)) >= world.states().size();
    }

    private static TreeSet<String> codes(World world) {
        return world.states().stream().map(MemberProfile::code).collect(Collectors.toCollection(TreeSet::new));
    }

    WorldPlan plan() {
        Path2D nobody = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        territories.nobody().forEach(land -> nobody.append(path(projected(land)), false));
        Path2D outline = outline();
        var ground = new WorldPlan.Ground(
                outline, graticule(), nobody, outline.getBounds2D(), EqualEarth.EARTH_RADIUS, 0);
        return new WorldPlan(ground, world.states().stream().map(this::place).toList(), List.of());
    }

    private WorldPlan.Place place(MemberProfile state) {
        Point2D capital = EqualEarth.project(
                Territories.SEAM.relative(state.longitude()), state.latitude());
        Geometry land = territories.land().get(state.code());
        if (land == null) {
            return new WorldPlan.Place(state.code(), state.name(), null, capital);
        }
        Geometry drawn = projected(land);
        return new WorldPlan.Place(state.code(), state.name(), path(drawn), middle(drawn, capital));
    }

    /** The point farthest from all borders, in the part of the land in which the capital lies. */
    private Point2D middle(Geometry land, Point2D capital) {
        var seat = factory.createPoint(new Coordinate(capital.getX(), capital.getY()));
        Geometry part = land.getGeometryN(0);
        for (int i = 1; i < land.getNumGeometries(); i++) {
            if (land.getGeometryN(i).distance(seat) < part.distance(seat)) {
                part = land.getGeometryN(i);
            }
        }
        Coordinate centre = MaximumInscribedCircle.getCenter(part, MIDDLE_TOLERANCE).getCoordinate();
        return new Point2D.Double(centre.x, centre.y);
    }

    private static Geometry projected(Geometry degrees) {
        Geometry fine = Densifier.densify(degrees, STEP).copy();
        fine.apply(new Projection());
        return fine;
    }

    private static final class Projection implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            Point2D on = EqualEarth.project(points.getX(i), points.getY(i));
            points.setOrdinate(i, CoordinateSequence.X, on.getX());
            points.setOrdinate(i, CoordinateSequence.Y, on.getY());
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }

    private static Path2D path(Geometry land) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < land.getNumGeometries(); i++) {
            Geometry rings = land.getGeometryN(i).getBoundary();
            for (int r = 0; r < rings.getNumGeometries(); r++) {
                append(path, List.of(rings.getGeometryN(r).getCoordinates()));
                path.closePath();
            }
        }
        return path;
    }

    private static void append(Path2D path, List<Coordinate> points) {
        path.moveTo(points.get(0).x, points.get(0).y);
        points.stream().skip(1).forEach(p -> path.lineTo(p.x, p.y));
    }

    private static Path2D outline() {
        List<Coordinate> edge = new ArrayList<>(meridian(-EDGE));
        List<Coordinate> east = meridian(EDGE);
        for (int i = east.size() - 1; i >= 0; i--) {
            edge.add(east.get(i));
        }
        Path2D path = new Path2D.Double();
        append(path, edge);
        path.closePath();
        return path;
    }

    private static Path2D graticule() {
        Path2D lines = new Path2D.Double();
        for (int latitude = -APART; latitude < NORTH; latitude += APART) {
            append(lines, List.of(point(-EDGE, latitude), point(EDGE, latitude)));
        }
        for (int longitude = 0; longitude < 2 * EDGE; longitude += APART) {
            append(lines, meridian(Territories.SEAM.relative(longitude)));
        }
        return lines;
    }

    private static List<Coordinate> meridian(double longitude) {
        List<Coordinate> points = new ArrayList<>();
        for (double latitude = SOUTH; latitude < NORTH; latitude += STEP) {
            points.add(point(longitude, latitude));
        }
        points.add(point(longitude, NORTH));
        return points;
    }

    private static Coordinate point(double longitude, double latitude) {
        Point2D on = EqualEarth.project(longitude, latitude);
        return new Coordinate(on.getX(), on.getY());
    }
}
