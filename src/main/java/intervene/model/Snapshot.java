package intervene.model;

import intervene.domain.Means;
import intervene.domain.Mandate;
import intervene.domain.Outcome;
import intervene.domain.Role;
import intervene.history.RunHistory;
import java.util.List;
import java.util.Set;

/**
 * The world as it stands between two periods of a run, and all that has happened so far; immutable.
 *
 * @param period     periods simulated so far; the last of them was {@code period − 1}
 * @param history    what has been recorded up to now: what a run would be that ended here
 * @param states     all states, in the world's order
 * @param crises     all crises so far, in order of onset: element {@code i} is crisis {@code i}
 * @param operations operations in the field, in order of their start
 * @param council    codes of the Council's members, permanent ones first; empty before the first period
 * @param vetoes     codes of those among them whose negative vote can block
 * @param drafts     all drafts so far with how each member leaned: element {@code i} is draft {@code i} of the history
 */
public record Snapshot(
        int period,
        RunHistory history,
        List<StateNow> states,
        List<CrisisNow> crises,
        List<OperationNow> operations,
        List<String> council,
        Set<String> vetoes,
        List<Dossier.Draft> drafts) {

    /**
     * A state.
     *
     * @param code            its code
     * @param reputation      standing R [−1, 1]
     * @param weariness       war-weariness [1, 4]
     * @param resentment      of past overreach, from 0
     * @param committed       troops in operations [thousand]
     * @param fiduciaryWeight φ [0, 1]
     * @param idealPoint      as it enters decisions, after {@code world.polarisation}
     * @param crises          crises of its own that go on
     */
    public record StateNow(
            String code,
            double reputation,
            double weariness,
            double resentment,
            double committed,
            double fiduciaryWeight,
            double idealPoint,
            int crises) {}

    /**
     * A crisis.
     *
     * @param number    its number in the run, from 0
     * @param host      code of its host
     * @param active    whether people are being killed, or would be but for an operation
     * @param outcome   how it has been answered so far
     * @param sufficedIn period in which condemnation or sanctions ended it; −1 where they have not
     * @param course    its months so far
     * @param leanings  what states made of it when they last weighed it, in the order in which they did; empty where
     *                  none ever has
     * @param weighedIn period of those leanings; −1 where there are none
     */
    public record CrisisNow(
            int number,
            String host,
            boolean active,
            Outcome outcome,
            int sufficedIn,
            List<Month> course,
            List<Leaning> leanings,
            int weighedIn) {}

    /**
     * One month of a crisis.
     *
     * @param period    the period
     * @param deaths    deaths in it [persons]
     * @param unopposed deaths there would have been if nobody had acted [persons]
     * @param troops    pledged to an operation in the field at its end [thousand]
     */
    public record Month(int period, long deaths, long unopposed, double troops) {}

    /**
     * What a state made of a crisis, at its last word as would-be lead.
     *
     * @param state    code
     * @param margin   z + ε − θ: how far its reasons exceed what leading takes
     * @param gateOpen whether it has the right to intervene, as it sees it
     * @param willing  its verdict
     * @param canLead  whether it has the force to lead
     */
    public record Leaning(String state, double margin, boolean gateOpen, boolean willing, boolean canLead) {}

    /**
     * An operation in the field.
     *
     * @param intervention number of the intervention in the run, from 0
     * @param crisis       number of the crisis
     * @param lead         code of the lead; {@code UN} where a UN force acts alone
     * @param means        with what
     * @param mandate      on what authority
     * @param start        period of the decision
     * @param plannedEnd   period in which the lead weighs anew
     * @param parts        those who take part, the lead first where it does
     */
    public record OperationNow(
            int intervention,
            int crisis,
            String lead,
            Means means,
            Mandate mandate,
            int start,
            int plannedEnd,
            List<Part> parts) {}

    /**
     * One state's part in an operation.
     *
     * @param state   code; {@code UN} for the UN's standing force
     * @param role    its part
     * @param troops  it has there [thousand]; 0 for a financier, and for one that has gone home
     * @param deaths  its soldiers killed
     * @param support for the operation among its public [share]; NaN for the UN
     */
    public record Part(String state, Role role, double troops, long deaths, double support) {}

    /** The last period simulated; −1 before the first. */
    public int lastPeriod() {
        return period - 1;
    }
}
