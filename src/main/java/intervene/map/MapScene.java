package intervene.map;

import intervene.atlas.WorldPlan;
import intervene.atlas.WorldPlan.Place;
import intervene.view.Pens;
import intervene.view.Scene;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Set;

/**
 * The world map as a drawing: states shaded, crises, troops on their way, vetoes. The same plan, sight, theme and
 * options give the same drawing.
 */
public final class MapScene implements Scene {
    /** How far from a dot, or a state that is hardly larger, a click still counts [points]. */
    private static final double REACH = 7;

    private final MapContent content;
    private final Theme theme;
    private final Options options;
    private volatile MapLayout latest;

    /** A map of a moment; {@code plan} is that of the sight's world. */
    public MapScene(WorldPlan plan, Sight sight, Theme theme, Options options) {
        this(new MapContent(plan, sight), theme, options);
    }

    private MapScene(MapContent content, Theme theme, Options options) {
        this.content = content;
        this.theme = theme;
        this.options = options;
    }

    /**
     * How the map is shown.
     *
     * @param camera            which part of it
     * @param beat              phase of the pulse [0, 1)
     * @param still             whether nothing pulses or moves, whatever the beat
     * @param legend            whether a legend stands below the map
     * @param title             stands before the month above the map; may be empty
     * @param highlighted       codes of states that are ringed as different
     * @param highlightedCrises numbers of crises that are ringed as different
     */
    public record Options(
            Camera camera,
            double beat,
            boolean still,
            boolean legend,
            String title,
            Set<String> highlighted,
            Set<Integer> highlightedCrises) {
        /** The whole map, still, with its legend. */
        public static final Options WHOLE = new Options(Camera.WHOLE, 0, true, true, "", Set.of(), Set.of());

        public Options withCamera(Camera other) {
            return new Options(other, beat, still, legend, title, highlighted, highlightedCrises);
        }

        /** In motion, at a phase of the pulse. */
        public Options withBeat(double phase) {
            return new Options(camera, phase, false, legend, title, highlighted, highlightedCrises);
        }

        public Options withoutLegend() {
            return new Options(camera, beat, still, false, title, highlighted, highlightedCrises);
        }

        public Options withTitle(String text) {
            return new Options(camera, beat, still, legend, text, highlighted, highlightedCrises);
        }

        public Options withDifferences(Set<String> states, Set<Integer> crises) {
            return new Options(camera, beat, still, legend, title, states, crises);
        }
    }

    /** The same map at a phase of the pulse. */
    public MapScene at(double beat) {
        MapScene other = new MapScene(content, theme, options.withBeat(beat));
        other.latest = latest;
        return other;
    }

    /** Whether anything of it would pulse or move. */
    boolean isLively() {
        return !content.flows().isEmpty() || content.crises().stream().anyMatch(CrisisMark::active);
    }

    Theme theme() {
        return theme;
    }

    /** Where the plan lies on a drawing of that size. */
    MapFrame frame(Dimension size) {
        return layout(size).frame();
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        paintStill(g, size);
        if (!options.still()) {
            paintLively(g, size, options.beat());
        }
    }

    /** All that neither pulses nor moves. */
    void paintStill(Graphics2D g, Dimension size) {
        MapLayout layout = layout(size);
        Graphics2D map = ground(g, layout);
        new LandPainter(layout).paint(map, options.highlighted());
        paintMarks(map, layout);
        paintFrame(g, layout);
    }

    /** The same with what does not depend on the moment taken from a picture of it. */
    void paintStill(Graphics2D g, Dimension size, Backdrop backdrop) {
        MapLayout layout = layout(size);
        Graphics2D map = ground(g, layout);
        var land = new LandPainter(layout);
        backdrop.paintBelow(map, size);
        land.paintLand(map);
        backdrop.paintAbove(map, size);
        land.paintMarks(map, options.highlighted());
        paintMarks(map, layout);
        paintFrame(g, layout);
    }

    /** What of the map does not depend on the moment, for a device with so many pixels to one. */
    Backdrop backdrop(Dimension size, double density) {
        return new Backdrop(layout(size), density);
    }

    private Graphics2D ground(Graphics2D g, MapLayout layout) {
        Pens.smooth(g);
        g.setColor(theme.ground());
        g.fillRect(0, 0, layout.size().width, layout.size().height);
        Graphics2D map = (Graphics2D) g.create();
        map.clip(layout.frame().view());
        return map;
    }

    private void paintMarks(Graphics2D map, MapLayout layout) {
        AreaScale.paint(map, layout);
        new FlowPainter(layout).paint(map);
        new MarkPainter(layout).paint(map);
        LabelPainter.paint(map, layout);
        map.dispose();
    }

    private void paintFrame(Graphics2D g, MapLayout layout) {
        double margin = layout.margin();
        new Heading(content.sight(), options.title()).paint(g, theme, margin, layout.size().width - 2 * margin);
        layout.legend().paint(g, layout.legendCorner().getX(), layout.legendCorner().getY());
    }

    /** What pulses and moves, on top of what does not. */
    void paintLively(Graphics2D g, Dimension size, double beat) {
        MapLayout layout = layout(size);
        Graphics2D map = (Graphics2D) g.create();
        Pens.smooth(map);
        map.clip(layout.frame().view());
        new FlowPainter(layout).paintMoving(map, beat);
        new MarkPainter(layout).paintPulse(map, beat);
        map.dispose();
    }

    @Override
    public Spot at(Point2D point, Dimension size) {
        MapLayout layout = layout(size);
        if (!layout.frame().view().contains(point)) {
            return Spot.NOTHING;
        }
        var hints = new Hints(content);
        Selection selection = content.sight().selection();
        for (int i = content.crises().size() - 1; i >= 0; i--) {
            if (layout.discs().get(i).distance(point) <= layout.disc() * 1.3) {
                CrisisMark mark = content.crises().get(i);
                return new Spot(hints.of(mark), selection.withCrisis(mark.number()));
            }
        }
        Place place = place(point, layout);
        return place == null ? Spot.NOTHING : new Spot(hints.of(place), selection.withState(place.code()));
    }

    /**
     * The state at a point: a small one within reach, unless the point is nearer to the middle of the state whose land
     * it is; else the latter; null for none.
     */
    private Place place(Point2D point, MapLayout layout) {
        double reach = REACH * layout.unit();
        Place nearest = null;
        double least = reach;
        Place owner = null;
        for (Map.Entry<Place, Shape> land : layout.land().entrySet()) {
            Rectangle2D box = land.getValue().getBounds2D();
            double distance = layout.at(land.getKey()).distance(point);
            if (distance < least && Math.max(box.getWidth(), box.getHeight()) < 2 * reach) {
                least = distance;
                nearest = land.getKey();
            }
            if (box.contains(point) && land.getValue().contains(point)) {
                owner = land.getKey();
            }
        }
        boolean ownersOwn = owner != null && layout.at(owner).distance(point) <= least;
        return nearest == null || ownersOwn ? owner : nearest;
    }

    private MapLayout layout(Dimension size) {
        MapLayout known = latest;
        if (known == null || !known.size().equals(size)) {
            known = new MapLayout(content, theme, options, new Dimension(size));
            latest = known;
        }
        return known;
    }
}
