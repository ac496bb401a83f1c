package intervene.result;

import intervene.param.InvalidInput;
import intervene.param.Json;
import intervene.param.Nearest;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A finished result, as its folder holds it. */
public final class Result {
    private static final int LISTED_NAMES = 8;
    private static final String HASHES = "sha256";
    private static final String REMEDY = " Restore the file, or make the result again.";

    private final Path folder;
    private final Disk disk;
    private Map<String, Object> manifest;

    private Result(Path folder, Disk disk, Map<String, Object> manifest) {
        this.folder = folder;
        this.disk = disk;
        this.manifest = manifest;
    }

    /**
     * Opens a result.
     *
     * @throws InvalidInput if the folder is none; the message says what is missing or wrong, and what to do
     */
    public static Result open(Path folder) throws IOException {
        return open(folder, new Disk());
    }

    static Result open(Path folder, Disk disk) throws IOException {
        requireFinished(folder);
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
            throw new InvalidInput(folder + " is not a result: it has no " + Manifest.FILE + "." + within(folder));
        }
        return new Result(folder, disk, readManifest(folder));
    }

    private static void requireFinished(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        boolean unfinished = name != null && name.toString().endsWith(UnfinishedResult.SUFFIX)
                || Files.exists(folder.resolve(Checkpoint.FILE)) && Files.notExists(folder.resolve(Manifest.FILE));
        if (unfinished && Files.isDirectory(folder)) {
            throw unfinished(folder);
        }
        if (!Files.exists(folder)) {
            Path begun = folder.resolveSibling(folder.getFileName() + UnfinishedResult.SUFFIX);
            throw Files.isDirectory(begun) ? unfinished(begun)
                    : new InvalidInput("there is no folder " + folder + ". " + beside(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(folder + " is a file. Name the folder of a result.");
        }
    }

    private static InvalidInput unfinished(Path folder) {
        return new InvalidInput(folder + " is not finished. Continue it with the command that began it and --resume.");
    }

    private static String beside(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return "Check the path; it counts from the folder that you are in.";
        }
        List<String> names = results(parent);
        String suggestion = Nearest.suggestion(folder.getFileName().toString(), names);
        return suggestion.isEmpty() ? listing(names) : suggestion;
    }

    private static String within(Path folder) throws IOException {
        return " Name a folder that 'run', 'sweep' or 'merge' wrote. " + listing(results(folder));
    }

    private static String listing(List<String> results) {
        List<String> listed = results.subList(0, Math.min(LISTED_NAMES, results.size()));
        String more = listed.size() < results.size() ? ", …" : "";
        return listed.isEmpty() ? "" : "Results there: " + String.join(", ", listed) + more + ".";
    }

    private static List<String> results(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(path -> Files.exists(path.resolve(Manifest.FILE)))
                    .map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, Object> readManifest(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        try {
            if (JsonReader.read(file) instanceof Map<?, ?> json) {
                Map<String, Object> manifest = new LinkedHashMap<>();
                json.forEach((key, value) -> manifest.put(key.toString(), value));
                return Collections.unmodifiableMap(manifest);
            }
        } catch (InvalidInput e) {
            throw new InvalidInput(e.getMessage() + "." + REMEDY);
        }
        throw new InvalidInput(file + ":1: this is not the manifest of a result." + REMEDY);
    }

    public Path folder() {
        return folder;
    }

    /**
     * What {@code manifest.json} says: maps, lists, texts, numbers as {@link Long} or {@link Double}, and truth values.
     */
    public Map<String, Object> manifest() {
        return manifest;
    }

    /**
     * SHA-256 of the files of the result by name, as the manifest lists them.
     *
     * @throws InvalidInput if it does not
     */
    public SortedMap<String, String> hashes() {
        if (!(manifest.get(HASHES) instanceof Map<?, ?> listed)) {
            throw unlisted();
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        listed.forEach((file, hash) -> {
            if (!(hash instanceof String)) {
                throw unlisted();
            }
            hashes.put(file.toString(), hash.toString());
        });
        return Collections.unmodifiableSortedMap(hashes);
    }

    private InvalidInput unlisted() {
        return new InvalidInput(folder.resolve(Manifest.FILE) + ": '" + HASHES + "' is missing or is not a list of"
                + " files." + REMEDY);
    }

    /**
     * Compares what the result was made from and its tables with the manifest.
     *
     * @throws InvalidInput if a file has been changed or is missing
     */
    public void requireUnchanged() throws IOException {
        for (String file : hashes().keySet()) {
            if (!file.contains("/") && file.matches(".*\\.(csv|parquet|yaml)")) {
                verified(file).close();
            }
        }
    }

    /**
     * A file of the result, to be read from its beginning, after it has been compared with the manifest.
     *
     * @param file its path within the folder, with {@code /}
     * @throws InvalidInput if it is not what the manifest lists
     */
    public InputStream verified(String file) throws IOException {
        Path path = Folders.file(folder, file);
        String hash = hashes().get(file);
        if (hash == null || !Files.isRegularFile(path)) {
            throw new InvalidInput(path + ": " + (hash == null ? "the manifest does not list this file."
                    : "this file is missing.") + REMEDY);
        }
        if (!hash.equals(Hashes.of(path))) {
            throw new InvalidInput(path + ": this is not what was written there; its SHA-256 differs from the manifest."
                    + REMEDY);
        }
        return new BufferedInputStream(new FileInputStream(path.toFile()));
    }

    /** Whether there is a table of this name, in either format. */
    public boolean has(String table) {
        return file(table, TableFormat.CSV) != null || file(table, TableFormat.PARQUET) != null;
    }

    private Path file(String table, TableFormat format) {
        Path file = folder.resolve(table + "." + format.extension());
        return Files.isRegularFile(file) ? file : null;
    }

    /**
     * A table, to be read from its beginning.
     *
     * @param table its name without extension: {@code runs}
     * @throws InvalidInput if there is none
     */
    public TableReader table(String table) throws IOException {
        Path csv = file(table, TableFormat.CSV);
        if (csv != null) {
            return CsvTableReader.open(csv);
        }
        Path parquet = file(table, TableFormat.PARQUET);
        if (parquet != null) {
            return ParquetTableReader.open(parquet);
        }
        throw new InvalidInput(folder + " has no table '" + table + "': neither " + table + ".csv nor " + table
                + ".parquet. It has " + String.join(", ", tables()) + ".");
    }

    private List<String> tables() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[^.].*\\.(csv|parquet)")).sorted().toList();
        }
    }

    /**
     * Adds files that were derived from the result, such as {@code report.html} or {@code charts/a.svg}, or replaces
     * them; each appears whole. Others in the same folders below the result's, which an earlier derivation has left, are
     * removed. Then the manifest lists what there is.
     *
     * @param files content of each file by its path within the folder, with {@code /}
     * @throws IOException if the folder cannot be written to; the message is for the user
     */
    public void addDerived(Map<String, byte[]> files) throws IOException {
        SortedMap<String, String> added = new TreeMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = Folders.file(folder, file.getKey());
                if (Folders.isHidden(file.getKey()) || file.getKey().equals(Manifest.FILE)) {
                    throw new IllegalArgumentException("not a file that is derived: " + file.getKey());
                }
                Files.createDirectories(path.getParent());
                disk.write(path, file.getValue());
                added.put(file.getKey(), Hashes.of(file.getValue()));
            }
            manifest = readManifest(folder); // somebody else may have added files meanwhile
            SortedMap<String, String> all = new TreeMap<>(hashes());
            for (String stale : hashes().keySet()) {
                if (isReplaced(stale, added.keySet())) {
                    disk.delete(Folders.file(folder, stale));
                    all.remove(stale);
                }
            }
            all.putAll(added);
            Map<String, Object> changed = new LinkedHashMap<>(manifest);
            changed.put(HASHES, all);
            disk.write(folder.resolve(Manifest.FILE), Json.text(changed).getBytes(StandardCharsets.UTF_8));
            manifest = Collections.unmodifiableMap(changed);
        } catch (IOException e) {
            throw IoProblem.closed(folder, e);
        }
    }

    /** Whether a file lies in a folder below the result's that gets a new content without it. */
    private static boolean isReplaced(String file, Set<String> added) {
        String below = file.substring(0, file.lastIndexOf('/') + 1);
        return !below.isEmpty() && !added.contains(file) && added.stream().anyMatch(name -> name.startsWith(below));
    }
}
