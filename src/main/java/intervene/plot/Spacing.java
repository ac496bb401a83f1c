package intervene.plot;

/** How the values of an axis are spaced. */
public enum Spacing {
    /** Equal differences. */
    LINEAR,
    /** Equal ratios; symmetric about zero, and linear close to it, where a value is zero or negative. */
    LOG,
    /** Equal ratios where the values span orders of magnitude, else equal differences. */
    FITTING
}
