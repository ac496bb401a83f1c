package intervene.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** Round numbers along an axis. */
final class Ruler {
    private static final double[] STEPS = {1, 2, 5};
    private static final double NEARLY = 1e-9;
    private static final int FINEST = 50;

    private Ruler() {}

    /**
     * Multiples of a round step within a range.
     *
     * @param fits whether marks so far from each other have room
     */
    static List<Double> marks(double low, double high, DoublePredicate fits) {
        if (!(high > low)) {
            return List.of(low);
        }
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10((high - low) / FINEST)));
        int k = 0;
        while (!fits.test(step(power, k)) && step(power, k) < high - low) {
            k++;
        }
        return multiples(low, high, step(power, k));
    }

    private static double step(double power, int k) {
        double step = power * STEPS[k % STEPS.length];
        for (int tens = k / STEPS.length; tens > 0; tens--) {
            step *= 10;
        }
        return step;
    }

    private static List<Double> multiples(double low, double high, double step) {
        var marks = new ArrayList<Double>();
        for (long k = (long) Math.ceil(low / step - NEARLY); k * step <= high + NEARLY * step; k++) {
            marks.add(k * step);
        }
        return marks;
    }
}
