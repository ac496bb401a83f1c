package intervene.publication;

import intervene.param.InvalidInput;
import intervene.result.Invocation;
import intervene.result.Provenance;
import intervene.result.Result;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a result was made, as its manifest tells.
 *
 * @param scenario   name of the configuration
 * @param program    which program made it
 * @param command    the command line, as a shell would take it
 * @param threads    threads that it ran on
 * @param java       version of Java
 * @param jvm        name, version and maker of the virtual machine
 * @param os         name, version and architecture of the operating system
 * @param started    when it was begun; where it was interrupted, for the first time
 * @param finished   when it was done
 * @param firstSeed  the smallest seed
 * @param replicates runs of each design point, or the most of them
 * @param done       runs that gave results
 * @param failed     runs that failed
 */
record Origin(
        String scenario,
        Provenance program,
        String command,
        long threads,
        String java,
        String jvm,
        String os,
        Instant started,
        Instant finished,
        long firstSeed,
        long replicates,
        long done,
        long failed) {
    static final String MANIFEST = "manifest.json";

    private static final int USUAL_SAMPLE = 20;

    /**
     * That of a result.
     *
     * @throws InvalidInput if the manifest does not tell it
     */
    static Origin of(Result result) {
        Map<String, Object> manifest = result.manifest();
        try {
            Map<?, ?> runs = (Map<?, ?>) manifest.get("runs");
            long planned = number(runs.get("planned"));
            Object replicates = manifest.get("replicates");
            return new Origin(
                    text(manifest, "scenario"),
                    new Provenance(text(manifest, "version"), text(manifest, "commit"), text(manifest, "dirty")),
                    commandLine((List<?>) manifest.get("command")),
                    number(manifest.get("threads")),
                    text(manifest, "java"), text(manifest, "jvm"), text(manifest, "os"),
                    Instant.parse(text(manifest, "started")), Instant.parse(text(manifest, "finished")),
                    number(((Map<?, ?>) manifest.get("seeds")).get("first")),
                    replicates == null ? planned : number(replicates),
                    number(runs.get("done")), number(runs.get("failed")));
        } catch (ClassCastException | NullPointerException | DateTimeException e) {
            throw new InvalidInput(result.folder().resolve(MANIFEST) + ": it does not tell how the result was made."
                    + " Restore the file, or make the result again.");
        }
    }

    private static String text(Map<String, Object> manifest, String key) {
        return String.valueOf(manifest.getOrDefault(key, "unknown"));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String commandLine(List<?> arguments) {
        return "intervene " + arguments.stream().map(String::valueOf).map(Invocation::word)
                .collect(Collectors.joining(" "));
    }

    /** The program in words: version, commit, and whether that is all. */
    String programInWords() {
        return inWords(program);
    }

    static String inWords(Provenance program) {
        return "Intervene " + program.version() + (program.commit().equals("unknown") ? ", of an unknown commit"
                : ", commit " + program.commit() + (program.dirty().equals("true") ? " with changes" : ""));
    }

    /** Whether it was made from sources that no commit holds. */
    boolean isUntraceable() {
        return program.commit().equals("unknown") || program.dirty().equals("true");
    }

    /** How many runs make a first impression of whether it can be reproduced. */
    long sampleSize() {
        return Math.max(1, Math.min(USUAL_SAMPLE, done));
    }

    /** Whether these are fewer than all. */
    boolean isSampled() {
        return sampleSize() < done;
    }

    /** From its beginning to its end, roughly and in words: {@code 3 minutes}. */
    String duration() {
        long seconds = Math.max(1, Duration.between(started, finished).toSeconds());
        return seconds < 100 ? counted(seconds, "second") : seconds < 6000 ? counted((seconds + 30) / 60, "minute")
                : counted((seconds + 1800) / 3600, "hour");
    }

    private static String counted(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
