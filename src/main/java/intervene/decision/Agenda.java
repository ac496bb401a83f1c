package intervene.decision;

import intervene.domain.Measure;

/** When the Council takes a measure up. */
public final class Agenda {
    private Agenda() {}

    /**
     * A measure is tabled at all, and from this month of a crisis on, the first being 1; force by its own conditions.
     */
    public static boolean opened(Measure measure, int month, boolean hostConsent, MeasureParameters p) {
        return switch (measure) {
            case CONDEMNATION -> p.condemnation() && month >= p.condemnationFrom();
            case SANCTIONS -> p.sanctions() && month >= p.sanctionsFrom();
            case PEACEKEEPING -> p.peacekeeping() && hostConsent && month >= p.peacekeepingFrom();
            case FORCE -> p.force();
        };
    }

    /**
     * The last time a measure was taken up.
     *
     * @param period when; −1: never
     * @param deaths deaths so far and to come as they were then [persons]
     */
    public record LastTime(int period, double deaths) {
        public static final LastTime NEVER = new LastTime(-1, 0);
    }

    /**
     * Whether a measure is taken up again: after some months, with a new membership, or when gravity has changed
     * much.
     */
    public static boolean again(LastTime last, int period, double deaths, int membershipSince, CouncilParameters p) {
        return last.period() < 0
                || period - last.period() >= p.retableMonths()
                || last.period() < membershipSince
                || deaths >= last.deaths() * (1 + p.markedChange());
    }

    /** Intrusiveness of a measure [0, 1]. */
    public static double intrusiveness(Measure measure, MeasureParameters p) {
        return switch (measure) {
            case CONDEMNATION -> p.condemnationIntrusiveness();
            case SANCTIONS -> p.sanctionsIntrusiveness();
            case PEACEKEEPING -> p.peacekeepingIntrusiveness();
            case FORCE -> p.forceIntrusiveness();
        };
    }
}
