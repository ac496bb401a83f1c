package intervene.atlas;

import intervene.world.MemberProfile;
import intervene.world.World;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The plan of a world whose states are invented: a network. Nodes have radius 1; they start from where an equal-area
 * map of the globe would have their capitals, and make room for each other and, where they are few, for their names.
 */
final class Network {
    /** Up to so many states have room for their names. */
    static final int NAMED = 40;

    /** Height of letters [radii]. */
    static final double LETTER = 1.4;

    /** Width of a letter, on the safe side [heights]. */
    static final double LETTER_WIDTH = 0.62;

    private static final double ASPECT = 2;
    /** Share of the plan's area that nodes and names take at first. */
    private static final double FILLED = 0.3;
    /** How much of a node's position is its rank, so that crowded regions get more room. */
    private static final double BY_RANK = 0.6;

    private static final double TURN = 360;
    private static final double GAP = 0.35;
    private static final double MARGIN = 1;

    private final World world;
    private final boolean named;

    Network(World world) {
        this.world = world;
        named = world.states().size() <= NAMED;
    }

    WorldPlan plan() {
        List<Point2D> places = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        var seam = new Seam(centre(world.states()));
        for (MemberProfile state : world.states()) {
            places.add(EqualEarth.project(seam.relative(state.longitude()), state.latitude()));
            boxes.add(box(state.name()));
        }
        List<Point2D> nodes = new Spreading(boxes).of(spread(places, boxes));
        List<WorldPlan.Place> drawn = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            MemberProfile state = world.states().get(i);
            Point2D at = nodes.get(i);
            drawn.add(new WorldPlan.Place(
                    state.code(), state.name(), new Ellipse2D.Double(at.getX() - 1, at.getY() - 1, 2, 2), at));
        }
        var ground = new WorldPlan.Ground(null, null, null, bounds(nodes, boxes), 0, named ? LETTER : 0);
        return new WorldPlan(ground, drawn, links(drawn));
    }

    /** What a node takes up, seen from its middle. */
    private Rectangle2D box(String name) {
        double half = named ? Math.max(1, LETTER * LETTER_WIDTH * name.length() / 2) : 1;
        double below = named ? 1 + 1.5 * LETTER : 1;
        return new Rectangle2D.Double(-half - GAP, -1 - GAP, 2 * (half + GAP), 1 + below + 2 * GAP);
    }

    /** The places, spread over a plan large enough for all boxes. */
    private static List<Point2D> spread(List<Point2D> places, List<Rectangle2D> boxes) {
        double area = boxes.stream().mapToDouble(b -> b.getWidth() * b.getHeight()).sum() / FILLED;
        double height = Math.sqrt(area / ASPECT);
        double[] x = evened(places.stream().mapToDouble(Point2D::getX).toArray());
        double[] y = evened(places.stream().mapToDouble(Point2D::getY).toArray());
        return IntStream.range(0, x.length)
                .<Point2D>mapToObj(i -> new Point2D.Double(x[i] * ASPECT * height, y[i] * height)).toList();
    }

    /** Between each value's place in the range and its rank: [0, 1]. */
    private static double[] evened(double[] values) {
        int[] order = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparingDouble(i -> values[i])).mapToInt(i -> i).toArray();
        double least = values[order[0]];
        double range = Math.max(values[order[order.length - 1]] - least, 1e-9);
        double[] even = new double[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            double share = (values[order[rank]] - least) / range;
            even[order[rank]] = BY_RANK * rank / Math.max(1, order.length - 1) + (1 - BY_RANK) * share;
        }
        return even;
    }

    /** The meridian opposite to the middle of the widest gap between capitals, so that few ties cross the edge. */
    private static double centre(List<MemberProfile> states) {
        double[] longitudes = states.stream().mapToDouble(MemberProfile::longitude).sorted().toArray();
        int last = longitudes.length - 1;
        double gap = longitudes[0] + TURN - longitudes[last];
        double edge = longitudes[last] + gap / 2;
        for (int i = 0; i < last; i++) {
            if (longitudes[i + 1] - longitudes[i] > gap) {
                gap = longitudes[i + 1] - longitudes[i];
                edge = longitudes[i] + gap / 2;
            }
        }
        return edge - TURN / 2;
    }

    private static Rectangle2D extent(List<Point2D> points) {
        Rectangle2D extent = new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
        points.forEach(extent::add);
        return extent;
    }

    private static Rectangle2D bounds(List<Point2D> nodes, List<Rectangle2D> boxes) {
        Rectangle2D bounds = extent(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            bounds.add(Spreading.at(boxes.get(i), nodes.get(i)));
        }
        return new Rectangle2D.Double(bounds.getX() - MARGIN, bounds.getY() - MARGIN,
                bounds.getWidth() + 2 * MARGIN, bounds.getHeight() + 2 * MARGIN);
    }

    private List<WorldPlan.Link> links(List<WorldPlan.Place> places) {
        Map<String, WorldPlan.Place> byCode = new HashMap<>();
        places.forEach(p -> byCode.put(p.code(), p));
        List<WorldPlan.Link> links = new ArrayList<>();
        for (MemberProfile state : world.states()) {
            link(links, byCode, state, state.neighbours(), WorldPlan.Tie.NEIGHBOURS);
            link(links, byCode, state, state.pacts(), WorldPlan.Tie.DEFENCE_PACT);
        }
        return links;
    }

    /** Ties are mutual, so that one direction is enough. */
    private static void link(List<WorldPlan.Link> links, Map<String, WorldPlan.Place> places, MemberProfile state,
            List<String> others, WorldPlan.Tie tie) {
        others.stream().filter(other -> state.code().compareTo(other) < 0).filter(places::containsKey)
                .forEach(other -> links.add(new WorldPlan.Link(places.get(state.code()), places.get(other), tie)));
    }
}
