package intervene.reproduction;

import intervene.reproduction.Integrity.State;
import intervene.scenario.ResolvedConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a reproduction has found out.
 *
 * @param folder         the result, as the user calls it
 * @param circumstances  by what and where it was made and is made again
 * @param integrity      whether its files are those that the manifest lists
 * @param changedLines   sentences on lines of configuration and world that were changed
 * @param unlisted       files that belong to such a result, and are not listed
 * @param contradictions sentences on what the manifest says otherwise than the files
 * @param rerun          what was run again and what came of it; null where nothing could be run
 */
record Evidence(Path folder, Circumstances circumstances, Integrity integrity, List<String> changedLines,
        List<String> unlisted, List<String> contradictions, Rerun rerun) {

    private static final List<String> INPUTS = List.of("config.yaml", ResolvedConfiguration.WORLD_FILE);

    /** Where nothing was run, the files that are not listed are its inputs. */
    Evidence {
        unlisted = rerun != null ? unlisted
                : INPUTS.stream().filter(input -> integrity.file(input) == null).toList();
    }

    /**
     * What was run again.
     *
     * @param survey      what the tables hold
     * @param chosen      runs that were chosen; null where all were run
     * @param drawn       how many of them were drawn, not added because they looked altered
     * @param tables      names of the files of tables that were compared, in order
     * @param shapes      their columns
     * @param remarks     sentences on tables that could not be read, or have rows in wrong places
     * @param remade      the result made again; null where only some runs were
     * @param differences how runs differ; null where every file is the same
     * @param points      how the table of points differs; null where that was not looked at
     * @param derived     derived files; null where there are none or they were not looked at
     * @param rewritten   what this program writes otherwise into the configuration
     * @param moment      what happens in the first period that differs
     */
    record Rerun(Survey survey, List<Long> chosen, long drawn, List<String> tables, List<TableShape> shapes,
            List<String> remarks, Remade remade, Differences differences, PointsComparison points, Derived derived,
            List<String> rewritten, List<String> moment) {

        /** Whether the program gives other runs than the manifest lists. */
        boolean isOther() {
            return differences != null && differences.byProgram() > 0;
        }

        /** Whether points and runs, both as they are listed, are not of one result, whatever the program gives. */
        boolean isContradicted() {
            return points != null && !points.isSame() && !points.isAltered()
                    && (remade == null || !points.problem().isEmpty());
        }

        /** Tables, as they are listed, without columns that this program writes. */
        List<TableShape> lacking() {
            Stream<TableShape> all = Stream.concat(shapes.stream(),
                    Stream.ofNullable(points == null ? null : points.shape()));
            return all.filter(shape -> !shape.altered() && !shape.columns().isEmpty() && !shape.added().isEmpty())
                    .toList();
        }

        /** Whether what is made from the tables could not be made. */
        boolean isUnmade() {
            return derived != null && !derived.problem().isEmpty();
        }

        /** Whether any run was compared. */
        boolean isCompared() {
            return remade != null && differences == null ? !tables.isEmpty()
                    : differences != null && differences.compared() > 0 && !tables.isEmpty();
        }

        private Outcome outcome() {
            Outcome outcome = Outcome.REPRODUCED;
            if (isOther()) {
                outcome = outcome.or(differences.isLastDigits() ? Outcome.LAST_DIGITS : Outcome.OTHER_RESULT);
            }
            if (differences != null && differences.alteredRuns() > 0 || !remarks.isEmpty() || survey.strayed() > 0
                    || survey.suspected() > 0) {
                outcome = outcome.or(Outcome.ALTERED);
            }
            if (shapes.stream().anyMatch(shape -> !shape.gone().isEmpty() && !shape.altered())) {
                outcome = outcome.or(Outcome.OTHER_RESULT);
            }
            if (points != null && !points.isSame() && !points.isAltered() && !isOther()) {
                outcome = outcome.or(points.isLastDigits() ? Outcome.LAST_DIGITS
                        : isContradicted() ? Outcome.ALTERED : Outcome.OTHER_RESULT);
            }
            return derived != null && !derived.different().isEmpty() ? outcome.or(Outcome.OTHER_RESULT) : outcome;
        }
    }

    /** What all of it comes to. */
    Outcome outcome() {
        Outcome outcome = rerun == null ? Outcome.ALTERED : rerun.outcome();
        if (!integrity.files(State.MISSING).isEmpty() || !unlisted.isEmpty()) {
            outcome = outcome.or(Outcome.MISSING);
        }
        if (!integrity.files(State.ALTERED).isEmpty() || !changedLines.isEmpty() || !contradictions.isEmpty()
                || integrity.impostor() != null) {
            outcome = outcome.or(Outcome.ALTERED);
        }
        outcome = outcome.or(lacking());
        return outcome == Outcome.REPRODUCED && rerun.isUnmade() ? Outcome.OTHER_RESULT : outcome;
    }

    /** What columns come to that this program writes and a table that is said to be unchanged does not have. */
    Outcome lacking() {
        if (rerun == null || rerun.lacking().isEmpty()) {
            return Outcome.REPRODUCED;
        }
        if (rerun.survey().suspected() > 0 || circumstances.isSameProgram()) {
            return Outcome.ALTERED;
        }
        boolean asked = rerun.lacking().stream().flatMap(shape -> shape.added().stream())
                .anyMatch(rerun.survey().asked()::contains);
        return asked ? Outcome.OTHER_RESULT : Outcome.REPRODUCED;
    }
}
