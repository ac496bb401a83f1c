package intervene.process;

/**
 * The force that stops nine tenths of what can be stopped (after Hultman, Kathman and Shannon 2013):
 *
 * <pre>
 *   F = F₀ · (G/20)^0.8 · (deaths a month/100)^0.2, times 2.5 against resistance; at least 1
 * </pre>
 *
 * with the opposition's forces G in thousand troops.
 */
public final class RequiredForce {
    private static final double REFERENCE_OPPOSITION = 20;
    private static final double REFERENCE_DEATHS = 100;

    private RequiredForce() {}

    /**
     * Before resistance to entry and the least force [thousand troops]: what an operation's required force rests on.
     *
     * @param opposition     G [thousand troops]
     * @param deathsPerMonth mean of what remains [persons a month]
     */
    public static double bare(double opposition, double deathsPerMonth, OperationParameters p) {
        return p.baseForce()
                * StrictMath.pow(opposition / REFERENCE_OPPOSITION, p.oppositionExponent())
                * StrictMath.pow(deathsPerMonth / REFERENCE_DEATHS, p.deathsExponent());
    }

    /** By consent [thousand troops]. */
    public static double byConsent(double bare) {
        return Math.max(1, bare);
    }

    /** Against resistance [thousand troops]. */
    public static double againstResistance(double bare, OperationParameters p) {
        return Math.max(1, bare * p.entryMultiplier());
    }
}
