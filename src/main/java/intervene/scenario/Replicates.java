package intervene.scenario;

import intervene.observe.Indicator;

/**
 * How often a design point is run: a fixed number of times, or until an indicator is known well enough.
 *
 * @param most      number of runs, or the most of them
 * @param precision when to stop before; null for a fixed number
 */
public record Replicates(int most, Precision precision) {
    /**
     * How well an indicator is to be known.
     *
     * @param indicator  which one
     * @param halfWidth  half the width that its interval is to have, in the indicator's unit
     * @param confidence confidence of the interval (0, 1)
     * @param atLeast    number of runs before which nothing is judged
     */
    public record Precision(Indicator indicator, double halfWidth, double confidence, int atLeast) {}

    public boolean isFixed() {
        return precision == null;
    }
}
