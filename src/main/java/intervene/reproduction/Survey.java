package intervene.reproduction;

import intervene.experiment.RunPlan;
import intervene.observe.Indicator;
import intervene.observe.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the tables of a result hold, by one look at all of their rows before anything is run. */
final class Survey {
    private static final int MOST_SUSPECTS = 20;
    private static final int MOST_STRAYS = 3;
    private static final String DIGESTS = "digests";

    private final List<String> names;
    private final Recipe recipe;
    private final Sample sample;
    private final boolean checked;
    private final List<String> asked;
    private final SortedSet<Long> suspects = new TreeSet<>();
    private final List<Long> strays = new ArrayList<>();
    private long listed;
    private long done;
    private long failed;
    private long suspected;
    private long strayed;

    /**
     * Reads all rows.
     *
     * @param names  names of the tables
     * @param sample what draws runs; each that is listed is offered to it
     */
    static Survey of(RunReader reader, List<String> names, Recipe recipe, Sample sample)
            throws IOException, InterruptedException {
        var survey = new Survey(names, recipe, sample);
        survey.read(reader);
        return survey;
    }

    private Survey(List<String> names, Recipe recipe, Sample sample) {
        this.names = names;
        this.recipe = recipe;
        this.sample = sample;
        checked = recipe.tables().tables().stream().map(Table::name)
                .filter(name -> !name.equals(DIGESTS)).allMatch(names::contains);
        asked = recipe instanceof SweepRecipe
                ? recipe.tables().indicators().stream().map(Indicator::label).toList() : List.of();
    }

    private void read(RunReader reader) throws IOException, InterruptedException {
        var sums = new RowChecksum(names, reader.cursors().stream().map(RunCursor::header).toList());
        int digests = names.indexOf(DIGESTS);
        int column = digests < 0 ? -1 : reader.cursors().get(digests).header().indexOf("rows");
        RunPlan plan = recipe.plan();
        long next = plan.hasNext() ? plan.next().run() : plan.end();
        long begin = next;
        for (RunReader.Rows run = reader.next(); run != null; run = reader.next()) {
            if (run.run() < begin || run.run() >= plan.end()) {
                stray(run.run());
            } else {
                suspectGap(next, run.run());
                next = run.run() + 1;
                count(run);
                if (isWrong(run, digests, column, sums)) {
                    suspect(run.run(), 1);
                }
            }
        }
        suspectGap(next, plan.end());
    }

    private void stray(long run) {
        strayed++;
        if (strays.size() < MOST_STRAYS) {
            strays.add(run);
        }
    }

    /** Runs that no table has, although each is to be run. */
    private void suspectGap(long from, long to) {
        if (checked && recipe.isFixed() && from < to) {
            suspect(from, to - from);
        }
    }

    private void suspect(long first, long number) {
        suspected += number;
        for (long run = first; run < first + number && suspects.size() < MOST_SUSPECTS; run++) {
            suspects.add(run);
        }
    }

    private void count(RunReader.Rows run) {
        listed++;
        done += has(run, "runs") ? 1 : 0;
        failed += has(run, "failures") ? 1 : 0;
        sample.offer(run.run());
    }

    private boolean has(RunReader.Rows run, String table) {
        int at = names.indexOf(table);
        return at >= 0 && !run.in(at).isEmpty();
    }

    /** Whether the rows of a run are not those whose checksum was kept. */
    private boolean isWrong(RunReader.Rows run, int digests, int column, RowChecksum sums) {
        if (!checked || column < 0 || run.rows().get(digests) == null) {
            return false;
        }
        List<List<String>> kept = run.in(digests);
        if (has(run, "failures")) {
            return !kept.isEmpty() || has(run, "runs");
        }
        String sum = sums.of(run);
        return sum != null && (kept.size() != 1 || !kept.get(0).get(column).equals(sum));
    }

    /** Indicators that the configuration asks for; none where it does not say which. */
    List<String> asked() {
        return asked;
    }

    /** Runs of which a table has a row. */
    long listed() {
        return listed;
    }

    /** Runs that gave results. */
    long done() {
        return done;
    }

    /** Runs that failed. */
    long failed() {
        return failed;
    }

    /** Runs drawn, in ascending order. */
    List<Long> drawn() {
        return sample.runs();
    }

    /**
     * Runs whose rows are not those whose checksum was kept, or of which no table has a row: the first of them. None
     * where a table is missing, since the checksum is of all.
     */
    SortedSet<Long> suspects() {
        return suspects;
    }

    /** How many these are. */
    long suspected() {
        return suspected;
    }

    /** Runs that the configuration does not ask for: the first of them. */
    List<Long> strays() {
        return strays;
    }

    /** How many these are. */
    long strayed() {
        return strayed;
    }
}
