package intervene.design;

import intervene.random.Draws;

/** What in a design is left to chance. A constant's name selects its stream: renaming one changes results. */
enum DesignChance implements Draws.Point {
    LATIN_SEARCH,
    LATIN_PERMUTATION,
    LATIN_JITTER,
    SOBOL_SCRAMBLING,
    MORRIS_START,
    MORRIS_ORDER
}
