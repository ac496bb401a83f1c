package intervene.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A long experiment as its result sees it: appends to two tables, of which another format replaces one at the end.
 *
 * @param chunks     length in bytes of what each step appends
 * @param checkpoint steps from one checkpoint to the next
 */
record TestExperiment(List<Integer> chunks, int checkpoint) {
    private static final long COMPLETE = Long.MAX_VALUE;

    /** Does what is left to do, and publishes. */
    Path execute(UnfinishedResult result) throws IOException {
        if (result.position() != COMPLETE) {
            append(result);
            result.write("charts/a.svg", "<svg/>");
            copy(result, "runs.csv", "runs.parquet");
            result.write("manifest.json", "{}");
            result.checkpoint(COMPLETE);
        }
        result.remove("runs.csv");
        return result.publish();
    }

    private void append(UnfinishedResult result) throws IOException {
        try (OutputStream runs = result.grow("runs.csv");
                OutputStream votes = result.grow("votes.csv")) {
            if (result.position() == 0) {
                result.write("config.yaml", "seed: 1\n");
                runs.write("run\n".getBytes(StandardCharsets.UTF_8));
            }
            for (int step = (int) Math.max(0, result.position() - 1); step < chunks.size(); step++) {
                runs.write(chunk(step));
                if (step % 2 == 1) {
                    votes.write(chunk(step));
                }
                if ((step + 1) % checkpoint == 0) {
                    result.checkpoint(step + 2);
                }
            }
        }
        result.checkpoint(chunks.size() + 1);
    }

    private byte[] chunk(int step) {
        String mark = step + ",";
        return mark.repeat(1 + chunks.get(step) / mark.length()).substring(0, chunks.get(step))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void copy(UnfinishedResult result, String from, String to) throws IOException {
        try (OutputStream out = result.newFile(to)) {
            out.write(result.read(from).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The files that come of it, whatever happens on the way. */
    SortedMap<String, String> expected() throws IOException {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        ByteArrayOutputStream votes = new ByteArrayOutputStream();
        runs.write("run\n".getBytes(StandardCharsets.UTF_8));
        for (int step = 0; step < chunks.size(); step++) {
            runs.write(chunk(step));
            if (step % 2 == 1) {
                votes.write(chunk(step));
            }
        }
        return new TreeMap<>(Map.of("charts/a.svg", "<svg/>", "config.yaml", "seed: 1\n", "manifest.json", "{}",
                "runs.parquet", shown(runs.toByteArray()), "votes.csv", shown(votes.toByteArray())));
    }

    private static String shown(byte[] content) {
        return content.length < 100 ? new String(content, StandardCharsets.UTF_8)
                : content.length + " bytes, SHA-256 " + Hashes.of(content);
    }

    /** Text of every file in a folder, or its length and hash, by name; but what is hidden. */
    static SortedMap<String, String> content(Path folder) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        for (Path file : Folders.files(folder)) {
            String name = Folders.name(folder, file);
            if (!name.startsWith(".") && !name.contains("/.")) {
                content.put(name, shown(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
