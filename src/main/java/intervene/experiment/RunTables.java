package intervene.experiment;

import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import intervene.observe.Digests;
import intervene.observe.Indicator;
import intervene.observe.Table;
import intervene.observe.Tables;
import intervene.observe.Tables.Digested;
import intervene.observe.Tables.Failure;
import intervene.observe.Tables.Measured;
import intervene.observe.Tables.OfRun;
import intervene.result.CsvRows;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The tables that runs leave, and how a run becomes rows of them. Immutable: encoding is the work of the run's own
 * thread, so that the one that writes only passes bytes on.
 */
public final class RunTables {
    /** How much is kept of each run. */
    public enum Detail {
        /** Its indicators. */
        INDICATORS,
        /** Also its crises and votes. */
        CRISES,
        /** Also its periods and contributions. */
        PERIODS
    }

    /** Tables that every result has. */
    private static final int LEAST = 3;
    private static final byte[] NOTHING = {};

    private final List<Indicator> indicators;
    private final Digests fineness;
    private final List<Table<?>> tables;
    private final CsvRows<Measured> runs;
    private final CsvRows<Failure> failures = new CsvRows<>(Tables.FAILURES);
    private final CsvRows<Digested> digests = new CsvRows<>(Tables.DIGESTS);
    private final CsvRows<OfRun<CrisisRecord>> crises = new CsvRows<>(Tables.CRISES);
    private final CsvRows<OfRun<DraftRecord>> votes = new CsvRows<>(Tables.VOTES);
    private final CsvRows<OfRun<PeriodRecord>> periods = new CsvRows<>(Tables.PERIODS);
    private final CsvRows<OfRun<ContributionRecord>> contributions = new CsvRows<>(Tables.CONTRIBUTIONS);

    /**
     * The tables of an experiment.
     *
     * @param factors    what varies between design points; none for a single scenario
     * @param indicators what is measured of each run
     * @param fineness   what is kept to tell runs apart
     */
    public RunTables(List<Tables.FactorColumn> factors, List<Indicator> indicators, Detail detail, Digests fineness) {
        this.indicators = List.copyOf(indicators);
        this.fineness = fineness;
        Table<Measured> measured = Tables.runs(factors, indicators);
        runs = new CsvRows<>(measured);
        Stream<Table<?>> all = Stream.of(
                measured, Tables.FAILURES, Tables.DIGESTS, Tables.CRISES, Tables.VOTES, Tables.PERIODS, Tables.CONTRIBUTIONS);
        tables = all.limit(LEAST + 2L * detail.ordinal()).toList();
    }

    /** What is measured of each run, in the order of the columns. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The tables that are written, in the order of {@link RunRows#rows}. */
    public List<Table<?>> tables() {
        return tables;
    }

    /** The first line of each table. */
    public List<byte[]> headers() {
        return Stream.of(runs, failures, digests, crises, votes, periods, contributions)
                .limit(tables.size()).map(CsvRows::header).toList();
    }

    /**
     * The rows of a run.
     *
     * @param levels level of each factor at its design point, as the configuration spells them
     */
    public RunRows rows(FinishedRun run, List<String> levels) {
        byte[][] rows = new byte[tables.size()][];
        Arrays.fill(rows, NOTHING);
        if (run.failed()) {
            rows[1] = bytes(failures, List.of(new Failure(run.key(), run.error())));
            return new RunRows(run.key(), null, run, rows);
        }
        RunHistory history = run.history();
        double[] measured = new double[indicators.size()];
        Arrays.setAll(measured, i -> indicators.get(i).of(history));
        rows[0] = bytes(runs, List.of(new Measured(run.key(), levels, measured)));
        long number = run.key().run();
        for (int table = LEAST; table < rows.length; table++) {
            rows[table] = switch (table) {
                case LEAST -> bytes(crises, number, history.crises());
                case LEAST + 1 -> bytes(votes, number, history.drafts());
                case LEAST + 2 -> bytes(periods, number, history.periods());
                default -> bytes(contributions, number, history.contributions());
            };
        }
        rows[2] = bytes(digests, List.of(new Digested(run.key(), digest(run), checksum(rows))));
        return new RunRows(run.key(), measured, null, rows);
    }

    private RunDigest digest(FinishedRun run) {
        RunDigest digest = run.history().digest();
        return fineness.hasChain(run.key().replicate()) ? digest : new RunDigest(digest.events(), digest.numbers(), "");
    }

    /** The table of digests has no row yet. */
    private static int checksum(byte[][] rows) {
        CRC32C sum = new CRC32C();
        for (byte[] lines : rows) {
            sum.update(lines);
        }
        return (int) sum.getValue();
    }

    private static <T> byte[] bytes(CsvRows<OfRun<T>> table, long run, List<T> items) {
        return bytes(table, items.stream().map(item -> new OfRun<>(run, item)).toList());
    }

    private static <R> byte[] bytes(CsvRows<R> table, List<R> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        items.forEach(item -> table.append(item, out));
        return out.toByteArray();
    }
}
