package intervene.model;

import intervene.decision.Ledger;
import intervene.decision.MoralCalculus;
import intervene.decision.Prospect;
import intervene.decision.RightToIntervene;
import intervene.decision.Stance;
import intervene.decision.Willingness;
import intervene.domain.Means;

/**
 * What one state makes of one crisis in one role: its verdict with everything it rests on.
 *
 * @param state    the state
 * @param means    with what it would act
 * @param decider  who it is, where it stands, what the world holds
 * @param prospect what it expects
 * @param right    the gate as it perceives it; null where the host consents and no right is needed
 * @param stance   role, legitimacy, authority
 * @param ledger   its reasons
 * @param noise    ε
 * @param premium  θ
 */
record Assessment(
        MemberState state,
        Means means,
        MoralCalculus.Decider decider,
        Prospect prospect,
        RightToIntervene right,
        Stance stance,
        Ledger ledger,
        double noise,
        double premium) {

    boolean isGateOpen() {
        return right == null || right.isOpen();
    }

    /** Whether the state would act: it has the right, and the balance tips. */
    boolean isWilling() {
        return isGateOpen() && Willingness.of(ledger, noise, premium);
    }

    /** z + ε. */
    double will() {
        return ledger.balance() + noise;
    }
}
