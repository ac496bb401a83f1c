package intervene.scenario;

import intervene.param.Interval;

/**
 * The numbers that a key of a world file allows.
 *
 * @param interval allowed values
 * @param unit     unit, as a message says it; empty for a pure number
 */
record WorldRange(Interval interval, String unit) {
    static WorldRange of(String interval, String unit) {
        return new WorldRange(Interval.parse(interval), unit);
    }

    @Override
    public String toString() {
        return interval + (unit.isEmpty() ? "" : " " + unit);
    }
}
