package intervene.plot;

import java.util.ArrayList;
import java.util.List;

/** Equal ratios; positions are decimal logarithms. */
record LogScale(double low, double high) implements Scale {
    private static final double HALF_A_DECADE = 0.5;
    private static final double MOST_WITH_MINOR = 7;
    private static final double SAME = 1e-6;

    static LogScale of(Extent extent, double margin) {
        double low = StrictMath.log10(extent.positiveLow());
        double high = StrictMath.log10(extent.high());
        double room = high - low < SAME ? HALF_A_DECADE : (high - low) * margin;
        return new LogScale(low - room, high + room);
    }

    @Override
    public double at(double value) {
        return value > 0 && Extent.isDrawable(value) ? StrictMath.log10(value) : Double.NaN;
    }

    @Override
    public List<Tick> ticks(int most) {
        if (StrictMath.floor(high) - StrictMath.ceil(low) >= 1.5) {
            return decades((int) StrictMath.ceil((high - low) / most));
        }
        List<Tick> ticks = multiples(new int[] {1, 2, 5});
        return ticks.size() >= 3 && ticks.size() <= most ? ticks : between(most);
    }

    private List<Tick> decades(int every) {
        return labelled(first(every), every, new int[] {1});
    }

    private int first(int every) {
        return (int) StrictMath.ceil(low / every) * every;
    }

    private List<Tick> multiples(int[] units) {
        return labelled((int) StrictMath.floor(low), 1, units);
    }

    private List<Tick> labelled(int first, int every, int[] units) {
        boolean plain = low >= -4 && high < 6;
        var ticks = new ArrayList<Tick>();
        for (int decade = first; decade <= high; decade += every) {
            for (int unit : units) {
                double at = decade + StrictMath.log10(unit);
                if (at >= low && at <= high) {
                    ticks.add(Tick.of(at, plain ? Numerals.plain(unit, decade) : Numerals.scientific(unit, decade)));
                }
            }
        }
        return ticks;
    }

    /** Round numbers, for a range so narrow that it holds no power of ten. */
    private List<Tick> between(int most) {
        var linear = new LinearScale(StrictMath.pow(10, low), StrictMath.pow(10, high));
        String multiple = linear.exponent() == 0 ? "" : "×" + Numerals.power(linear.exponent());
        return linear.ticks(most).stream()
                .filter(tick -> tick.at() > 0)
                .map(tick -> Tick.of(StrictMath.log10(tick.at()), tick.lines().get(0) + multiple))
                .toList();
    }

    @Override
    public List<Double> minorTicks() {
        var minor = new ArrayList<Double>();
        for (int decade = (int) StrictMath.floor(low); decade <= high && high - low <= MOST_WITH_MINOR; decade++) {
            for (int unit = 1; unit < 10; unit++) {
                double at = decade + StrictMath.log10(unit);
                if (at >= low && at <= high) {
                    minor.add(at);
                }
            }
        }
        return minor;
    }

    @Override
    public int exponent() {
        return 0;
    }

    @Override
    public String note() {
        return "log scale";
    }
}
