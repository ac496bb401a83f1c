package intervene.result;

import intervene.param.Json;
import intervene.observe.Digests;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a result was made from, by what, when, and what is in it: {@code manifest.json}. The only file of a result that
 * differs between two executions of one command.
 *
 * @param scenario  name of the configuration
 * @param execution the command that made it
 * @param format    format of its tables
 * @param runs      the runs in it
 * @param plan      what was varied and how often each point was run; null for a single scenario
 */
public record Manifest(String scenario, Execution execution, TableFormat format, Runs runs, Plan plan) {
    /** Name of its file. */
    public static final String FILE = "manifest.json";

    /** What a result is. */
    public enum Kind {
        /** One scenario. */
        RUN,
        /** A whole experiment. */
        SWEEP,
        /** A part of an experiment. */
        SHARD;

        /** As the manifest spells it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One execution of the program.
     *
     * @param arguments arguments of the command line
     * @param threads   threads that it ran on
     * @param started   when; where it was interrupted and resumed, for the first time
     * @param finished  when
     */
    public record Execution(List<String> arguments, int threads, Instant started, Instant finished) {}

    /**
     * The runs of a result.
     *
     * @param firstSeed the smallest seed
     * @param lastSeed  the largest seed
     * @param planned   runs planned, or the most that there could have been
     * @param done      runs that succeeded
     * @param failed    runs that failed
     */
    public record Runs(int firstSeed, int lastSeed, long planned, long done, long failed) {
        /** The replicates of one scenario: replicate r has seed {@code firstSeed + r}. */
        public static Runs ofScenario(int firstSeed, int replicates, long failed) {
            return new Runs(firstSeed, firstSeed + replicates - 1, replicates, replicates - failed, failed);
        }
    }

    /**
     * What an experiment consists of.
     *
     * @param points     number of design points, those of all parts
     * @param replicates runs of each point, or the most of them
     * @param detail     whether the crises and votes of each run are kept
     * @param digests    how fine the digests of each run are
     * @param part       the part of the experiment that this is; null for all of it
     */
    public record Plan(long points, int replicates, boolean detail, Digests digests, Part part) {}

    /**
     * One of the parts into which an experiment was cut.
     *
     * @param number which, from 1
     * @param of     how many there are
     * @param wanted format that the whole is to have; parts are CSV
     */
    public record Part(int number, int of, TableFormat wanted) {}

    /** That of a single scenario. */
    public static Manifest ofRun(String scenario, Execution execution, TableFormat format, Runs runs) {
        return new Manifest(scenario, execution, format, runs, null);
    }

    /** What the result is. */
    public Kind kind() {
        if (plan == null) {
            return Kind.RUN;
        }
        return plan.part() == null ? Kind.SWEEP : Kind.SHARD;
    }

    /**
     * The text of {@code manifest.json}.
     *
     * @param hashes SHA-256 of every other file, by name; {@code config.yaml} is among them
     * @param lines  digests of the lines of what it was made from, by name of the file
     */
    public String json(SortedMap<String, String> hashes, SortedMap<String, String> lines) {
        Map<String, Object> json = new LinkedHashMap<>();
        putProgram(json);
        json.put("kind", kind().label());
        json.put("scenario", scenario);
        json.put("command", execution.arguments());
        json.put("threads", execution.threads());
        putPlatform(json);
        json.put("started", execution.started().toString());
        json.put("finished", execution.finished().toString());
        json.put("seeds", ordered("first", runs.firstSeed(), "last", runs.lastSeed()));
        Map<String, Object> counts = ordered("planned", runs.planned(), "done", runs.done());
        counts.put("failed", runs.failed());
        json.put("runs", counts);
        if (plan != null) {
            putPlan(json);
        }
        json.put("format", format.extension());
        json.put("configuration_sha256", hashes.get("config.yaml"));
        json.put("sha256", hashes);
        json.put("lines", lines);
        return Json.text(json);
    }

    /** What a manifest written now would say of the program and the platform. */
    public static Map<String, Object> circumstances() {
        Map<String, Object> json = new LinkedHashMap<>();
        putProgram(json);
        putPlatform(json);
        return Collections.unmodifiableMap(json);
    }

    private static void putProgram(Map<String, Object> json) {
        Provenance program = Provenance.ofThisProgram();
        json.put("project", "intervene");
        json.put("version", program.version());
        json.put("commit", program.commit());
        json.put("dirty", program.dirty().equals("unknown") ? "unknown" : Boolean.valueOf(program.dirty()));
    }

    private static void putPlatform(Map<String, Object> json) {
        json.put("jvm", property("java.vm.name") + " " + property("java.vm.version") + ", "
                + property("java.vm.vendor"));
        json.put("java", property("java.version"));
        json.put("os", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
    }

    private void putPlan(Map<String, Object> json) {
        json.put("points", plan.points());
        json.put("replicates", plan.replicates());
        json.put("detail", plan.detail());
        json.put("digests", plan.digests().label());
        if (plan.part() != null) {
            Map<String, Object> part = ordered("number", plan.part().number(), "of", plan.part().of());
            part.put("wanted", plan.part().wanted().extension());
            json.put("shard", part);
        }
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
