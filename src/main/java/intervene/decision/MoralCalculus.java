package intervene.decision;

import intervene.domain.Enlistment;
import intervene.domain.Role;

/**
 * The moral calculus: the reasons for and against intervening, all in lives of the state's own citizens.
 *
 * <pre>
 *   positive duty         (1−φ) · w · N(S) · A^−b · (0.5 + n)         N(S) = S₀ · (S/S₀)^γ
 *   negative duty         (1−φ) · c · w · N(S)
 *   narrow interest       bp(ω_N · spill-over)
 *   enlightened interest  bp(ω · gravity)
 *   reputation            bp(ρ · (role · ℓ + shame · legal duty · min(1, usable/F)) · v · (0.5 + n) · (1 − σ))
 *   cost to citizens      w · K / VSL · (1 − public mandate)
 *   soldiers              w · D · α · consent · (1 + (r · weariness/τ)²)
 *   third parties harmed  ζ · (1−φ) · w · H
 *   third parties forgone χ · (1−φ) · w · K / aid cost per life
 *   illegality            bp(λ · m · (1−ℓ)), without the Council's authority
 * </pre>
 *
 * with bp(a) = a basis points of GDP in own lives. Sources: {@link Reason}. There is no supererogation for governments:
 * the balance tips one way or the other (Pattison 2013, II).
 */
public final class MoralCalculus {
    private static final double MILLION = 1e6;
    private static final double NORM_OFFSET = 0.5;

    private MoralCalculus() {}

    /** What a state decides by, apart from the operation: who it is, where it stands, and what the world holds. */
    public record Decider(Traits traits, Position position, View view) {}

    /** The parameters that weigh. */
    public record Weights(MoralParameters moral, LotteryParameters lottery, CriteriaParameters criteria) {}

    /** The state's reasons. */
    public static Ledger appraise(Decider d, Prospect p, Stance s, Weights weights) {
        MoralParameters m = weights.moral();
        Traits t = d.traits();
        double owed = t.outsiderWeight() * p.share();
        double rescued = owed * p.counted();
        return new Ledger(
                rescued * d.position().dilution() * (NORM_OFFSET + d.view().norm()),
                rescued * d.position().culpability(),
                t.basisPoint() * m.narrowInterest() * d.position().spillover(),
                t.basisPoint() * t.orderInterest() * gravity(p.deaths(), weights.criteria()),
                reputation(d, p, s, m),
                p.share() * p.cost() / t.statisticalLife() * (1 - s.publicMandate()),
                s.role() == Role.FINANCIER ? 0 : soldiers(d, p, m, weights.lottery()),
                m.harmWeight() * owed * p.collateral(),
                m.fungibleShare() * owed * p.cost() * MILLION / m.aidCostPerLife(),
                s.councilAuthority()
                        ? 0
                        : t.basisPoint() * m.illegality() * d.view().ban() * (1 - s.legitimacy()));
    }

    /** N(S), psychic numbing: how much S lives count (Slovic 2007). */
    public static double numbed(double saved, MoralParameters m) {
        return saved <= 0 ? 0 : m.numbingScale() * StrictMath.pow(saved / m.numbingScale(), m.numbing());
    }

    /** Gravity g of a crisis [0, 1). */
    public static double gravity(double deaths, CriteriaParameters p) {
        return deaths == 0 ? 0 : deaths / (deaths + p.gravityScale());
    }

    private static double reputation(Decider d, Prospect p, Stance s, MoralParameters m) {
        double role = s.role() == Role.LEAD ? 1 : m.contributorRole();
        double able = Math.min(1, d.position().usable() / p.requiredForce());
        double approval = role * s.legitimacy() + m.shame() * d.view().legalDuty() * able;
        return d.traits().basisPoint()
                * d.traits().reputationalStake()
                * approval
                * d.view().visibility()
                * (NORM_OFFSET + d.view().norm())
                * (1 - d.traits().sovereignty());
    }

    private static double soldiers(Decider d, Prospect p, MoralParameters m, LotteryParameters lottery) {
        double strain = p.risk() * d.position().weariness() / d.traits().tolerance();
        return p.share()
                * p.soldiersLost()
                * d.traits().casualtyAversion()
                * consent(d.traits().enlistment(), p.risk(), m, lottery)
                * (1 + strain * strain);
    }

    private static double consent(Enlistment enlistment, double risk, MoralParameters m, LotteryParameters lottery) {
        return switch (enlistment) {
            case VOLUNTEER -> m.consentFactor();
            case CONSCRIPT -> 1;
            case LOTTERY -> risk <= lottery.moderateRisk() ? m.consentFactor() : 1;
        };
    }
}
