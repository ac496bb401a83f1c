package intervene.plot;

import java.util.ArrayList;
import java.util.List;
import org.jfree.ui.RectangleEdge;

/** An axis of numbers. */
class ScaleAxis extends PrintAxis {
    private static final int MOST = 8;
    private static final double BETWEEN = 8;
    private static final double LINES_APART = 1.5;

    private final Scale scale;
    private List<Tick> ticks = List.of();

    ScaleAxis(Quantity quantity, Scale scale) {
        super(quantity.label(scale), scale.low(), scale.high());
        this.scale = scale;
    }

    /** Takes as many ticks as have room. */
    @Override
    void prepare(double length, RectangleEdge edge) {
        int most = MOST;
        ticks = scale.ticks(most);
        while (most > 1 && withRoom(length, edge).size() < ticks.size()) {
            most--;
            ticks = scale.ticks(most);
        }
        ticks = withRoom(length, edge);
    }

    /** The ticks without those whose label would touch that of the one before. */
    private List<Tick> withRoom(double length, RectangleEdge edge) {
        var kept = new ArrayList<Tick>();
        for (Tick tick : ticks) {
            Tick before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before == null || middle(tick, length, edge) - middle(before, length, edge)
                    >= needed(before, tick, edge)) {
                kept.add(tick);
            }
        }
        return kept;
    }

    /** Where the middle of a label comes to lie, in pixels from the beginning of the axis. */
    private double middle(Tick tick, double length, RectangleEdge edge) {
        double at = (tick.at() - scale.low()) / (scale.high() - scale.low()) * length;
        return stands(edge) ? at : StrictMath.min(at, length + SPILL_RIGHT - width(tick) / 2);
    }

    private static double needed(Tick a, Tick b, RectangleEdge edge) {
        return stands(edge) ? Text.lineHeight(Look.TICK) * LINES_APART : (width(a) + width(b)) / 2 + BETWEEN;
    }

    private static double width(Tick tick) {
        return Text.width(tick.lines(), Look.TICK);
    }

    @Override
    List<Tick> ticks() {
        return ticks;
    }

    @Override
    List<Double> minorTicks() {
        return scale.minorTicks();
    }

    @Override
    double labelDepth(RectangleEdge edge) {
        return stands(edge) ? ticks.stream().mapToDouble(ScaleAxis::width).max().orElse(0)
                : Text.lineHeight(Look.TICK);
    }
}
