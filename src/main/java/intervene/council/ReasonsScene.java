package intervene.council;

import intervene.view.Letters;
import intervene.view.Scene;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why a member votes as it does: the terms of its vote utility as bars against and for, their sum, and what follows.
 * The member is the state that is selected; where that has no seat, the one that opposes the draft most.
 */
public final class ReasonsScene implements Scene {
    private static final Dimension MEANT = new Dimension(300, 400);
    private static final double MARGIN = 10;
    private static final double TITLE = 14;
    private static final double TEXT = 12;
    private static final double NOTE = 11;
    private static final String HINT = "Click a seat to ask another member.";

    private final Item item;
    private final Theme theme;
    private final Member member;
    private final Account account;

    /** The reasons of the state that is selected. */
    public ReasonsScene(Sight sight, Theme theme) {
        this(Item.of(sight), theme, Reveal.ALL);
    }

    /** Before a vote is over, it does not say of its own accord who opposes. */
    ReasonsScene(Item item, Theme theme, Reveal reveal) {
        this.item = item;
        this.theme = theme;
        member = item.isEmpty() ? null : asked(item, reveal);
        account = member == null ? null : Account.of(item, member);
    }

    /** Whose reasons are shown; null where nobody's are. */
    Member member() {
        return member;
    }

    private static Member asked(Item item, Reveal reveal) {
        Member chosen = item.member(item.sight().selection().state());
        if (chosen != null || !reveal.isOver()) {
            return chosen;
        }
        return item.members().stream()
                .min(Comparator.comparing((Member m) -> m.vote() != Vote.VETO)
                        .thenComparingDouble(m -> Wording.seen(item, m)))
                .orElse(null);
    }

    /**
     * Where everything is written.
     *
     * @param title      in lines
     * @param hint       where the line below the title is
     * @param rows       the lines of the account
     * @param conclusion where the conclusion begins
     */
    private record Layout(List<String> title, double hint, List<Row> rows, double conclusion) {}

    /** A line of the account, where it is, and the sentence under it; empty where there is no room for all. */
    private record Row(Account.Line line, double top, double bottom, List<String> note) {}

    private Layout layout(Sheet sheet, Dimension size) {
        double em = sheet.em();
        double width = size.width - 2 * MARGIN * em;
        String question = member == null ? "Why a member votes so" : Wording.question(item, member);
        List<String> title = Letters.lines(question, sheet.bold(TITLE), width);
        double hint = MARGIN / 2 * em + title.size() * Letters.line(sheet.bold(TITLE));
        double top = hint + sheet.line(NOTE) + 6 * em;
        if (member == null) {
            return new Layout(title, hint, List.of(), top);
        }
        var lines = new ArrayList<>(account.terms());
        lines.add(account.sum());
        lines.addAll(account.forecast());
        double foot = Letters.lines(Wording.conclusion(item, member), sheet.font(TEXT), width).size()
                * sheet.line(TEXT) + 7 * em;
        double free = size.height - top - foot - lines.size() * (sheet.line(TEXT) + 3 * em);
        double notes = lines.stream().mapToDouble(l -> note(l, sheet, width).size()).sum() * sheet.line(NOTE);
        boolean talks = free >= notes;
        double air = Math.max(0, Math.min(6 * em, (free - (talks ? notes : 0)) / (lines.size() + 1)));
        var rows = new ArrayList<Row>();
        double y = top;
        for (Account.Line l : lines) {
            List<String> note = talks ? note(l, sheet, width) : List.of();
            double from = l == account.sum() ? y + 3 * em : y;
            y = from + sheet.line(TEXT) + 3 * em + note.size() * sheet.line(NOTE) + air;
            rows.add(new Row(l, from, y, note));
        }
        return new Layout(title, hint, rows, y + 3 * em);
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        Sheet sheet = Sheet.clear(g, theme, size, MEANT);
        Layout layout = layout(sheet, size);
        double x = MARGIN * sheet.em();
        double width = size.width - 2 * x;
        g.setColor(theme.grid());
        g.draw(new Line2D.Double(x, 0, size.width - x, 0));
        g.setColor(theme.ink());
        sheet.paragraph(layout.title(), sheet.bold(TITLE), x, MARGIN / 2 * sheet.em(), width);
        g.setColor(theme.faint());
        sheet.left(item.isEmpty() ? "Each vote will be taken apart here." : HINT, sheet.font(NOTE), x, layout.hint(),
                width);
        for (Row r : layout.rows()) {
            row(sheet, size, r);
        }
        if (member != null) {
            g.setColor(theme.ink());
            sheet.paragraph(Letters.lines(Wording.conclusion(item, member), sheet.font(TEXT), width),
                    sheet.font(TEXT), x, layout.conclusion(), width);
        }
    }

