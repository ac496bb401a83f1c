package intervene.council;

import intervene.view.Letters;
import intervene.view.Pens;
import intervene.view.Scene;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The chamber: members around the horseshoe table, how they lean and vote on a draft, the count and the verdict. */
public final class ChamberScene implements Scene {
    private static final double WIDE = 560;
    private static final double HIGH = 430;
    private static final double LARGEST = 2.6;
    private static final double TIGHT = 0.8;
    private static final double MARGIN = 10;
    private static final double TITLE = 18;
    private static final double MATTER = 14;
    private static final double FATE = 12;
    private static final double LEAST = 11;
    private static final double FOOT = 4;

    private final Item item;
    private final Theme theme;
    private final Reveal reveal;
    private final AtomicReference<Furnished> furnished;

    /** The seating of a picture of a size, which takes longer to find than to draw. */
    private record Furnished(Dimension size, Seating seating) {}

    /**
     * A chamber.
     *
     * @param sight    the run and the draft that is selected
     * @param theme    colours and sizes
     * @param revealed how much of the vote has played out [0, 1]
     */
    public ChamberScene(Sight sight, Theme theme, double revealed) {
        this(Item.of(sight), theme, new Reveal(revealed));
    }

    ChamberScene(Item item, Theme theme, Reveal reveal) {
        this(item, theme, reveal, new AtomicReference<>());
    }

    private ChamberScene(Item item, Theme theme, Reveal reveal, AtomicReference<Furnished> furnished) {
        this.item = item;
        this.theme = theme;
        this.reveal = reveal;
        this.furnished = furnished;
    }

    /** The same vote at another moment. */
    ChamberScene at(Reveal other) {
        return new ChamberScene(item, theme, other, furnished);
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        Pens.smooth(g);
        g.setColor(theme.ground());
        g.fill(new Rectangle2D.Double(0, 0, size.width, size.height));
        double em = em(size);
        header(g, size, em);
        legend(size).paint(g, size);
        Seating seating = seating(size);
        var seats = new Seats(g, theme, em);
        g.setColor(Tint.mix(theme.surface(), theme.grid(), 0.5));
        g.fill(seating.table());
        g.setColor(theme.grid());
        g.draw(seating.table());
        for (Seating.Place p : seating.places()) {
            seats.paint(item, p, seating.font(), item.isEmpty()
                    || reveal.hasVoted(p.turn(), item.members().size()));
        }
        new Floor(g, theme, item, seating, em).paint(reveal);
    }

    @Override
    public Spot at(Point2D point, Dimension size) {
        for (Seating.Place p : seating(size).places()) {
            boolean near = point.distance(p.centre()) <= p.radius() * 1.2;
            if (near || p.text().contains(point) || p.lean().contains(point)) {
                boolean known = item.isEmpty() || reveal.hasVoted(p.turn(), item.members().size());
                return new Spot(known ? Wording.hint(item, p.member()) : p.member().name(),
                        item.sight().selection().withState(p.member().code()));
            }
        }
        boolean above = !item.isEmpty() && point.getY() < headerHeight(em(size), size);
        return above ? new Spot(background(reveal.isOver()), null) : Spot.NOTHING;
    }

    /** Where everything is in a picture of that size. */
    Seating seating(Dimension size) {
        Furnished last = furnished.get();
        if (last == null || !last.size().equals(size)) {
            last = new Furnished(new Dimension(size), furnish(size));
            furnished.set(last);
        }
        return last.seating();
    }

    private Seating furnish(Dimension size) {
        double em = em(size);
        double top = headerHeight(em, size);
        double bottom = size.height - legend(size).height(size.width);
        var area = new Rectangle2D.Double(MARGIN, top, size.width - 2 * MARGIN, Math.max(1, bottom - top));
        return Seating.of(item.members(), area, em, theme);
    }

    /** Sizes grow with the room, and are never less than the theme asks for. */
    private double em(Dimension size) {
        double room = Math.min(size.width / WIDE, size.height / HIGH);
        return Math.max(theme.scale(), Math.min(room, LARGEST * theme.scale()));
    }

    /** Whether there is so little room that what is said elsewhere is left out. */
    private boolean isTight(Dimension size) {
        double em = em(size);
        return size.width < TIGHT * WIDE * em || size.height < TIGHT * HIGH * em;
    }

    private Legend legend(Dimension size) {
        return new Legend(item, theme, em(size), isTight(size) ? 2 : Integer.MAX_VALUE);
    }

    private double headerHeight(double em, Dimension size) {
        return (MARGIN + FOOT) * em
                + lines(true, isTight(size)).stream().mapToDouble(l -> l.height(em, theme, size.width)).sum();
    }

    /** A line of the header, which may need two. */
    private record Line(String text, double size, boolean bold, boolean faint) {
        Font font(double em, Theme theme, double width) {
            Font wished = (bold ? theme.bold(1) : theme.font(1)).deriveFont((float) (size * em));
            Font smaller = wished.deriveFont((float) (Math.max(LEAST, size - 2) * em));
            return Letters.width(text, smaller) > width(em, width) ? smaller
                    : Letters.shrunk(text, wished, width(em, width), LEAST * em);
        }

        private static double width(double em, double width) {
            return width - 2 * MARGIN * em;
        }

        List<String> wrapped(double em, Theme theme, double width) {
            return Letters.lines(text, font(em, theme, width), width(em, width));
        }

        double height(double em, Theme theme, double width) {
            return wrapped(em, theme, width).size() * Letters.line(font(em, theme, width));
        }
    }

    private List<Line> lines(boolean over, boolean tight) {
        if (item.isEmpty()) {
            return List.of(new Line("The Security Council", TITLE, true, false));
        }
        var title = new Line(Wording.title(item), tight ? MATTER : TITLE, true, false);
        var matter = new Line(Wording.matter(item), tight ? FATE : MATTER, false, false);
        return tight ? List.of(title, matter) : List.of(title, matter, new Line(background(over), FATE, false, true));
    }

    private String background(boolean over) {
        return Wording.sponsor(item) + (over ? " " + Wording.fate(item) : "");
    }

    private void header(Graphics2D g, Dimension size, double em) {
        double y = MARGIN * em;
        for (Line l : lines(reveal.isOver(), isTight(size))) {
            Font font = l.font(em, theme, size.width);
            g.setFont(font);
            g.setColor(l.faint() ? theme.faint() : theme.ink());
            for (String text : l.wrapped(em, theme, size.width)) {
                g.drawString(text, (float) (MARGIN * em), (float) (y + Letters.ascent(font)));
                y += Letters.line(font);
            }
        }
    }
}
