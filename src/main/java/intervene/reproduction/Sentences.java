package intervene.reproduction;

import intervene.param.Numbers;
import intervene.reproduction.Evidence.Rerun;
import intervene.reproduction.Integrity.Listed;
import intervene.reproduction.Integrity.State;
import intervene.reproduction.Reproduction.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in plain sentences what a reproduction has found out. */
final class Sentences {
    private static final int MOST_NAMES = 8;

    private final Evidence evidence;
    private final Options options;
    private final Rerun rerun;
    private final Outcome outcome;
    private final StringBuilder out = new StringBuilder();

    private Sentences(Evidence evidence, Options options) {
        this.evidence = evidence;
        this.options = options;
        rerun = evidence.rerun();
        outcome = evidence.outcome();
    }

    /** The text; ends with a line break. */
    static String of(Evidence evidence, Options options) {
        var sentences = new Sentences(evidence, options);
        sentences.headline();
        sentences.out.append(new DamageSentences(evidence).text());
        if (sentences.rerun != null) {
            sentences.out.append(new DifferenceSentences(evidence).text());
            sentences.compared();
            sentences.derived();
            sentences.notCompared();
        }
        sentences.circumstances();
        return sentences.out.toString();
    }

    /** For example {@code a.csv, b.csv and 3 more}. */
    static String names(List<String> names) {
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? shown + " and " + (names.size() - MOST_NAMES) + " more" : shown;
    }

