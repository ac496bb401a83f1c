package intervene.reproduction;

import intervene.reproduction.Evidence.Rerun;
import intervene.reproduction.Integrity.Listed;
import intervene.reproduction.Integrity.State;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what of a result is missing or was altered. */
final class DamageSentences {
    private static final int MOST_FILES = 12;
    private static final String BY = ", which a program for copying, editing or versions may have done.";

    private final Evidence evidence;
    private final Rerun rerun;
    private final Set<String> told = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    DamageSentences(Evidence evidence) {
        this.evidence = evidence;
        rerun = evidence.rerun();
    }

    /** A line for each thing; empty where nothing is wrong. */
    String text() {
        missing();
        inputs();
        if (rerun != null) {
            cells();
            tables();
            points();
        }
        others();
        evidence.contradictions().forEach(this::line);
        return out.isEmpty() ? "" : "\n" + out;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void missing() {
        for (Listed file : evidence.integrity().files(State.MISSING)) {
            boolean given = rerun != null && isGiven(file.name());
            line(file.name() + " is missing" + (file.remark().isEmpty() ? "" : "; " + file.remark())
                    + (given ? "; the program gives it with the SHA-256 that the manifest lists." : "."));
        }
        evidence.unlisted().forEach(name -> line(name + " belongs to such a result, and the manifest does not list"
                + " it."));
    }

    private void inputs() {
        evidence.changedLines().forEach(sentence -> {
            line(sentence);
            told.add(sentence.replaceFirst("[: ].*", ""));
        });
        for (String name : told) {
            if (evidence.integrity().isIntact(name)) {
                line(name + " was changed together with its SHA-256 in the manifest, which still has the digests of"
                        + " its lines.");
            }
        }
    }

    private void cells() {
        if (rerun.differences() == null) {
            return;
        }
        for (RunDifference run : rerun.differences().altered()) {
            for (RowDifference row : run.nearest()) {
                told.add(row.file());
                line(how(row.file()) + "run " + run.run() + row.altered() + proof(row.file(), run) + ".");
            }
        }
        long more = rerun.differences().alteredRuns() - rerun.differences().altered().size();
        if (more > 0) {
            line("… and " + Sentences.count(more, "more run was", "more runs were") + " altered.");
        }
    }

    private String how(String file) {
        return evidence.integrity().isIntact(file) ? file + " was changed together with its SHA-256 in the manifest: "
                : file + " was altered: ";
    }

    private boolean isGiven(String file) {
        return rerun.remade() != null && rerun.remade().gives(file);
    }

    private String proof(String file, RunDifference run) {
        if (isGiven(file)) {
            return ", and with it the SHA-256 that the manifest lists";
        }
        return run.digested() ? ", and with it the checksum that the table of digests keeps of the run's rows" : "";
    }

    private void tables() {
        rerun.remarks().stream().filter(remark -> !isByLineEnds(remark)).forEach(remark -> {
            line(remark.endsWith(".") ? remark : remark + ".");
            rerun.tables().stream().filter(remark::contains).filter(told::add).filter(this::isGiven).forEach(table ->
                    line("The program gives " + table + " with the SHA-256 that the manifest lists."));
        });
        if (rerun.survey().strayed() > 0) {
            line("The tables have " + Sentences.count(rerun.survey().strayed(), "run", "runs") + " that the"
                    + " configuration"
                    + " does not ask for, such as run " + rerun.survey().strays().get(0) + ".");
        }
        rerun.shapes().stream().filter(shape -> shape.altered() && !shape.isSame() && !shape.columns().isEmpty()
                && evidence.integrity().lineEnds(shape.file()).isEmpty()).forEach(this::columns);
        for (String table : rerun.tables()) {
            if (!evidence.integrity().isIntact(table) && told.add(table)) {
                line(table + " was altered, " + unseen(table));
            }
        }
    }

    /** Whether what is said of a table comes from a byte order mark before its first line, which is said instead. */
    private boolean isByLineEnds(String remark) {
        return rerun.tables().stream().filter(remark::contains)
                .anyMatch(table -> !evidence.integrity().lineEnds(table).isEmpty());
    }

    private void columns(TableShape shape) {
        told.add(shape.file());
        String missing = Sentences.names(shape.added());
        line(shape.file() + " was altered: it has " + (shape.gone().isEmpty() ? "no column " + missing
                : "a column " + Sentences.names(shape.gone())
                + (missing.isEmpty() ? "" : " instead of " + missing)) + ".");
    }

    private String unseen(String table) {
        String ends = evidence.integrity().lineEnds(table);
        if (!ends.isEmpty()) {
            return "but " + ends + BY;
        }
        if (rerun.isOther()) {
            return "and where, cannot be told, since this program gives another result.";
        }
        if (rerun.remade() == null) {
            return "and nothing of it shows in the runs that were run again. Leave out --sample to find it.";
        }
        return "but none of its cells.";
    }

    private void points() {
        PointsComparison points = rerun.points();
        if (points == null || points.isSame()) {
            return;
        }
        if (!points.problem().isEmpty()) {
            line(points.problem());
        } else if (points.isAltered() && points.first() != null) {
            told.add(points.first().file());
            String first = points.first().altered();
            line(points.first().file() + " was altered: " + first.replaceFirst("^, ", "")
                    + ", and with it the SHA-256 that the manifest lists.");
        }
    }

    private void others() {
        List<Listed> altered = evidence.integrity().files(State.ALTERED).stream()
                .filter(file -> !told.contains(file.name())).toList();
        altered.stream().limit(MOST_FILES).forEach(file -> {
            String ends = evidence.integrity().lineEnds(file.name());
            line(file.name() + " was altered" + (ends.isEmpty() ? ": its SHA-256 is not the one that the manifest lists"
                    + (isDerivedSame(file.name()) ? "; the program makes that one" : "") + "." : ", but " + ends + BY));
        });
        if (altered.size() > MOST_FILES) {
            line("… and " + (altered.size() - MOST_FILES) + " more files were altered.");
        }
        if (evidence.integrity().impostor() != null) {
            line(evidence.integrity().impostor() + " is not listed, and would be read instead of the table that is.");
        }
    }

    private boolean isDerivedSame(String name) {
        return rerun != null && (rerun.derived() != null && rerun.derived().same().contains(name)
                || isGiven(name));
    }
}
