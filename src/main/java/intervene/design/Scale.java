package intervene.design;

/** How the values between two ends are spaced. */
public enum Scale {
    /** Equal differences. */
    LINEAR,
    /** Equal ratios. */
    LOG
}
