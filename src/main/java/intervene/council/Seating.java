package intervene.council;

import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where everything in the chamber is: a function of the members and the room alone.
 *
 * @param places one for each member, along the table from the lower left to the lower right
 * @param table  the horseshoe table
 * @param floor  the free room within it
 * @param font   of the names
 */
record Seating(List<Place> places, Shape table, Rectangle2D floor, Font font) {
    private static final int LABELS = 3;
    private static final double PERMANENT_SHARE = 1.5;
    private static final double[] SIZES = {13, 12, 11};
    private static final double DENSE = 34;
    private static final double DENSE_LINES = 1.2;
    private static final double FURTHER = 1.4;
    private static final double RADIUS = 16;
    private static final double SEAT_SHARE = 0.37;
    private static final double CHAIR = 4.5;
    private static final double GAP = 4;

    /**
     * A seat.
     *
     * @param member who sits there
     * @param turn   when its vote is revealed, from 0: elected members in order of their seats, permanent ones last
     * @param centre of the seat
     * @param radius of the seat
     * @param label  the name in one or two lines, or the code; empty where there is no room for it
     * @param text   room of the label; a star before it included
     * @param isPushed whether the label is not where it should be
     * @param lean   room on the table for how it leans
     */
    record Place(
            Member member,
            int turn,
            Point2D centre,
            double radius,
            List<String> label,
            Rectangle2D text,
            boolean isPushed,
            Rectangle2D lean) {
        Rectangle2D seat() {
            return new Rectangle2D.Double(
                    centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
        }

        Place named(List<String> lines, Rectangle2D room, boolean pushed) {
            return new Place(member, turn, centre, radius, lines, room, pushed, lean);
        }
    }

    /** Room that a star takes before the name of a member with a veto, in heights of a letter. */
    static double star(Font font) {
        return font.getSize2D() * 1.15;
    }

    /**
     * How labels are written.
     *
     * @param font  in which letters
     * @param lines room above the head for so many
     * @param brief whether codes alone are used
     */
    private record Lettering(Font font, double lines, boolean brief) {}

    /** The largest letters with which each label has its place; else the way that leaves the fewest members unnamed. */
    static Seating of(List<Member> members, Rectangle2D area, double em, Theme theme) {
        Seating best = null;
        for (Lettering l : letterings(theme, em)) {
            Seating seating = new Builder(members, area, em, l).build();
            if (seating.places().stream().noneMatch(Place::isPushed)) {
                return seating;
            }
            best = best == null || seating.unnamed() < best.unnamed() ? seating : best;
        }
        return best;
    }

    private static List<Lettering> letterings(Theme theme, double em) {
        var letterings = new ArrayList<Lettering>();
        Font least = null;
        for (double size : SIZES) {
            least = theme.font(1).deriveFont((float) (size * em));
            letterings.add(new Lettering(least, DENSE_LINES, false));
        }
        letterings.add(new Lettering(least, DENSE_LINES, true));
        letterings.add(new Lettering(least, DENSE_LINES + FURTHER, true));
        return letterings;
    }

    /** What may stand beside a seat, and how wide it is. */
    private record Label(List<String> lines, double width) {}

    /** Size of what shows how members lean. */
    private record Bar(double width, double height) {}

    private long unnamed() {
        return places.stream().filter(p -> p.label().isEmpty()).count();
    }

    private static boolean isHit(Rectangle2D room, Place other, double em) {
        var wider = new Rectangle2D.Double(
                room.getX() - GAP * em, room.getY(), room.getWidth() + 2 * GAP * em, room.getHeight());
        return wider.intersects(other.text()) || room.intersects(other.seat());
    }

    /** Elected members along the arms, permanent ones at the head. */
    static List<Member> around(List<Member> members) {
        List<Member> elected = members.stream().filter(m -> !m.permanent()).toList();
        int half = (elected.size() + 1) / 2;
        var around = new ArrayList<>(elected.subList(0, half));
        members.stream().filter(Member::permanent).forEach(around::add);
        around.addAll(elected.subList(half, elected.size()));
        return around;
    }

    private static final class Builder {
        private final List<Member> members;
        private final Rectangle2D area;
        private final double em;
        private final Horseshoe line;
        private final double radius;
        private final double spacing;
        private final Font font;
        private final boolean brief;
        private final List<Double> shares;
        private final List<Member> around;
        /** By code of the member: its code, its name in one line and in two. */
        private final Map<String, List<Label>> labels = new HashMap<>();

        Builder(List<Member> members, Rectangle2D area, double em, Lettering lettering) {
            this.members = members;
            this.area = area;
            this.em = em;
            font = lettering.font();
            brief = lettering.brief();
            around = around(members);
            for (Member m : members) {
                labels.put(m.code(), Stream.of(List.of(m.code()), List.of(m.name()), Letters.halves(m.name(), font))
                        .limit(brief ? 1 : LABELS)
                        .map(lines -> label(m, lines))
                        .toList());
            }
            shares = around.stream().map(m -> m.permanent() ? PERMANENT_SHARE : 1).toList();
            double whole = Math.max(1, shares.stream().mapToDouble(x -> x).sum());
            Horseshoe large = horseshoe(2, RADIUS * em);
            boolean roomy = large.length() / whole > DENSE * em;
            line = roomy ? large : horseshoe(lettering.lines(), large.length() / whole * SEAT_SHARE);
            spacing = line.length() / whole;
            radius = Math.min(RADIUS * em, spacing * SEAT_SHARE);
        }

        private Horseshoe horseshoe(double lines, double r) {
            double side = Math.min(0.17 * area.getWidth(), widest() + 10 * em);
            double seat = 1.25 * r + CHAIR * em;
            double top = area.getY() + lines * Letters.line(font) + (GAP + 2) * em + seat;
            double bottom = Math.max(top + 1, area.getMaxY() - r - 2 * em);
            double half = Math.max(1, Math.min(area.getWidth() / 2 - side - seat, (bottom - top) * 1.3));
            return new Horseshoe(area.getCenterX(), top, bottom, half, Math.min(half, bottom - top) * 0.6);
        }

        private Label label(Member m, List<String> lines) {
            double width = lines.stream().mapToDouble(t -> Letters.width(t, font)).max().orElse(0);
            return new Label(lines, width + (m.veto() ? star(font) : 0));
        }

        /** Of the labels along the arms. */
        private double widest() {
            return members.stream()
                    .filter(m -> !m.permanent())
                    .map(m -> labels.get(m.code()))
                    .mapToDouble(l -> l.get(l.size() - 1).width())
                    .max()
                    .orElse(0);
        }

        Seating build() {
            double gap = radius * 1.25 + 6 * em;
            double wide = Math.min(46 * em, line.half() * 0.3);
            double deep = 26 * em;
            Horseshoe middle = line.within(gap + wide / 2, gap + deep / 2);
            List<Double> at = line.places(shares);
            Bar bar = bar(at.stream().map(middle::at).toList(), wide);
            var places = new ArrayList<Place>();
            for (int i = 0; i < around.size(); i++) {
                places.add(place(around.get(i), line.at(at.get(i)), middle.at(at.get(i)), bar));
            }
            Shape table = line.within(gap, gap).band(line.within(gap + wide, gap + deep));
            double inner = Math.max(em, line.half() - gap - wide - 14 * em);
            double from = line.top() + gap + deep + line.head() * 0.22;
            var floor = new Rectangle2D.Double(
                    line.centre() - inner, from, 2 * inner, Math.max(em, area.getMaxY() - from));
            return new Seating(named(places), table, floor, font);
        }

        /** So large that no bar touches the next. */
        private Bar bar(List<Point2D> desks, double wide) {
            double height = Math.min(10 * em, spacing * 0.4);
            double width = wide - 6 * em;
            for (int i = 1; i < desks.size(); i++) {
                double dx = Math.abs(desks.get(i).getX() - desks.get(i - 1).getX());
                double dy = Math.abs(desks.get(i).getY() - desks.get(i - 1).getY());
                width = dy > height ? width : Math.min(width, dx * 0.9);
            }
            return new Bar(width, height);
        }

        private Place place(Member m, Point2D centre, Point2D desk, Bar bar) {
            double r = m.permanent() ? radius * 1.25 : radius;
            var lean = new Rectangle2D.Double(desk.getX() - bar.width() / 2, desk.getY() - bar.height() / 2,
                    bar.width(), bar.height());
            var none = new Rectangle2D.Double(centre.getX(), centre.getY(), 0, 0);
            return new Place(m, turn(m), centre, r, List.of(), none, true, lean);
        }

        private int turn(Member m) {
            List<Member> order = members.stream().sorted(Comparator.comparing(Member::permanent)).toList();
            return order.indexOf(m);
        }

        /** First codes for all, then names for those that have the room; permanent members first. */
        private List<Place> named(List<Place> places) {
            var named = new ArrayList<>(places);
            for (boolean full : brief ? new boolean[] {false} : new boolean[] {false, true}) {
                for (boolean permanent : new boolean[] {true, false}) {
                    for (int i = 0; i < named.size(); i++) {
                        Place p = named.get(i);
                        if (p.member().permanent() == permanent) {
                            named.set(i, full ? withName(p, named) : withCode(p, named));
                        }
                    }
                }
            }
            return List.copyOf(named);
        }

        /** Beside the seat, else a line further out, else nowhere. */
        private Place withCode(Place p, List<Place> all) {
            Label code = labels.get(p.member().code()).get(0);
            for (int away = 0; away < 2; away++) {
                Rectangle2D room = room(p, code, away * FURTHER * Letters.line(font));
                if (isFree(room, p, all)) {
                    return p.named(code.lines(), room, away > 0);
                }
            }
            return p;
        }

        private Place withName(Place p, List<Place> all) {
            for (Label name : labels.get(p.member().code()).subList(1, LABELS)) {
                Rectangle2D room = room(p, name, 0);
                if (isFree(room, p, all)) {
                    return p.named(name.lines(), room, false);
                }
            }
            return p;
        }

        private boolean isFree(Rectangle2D room, Place p, List<Place> all) {
            return area.contains(room) && all.stream().allMatch(q -> q == p || !isHit(room, q, em));
        }

        /** Outwards of the seat. */
        private Rectangle2D room(Place p, Label label, double away) {
            double w = label.width();
            double h = label.lines().size() * Letters.line(font);
            Point2D out = outwards(p.centre());
            double reach = p.radius() + (p.member().permanent() ? CHAIR + GAP : GAP) * em + away;
            double x = p.centre().getX() + out.getX() * (reach + w / 2);
            double y = p.centre().getY() + out.getY() * (reach + h / 2);
            return new Rectangle2D.Double(x - w / 2, y - h / 2, w, h);
        }

        /** Away from the table, with the greater of its two parts 1. */
        private Point2D outwards(Point2D p) {
            double dy = Math.min(0, (p.getY() - line.top() - line.head()) / Math.max(1, line.head() * line.head()));
            double dx = (p.getX() - line.centre()) / (line.half() * line.half());
            double greater = Math.max(Math.abs(dx), Math.abs(dy));
            return greater == 0 ? new Point2D.Double(0, -1) : new Point2D.Double(dx / greater, dy / greater);
        }
    }
}
