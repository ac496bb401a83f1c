package intervene.map;

import intervene.atlas.WorldPlan.Place;
import intervene.domain.Outcome;
import intervene.history.DraftRecord;
import intervene.model.Snapshot;
import java.util.List;

/**
 * A crisis that goes on, or that ended not long ago.
 *
 * @param crisis  the crisis
 * @param host    where
 * @param deaths  in the last month [persons]
 * @param ended   months since its end; 0 while it goes on
 * @param blocked the latest draft on it that a veto stopped; null where there was none of late
 * @param operation whether an operation is in the field
 */
record CrisisMark(
        Snapshot.CrisisNow crisis, Place host, long deaths, int ended, Blocked blocked, boolean operation) {
    /** For so many months what is past still shows. */
    static final int FADING = 6;

    /**
     * A draft that a veto stopped.
     *
     * @param members codes of those whose veto it was
     * @param cast    whether it was cast; else it was expected, and the draft withdrawn
     * @param age     months since
     * @param draft   the draft
     */
    record Blocked(List<String> members, boolean cast, int age, DraftRecord draft) {
        /** How clearly it shows: 1 in its own month, less in each that follows. */
        double strength() {
            return 1 - (double) age / FADING;
        }
    }

    int number() {
        return crisis.number();
    }

    Outcome outcome() {
        return crisis.outcome();
    }

    boolean active() {
        return crisis.active();
    }

    /** How clearly the mark shows: 1 while the crisis goes on. */
    double strength() {
        return 1 - 0.8 * ended / FADING;
    }
}
