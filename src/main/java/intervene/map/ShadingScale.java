package intervene.map;

import intervene.view.Shading;
import java.util.List;

/**
 * What the colours of a shading mean. Ranges are fixed, so that a colour means the same in every month and every run;
 * what lies beyond has the colour of the end.
 *
 * @param low      value at the low end
 * @param high     value at the high end
 * @param twoSided whether it has a middle that matters
 * @param byRatio  whether equal ratios, not differences, are equal steps
 * @param unit     what is counted, in a few words
 * @param ends     what the low and the high end mean, in a word or two each
 * @param ticks    values that a legend names
 */
record ShadingScale(
        double low,
        double high,
        boolean twoSided,
        boolean byRatio,
        String unit,
        List<String> ends,
        List<Double> ticks) {

    static ShadingScale of(Shading shading) {
        return switch (shading) {
            case WILLINGNESS -> new ShadingScale(-1.5, 1.5, true, false, "reasons beyond what leading takes",
                    List.of("unwilling", "willing to lead"), List.of(-1.5, 0.0, 1.5));
            case REPUTATION -> new ShadingScale(-0.5, 0.5, true, false, "standing among states",
                    List.of("bad", "good"), List.of(-0.5, 0.0, 0.5));
            case FIDUCIARY_WEIGHT -> new ShadingScale(0.5, 1, false, false, "0: as citizens; 1: not at all",
                    List.of("outsiders count", "citizens only"), List.of(0.5, 0.75, 1.0));
            case WEARINESS -> new ShadingScale(1, 4, false, false, "1 fresh, 4 weary to the utmost",
                    List.of("fresh", "weary"), List.of(1.0, 2.5, 4.0));
            case COMMITMENT -> new ShadingScale(0.05, 50, false, true, "thousand troops",
                    List.of("few", "many"), List.of(0.1, 1.0, 10.0));
            case IDEAL_POINT -> new ShadingScale(-3, 3, true, false, "from votes in the Assembly",
                    List.of("far from the West", "liberal West"), List.of(-3.0, 0.0, 3.0));
        };
    }

    /** Where a value lies between the ends: 0 to 1, beyond them less or more. */
    double share(double value) {
        return byRatio
                ? StrictMath.log(value / low) / StrictMath.log(high / low)
                : (value - low) / (high - low);
    }
}
