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
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws what stands within the horseshoe: the verdict, the count, and the votes in a row against the majority. */
final class Floor {
    private static final double VERDICT = 25;
    private static final double NUMERAL = 26;
    private static final double WORD = 12;
    private static final double LEAST = 10;
    private static final double WIDE = 180;
    private static final double HIGH = 130;
    private static final double STEP = 0.94;

    private final Graphics2D g;
    private final Theme theme;
    private final Item item;
    private final Rectangle2D room;
    /** Unit of length of the count: that of the scene, or as much less as the room is narrow. */
    private final double em;
    private final Font verdict;

    Floor(Graphics2D g, Theme theme, Item item, Seating seating, double em) {
        this.g = g;
        this.theme = theme;
        this.item = item;
        room = seating.floor();
        this.em = Math.min(em, Math.min(room.getWidth() / WIDE, room.getHeight() / HIGH));
        verdict = fitting(em);
    }

    /** The largest letters in which the verdict has room above the count. */
    private Font fitting(double unit) {
        String text = item.isEmpty() ? Wording.none(item) : Wording.verdict(item);
        double free = room.getHeight() - counts();
        double size = VERDICT;
        Font font = theme.bold(1).deriveFont((float) (size * unit));
        while (size > LEAST && !fits(text, font, free)) {
            size *= STEP;
            font = font.deriveFont((float) (size * unit));
        }
        return font;
    }

    private boolean fits(String text, Font font, double height) {
        List<String> lines = Letters.lines(text, font, room.getWidth());
        return lines.size() * Letters.line(font) <= height
                && lines.stream().allMatch(l -> Letters.width(l, font) <= room.getWidth());
    }

    private double tallest() {
        return Letters.lines(Wording.verdict(item), verdict, room.getWidth()).size() * Letters.line(verdict);
    }

    private double counts() {
        return Letters.line(bold(NUMERAL)) + Letters.line(font(WORD)) * 2 + 24 * em;
    }

    private Font bold(double size) {
        return theme.bold(1).deriveFont((float) (size * em));
    }

    private Font font(double size) {
        return theme.font(1).deriveFont((float) (size * em));
    }

    void paint(Reveal reveal) {
        if (item.isEmpty()) {
            lines(Wording.none(item), room, verdict, theme.faint());
            return;
        }
        double tallest = tallest();
        double y = room.getY() + Math.max(0, (room.getHeight() - tallest - counts()) / 2);
        if (reveal.isOver()) {
            lines(Wording.verdict(item), new Rectangle2D.Double(room.getX(), y, room.getWidth(), tallest),
                    verdict, Marks.colour(Vote.of(item.record().result()), theme));
        }
        if (reveal.isCounted()) {
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
        DraftRecord r = item.record();
        double column = Math.min(room.getWidth() / 3, 90 * em);
        double x = room.getCenterX() - column;
        Font numeral = bold(NUMERAL);
        double y = top + Letters.ascent(numeral);
        number(Vote.YES, r.yes(), new Point2D.Double(x, y));
        number(Vote.NO, r.no(), new Point2D.Double(x + column, y));
        number(Vote.ABSTAIN, r.abstain(), new Point2D.Double(x + 2 * column, y));
        double bar = top + Letters.line(numeral) + Letters.line(font(WORD)) + 4 * em;
        majority(new Rectangle2D.Double(room.getCenterX() - 1.5 * column, bar, 3 * column, 9 * em));
    }

    private void number(Vote vote, int n, Point2D at) {
        g.setColor(Marks.colour(vote, theme));
        centred(n + (item.isExpected() ? "?" : ""), bold(NUMERAL), at.getX(), at.getY());
        g.setColor(theme.ink());
        Font word = font(WORD);
        centred(vote == Vote.ABSTAIN ? "abstain" : vote.word(), word, at.getX(), at.getY() + Letters.line(word));
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
        Font word = font(WORD);
        String text = needed + " yes needed";
        double half = Letters.width(text, word) / 2;
        double middle = Math.max(bar.getX() + half, Math.min(x, bar.getMaxX() - half));
        centred(text, word, middle, bar.getMaxY() + 3 * em + Letters.ascent(word));
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
