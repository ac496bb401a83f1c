package intervene.decision;

/** What follows from where states stand in the General Assembly. */
public final class Attitude {
    /** Sovereignty attitude at which the rise of the fiduciary weight begins, and the slope from there. */
    private static final double RISE_FROM = 0.2;

    private static final double RISE_SLOPE = 1.25;

    private Attitude() {}

    /** Sovereignty attitude {@code σ = logistic(−1.5·x)} [0, 1]. */
    public static double sovereignty(double idealPoint, TieParameters p) {
        return 1 / (1 + StrictMath.exp(p.sovereigntySlope() * idealPoint));
    }

    /** Affinity {@code exp(−|x − y|/1.2)} (0, 1]. */
    public static double affinity(double x, double y, TieParameters p) {
        return StrictMath.exp(-Math.abs(x - y) / p.affinityScale());
    }

    /** Share of the way to 1 by which the mean fiduciary weight rises: {@code 0.8 · clamp(1.25·(σ − 0.2), 0, 1)}. */
    public static double fiduciaryRise(double sovereignty, MoralParameters p) {
        return p.fiduciarySovereignty() * Math.min(1, Math.max(0, RISE_SLOPE * (sovereignty - RISE_FROM)));
    }

    /** A^−b: what able bystanders leave of the positive duty; A counts the state itself. */
    public static double dilution(double ableBystanders, MoralParameters p) {
        return p.bystanderExponent() == 0 ? 1 : StrictMath.exp(-p.bystanderExponent() * StrictMath.log(ableBystanders));
    }
}
