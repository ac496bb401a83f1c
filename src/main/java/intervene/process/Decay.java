package intervene.process;

/** Exponential return to a base. */
public final class Decay {
    private Decay() {}

    /** Share of a departure that is left after one period. */
    public static double factor(double halfLife) {
        return StrictMath.pow(0.5, 1 / halfLife);
    }

    /** Value after one period. */
    public static double towards(double base, double value, double factor) {
        return base + (value - base) * factor;
    }
}
