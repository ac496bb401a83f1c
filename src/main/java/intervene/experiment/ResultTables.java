package intervene.experiment;

import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunHistory;
import intervene.observe.Indicator;
import intervene.observe.Table;
import intervene.observe.Tables;
import intervene.observe.Tables.Failure;
import intervene.observe.Tables.Measured;
import intervene.observe.Tables.OfRun;
import intervene.result.ResultFolder;
import intervene.result.TableFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables of a result while it is made: takes finished runs in order and appends their rows. */
public final class ResultTables implements Closeable {
    private final ResultFolder folder;
    private final List<Closeable> files = new ArrayList<>();
    private final TableFile<Measured> runs;
    private final TableFile<OfRun<CrisisRecord>> crises;
    private final TableFile<OfRun<DraftRecord>> votes;
    private final TableFile<Failure> failures;
    private final TableFile<OfRun<PeriodRecord>> periods;
    private final TableFile<OfRun<ContributionRecord>> contributions;

    /**
     * Opens the tables.
     *
     * @param trace whether to write {@code periods.csv} and {@code contributions.csv} too
     */
    public ResultTables(ResultFolder folder, boolean trace) throws IOException {
        this.folder = folder;
        runs = open(Tables.runs(List.of()));
        crises = open(Tables.CRISES);
        votes = open(Tables.VOTES);
        failures = open(Tables.FAILURES);
        periods = trace ? open(Tables.PERIODS) : null;
        contributions = trace ? open(Tables.CONTRIBUTIONS) : null;
    }

    private <R> TableFile<R> open(Table<R> table) throws IOException {
        TableFile<R> file = new TableFile<>(table, folder.newFile(table.name() + ".csv"));
        files.add(file);
        return file;
    }

    /** Appends the rows of a run that was observed; {@code indicators} by {@link Indicator#ordinal}. */
    public void write(FinishedRun run, double[] indicators) throws IOException {
        int number = run.key().run();
        RunHistory history = run.history();
        runs.write(new Measured(run.key(), List.of(), indicators));
        writeAll(crises, number, history.crises());
        writeAll(votes, number, history.drafts());
        if (periods != null) {
            writeAll(periods, number, history.periods());
            writeAll(contributions, number, history.contributions());
        }
    }

    /** Appends the row of a run that failed. */
    public void writeFailure(FinishedRun run) throws IOException {
        failures.write(new Failure(run.key(), run.error()));
    }

    private static <T> void writeAll(TableFile<OfRun<T>> file, int run, List<T> items) throws IOException {
        for (T item : items) {
            file.write(new OfRun<>(run, item));
        }
    }

    /** Closes every table, also where one of them fails. */
    @Override
    public void close() throws IOException {
        Collections.reverse(files);
        IOException first = null;
        for (Closeable file : files) {
            try {
                file.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
