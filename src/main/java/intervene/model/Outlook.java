package intervene.model;

import intervene.decision.Criteria;
import intervene.decision.MoralCalculus;
import intervene.decision.View;
import intervene.domain.Means;
import intervene.process.Expectation;
import intervene.process.RequiredForce;
import intervene.scenario.Parameters;

/** What an intervention in a crisis would face and could do, this period; the same for every state. */
final class Outlook {
    private static final double ROUNDING = 1e-6;

    final Crisis crisis;
    final int period;
    final View view;
    final double lastResort;

    /** Effects of displacement on those nearby [0, 1]. */
    final double displacement;

    /** Unopposed deaths that remain [persons]. */
    final long remaining;

    private final Parameters parameters;
    private final Expectation.Task task;
    private final Further further;
    private final double[] counted = {Double.NaN, Double.NaN, Double.NaN};
    private double leastPerception = Double.NaN;
    private Expectation ground;
    private Expectation air;
    private Expectation peacekeeping;

    /**
     * The outlook of a crisis at a period.
     *
     * @param norms         strength of the norm and integrity of the ban
     * @param further force at hand beyond the states' usable force
     */
    Outlook(Crisis crisis, int period, Norm norms, Further further, Parameters parameters) {
        this.crisis = crisis;
        this.period = period;
        this.parameters = parameters;
        this.further = further;
        int left = crisis.unopposedEnd() - period;
        remaining = crisis.unopposedBetween(period, crisis.unopposedEnd());
        int months = Math.max(1, Math.min(parameters.operations().maximumMonths(), left));
        double perMonth = (double) remaining / Math.max(1, left);
        double bare = RequiredForce.bare(crisis.nature.opposition(), perMonth, parameters.operations());
        task = new Expectation.Task(
                crisis.nature.opposition(), bare, months, crisis.unopposedBetween(period, period + months));
        double visibility = crisis.visibility(parameters.crisis());
        view = new View(visibility, legalDuty(crisis, parameters), norms.responsibility(), norms.ban());
        lastResort = lastResort();
        displacement =
                Math.min(1, crisis.nature.displaced() / parameters.spillover().displaced());
    }

    /**
     * Force beyond what states could send: the UN's, which has no aircraft, or that of an operation in the field
     * [thousand troops].
     */
    record Further(double ground, double air) {
        static final Further NONE = new Further(0, 0);
    }

    /** Strength of the responsibility to protect and integrity of the ban on force, both [0, 1]. */
    record Norm(double responsibility, double ban) {}

    Expectation expect(Means means) {
        return switch (means) {
            case GROUND -> {
                ground = ground == null ? coercive(means, crisis.able.total() + further.ground()) : ground;
                yield ground;
            }
            case AIR -> {
                air = air == null ? coercive(means, crisis.able.airTotal() + further.air()) : air;
                yield air;
            }
            case PEACEKEEPING -> {
                peacekeeping = peacekeeping == null
                        ? Expectation.peacekeeping(
                                task,
                                crisis.able.total() + further.ground(),
                                parameters.operations(),
                                parameters.peacekeeping())
                        : peacekeeping;
                yield peacekeeping;
            }
        };
    }

    /** N(S) of the lives that an operation is expected to save, for a state that sees the crisis as it is [persons]. */
    double counted(Means means) {
        int i = means.ordinal();
        if (Double.isNaN(counted[i])) {
            counted[i] = MoralCalculus.numbed(expect(means).saved(), parameters.moral());
        }
        return counted[i];
    }

    /** Force that coercion needs [thousand troops]. */
    double requiredForce() {
        return expect(Means.GROUND).requiredForce();
    }

    /** Share of the killing that could be stopped; 0 where the host is too strong to be coerced. */
    double stoppedShare(Means means) {
        return crisis.hostTooStrong ? 0 : expect(means).stoppedShare();
    }

    /** Whether the conditions that are the same for every state let any of them have the right to intervene. */
    boolean mayHaveRight() {
        double stopped = Math.max(stoppedShare(Means.GROUND), stoppedShare(Means.AIR));
        return crisis.nature.localSupport() >= parameters.gate().support()
                && stopped >= parameters.gate().prospects();
    }

    /**
     * Logarithm of the least perceived share of the true deaths at which just cause and proportionality can hold with
     * any means; a little less, so that rounding never shuts out a state that sees the gate open.
     */
    double leastPerception() {
        if (Double.isNaN(leastPerception)) {
            double cause = (parameters.gate().threshold() - crisis.deaths) / Math.max(1, remaining);
            double proportion = parameters.gate().proportionality()
                    ? Math.min(lostPerSaved(Means.GROUND), lostPerSaved(Means.AIR))
                    : 0;
            double least = Math.max(cause, proportion);
            leastPerception = least <= 0 ? Double.NEGATIVE_INFINITY : StrictMath.log(least) - ROUNDING;
        }
        return leastPerception;
    }

    private double lostPerSaved(Means means) {
        Expectation e = expect(means);
        return e.saved() <= 0 ? Double.POSITIVE_INFINITY : (e.soldiersLost() + e.collateral()) / e.saved();
    }

    Criteria.Circumstances circumstances(Means means) {
        return new Criteria.Circumstances(
                view.visibility(), lastResort, means, expect(means).force(), crisis.host.profile.cinc());
    }

    /** Deaths so far and truly to come without action [persons]. */
    double trueDeaths() {
        return (double) crisis.deaths + remaining;
    }

    private Expectation coercive(Means means, double usable) {
        return Expectation.coercive(means, task, usable, parameters.operations());
    }

    private double lastResort() {
        var k = parameters.criteria();
        double near = (double) crisis.unopposedBetween(period, period + k.emergencyMonths()) / crisis.nature.deaths();
        double months = crisis.firstTabled < 0 ? 0 : period - crisis.firstTabled;
        return Criteria.lastResort(months, crisis.nature.patience(), near, k);
    }

    private static double legalDuty(Crisis crisis, Parameters p) {
        return p.reform().legalDuty() || crisis.nature.kind().isGrave()
                ? p.moral().legalDuty()
                : 1;
    }
}
