package intervene.history;

/**
 * The world in one period.
 *
 * @param period          from 0
 * @param deaths          deaths in all crises
 * @param unopposedDeaths deaths in all crises if nobody acted
 * @param crises          crises going on
 * @param operations      interventions going on
 * @param norm            strength of the responsibility to protect [0, 1]
 * @param ban             integrity of the ban on unauthorised force [0, 1]
 * @param vetoes          drafts vetoed
 */
public record PeriodRecord(
        int period, long deaths, long unopposedDeaths, int crises, int operations, double norm, double ban, int vetoes) {}
