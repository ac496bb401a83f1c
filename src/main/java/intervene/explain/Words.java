package intervene.explain;

import intervene.decision.Criteria;
import intervene.domain.Labels;
import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Perpetrator;
import intervene.history.DraftRecord;
import intervene.model.Dossier;

/** How the text names things. */
public final class Words {
    private Words() {}

    public static String of(Enum<?> constant) {
        return Labels.of(constant).replace('-', ' ');
    }

    /** {@code blocked: anticipated veto}. */
    public static String outcome(Outcome o) {
        return o.label().replace(":", ": ").replace('-', ' ');
    }

    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    public static String perpetrator(Perpetrator p) {
        return switch (p) {
            case STATE -> "by the state itself";
            case NON_STATE -> "by others whom the state cannot or will not stop";
        };
    }

    public static String means(Means m) {
        return switch (m) {
            case GROUND -> "on the ground";
            case AIR -> "from the air";
            case PEACEKEEPING -> "as peacekeepers";
        };
    }

    public static String measure(Measure m) {
        return switch (m) {
            case CONDEMNATION -> "condemnation";
            case SANCTIONS -> "sanctions";
            case PEACEKEEPING -> "peacekeeping by consent";
            case FORCE -> "force";
        };
    }

    public static String mandate(Mandate m) {
        return switch (m) {
            case AUTHORISED -> "with the Council's authority";
            case REGIONAL -> "on a regional organisation's mandate, without the Council";
            case UNAUTHORISED -> "without the Council's authority";
            case SELF_DEFENCE -> "in self-defence";
            case CONSENT -> "by consent of the host, with the Council's authority";
        };
    }

    public static String stage(Dossier.Weighing w) {
        return switch (w.stage()) {
            case FIRST_THOUGHTS -> "as would-be lead, before the criteria of legitimacy are known";
            case CRITERIA_KNOWN -> "as would-be lead under the Council's authority, with the criteria known";
            case IF_VETOED -> "as would-be lead without the Council, should the draft at hand be vetoed";
            case WITHOUT_COUNCIL -> "as would-be lead without the Council's authority";
            case UNDER_MANDATE -> "as would-be lead under the Council's mandate";
            case CONTRIBUTION -> "as contributor of troops";
            case FINANCE -> "as financier";
            case RENEWAL -> "as lead of an operation whose planned time is up";
        };
    }

    /** The part in a word, for tables. */
    public static String part(Dossier.Weighing w) {
        return switch (w.stage()) {
            case CONTRIBUTION -> "contributor";
            case FINANCE -> "financier";
            default -> "lead";
        };
    }

    public static String result(DraftRecord.Result r) {
        return switch (r) {
            case ADOPTED -> "adopted";
            case VETOED -> "vetoed";
            case NO_MAJORITY -> "not adopted: short of the majority";
            case WITHDRAWN_ANTICIPATED_VETO -> "withdrawn before a vote: the sponsor expected a veto";
            case WITHDRAWN_NO_MAJORITY -> "withdrawn before a vote: the sponsor expected no majority";
        };
    }

    public static String criteria(Criteria k) {
        return "serious threat " + Figures.of(k.seriousThreat()) + ", proper purpose " + Figures.of(k.properPurpose())
                + ", last resort "
                + Figures.of(k.lastResort()) + ", proportional means " + Figures.of(k.proportionalMeans())
                + ", balance of consequences "
                + Figures.of(k.balanceOfConsequences()) + "; mean " + Figures.of(k.mean());
    }

    public static String months(int n) {
        return n == 1 ? "1 month" : n + " months";
    }

    /** {@code month 8 of the crisis, period 34}. */
    public static String when(int period, int onset) {
        return "month " + (period - onset + 1) + " of the crisis, period " + period;
    }

    public static String thousand(double troops) {
        return Figures.of(troops) + " thousand";
    }
}
