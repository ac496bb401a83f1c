package intervene.inquiry;

import java.awt.Dimension;
import java.awt.Font;
import java.util.List;

/**
 * Where the parts of a waterfall lie, in pixels.
 *
 * @param top     of the first row
 * @param row     height of a row
 * @param names   right edge of the names
 * @param left    left edge of the bars
 * @param right   right edge of the bars
 * @param numbers right edge of the numbers
 * @param low     least sum shown [own citizens' lives]
 * @param high    greatest
 */
record WaterfallLayout(
        double top, double row, double names, double left, double right, double numbers, double low, double high) {
    static final double TITLE = 30;
    static final double LEAST_ROW = 22;
    static final double AXIS = 40;
    static final double MARGIN = 4;
    private static final double GAP = 10;
    private static final double WIDE = 620;
    private static final double WORDS = 0.36;

    static WaterfallLayout of(WaterfallScene scene, Pencil pencil) {
        Dimension size = pencil.size();
        double s = scene.theme().scale();
        Font name = scene.theme().font(WaterfallPainter.NAME);
        double widest = 0;
        double longest = pencil.width(scene.ledger().netNumber(), scene.theme().bold(WaterfallPainter.NAME));
        for (var r : scene.ledger().reasons()) {
            widest = Math.max(widest, pencil.width(r.name(), name));
            longest = Math.max(longest, pencil.width(r.number(), name));
        }
        boolean wide = size.width >= WIDE * s;
        double names = MARGIN * s + (wide ? Math.max(widest, WORDS * size.width) : widest);
        double numbers = size.width - MARGIN * s;
        List<WaterfallScene.Bar> bars = scene.bars();
        double low = bars.stream().mapToDouble(b -> Math.min(b.from(), b.to())).min().orElse(0);
        double high = bars.stream().mapToDouble(b -> Math.max(b.from(), b.to())).max().orElse(0);
        return new WaterfallLayout(top(scene), row(scene, size), names, names + GAP * s, numbers - longest - GAP * s,
                numbers, low, high > low ? high : low + 1);
    }

    private static double top(WaterfallScene scene) {
        return scene.title().isEmpty() ? 0 : TITLE * scene.theme().scale();
    }

    private static double row(WaterfallScene scene, Dimension size) {
        double free = size.height - top(scene) - AXIS * scene.theme().scale();
        return Math.max(1, free / (scene.ledger().reasons().size() + 1));
    }

    /** Row at a height, the sum's being the last; −1 for none. */
    static int row(WaterfallScene scene, double y, Dimension size) {
        int row = (int) Math.floor((y - top(scene)) / row(scene, size));
        return row >= 0 && row <= scene.ledger().reasons().size() ? row : -1;
    }

    double x(double lives) {
        return left + (lives - low) / (high - low) * (right - left);
    }

    /** Middle of a row. */
    double y(int k) {
        return top + (k + 0.5) * row;
    }
}
