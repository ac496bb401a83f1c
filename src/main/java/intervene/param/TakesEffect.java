package intervene.param;

/** When another value of a parameter counts in a run that is under way. */
public enum TakesEffect {
    /** From the next period on. */
    AT_ONCE,
    /** Only in a run that starts with it. */
    AT_START
}
