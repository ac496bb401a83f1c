package intervene.map;

import intervene.atlas.WorldPlan.Place;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where everything of a map lies on a drawing of a given size. Immutable once made. */
final class MapLayout {
    /** Largest radius of a bubble as a share of the drawing's width. */
    private static final double LARGEST_BUBBLE = 0.1;
    private static final double MARGIN = 10;
    /** Share of the height that the legend may take. */
    private static final double MOST_LEGEND = 0.4;
    private static final double DISC = 7;
    private static final double DOT = 2.6;
    /** Radius of the bubble of 1,000 deaths [units]. */
    private static final double BUBBLE = 8;

    /** What is drawn around a disc. */
    enum Ring {
        OPERATION(2.4), SELECTED(5), DIFFERING(8);

        /** The disc [units]. */
        private final double beyond;

        Ring(double beyond) {
            this.beyond = beyond;
        }
    }

    private final MapContent content;
    private final Theme theme;
    private final Dimension size;
    private final Legend legend;
    private final MapFrame frame;
    private final double unit;
    private final Map<Place, Point2D> dots = new HashMap<>();
    private final List<Point2D> discs;
    private final NodeNames nodeNames;
    private final List<Label> labels;
    private final Set<Integer> differing;
    private Map<Place, Shape> land;

    MapLayout(MapContent content, Theme theme, MapScene.Options options, Dimension size) {
        this.content = content;
        this.theme = theme;
        this.size = size;
        unit = theme.scale() * Math.max(0.7, Math.min(1.4, Math.sqrt(size.width / 860.0 / theme.scale())));
        var room = new Dimension((int) (size.width - 2 * px(MARGIN)), (int) (MOST_LEGEND * size.height));
        legend = options.legend() ? Legend.of(content, theme, unit, room) : Legend.NONE;
        double below = legend.height() == 0 ? px(MARGIN) : legend.height() + 2 * px(MARGIN);
        double above = new Heading(content.sight(), options.title()).height(theme, size.width - 2 * px(MARGIN));
        var view = new Rectangle2D.Double(0, above, size.width, Math.max(1, size.height - above - below));
        frame = new MapFrame(content.plan().bounds(), view, options.camera());
        placeDots();
        discs = Apart.moved(content.crises().stream().map(m -> at(m.host())).toList(), 2 * disc() + unit);
        differing = options.highlightedCrises();
        nodeNames = new NodeNames(this, options.highlighted());
        labels = new Labels(this).placed();
    }

    private double px(double points) {
        return points * theme.scale();
    }

    private void placeDots() {
        List<Place> places = content.plan().places().stream().filter(p -> p.shape() == null).toList();
        List<Point2D> moved = Apart.moved(
                places.stream().map(p -> frame.pixel(p.anchor())).toList(), 2 * dot() + 0.5 * unit);
        for (int i = 0; i < places.size(); i++) {
            dots.put(places.get(i), moved.get(i));
        }
    }

    MapContent content() {
        return content;
    }

    Theme theme() {
        return theme;
    }

    Dimension size() {
        return size;
    }

    MapFrame frame() {
        return frame;
    }

    Legend legend() {
        return legend;
    }

    /** Where the legend begins. */
    Point2D legendCorner() {
        return new Point2D.Double(px(MARGIN), size.height - legend.height() - px(MARGIN));
    }

    /** Between what is drawn and the edges [px]. */
    double margin() {
        return px(MARGIN);
    }

    /** What marks are measured in: a point, less in a narrow drawing, more in a wide one [px]. */
    double unit() {
        return unit;
    }

    /** Radius of a crisis's disc [px]. */
    double disc() {
        return DISC * unit;
    }

    /** Radius of a state that is but a dot [px]. */
    double dot() {
        return DOT * unit;
    }

    /** Radius of a bubble whose area stands for so many deaths in a month; it leaves room for the world [px]. */
    double bubble(long deaths) {
        return Math.min(bubble(deaths, unit), LARGEST_BUBBLE * size.width);
    }

    /** Width of an arc of so many thousand troops [px]. */
    double breadth(double troops) {
        return breadth(troops, unit);
    }

    static double bubble(long deaths, double unit) {
        return BUBBLE * unit * Math.sqrt(deaths / 1000.0);
    }

    static double breadth(double troops, double unit) {
        return unit * (0.6 + 1.3 * Math.sqrt(troops));
    }

    /** Where a state's arcs and marks go. */
    Point2D at(Place place) {
        Point2D dot = dots.get(place);
        return dot == null ? frame.pixel(place.anchor()) : dot;
    }

    /** Middle of each crisis's disc, in the order of {@link MapContent#crises}. */
    List<Point2D> discs() {
        return discs;
    }

    /** Radius of a ring around a disc [px]. */
    double ring(Ring ring) {
        return disc() + ring.beyond * unit;
    }

    /** The rings of a crisis, from within. */
    List<Ring> rings(CrisisMark mark) {
        List<Ring> rings = new ArrayList<>();
        if (mark.operation()) {
            rings.add(Ring.OPERATION);
        }
        if (mark.number() == content.sight().selection().crisis()) {
            rings.add(Ring.SELECTED);
        }
        if (differing.contains(mark.number())) {
            rings.add(Ring.DIFFERING);
        }
        return rings;
    }

    /** Radius of a crisis's disc with its rings [px]. */
    double reach(CrisisMark mark) {
        return rings(mark).stream().mapToDouble(r -> ring(r) + unit).max().orElse(disc() * 1.25);
    }

    /** Middle of the hand of a veto beside a disc. */
    Point2D hand(Point2D disc) {
        return new Point2D.Double(disc.getX() + disc() * 0.95, disc.getY() - disc() * 1.05);
    }

    List<Label> labels() {
        return labels;
    }

    /** The states' land on the drawing; states that are dots are circles. */
    synchronized Map<Place, Shape> land() {
        if (land == null) {
            Map<Place, Shape> shapes = new HashMap<>();
            for (Place place : content.plan().places()) {
                shapes.put(place, place.shape() == null
                        ? Glyphs.circle(at(place), dot()) : frame.pixels(place.shape()));
            }
            land = shapes;
        }
        return land;
    }

    /** Names of the nodes of a network. */
    NodeNames nodeNames() {
        return nodeNames;
    }

    /** Boxes of the nodes of a network. */
    List<Rectangle2D> nodes() {
        return content.plan().isNetwork()
                ? land().values().stream().map(Shape::getBounds2D).toList() : List.of();
    }
}
