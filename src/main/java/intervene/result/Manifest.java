package intervene.result;

import intervene.param.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a result was made from, by what, when, and what is in it: {@code manifest.json}. The only file of a result that
 * differs between two executions of one command.
 *
 * @param scenario  name of the configuration
 * @param arguments arguments of the command line
 * @param threads   threads that it ran on
 * @param started   when
 * @param finished  when
 * @param firstSeed seed of the first run
 * @param planned   runs planned
 * @param failed    runs that failed
 */
public record Manifest(
        String scenario,
        List<String> arguments,
        int threads,
        Instant started,
        Instant finished,
        int firstSeed,
        int planned,
        int failed) {

    /**
     * The text of {@code manifest.json}.
     *
     * @param hashes SHA-256 of every other file, by name
     */
    public String json(SortedMap<String, String> hashes) {
        Provenance program = Provenance.ofThisProgram();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", "intervene");
        json.put("version", program.version());
        json.put("commit", program.commit());
        json.put("dirty", program.dirty().equals("unknown") ? "unknown" : Boolean.valueOf(program.dirty()));
        json.put("scenario", scenario);
        json.put("command", arguments);
        json.put("threads", threads);
        json.put("jvm", property("java.vm.name") + " " + property("java.vm.version") + ", "
                + property("java.vm.vendor"));
        json.put("java", property("java.version"));
        json.put("os", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        json.put("started", started.toString());
        json.put("finished", finished.toString());
        json.put("seeds", seeds());
        json.put("runs", runs());
        json.put("configuration_sha256", hashes.get("config.yaml"));
        json.put("sha256", hashes);
        return Json.text(json);
    }

    private Map<String, Object> seeds() {
        Map<String, Object> seeds = new LinkedHashMap<>();
        seeds.put("first", firstSeed);
        seeds.put("last", firstSeed + planned - 1);
        return seeds;
    }

    private Map<String, Object> runs() {
        Map<String, Object> runs = new LinkedHashMap<>();
        runs.put("planned", planned);
        runs.put("done", planned - failed);
        runs.put("failed", failed);
        return runs;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
