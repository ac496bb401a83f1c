package intervene.findings;

import intervene.analysis.Estimate;
import intervene.analysis.Paired;
import intervene.scenario.Expectation;

/**
 * Whether an experiment shows what was expected of it.
 *
 * @param expectation what was expected
 * @param change      the change that was found
 * @param pairs       pairs of design points that it rests on
 * @param finding     how the two agree
 */
public record Verdict(Expectation expectation, Paired change, int pairs, Finding finding) {
    /** How an expectation and a change agree. */
    public enum Finding {
        /** The whole interval of the change lies where it was expected. */
        SHOWN,
        /** None of it does. */
        NOT_SHOWN,
        /** Some of it does: more replicates would tell. */
        UNDECIDED;

        /** In words. */
        public String label() {
            return this == NOT_SHOWN ? "not shown" : this == SHOWN ? "shown" : "undecided";
        }
    }

    static Finding finding(Expectation expectation, Estimate change) {
        if (Double.isNaN(change.low()) || Double.isNaN(change.high())) {
            return Finding.UNDECIDED;
        }
        double by = expectation.by();
        return switch (expectation.change()) {
            case RISES -> above(change.low(), change.high(), by);
            case FALLS -> above(-change.high(), -change.low(), by);
            case STAYS -> change.low() >= -by && change.high() <= by ? Finding.SHOWN
                    : change.low() > by || change.high() < -by ? Finding.NOT_SHOWN : Finding.UNDECIDED;
        };
    }

    /** Whether an interval lies above a limit. */
    private static Finding above(double low, double high, double limit) {
        return low > limit ? Finding.SHOWN : high <= limit ? Finding.NOT_SHOWN : Finding.UNDECIDED;
    }
}
