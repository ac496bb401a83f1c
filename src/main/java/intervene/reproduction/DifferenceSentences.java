package intervene.reproduction;

import intervene.reproduction.Evidence.Rerun;
import intervene.result.Invocation;
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
            String failure = Work.failure(rerun);
            if (!failure.isEmpty()) {
                line(failure.substring(0, 1).toUpperCase(Locale.ROOT) + failure.substring(1));
            }
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
        if (rerun.points() != null && !rerun.points().isSame() && !rerun.isOther()) {
            points(rerun.points());
        }
        lacking();
        return out.isEmpty() ? "" : "\n" + out;
    }

    private void points(PointsComparison points) {
        TableShape shape = points.shape();
        if (shape != null && !shape.gone().isEmpty() && !shape.added().isEmpty()) {
            line(shape.file() + " has a column " + Sentences.names(shape.gone()) + " instead of "
                    + Sentences.names(shape.added()) + ".");
        } else if (shape != null && shape.altered() && !shape.isSame()) {
            line(shape.file() + " has " + (shape.gone().isEmpty() ? "no column " + Sentences.names(shape.added())
                    : "a column " + Sentences.names(shape.gone()) + " too many") + ".");
        }
        if (points.isAltered() || points.first() == null) {
            return; // what is wrong with it was said
        }
        String differ = " (" + Sentences.count(points.differing(), "point differs", "points differ") + " of "
                + points.rows();
        if (rerun.isContradicted()) {
            line(shape.file() + " is not what the table of runs gives, though the manifest lists both as they are: "
                    + points.first().contradicted() + differ + ")."
                    + (points.isLastDigits() ? ""
                    : " One of the two was changed together with its SHA-256 in the manifest."));
        } else {
            line(points.first().words() + differ + ", though the runs are the same).");
        }
    }

    /** Columns that are not there, and rows that are not those whose checksum is kept, where no cell shows it. */
    private void lacking() {
        if (evidence.lacking() != Outcome.REPRODUCED) {
            rerun.lacking().forEach(shape -> line(shape.file() + ", as the manifest lists it, has no column "
                    + Sentences.names(shape.added()) + (evidence.lacking() == Outcome.ALTERED
                    ? "; it was changed together with its SHA-256 in the manifest." : ", which this program writes.")));
        }
        boolean shown = rerun.differences() != null
                && rerun.differences().alteredRuns() + rerun.differences().byProgram() > 0;
        if (rerun.survey().suspected() > 0 && !shown) {
            line("The rows of " + Sentences.count(rerun.survey().suspected(), "run", "runs") + " do not have the"
                    + " checksum that the table of digests keeps of them.");
        }
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
        if (!rerun.moment().isEmpty() && Work.failure(rerun).isEmpty()) {
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
            return "; the digests of its periods are there and agree, so the difference is in what is known at its end"
                    + " only, such as outcomes and costs:";
        }
        String why = first.digested() ? "the result keeps no digests of its periods, only one of the whole run"
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
        line("  " + Invocation.current().command("reproduce", folder, "--run", Long.toString(first.run()),
                "--out", kept));
        line("  " + Invocation.current().command("explain", kept + "/config.yaml", "--crisis", "0"));
    }
}
