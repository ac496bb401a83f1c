package intervene.experiment;

import intervene.result.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small results to compare, written by hand. */
final class ComparedFolders {
    private final Path work;

    ComparedFolders(Path work) {
        this.work = work;
    }

    /** A result with these runs. */
    Result result(String name, String... runs) throws IOException {
        return configured(name, "seed: 1\ncouncil:\n  veto: any-permanent-member\n", "# a world\n", runs);
    }

    Result configured(String name, String config, String world, String... runs) throws IOException {
        Path folder = Files.createDirectory(work.resolve(name));
        Files.writeString(folder.resolve("manifest.json"), """
                {"project": "intervene", "version": "0.1", "commit": "abc", "dirty": false, "scenario": "%s",
                 "command": ["run"], "threads": 1, "jvm": "", "java": "17", "os": "", "started": "2020-01-01T00:00:00Z",
                 "finished": "2020-01-01T00:00:00Z", "seeds": {"first": 1, "last": 3},
                 "runs": {"planned": %d, "done": %d, "failed": 0}, "configuration_sha256": "", "sha256": {}}
                """.formatted(name, runs.length - 1, runs.length - 1));
        Files.writeString(folder.resolve("config.yaml"), config);
        Files.writeString(folder.resolve("world.yaml"), world);
        table(name, "runs", runs);
        return Result.open(folder);
    }

    /** Writes a table of a result, its first line the names of the columns. */
    void table(String result, String table, String... lines) throws IOException {
        Files.writeString(work.resolve(result).resolve(table + ".csv"), String.join("\n", lines) + "\n");
    }
}
