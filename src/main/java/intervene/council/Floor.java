package intervene.council;

import intervene.history.DraftRecord;
import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws what stands within the horseshoe: the verdict, the count, and the votes in a row against the majority. */
final class Floor {
    private static final double VERDICT = 25;
    private static final double NUMERAL = 26;
    private static final double WORD = 12;
    /** The least that letters are in any room, before scaling. */
    private static final double LEAST = 11;
    private static final double LEAST_NUMERAL = 16;
    private static final double WIDE = 180;
    private static final double HIGH = 130;
    private static final double BAR = 9;
    private static final double STEP = 0.94;

    private static final List<Vote> BALLOTS = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN);

    /** How the count stands, the fullest first. */
    private enum Count {
        COLUMNS, LIST_WITH_MAJORITY, LIST_WITH_BAR, LIST, NONE
    }

    private final Graphics2D g;
    private final Theme theme;
    private final Item item;
    private final Rectangle2D room;
    /** Unit of length of the count: that of the scene, or as much less as the room is narrow. */
    private final double em;
    private final Count count;
    private final Font verdict;

    Floor(Graphics2D g, Theme theme, Item item, Seating seating, double em) {
        this.g = g;
        this.theme = theme;
        this.item = item;
        room = seating.floor();
        this.em = Math.min(em, Math.min(room.getWidth() / WIDE, room.getHeight() / HIGH));
        count = item.isEmpty() ? Count.NONE : fullest();
        verdict = fitting(em);
    }

    /** The fullest count that leaves room for the verdict in its least letters. */
    private Count fullest() {
        Font least = theme.bold(LEAST);
        for (Count c : Count.values()) {
            boolean wide = c != Count.COLUMNS || Letters.width("abstain", font(WORD)) * 3 < room.getWidth();
            if (wide && isHigh(Wording.verdict(item), least, room.getHeight() - height(c))) {
                return c;
            }
        }
        return Count.NONE;
    }

    /** The largest letters in which the verdict has room above the count. */
    private Font fitting(double unit) {
        String text = item.isEmpty() ? Wording.none(item) : Wording.verdict(item);
        double free = room.getHeight() - height(count);
        double size = VERDICT * unit;
        Font font = theme.bold(1).deriveFont((float) size);
        while (size > LEAST * theme.scale() && !fits(text, font, free)) {
            size = Math.max(LEAST * theme.scale(), size * STEP);
            font = font.deriveFont((float) size);
        }
        return font;
    }

    private boolean fits(String text, Font font, double height) {
        return isHigh(text, font, height) && Letters.lines(text, font, room.getWidth()).stream()
                .allMatch(l -> Letters.width(l, font) <= room.getWidth());
    }

    private boolean isHigh(String text, Font font, double height) {
        return Letters.lines(text, font, room.getWidth()).size() * Letters.line(font) <= height;
    }

    private double tallest() {
        return Letters.lines(Wording.verdict(item), verdict, room.getWidth()).size() * Letters.line(verdict);
    }

    /** Height of a count with what separates it from the verdict [px]. */
    private double height(Count c) {
        double word = Letters.line(font(WORD));
        double needed = needed().size() * word;
        return switch (c) {
            case COLUMNS -> Letters.line(numeral()) + word + needed + 24 * em;
            case LIST_WITH_MAJORITY -> 3 * word + needed + 24 * em;
            case LIST_WITH_BAR -> 3 * word + 24 * em;
            case LIST -> 3 * word + 8 * em;
            case NONE -> 0;
        };
    }

    private List<String> needed() {
        return Letters.lines(item.rules().majority() + " yes needed", font(WORD), room.getWidth());
    }

    private Font numeral() {
        return theme.bold(1).deriveFont((float) Math.max(NUMERAL * em, LEAST_NUMERAL * theme.scale()));
    }

    /** A font of a size in units of the count, never less than the theme asks for. */
    private Font font(double size) {
        return theme.font(1).deriveFont((float) Math.max(size * em, LEAST * theme.scale()));
    }

    void paint(Reveal reveal) {
        if (item.isEmpty()) {
            lines(Wording.none(item), room, verdict, theme.faint());
            return;
        }
        double tallest = tallest();
        double y = room.getY() + Math.max(0, (room.getHeight() - tallest - height(count)) / 2);
        if (reveal.isOver()) {
            lines(Wording.verdict(item), new Rectangle2D.Double(room.getX(), y, room.getWidth(), tallest),
                    verdict, Marks.colour(Vote.of(item.record().result()), theme));
        }
        if (reveal.isCounted() && count != Count.NONE) {
            count(y + tallest + 8 * em);
        }
    }

    private void lines(String text, Rectangle2D where, Font font, Color colour) {
        g.setColor(colour);
        List<String> lines = Letters.lines(text, font, where.getWidth());
        double y = where.getCenterY() - lines.size() * Letters.line(font) / 2;
        for (String line : lines) {
            centred(line, font, where.getCenterX(), y + Letters.ascent(font));
            y += Letters.line(font);
        }
    }

    private void centred(String text, Font font, double x, double y) {
        g.setFont(font);
        g.drawString(text, (float) (x - Letters.width(text, font) / 2), (float) y);
    }

    private void count(double top) {
        double column = Math.min(room.getWidth() / 3, 90 * em);
        double bar = count == Count.COLUMNS ? columns(top, column) : list(top);
        if (count != Count.LIST) {
            majority(new Rectangle2D.Double(
                    room.getCenterX() - 1.5 * column, bar + 4 * em, 3 * column, BAR * em));
        }
    }

    /** Numerals side by side, each above its word; returns where they end. */
    private double columns(double top, double column) {
        Font numeral = numeral();
        Font word = font(WORD);
        double x = room.getCenterX() - column;
        double y = top + Letters.ascent(numeral);
        for (Vote vote : BALLOTS) {
            g.setColor(Marks.colour(vote, theme));
            centred(number(vote), numeral, x, y);
            g.setColor(theme.ink());
            centred(word(vote), word, x, y + Letters.line(word));
            x += column;
        }
        return top + Letters.line(numeral) + Letters.line(word);
    }

    /** Numbers one below the other, each before its word; returns where they end. */
    private double list(double top) {
        Font word = font(WORD);
        Font bold = word.deriveFont(Font.BOLD);
        double y = top;
        for (Vote vote : BALLOTS) {
            double number = Letters.width(number(vote) + " ", bold);
            double x = room.getCenterX() - (number + Letters.width(word(vote), word)) / 2;
            g.setColor(Marks.colour(vote, theme));
            g.setFont(bold);
            g.drawString(number(vote), (float) x, (float) (y + Letters.ascent(word)));
            g.setColor(theme.ink());
            g.setFont(word);
            g.drawString(word(vote), (float) (x + number), (float) (y + Letters.ascent(word)));
            y += Letters.line(word);
        }
        return y;
    }

    private String number(Vote vote) {
        DraftRecord r = item.record();
        int n = vote == Vote.YES ? r.yes() : vote == Vote.NO ? r.no() : r.abstain();
        return n + (item.isExpected() ? "?" : "");
    }

    private static String word(Vote vote) {
        return vote == Vote.ABSTAIN ? "abstain" : vote.word();
    }

    private void majority(Rectangle2D bar) {
        int needed = item.rules().majority();
        double cell = bar.getWidth() / Math.max(needed, item.members().size());
        cells(bar, cell);
        double x = bar.getX() + needed * cell;
        Stroke before = g.getStroke();
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke((float) (2 * em)));
        g.draw(new Line2D.Double(x, bar.getY() - 3 * em, x, bar.getMaxY() + 3 * em));
        g.setStroke(before);
        if (count != Count.LIST_WITH_BAR) {
            needed(bar, x);
        }
    }

    /** How many are needed, below the mark at {@code x}. */
    private void needed(Rectangle2D bar, double x) {
        Font word = font(WORD);
        double y = bar.getMaxY() + 3 * em + Letters.ascent(word);
        for (String line : needed()) {
            double half = Letters.width(line, word) / 2;
            double left = Math.min(bar.getX() + half, bar.getCenterX());
            double right = Math.max(bar.getMaxX() - half, bar.getCenterX());
            centred(line, word, Math.max(left, Math.min(x, right)), y);
            y += Letters.line(word);
        }
    }

    /** All votes in a row, the yes first. */
    private void cells(Rectangle2D bar, double cell) {
        DraftRecord r = item.record();
        int[] counts = {r.yes(), r.abstain(), r.no()};
        Vote[] votes = {Vote.YES, Vote.ABSTAIN, Vote.NO};
        int at = 0;
        for (int k = 0; k < votes.length; k++) {
            g.setColor(Marks.colour(votes[k], theme));
            for (int i = 0; i < counts[k]; i++, at++) {
                var box = new Rectangle2D.Double(
                        bar.getX() + at * cell + cell * 0.08, bar.getY(), cell * 0.84, bar.getHeight());
                if (item.isExpected()) {
                    g.draw(box);
                } else {
                    g.fill(box);
                }
            }
        }
    }
}
