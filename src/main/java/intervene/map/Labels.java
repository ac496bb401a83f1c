package intervene.map;

import intervene.atlas.WorldPlan.Place;
import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds room for names of hosts, for who vetoed, and for the selected state; what has no room is left out. */
final class Labels {
    static final double NAME = 12;
    static final double NOTE = 11;

    private static final int LONGEST_NAME = 16;

    private final MapLayout layout;
    private final MapContent content;
    private final Theme theme;
    private final List<Rectangle2D> taken = new ArrayList<>();
    /** Better kept clear of, but not at any price. */
    private final List<Rectangle2D> nodes = new ArrayList<>();
    private final List<Label> placed = new ArrayList<>();

    Labels(MapLayout layout) {
        this.layout = layout;
        content = layout.content();
        theme = layout.theme();
    }

    List<Label> placed() {
        taken.addAll(layout.nodeNames().boxes().values());
        nodes.addAll(layout.nodes());
        taken.add(AreaScale.box(layout));
        for (int i = 0; i < layout.discs().size(); i++) {
            Point2D at = layout.discs().get(i);
            taken.add(Glyphs.circle(at, layout.disc() * 1.25).getBounds2D());
            if (content.crises().get(i).blocked() != null) {
                Point2D hand = layout.hand(at);
                taken.add(Glyphs.circle(hand, layout.disc() * 0.7).getBounds2D());
            }
        }
        for (int i = content.crises().size() - 1; i >= 0; i--) {
            placeCrisis(i);
        }
        Place selected = content.plan().place(content.sight().selection().state());
        if (selected != null && !isNamed(selected)) {
            placeState(selected);
        }
        return List.copyOf(placed);
    }

    /** Whether a name stands at a node already. */
    private boolean isNamed(Place place) {
        return layout.nodeNames().boxes().containsKey(place);
    }

    private void placeState(Place state) {
        boolean shown = placed.stream().anyMatch(l -> l.name().equals(state.name()));
        if (!shown) {
            var label = new Label(null, 0, state.name(), "", theme.ink(), true, 1);
            place(layout.at(state), Math.max(node(), layout.dot()), List.of(label));
        }
    }

    private void placeCrisis(int i) {
        CrisisMark mark = content.crises().get(i);
        boolean again = content.crises().stream().skip(i + 1L).anyMatch(m -> m.host() == mark.host());
        String name = isNamed(mark.host()) || again ? "" : mark.host().name();
        Color noteInk = mark.blocked() == null ? theme.ink() : theme.colour(Theme.Answer.BLOCKED);
        boolean bold = mark.number() == content.sight().selection().crisis();
        var plain = new Label(null, 0, name, "", noteInk, bold, mark.active() || bold ? 1 : 0.75);
        double clear = Math.max(node(), layout.disc() * (mark.blocked() == null ? 1 : 1.5));
        Point2D at = layout.discs().get(i);
        if (!place(at, clear, notes(mark).stream().map(plain::with).toList())) {
            place(at, clear, List.of(plain));
        }
    }

    /** Radius of a node of a network [px]; 0 on the globe. */
    private double node() {
        return content.plan().isNetwork() ? layout.frame().scale() : 0;
    }

    /** What is said of a veto, the fullest first. */
    private List<String> notes(CrisisMark mark) {
        if (mark.blocked() == null) {
            return List.of();
        }
        String word = mark.blocked().cast() ? "veto" : "veto expected";
        String names = mark.blocked().members().stream().map(this::shortName).collect(Collectors.joining(", "));
        String codes = String.join(", ", mark.blocked().members());
        return Stream.of(word + ": " + names, word + ": " + codes, word).distinct().toList();
    }

    private String shortName(String code) {
        String name = content.sight().name(code);
        return name.length() > LONGEST_NAME ? code : name;
    }

    /**
     * Places the fullest of several wordings for which there is room at the right, above or below; only where none has
     * that, the fullest that has room at the left.
     */
    private boolean place(Point2D at, double clear, List<Label> wordings) {
        if (!layout.frame().view().contains(at)) {
            return true;
        }
        double gap = clear + 4 * layout.unit();
        return Stream.of(false, true)
                .flatMap(left -> wordings.stream().flatMap(l -> around(l, at, gap).filter(p -> isLeft(p) == left)))
                .filter(l -> !l.isEmpty() && isFree(l.box()))
                .min(Comparator.comparing(l -> nodes.stream().anyMatch(l.box()::intersects)))
                .map(this::set).isPresent();
    }

    private static boolean isLeft(Label label) {
        return label.align() == 1;
    }

    /** A wording at each place around a mark, the best first; away from it lines end as near to it as they begin. */
    private Stream<Label> around(Label label, Point2D at, double gap) {
        Rectangle2D extent = extent(label);
        double w = extent.getWidth();
        double h = extent.getHeight();
        double[][] corners = {
            {gap, -h / 2, 0}, {-gap - w, -h / 2, 1}, {-w / 2, gap, 0.5}, {-w / 2, -gap - h, 0.5},
            {gap * 0.8, gap * 0.5, 0}, {gap * 0.8, -gap * 0.5 - h, 0}, {-gap * 0.8 - w, gap * 0.5, 1},
            {-gap * 0.8 - w, -gap * 0.5 - h, 1}, {gap, 0, 0}, {gap, -h, 0}, {-gap - w, 0, 1}, {-gap - w, -h, 1}};
        return Stream.of(corners).map(
                c -> label.at(new Rectangle2D.Double(at.getX() + c[0], at.getY() + c[1], w, h), c[2]));
    }

    private boolean isFree(Rectangle2D box) {
        return layout.frame().view().contains(box) && taken.stream().noneMatch(box::intersects);
    }

    private Label set(Label label) {
        taken.add(label.box());
        placed.add(label);
        return label;
    }

    private Rectangle2D extent(Label label) {
        Rectangle2D name = bounds(label.bold() ? theme.bold(NAME) : theme.font(NAME), label.name());
        Rectangle2D note = bounds(theme.font(NOTE), label.note());
        return new Rectangle2D.Double(
                0, 0, Math.max(name.getWidth(), note.getWidth()), name.getHeight() + note.getHeight());
    }

    private static Rectangle2D bounds(Font font, String text) {
        return text.isEmpty() ? new Rectangle2D.Double() : font.getStringBounds(text, Letters.EXACT);
    }
}