    /** For example {@code 4,000 runs}. */
    static String count(long n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void headline() {
        String folder = evidence.folder().toString();
        switch (outcome) {
            case REPRODUCED -> line(folder + reproduced() + ".");
            case MISSING -> line(folder + (rerun == null
                    ? " cannot be run again: what it was made from is missing, or the manifest does not list it."
                    : " is not whole" + (isAltered() ? ", and what is there was altered after it was made. " : ". ")
                    + given()));
            case ALTERED -> line(folder + " was altered after it was made. " + (rerun == null
                    ? "It was not run again, since what was run is no longer known." : given()));
            case LAST_DIGITS -> line(folder + " is reproduced but for last digits: this program gives the same"
                    + " events, and"
                    + " numbers that differ by no more than "
                    + Numbers.text(RowDifference.LAST_DIGITS) + " of their size.");
            case OTHER_RESULT -> line(folder + " is not reproduced: this program gives another result" + kind() + ".");
        }
    }

    private boolean isAltered() {
        return !evidence.integrity().files(State.ALTERED).isEmpty() || !evidence.contradictions().isEmpty()
                || rerun.differences() != null && rerun.differences().alteredRuns() > 0;
    }

    private String given() {
        if (!rerun.isCompared()) {
            return "No run of it could be compared.";
        }
        boolean all = rerun.remade() == null || evidence.integrity().files(State.MISSING).stream().map(Listed::name)
                .filter(rerun.remade().hashes()::containsKey).allMatch(rerun.remade()::gives);
        return "This program gives what was written first" + (all ? "" : ", as far as it is there")
                + (rerun.isOther() ? ", but for last digits of numbers" : "")
                + (rerun.chosen() == null ? "." : ", as far as the sample goes.");
    }

    private String reproduced() {
        if (rerun.chosen() == null) {
            boolean bytes = rerun.differences() == null && rerun.points() == null;
            long runs = rerun.survey().listed();
            return " is reproduced: " + (runs == 1 ? "its only run was run again" : String.format(Locale.ROOT,
                    "all %,d runs were run again", runs)) + failed()
                    + (bytes ? "every table has the same bytes" : "every value is the same");
        }
        if (options.extent().run() >= 0) {
            return ": run " + options.extent().run() + " is reproduced";
        }
        return ": the sample is reproduced, " + sample();
    }

    private String failed() {
        long failed = rerun.survey().failed();
        return failed == 0 ? ", and "
                : failed == 1 && rerun.survey().listed() == 1 ? ", failed as it did then, and "
                : String.format(Locale.ROOT, "; %,d failed as %s did then; ", failed, failed == 1 ? "it" : "they");
    }

    private String sample() {
        return String.format(Locale.ROOT, "%,d of %s, drawn with seed %d", rerun.drawn(),
                count(rerun.survey().listed(), "run", "runs"), options.extent().seed());
    }

    private String kind() {
        if (!rerun.isOther()) {
            String runs = rerun.chosen() == null ? "; the runs are the same"
                    : "; the runs that were run again are the same";
            return rerun.isUnmade() || rerun.derived() != null && !rerun.derived().different().isEmpty()
                    ? ", in what is made from the tables" + runs : runs;
        }
        if (rerun.differences().events()) {
            return ", in events";
        }
        return rerun.differences().inTables() ? ", in numbers; the events are the same"
                : ", in numbers that no table of this result holds; by how much cannot be told. The events"
                + " are the same";
    }

    private void compared() {
        out.append('\n');
        if (rerun.remade() == null && !rerun.isCompared()) {
            line("Compared: no run, since tables are missing.");
        } else if (rerun.remade() == null) {
            long added = options.extent().run() < 0 ? rerun.chosen().size() - rerun.drawn() : 0;
            line("Compared: the rows of " + (rerun.chosen().size() == 1 ? "this run" : "these runs")
                    + (added == 0 ? "" : ", and of " + count(added, "that looks", "that look") + " altered,") + " in "
                    + names(rerun.tables()) + ".");
        } else {
            bytes(rerun.remade());
        }
        if (rerun.remade() == null && rerun.points() != null && rerun.points().isSame()) {
            line("Computed again from all runs in the table: the table of points, the same "
                    + (rerun.points().given() ? "bytes." : "values."));
        }
        List<Listed> intact = evidence.integrity().files(State.INTACT);
        line(String.format(Locale.ROOT, "As they were written, by SHA-256: %d of %s (%,d bytes).", intact.size(),
                count(evidence.integrity().files().size(), "file", "files"),
                intact.stream().mapToLong(Listed::bytes).sum()));
        rerun.rewritten().forEach(line -> line("This program writes otherwise, then and now: " + line));
        rerun.shapes().forEach(this::columns);
        if (rerun.points() != null && rerun.points().shape() != null) {
            columns(rerun.points().shape());
        }
        if (options.out() != null) {
            line("Kept in " + options.out() + ".");
        }
    }

    private void bytes(Remade remade) {
        List<String> made = evidence.integrity().files(State.INTACT).stream().map(Listed::name)
                .filter(remade.hashes()::containsKey).toList();
        List<String> same = made.stream().filter(remade::gives).toList();
        if (!same.isEmpty()) {
            line("The same bytes: " + names(same) + ".");
        }
        if (same.size() < made.size()) {
            line("Other bytes: " + names(made.stream().filter(name -> !remade.gives(name)).toList()) + ".");
        }
    }

    private void columns(TableShape shape) {
        if (shape.altered() || shape.columns().isEmpty()) {
            return; // what is wrong with it was said
        }
        if (!shape.added().isEmpty() && evidence.lacking() == Outcome.REPRODUCED) {
            line(shape.file() + ": this program writes " + count(shape.added().size(), "column", "columns")
                    + " more, which were not compared: " + names(shape.added()) + ".");
        }
        if (!shape.gone().isEmpty()) {
            line(shape.file() + ": this program does not write " + names(shape.gone()) + ".");
        }
    }

    private void derived() {
        Derived derived = rerun.derived();
        if (derived == null) {
            return;
        }
        if (!derived.problem().isEmpty()) {
            line("Report, figures and analysis could not be made again: " + derived.problem());
            return;
        }
        if (!derived.same().isEmpty()) {
            line("Made again from these tables, the same bytes: " + kinds(derived.same()) + ".");
        }
        if (!derived.redrawn().isEmpty()) {
            line("Made again from these tables, the same words and numbers, drawn otherwise: "
                    + kinds(derived.redrawn())
                    + ". Where text stands depends on the fonts of a machine; DejaVu Sans is what figures are made"
                    + " for.");
        }
        if (!derived.reworded().isEmpty()) {
            line("Made again from these tables, with other lettering: " + names(derived.reworded())
                    + ". The fonts are others, which can break or shorten labels.");
        }
        if (!derived.different().isEmpty()) {
            line("Not what this program makes of these tables: " + names(derived.different()) + ".");
        }
    }

    private static String kinds(List<String> files) {
        List<String> kinds = new ArrayList<>();
        long figures = files.stream().filter(name -> name.endsWith(".svg")).count();
        long tables = files.stream().filter(name -> name.endsWith(".csv")).count();
        files.stream().filter(name -> name.endsWith(".html")).forEach(kinds::add);
        if (figures > 0) {
            kinds.add(count(figures, "figure (SVG)", "figures (SVG)"));
        }
        if (tables > 0) {
            kinds.add(count(tables, "table of the analysis", "tables of the analysis"));
        }
        return String.join(", ", kinds);
    }

    private void notCompared() {
        if (options.extent().run() >= 0) {
            line("Not compared: all other runs, and what is made from them.");
            return;
        }
        List<String> parts = new ArrayList<>();
        List<String> files = evidence.integrity().files().stream().map(Listed::name).toList();
        long pictures = files.stream().filter(name -> name.endsWith(".png")).count();
        if (pictures > 0) {
            parts.add(count(pictures, "PNG file", "PNG files") + ", whose pixels depend on the fonts of a machine");
        }
        List<String> rest = new ArrayList<>(files);
        rest.removeIf(name -> name.endsWith(".png") || rerun.tables().contains(name) || isHandled(name));
        if (rerun.derived() != null && rerun.derived().problem().isEmpty()) {
            rest.removeIf(Derived::isDerived);
            rerun.derived().notMade().forEach(name -> rest.add(name));
        }
        if (rerun.derived() == null && rest.removeIf(Derived::isDerived)) {
            parts.add("report, figures and analysis, which are made from tables that are not the same");
        }
        if (!rest.isEmpty()) {
            parts.add(names(rest));
        }
        parts.add("manifest.json, which tells the time");
        line("Not compared: " + String.join("; ", parts) + ".");
        if (rerun.chosen() != null) {
            line("Without --sample all runs are run again.");
        }
    }

    /** Whether something was said of a file already. */
    private boolean isHandled(String name) {
        boolean points = name.startsWith(PointsComparison.TABLE + ".");
        return rerun.remade() != null ? rerun.remade().hashes().containsKey(name)
                : points ? rerun.points() != null : name.matches("config\\.yaml|world\\.yaml|design\\.csv");
    }

    private void circumstances() {
        List<String> unlisted = evidence.integrity().unlisted();
        if (!unlisted.isEmpty()) {
            line("Not listed by the manifest, and not looked at: " + names(unlisted) + ".");
        }
        List<String> differences = evidence.circumstances().differences();
        if (differences.isEmpty()) {
            line("Made by the same program (" + evidence.circumstances().programHere() + ") on the same JVM and"
                    + " system.");
        } else {
            line("Made under other circumstances:");
            differences.forEach(difference -> line("  " + difference + "."));
        }
        if (outcome == Outcome.OTHER_RESULT || outcome == Outcome.LAST_DIGITS) {
            line(evidence.circumstances().cause(evidence.folder().toString()));
        }
    }
}
