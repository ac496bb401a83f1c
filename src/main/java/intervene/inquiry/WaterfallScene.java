package intervene.inquiry;

import intervene.explain.ReasonLine;
import intervene.explain.ReasonLines;
import intervene.view.Scene;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A ledger as a waterfall: each reason's bar begins where the one before ended, those for intervening to the right,
 * those against to the left, and the last shows what remains.
 *
 * @param ledger the reasons, and their sum
 * @param title  whose they are; empty for none
 * @param theme  colours and sizes
 */
record WaterfallScene(ReasonLines ledger, String title, Theme theme) implements Scene {
    /**
     * From where to where a bar goes.
     *
     * @param from sum of the reasons before [own citizens' lives]
     * @param to   sum with this one
     */
    record Bar(double from, double to) {}

    /** A bar for each reason, and one for the sum. */
    List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        double sum = 0;
        for (ReasonLine r : ledger.reasons()) {
            bars.add(new Bar(sum, sum + r.value()));
            sum += r.value();
        }
        bars.add(new Bar(0, ledger.net()));
        return bars;
    }

    /** Height at which all is legible [pixels]. */
    int height() {
        return (int) Math.round(theme.scale() * ((title.isEmpty() ? 0 : WaterfallLayout.TITLE)
                + WaterfallLayout.LEAST_ROW * (ledger.reasons().size() + 1) + WaterfallLayout.AXIS));
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        new WaterfallPainter(this, new Pencil(g, theme, size)).paint();
    }

    @Override
    public Spot at(Point2D point, Dimension size) {
        int row = WaterfallLayout.row(this, point.getY(), size);
        if (row < 0) {
            return Spot.NOTHING;
        }
        if (row == ledger.reasons().size()) {
            return new Spot("Net: " + ledger.netNumber() + " own lives, " + ledger.sums(), null);
        }
        ReasonLine r = ledger.reasons().get(row);
        return new Spot(hint(r), null);
    }

    private static String hint(ReasonLine r) {
        return r.name() + ": " + r.number() + " own lives. " + r.words();
    }

    /** The same in words, a line for each reason and one for the sum. */
    String words() {
        var words = new StringBuilder();
        ledger.reasons().forEach(r -> words.append(hint(r)).append('\n'));
        return words.append("net: ").append(ledger.netNumber()).append(" own lives, ").append(ledger.sums())
                .toString();
    }
}
