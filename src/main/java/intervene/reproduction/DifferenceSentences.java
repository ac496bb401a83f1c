package intervene.reproduction;

import intervene.reproduction.Evidence.Rerun;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says where the program gives another result than the one that was published. */
final class DifferenceSentences {
    private static final int MOST_ROWS = 5;

    private final Evidence evidence;
    private final Rerun rerun;
    private final StringBuilder out = new StringBuilder();

    /** Of evidence with a re-run. */
    DifferenceSentences(Evidence evidence) {
        this.evidence = evidence;
        rerun = evidence.rerun();
    }

    /** Empty where there is no difference. */
    String text() {
        if (rerun.isOther()) {
            first(rerun.differences().first());
            if (rerun.differences().located() != rerun.differences().first()) {
                RunDifference located = rerun.differences().located();
                line("Of run " + located.run() + " it keeps a chain: that run differs from period " + located.period()
                        + " on.");
            }
            moment(rerun.differences().located());
            counts(rerun.differences());
            see(rerun.differences().first());
        }
        PointsComparison points = rerun.points();
        if (points != null && !points.isSame() && !points.isAltered() && !rerun.isOther() && points.first() != null) {
            line(points.first().words() + " (" + Sentences.count(points.differing(), "point differs", "points differ")
                    + " of " + points.rows() + ", though the runs are the same).");
        }
        return out.isEmpty() ? "" : "\n" + out;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void first(RunDifference first) {
        line("The first that differs is run " + first.run() + period(first));
        List<RowDifference> rows = first.nearest();
        rows.stream().limit(MOST_ROWS).forEach(row -> line("  " + row.words() + "."));
        if (rows.isEmpty()) {
            line("  No table shows it: they hold the same of this run, and its digest is of more than they hold.");
        }
    }

    private void moment(RunDifference located) {
        if (!rerun.moment().isEmpty()) {
            line("The result keeps no crises and votes. What this program has in period " + located.first() + " of run "
                    + located.run() + ":");
            rerun.moment().forEach(event -> line("  " + event + "."));
        }
    }

    private static String period(RunDifference first) {
        if (first.period() >= 0) {
            return ", in period " + first.period() + " by its chain of digests:";
        }
        if (first.chained()) {
            return ", in what is settled at its end only, such as outcomes and costs:";
        }
        String why = first.digested() ? "the result keeps a digest of the whole run only"
                : "the result keeps no digest of it that could be trusted";
        return first.first() >= 0 ? ", in period " + first.first() + " as far as its rows tell (" + why + "):"
                : "; in which period, is not known (" + why + "):";
    }

    private void counts(Differences differences) {
        String rows = differences.rowsByProgram().entrySet().stream()
                .map(this::rows).collect(Collectors.joining(", "));
        line(String.format(Locale.ROOT, "%,d of %s differ%s.", differences.byProgram(),
                Sentences.count(differences.compared(), "run that was compared", "runs that were compared"),
                rows.isEmpty() ? "" : ", in " + rows));
        if (!differences.digested()) {
            line("Not all of them have digests; whether events differ is judged by what in their rows is no real"
                    + " number.");
        }
    }

    private String rows(Map.Entry<String, Long> file) {
        return Sentences.count(file.getValue(), "row", "rows") + " of " + file.getKey();
    }

    private void see(RunDifference first) {
        String folder = evidence.folder().toString();
        String kept = "run-" + first.run();
        line("To see this run with its crises, votes and periods, as this program gives it:");
        line("  intervene reproduce " + folder + " --run " + first.run() + " --out " + kept);
        line("  intervene explain " + kept + "/config.yaml --crisis 0");
    }
}
