package intervene.model;

import intervene.domain.Measure;
import intervene.domain.Outcome;

/** Which outcome a crisis ends with: the first that applies. */
final class CrisisOutcome {
    private CrisisOutcome() {}

    static Outcome of(Crisis c) {
        if (!c.interventions.isEmpty()) {
            return answered(c.interventions.get(0));
        }
        if (c.sufficedIn >= 0) {
            return Outcome.MEASURES_SUFFICED;
        }
        if (c.hasAdopted(Measure.FORCE) || c.hasAdopted(Measure.PEACEKEEPING)) {
            return Outcome.UNFILLED_MANDATE;
        }
        if (c.everVetoed) {
            return Outcome.BLOCKED_VETO;
        }
        if (c.everAnticipatedVeto) {
            return Outcome.BLOCKED_ANTICIPATED_VETO;
        }
        if (c.everNoMajority) {
            return Outcome.BLOCKED_NO_MAJORITY;
        }
        if (c.someoneWilling) {
            return Outcome.OVER_BEFORE_RESPONSE;
        }
        return c.qualifying ? Outcome.NO_WILL : shut(c.conditionsMet);
    }

    private static Outcome answered(Intervention first) {
        return switch (first.terms.mandate()) {
            case AUTHORISED -> Outcome.AUTHORISED;
            case REGIONAL -> Outcome.REGIONAL;
            case UNAUTHORISED -> Outcome.UNAUTHORISED;
            case SELF_DEFENCE -> Outcome.SELF_DEFENCE;
            case CONSENT -> Outcome.PEACEKEEPING;
        };
    }

    private static Outcome shut(int conditionsMet) {
        return switch (conditionsMet) {
            case 0 -> Outcome.NO_RIGHT_CAUSE;
            case 1 -> Outcome.NO_RIGHT_PROSPECTS;
            case 2 -> Outcome.NO_RIGHT_PROPORTION;
            case 3 -> Outcome.NO_RIGHT_SUPPORT;
            default -> Outcome.NO_WILL;
        };
    }
}
