package intervene.process;

/**
 * How much of a crisis the world sees: {@code v = 1 − (1 − v₀) · exp(−deaths/visibilityDeaths −
 * displaced/visibilityDisplaced)}.
 */
public final class Visibility {
    private Visibility() {}

    /**
     * Visibility [0, 1].
     *
     * @param initial   v₀, at onset
     * @param deaths    deaths so far [persons]
     * @param displaced displaced so far [persons]
     */
    public static double of(double initial, double deaths, double displaced, CrisisParameters p) {
        double exposure = deaths / p.visibilityDeaths() + displaced / p.visibilityDisplaced();
        return 1 - (1 - initial) * StrictMath.exp(-exposure);
    }
}
