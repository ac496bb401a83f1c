package intervene.atlas;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Opens the globe along the meridian opposite to the map's central one. Rings run over it as if nothing were there;
 * here they are cut, and longitudes are counted from the central meridian.
 */
final class Seam {
    private static final double HALF = 180;
    private static final double TURN = 360;

    private final double centre;
    private final GeometryFactory factory = new GeometryFactory();

    /** A seam opposite to a meridian [degrees east]. */
    Seam(double centre) {
        this.centre = centre;
    }

    /** The longitude of a place, counted from the central meridian: [−180, 180). */
    double relative(double longitude) {
        double from = longitude - centre;
        return from - TURN * Math.floor((from + HALF) / TURN);
    }

    /** A country, cut where it runs over the seam; without parts that hold a pole. */
    Geometry cut(Topology.Country country) {
        List<Geometry> pieces = new ArrayList<>();
        for (List<List<Coordinate>> part : country.parts()) {
            double start = relative(part.get(0).get(0).x);
            List<Coordinate> shell = unwrapped(part.get(0), start);
            if (Math.abs(shell.get(shell.size() - 1).x - shell.get(0).x) < HALF) {
                pieces.addAll(pieces(polygon(part, shell)));
            }
        }
        return join(pieces);
    }

    /** One geometry of several, without the borders between them. */
    Geometry join(List<Geometry> pieces) {
        return switch (pieces.size()) {
            case 0 -> factory.createPolygon();
            case 1 -> pieces.get(0);
            default -> OverlayNGRobust.union(pieces, factory);
        };
    }

    /** What quantisation has made a ring cross itself is mended. */
    private Geometry polygon(List<List<Coordinate>> part, List<Coordinate> shell) {
        double middle = ring(shell).getEnvelopeInternal().centre().x;
        LinearRing[] holes = part.stream().skip(1)
                .map(hole -> ring(unwrapped(hole, middle)))
                .toArray(LinearRing[]::new);
        Geometry polygon = factory.createPolygon(ring(shell), holes);
        return polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
    }

    private LinearRing ring(List<Coordinate> points) {
        return factory.createLinearRing(points.toArray(Coordinate[]::new));
    }

    /**
     * A ring whose longitudes go on beyond half a turn instead of jumping back; it begins as near to a longitude as it
     * can. Shared borders stay equal to the last bit.
     */
    private List<Coordinate> unwrapped(List<Coordinate> ring, double start) {
        List<Coordinate> points = new ArrayList<>();
        double x = start;
        for (Coordinate point : ring) {
            double relative = relative(point.x);
            x = relative + TURN * Math.rint((x - relative) / TURN);
            points.add(new Coordinate(x, point.y));
        }
        return points;
    }

    private List<Geometry> pieces(Geometry polygon) {
        Envelope extent = polygon.getEnvelopeInternal();
        if (extent.getMinX() >= -HALF && extent.getMaxX() <= HALF) {
            return List.of(polygon);
        }
        List<Geometry> pieces = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            Envelope sheet = new Envelope(turn * TURN - HALF, turn * TURN + HALF, -HALF, HALF);
            Geometry piece = OverlayNGRobust.overlay(polygon, factory.toGeometry(sheet), OverlayNG.INTERSECTION);
            if (piece.getArea() > 0) {
                pieces.add(AffineTransformation.translationInstance(-turn * TURN, 0).transform(piece));
            }
        }
        return pieces;
    }
}
