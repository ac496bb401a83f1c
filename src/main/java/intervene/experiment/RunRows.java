package intervene.experiment;

import intervene.observe.RunKey;

/**
 * A run as it goes into the tables.
 *
 * @param key        which run
 * @param indicators what was measured, in the order of the columns; null where it failed
 * @param failure    the run, where it failed; else null
 * @param rows       its rows in each table, in the order of {@link RunTables#tables}
 */
public record RunRows(RunKey key, double[] indicators, FinishedRun failure, byte[][] rows) {
    public boolean failed() {
        return failure != null;
    }
}