    private static List<String> note(Account.Line l, Sheet sheet, double width) {
        return l.sentence().isEmpty() ? List.of() : Letters.lines(l.sentence(), sheet.font(NOTE), width);
    }

    private void row(Sheet sheet, Dimension size, Row r) {
        Graphics2D g = sheet.g();
        double em = sheet.em();
        Account.Line l = r.line();
        double y = r.top();
        if (l == account.sum()) {
            g.setColor(theme.faint());
            g.draw(new Line2D.Double(MARGIN * em, y - 3 * em, size.width - MARGIN * em, y - 3 * em));
        }
        g.setColor(theme.faint());
        sheet.paragraph(r.note(), sheet.font(NOTE), MARGIN * em, y + sheet.line(TEXT) + em, size.width);
        Font font = l.isSum() ? sheet.bold(TEXT) : sheet.font(TEXT);
        double numbers = widestFigure(sheet) + 6 * em;
        double names = Letters.width("As the sponsor saw it", sheet.bold(TEXT));
        names = account.forecast().isEmpty() ? Letters.width(Term.OUTSIDE_OPTION.label(), sheet.font(TEXT)) : names;
        double from = MARGIN * em + names + 6 * em;
        double to = size.width - MARGIN * em - numbers;
        g.setColor(theme.ink());
        sheet.left(l.label(), font, MARGIN * em, y, names + em);
        sheet.right(l.figure(), font, size.width - MARGIN * em, y);
        var room = new Rectangle2D.Double(
                from, y + sheet.line(TEXT) / 2 - 5 * em, Math.max(1, to - from), 10 * em);
        bar(sheet, room, l.value(), l.isSum());
    }

    private double widestFigure(Sheet sheet) {
        double widest = Letters.width(account.sum().figure(), sheet.bold(TEXT));
        for (Account.Line l : account.terms()) {
            widest = Math.max(widest, Letters.width(l.figure(), sheet.font(TEXT)));
        }
        for (Account.Line l : account.forecast()) {
            widest = Math.max(widest, Letters.width(l.figure(), sheet.bold(TEXT)));
        }
        return widest;
    }

    private void bar(Sheet sheet, Rectangle2D room, double value, boolean sum) {
        Graphics2D g = sheet.g();
        double least = Math.min(0, extreme(-1));
        double most = Math.max(0, extreme(1));
        double unit = room.getWidth() / Math.max(1e-9, most - least);
        double zero = room.getX() - least * unit;
        var bar = new Rectangle2D.Double(zero + Math.min(0, value) * unit, room.getY(), Math.abs(value) * unit,
                room.getHeight());
        g.setColor(value < 0 ? theme.against() : theme.favour());
        Stroke before = g.getStroke();
        if (sum) {
            g.setStroke(new BasicStroke((float) (2 * sheet.em())));
            g.draw(bar);
        } else {
            g.fill(bar);
        }
        g.setStroke(before);
        g.setColor(theme.faint());
        g.draw(new Line2D.Double(zero, room.getY() - 2 * sheet.em(), zero, room.getMaxY() + 2 * sheet.em()));
    }

    private double extreme(int sign) {
        double extreme = sign * account.sum().value();
        for (Account.Line l : account.terms()) {
            extreme = Math.max(extreme, sign * l.value());
        }
        for (Account.Line l : account.forecast()) {
            extreme = Math.max(extreme, sign * l.value());
        }
        return sign * extreme;
    }

    @Override
    public Spot at(Point2D point, Dimension size) {
        return layout(Sheet.measuring(theme, size, MEANT), size).rows().stream()
                .filter(r -> point.getY() >= r.top() && point.getY() < r.bottom())
                .map(r -> new Spot(r.line().label() + ", " + r.line().figure()
                        + (r.line().sentence().isEmpty() ? "" : ": " + r.line().sentence()), null))
                .findFirst()
                .orElse(Spot.NOTHING);
    }
}
