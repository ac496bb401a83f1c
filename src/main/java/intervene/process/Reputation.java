package intervene.process;

/** Standing R, from −1 (condemned) to 1 (acclaimed). */
public final class Reputation {
    private Reputation() {}

    /** Change by having acted with legitimacy ℓ. */
    public static double byLegitimacy(double legitimacy, ReputationParameters p) {
        return p.legitimacyStep() * (2 * legitimacy - 1);
    }

    /** Change by success or failure. */
    public static double bySuccess(boolean success, ReputationParameters p) {
        return success ? p.successStep() : -p.successStep();
    }

    public static double clamp(double standing) {
        return Math.min(1, Math.max(-1, standing));
    }
}
