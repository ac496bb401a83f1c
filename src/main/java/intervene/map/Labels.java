package intervene.map;

import intervene.atlas.WorldPlan.Place;
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
        taken.addAll(layout.nodeNames());
        nodes.addAll(layout.nodes());
        taken.add(AreaScale.box(layout));
        double r = layout.disc() * 1.25;
        for (int i = 0; i < layout.discs().size(); i++) {
            Point2D at = layout.discs().get(i);
            taken.add(new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
            if (content.crises().get(i).blocked() != null) {
                Point2D hand = layout.hand(at);
                taken.add(Glyphs.circle(hand, layout.disc() * 0.7).getBounds2D());
            }
        }
        boolean named = layout.nodeFont() != null;
        for (int i = content.crises().size() - 1; i >= 0; i--) {
            placeCrisis(i, named);
        }
        Place selected = content.plan().place(content.sight().selection().state());
        if (selected != null && !named) {
            placeState(selected);
        }
        return List.copyOf(placed);
    }

    private void placeState(Place state) {
        boolean shown = placed.stream().anyMatch(l -> l.name().equals(state.name()));
        if (!shown) {
            var label = new Label(null, state.name(), "", theme.ink(), true, 1);
            place(layout.at(state), Math.max(node(), layout.dot()), label);
        }
    }

    private void placeCrisis(int i, boolean named) {
        CrisisMark mark = content.crises().get(i);
        boolean again = content.crises().stream().skip(i + 1L).anyMatch(m -> m.host() == mark.host());
        String name = named || again ? "" : mark.host().name();
        Color noteInk = mark.blocked() == null ? theme.ink() : theme.colour(Theme.Answer.BLOCKED);
        boolean bold = mark.number() == content.sight().selection().crisis();
        double strength = mark.active() || bold ? 1 : 0.75;
        for (String note : notes(mark)) {
            double clear = layout.disc() * (mark.blocked() == null ? 1 : 1.5);
            var label = new Label(null, name, note, noteInk, bold, strength);
            if (place(layout.discs().get(i), Math.max(node(), clear), label)) {
                return;
            }
        }
    }

    /** Radius of a node of a network [px]; 0 on the globe. */
    private double node() {
        return content.plan().isNetwork() ? layout.frame().scale() : 0;
    }

    /** What is said of a veto, the fullest first. */
    private List<String> notes(CrisisMark mark) {
        if (mark.blocked() == null) {
            return List.of("");
        }
        String word = mark.blocked().cast() ? "veto: " : "veto expected: ";
        String names = mark.blocked().members().stream().map(this::shortName).collect(Collectors.joining(", "));
        String codes = String.join(", ", mark.blocked().members());
        return List.of(word + names, word + codes, codes, "");
    }

    private String shortName(String code) {
        String name = content.sight().name(code);
        return name.length() > LONGEST_NAME ? code : name;
    }

    private boolean place(Point2D at, double clear, Label label) {
        if (label.name().isEmpty() && label.note().isEmpty() || !layout.frame().view().contains(at)) {
            return true;
        }
        Rectangle2D extent = extent(label);
        double gap = clear + 4 * layout.unit();
        double w = extent.getWidth();
        double h = extent.getHeight();
        double[][] corners = {
            {gap, -h / 2}, {-gap - w, -h / 2}, {-w / 2, gap}, {-w / 2, -gap - h},
            {gap * 0.8, gap * 0.5}, {gap * 0.8, -gap * 0.5 - h}, {-gap * 0.8 - w, gap * 0.5},
            {-gap * 0.8 - w, -gap * 0.5 - h}, {gap, 0}, {gap, -h}, {-gap - w, 0}, {-gap - w, -h}};
        return Stream.of(corners)
                .map(c -> new Rectangle2D.Double(at.getX() + c[0], at.getY() + c[1], w, h))
                .filter(box -> layout.frame().view().contains(box) && taken.stream().noneMatch(box::intersects))
                .min(Comparator.comparing(box -> nodes.stream().anyMatch(box::intersects)))
                .map(box -> set(label, box)).isPresent();
    }

    private Label set(Label label, Rectangle2D box) {
        taken.add(box);
        placed.add(new Label(box, label.name(), label.note(), label.noteInk(), label.bold(), label.strength()));
        return label;
    }

    private Rectangle2D extent(Label label) {
        Rectangle2D name = bounds(label.bold() ? theme.bold(NAME) : theme.font(NAME), label.name());
        Rectangle2D note = bounds(theme.font(NOTE), label.note());
        return new Rectangle2D.Double(
                0, 0, Math.max(name.getWidth(), note.getWidth()), name.getHeight() + note.getHeight());
    }

    private static Rectangle2D bounds(Font font, String text) {
        return text.isEmpty() ? new Rectangle2D.Double() : font.getStringBounds(text, MapLayout.MEASURE);
    }
}
