package intervene.process;

import intervene.domain.Means;

/**
 * What is expected of a whole operation, for a state that sees the crisis as it is and has unit cost 1.
 *
 * @param means          with what
 * @param requiredForce  F [thousand troops]
 * @param force          f, all usable force, at most F [thousand troops]
 * @param months         T, planned duration
 * @param stoppedShare   E, share of the killing that f stops
 * @param saved          S, lives saved [persons]
 * @param cost           K [million US$]
 * @param risk           r [deaths per 1,000 person-years]
 * @param soldiersLost   D [persons]
 * @param collateral     H, bystanders killed [persons]
 */
public record Expectation(
        Means means,
        double requiredForce,
        double force,
        int months,
        double stoppedShare,
        double saved,
        double cost,
        double risk,
        double soldiersLost,
        double collateral) {

    /** {@code ln 10}: a force as large as required stops nine tenths of what can be stopped. */
    private static final double NINE_TENTHS = 2.303;

    private static final double REFERENCE_OPPOSITION = 20;

    /**
     * What an operation must deal with.
     *
     * @param opposition   G [thousand troops]
     * @param bareForce    force that the killing takes before entry is resisted, see {@link RequiredForce#bare}
     * @param months       remaining months, within the longest plan
     * @param deathsWithin deaths expected within those months [persons]
     */
    public record Task(double opposition, double bareForce, int months, double deathsWithin) {}

    /** Against resistance, on the ground or in the air. */
    public static Expectation coercive(Means means, Task task, double usable, OperationParameters p) {
        double required = RequiredForce.againstResistance(task.bareForce(), p);
        double force = Math.min(usable, required);
        boolean ground = means == Means.GROUND;
        double stopped = stoppedShare(ground ? p.effectGround() : p.effectAir(), force, required);
        double risk = ground ? groundRisk(task.opposition(), p) : p.riskAir();
        double collateral = (ground ? p.collateralGround() : p.collateralAir()) * force * task.months();
        return new Expectation(
                means,
                required,
                force,
                task.months(),
                stopped,
                saved(task, ground ? p.lagGround() : p.lagAir(), stopped),
                cost(ground, force, task.months(), p),
                risk,
                soldiersLost(force, task.months(), risk),
                collateral);
    }

    /** Peacekeeping by consent: no enforcement and no collateral deaths. */
    public static Expectation peacekeeping(Task task, double usable, OperationParameters p, PeacekeepingParameters k) {
        double required = RequiredForce.byConsent(task.bareForce());
        double force = Math.min(usable, required);
        double stopped = stoppedShare(k.effect(), force, required);
        return new Expectation(
                Means.PEACEKEEPING,
                required,
                force,
                task.months(),
                stopped,
                saved(task, p.lagGround(), stopped),
                cost(true, force, task.months(), p) * k.costShare(),
                k.risk(),
                soldiersLost(force, task.months(), k.risk()),
                0);
    }

    /** {@code E = e · (1 − exp(−2.303 · f/F))}. */
    public static double stoppedShare(double greatest, double force, double required) {
        return greatest * (1 - StrictMath.exp(-NINE_TENTHS * force / required));
    }

    /** Expected risk on the ground [deaths per 1,000 person-years]. */
    public static double groundRisk(double opposition, OperationParameters p) {
        return p.riskGround() * StrictMath.pow(opposition / REFERENCE_OPPOSITION, p.riskExponent());
    }

    /** {@code (GDP per head/40,000)^0.75}, at least 0.05: the poor fight at lower cost. */
    public static double unitCost(double gdpPerHead, OperationParameters p) {
        double relative = StrictMath.pow(gdpPerHead / p.referenceIncome(), p.incomeExponent());
        return Math.max(p.minimumUnitCost(), relative);
    }

    private static double saved(Task task, int lag, double stopped) {
        return task.deathsWithin() * Math.max(0, 1 - (double) lag / task.months()) * stopped;
    }

    private static double cost(boolean ground, double force, int months, OperationParameters p) {
        double bare =
                ground ? p.costGround() * force * months + p.costDeployment() * force : p.costAir() * force * months;
        return bare * p.reconstruction();
    }

    private static double soldiersLost(double force, int months, double risk) {
        return force * months / 12 * risk;
    }
}
