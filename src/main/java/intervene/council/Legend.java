package intervene.council;

import intervene.view.Letters;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Says in words what the chamber's signs mean.
 *
 * @param item  what is shown
 * @param theme colours and sizes
 * @param em    unit of length
 * @param most  lines it may take; what does not fit is left out
 */
record Legend(Item item, Theme theme, double em, int most) {
    private static final double SIZE = 11;
    private static final double MARGIN = 10;

    /** Draws a sign around a point, from its left end. */
    private interface Sign {
        void paint(Graphics2D g, Point2D at);
    }

    private record Entry(String text, double room, Sign sign) {}

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        double r = 6.5 * em;
        if (!item.isEmpty()) {
            boolean expected = item.isExpected();
            for (Vote vote : Vote.values()) {
                entries.add(new Entry((expected ? vote.word() + "?" : vote.word()), 2.2 * r,
                        (g, p) -> new Marks(g, theme).ballot(vote, expected, shifted(p, r), r)));
            }
        }
        permanent(entries, r);
        if (!item.isEmpty()) {
            entries.add(new Entry("leans against or for (grey: abstains)", 36 * em, this::bar));
            if (item.member(item.record().sponsor()) != null) {
                entries.add(new Entry("sponsor", 12 * em,
                        (g, p) -> new Marks(g, theme).pennant(p.getX() + 2 * em, p.getY() + 4 * em, 11 * em)));
            }
            if (item.isExpected()) {
                entries.add(new Entry("as the sponsor saw it", 8 * em, (g, p) ->
                        new LeanBar(g, theme).pointer(p.getX() + 4 * em, p.getY() + 3 * em, 6 * em)));
            }
        }
        return entries;
    }

    private void permanent(List<Entry> entries, double r) {
        entries.add(new Entry(Wording.star(item), 4.5 * r, (g, p) -> {
            new Marks(g, theme).star(shifted(p, r), r);
            new Seats(g, theme, em).chair(shifted(p, 3.3 * r), r);
        }));
        if (item.members().stream().anyMatch(m -> m.permanent() && !m.veto())) {
            entries.add(new Entry("permanent: without a veto", 2.2 * r,
                    (g, p) -> new Seats(g, theme, em).chair(shifted(p, r), r)));
        }
    }

    private static Point2D shifted(Point2D p, double dx) {
        return new Point2D.Double(p.getX() + dx, p.getY());
    }

    private void bar(Graphics2D g, Point2D p) {
        var room = new Rectangle2D.Double(p.getX(), p.getY() - 4.5 * em, 36 * em, 9 * em);
        new LeanBar(g, theme).legend(room, item.rules().abstentionBand());
    }

    private Font font() {
        return theme.font(1).deriveFont((float) (SIZE * em));
    }

    private double width(Entry e) {
        return e.room() + 3 * em + Letters.width(e.text(), font());
    }

    private List<List<Entry>> rows(double width) {
        var rows = new ArrayList<List<Entry>>();
        var row = new ArrayList<Entry>();
        double used = 0;
        for (Entry e : entries()) {
            if (!row.isEmpty() && used + width(e) > width - 2 * MARGIN * em) {
                rows.add(List.copyOf(row));
                row.clear();
                used = 0;
            }
            row.add(e);
            used += width(e) + 12 * em;
        }
        rows.add(row);
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private double line() {
        return Letters.line(font()) + 3 * em;
    }

    /** Of the strip at the foot of the picture. */
    double height(double width) {
        return rows(width).size() * line() + 6 * em;
    }

    void paint(Graphics2D g, Dimension size) {
        double y = size.height - height(size.width) + line() / 2;
        for (List<Entry> row : rows(size.width)) {
            double x = MARGIN * em;
            for (Entry e : row) {
                e.sign().paint(g, new Point2D.Double(x, y));
                g.setFont(font());
                g.setColor(theme.faint());
                g.drawString(e.text(), (float) (x + e.room() + 3 * em), (float) (y + SIZE * em * 0.36));
                x += width(e) + 12 * em;
            }
            y += line();
        }
    }
}
