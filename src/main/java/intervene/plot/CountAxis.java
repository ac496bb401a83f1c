package intervene.plot;

import java.util.List;
import org.jfree.ui.RectangleEdge;

/** An axis of whole numbers from zero; below zero there may be room for other things, but no numbers. */
final class CountAxis extends ScaleAxis {

    CountAxis(String name, double low, double high) {
        super(Quantity.linear(name, ""), new LinearScale(low, high));
    }

    @Override
    List<Tick> ticks() {
        return super.ticks().stream()
                .filter(tick -> tick.at() >= 0 && tick.at() == StrictMath.rint(tick.at()))
                .map(tick -> Tick.of(tick.at(), tick.lines().get(0).replaceFirst("\\.0+$", "")))
                .toList();
    }
}
