package intervene.map;

import intervene.atlas.WorldPlan.Place;
import intervene.view.Letters;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names at the nodes of a network, never smaller than the theme's letters. Where there is no room for all, those of
 * states that take part in something come first, and others are left out.
 */
final class NodeNames {
    /** From the middle of a node to its name [radii]. */
    private static final double BELOW = 1.15;
    private static final double LARGEST = 14;
    private static final double LEAST = 11;

    private final MapLayout layout;
    private final Font font;
    private final Map<Place, Rectangle2D> boxes = new LinkedHashMap<>();
    private final List<Rectangle2D> discs = new ArrayList<>();
    private final List<Rectangle2D> nodes;

    /** @param highlighted codes of states that are ringed */
    NodeNames(MapLayout layout, Set<String> highlighted) {
        this.layout = layout;
        nodes = layout.nodes();
        MapContent content = layout.content();
        double letter = content.plan().letter() * layout.frame().scale() / layout.theme().scale();
        font = layout.theme().font(Math.max(LEAST, Math.min(LARGEST, letter)));
        if (letter > 0) {
            for (int i = 0; i < layout.discs().size(); i++) {
                discs.add(Glyphs.circle(layout.discs().get(i), layout.reach(content.crises().get(i))).getBounds2D());
            }
            Set<String> involved = involved(content);
            involved.addAll(highlighted);
            content.plan().places().stream()
                    .sorted(Comparator.comparing(p -> !involved.contains(p.code())))
                    .forEach(p -> place(p, involved.contains(p.code())));
        }
    }

    /** The selected state, hosts, states with troops abroad, and those whose veto it was. */
    private static Set<String> involved(MapContent content) {
        Set<String> involved = new HashSet<>();
        involved.add(content.sight().selection().state());
        content.flows().forEach(f -> involved.add(f.from().code()));
        for (CrisisMark mark : content.crises()) {
            involved.add(mark.host().code());
            if (mark.blocked() != null) {
                involved.addAll(mark.blocked().members());
            }
        }
        return involved;
    }

    private void place(Place place, boolean involved) {
        candidates(place)
                .filter(box -> layout.frame().view().contains(box) && discs.stream().noneMatch(box::intersects)
                        && boxes.values().stream().noneMatch(box::intersects))
                .filter(box -> involved || nodes.stream().noneMatch(box::intersects))
                .min(Comparator.comparing(box -> nodes.stream().anyMatch(box::intersects)))
                .ifPresent(box -> boxes.put(place, box));
    }

    /** Below the node or what rings it, above it, at the right, at the left. */
    private Stream<Rectangle2D> candidates(Place place) {
        Point2D at = layout.at(place);
        double node = layout.frame().scale() * BELOW;
        double reach = node;
        for (Rectangle2D disc : discs) {
            reach = disc.contains(at) ? Math.max(reach, disc.getHeight() / 2 + layout.unit()) : reach;
        }
        double w = Letters.width(place.name(), font);
        double h = Letters.line(font);
        return Stream.of(new double[][] {
                {-w / 2, node}, {-w / 2, reach}, {-w / 2, -reach - h}, {reach, -h / 2}, {-reach - w, -h / 2}})
                .map(c -> new Rectangle2D.Double(at.getX() + c[0], at.getY() + c[1], w, h));
    }

    /** What they are written in. */
    Font font() {
        return font;
    }

    /** What each of them covers [px]; none on the globe. */
    Map<Place, Rectangle2D> boxes() {
        return boxes;
    }
}
