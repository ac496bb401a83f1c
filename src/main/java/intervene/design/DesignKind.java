package intervene.design;

import java.util.Locale;

/** The designs that a configuration can name. */
public enum DesignKind {
    /** Every combination of levels. */
    FACTORIAL,
    /** The scenario as it is, then each level of each factor with all others as they are. */
    ONE_AT_A_TIME,
    /** Points that somebody listed. */
    LIST,
    /** Each factor's range in equal parts, each part once, points far from each other (McKay et al. 1979). */
    LATIN_HYPERCUBE,
    /** A scrambled sequence of low discrepancy (Sobol 1967, Owen 1995). */
    SOBOL,
    /** Points for first-order and total indices (Saltelli et al. 2010). */
    SALTELLI,
    /** Trajectories for elementary effects (Morris 1991, Campolongo et al. 2007). */
    MORRIS;

    /** As configurations spell it: {@code latin-hypercube}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is laid out in the unit cube, and so needs a number of points. */
    public boolean isCube() {
        return this == LATIN_HYPERCUBE || this == SOBOL || this == SALTELLI || this == MORRIS;
    }
}
