package intervene.process;

/** Support for an operation among a contributor's public (Mueller 1973; Chapman and Reiter 2004). */
public final class PublicSupport {
    private PublicSupport() {}

    /** At the start [share]. */
    public static double initial(boolean councilAuthority, SupportParameters p) {
        return clamp(p.base() + (councilAuthority ? p.councilGain() : 0));
    }

    /** After {@code ownDeaths}: 15 points less for each tenfold, half as fast while the operation succeeds [share]. */
    public static double after(long ownDeaths, boolean succeeding, double initial, SupportParameters p) {
        double tenfolds = ownDeaths <= 1 ? 0 : StrictMath.log10(ownDeaths);
        return clamp(initial - p.lossPerTenfold() * tenfolds * (succeeding ? p.successFactor() : 1));
    }

    /** Monthly hazard that a state withdraws. */
    public static double withdrawalHazard(double support, double democracy, SupportParameters p) {
        return support < p.withdrawalThreshold() ? p.withdrawalHazard() * democracy : 0;
    }

    private static double clamp(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
