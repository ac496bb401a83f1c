package intervene.decision;

/** What a state sees from afar: {@code L̂ = L · exp(ξ·s − s²/2)} with {@code s = noise · (1 − v)}, right on average. */
public final class Perception {
    private Perception() {}

    /**
     * Logarithm of the factor on the remaining deaths.
     *
     * @param xi         the state's standard normal draw for this crisis
     * @param visibility v [0, 1]
     */
    public static double logFactor(double xi, double visibility, PerceptionParameters p) {
        double s = p.noise() * (1 - visibility);
        return xi * s - s * s / 2;
    }
}
