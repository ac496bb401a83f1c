package intervene.reproduction;

import intervene.param.InvalidInput;
import intervene.result.Folders;
import intervene.result.Hashes;
import intervene.result.LineEnds;
import intervene.result.Manifest;
import intervene.result.Result;
import intervene.result.TableFormat;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Whether the files of a result are those that its manifest lists. Nothing outside of the folder is read. */
final class Integrity {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final SortedMap<String, Listed> files = new TreeMap<>();
    private final List<String> unlisted = new ArrayList<>();

    /** Whether a file is what the manifest lists. */
    enum State {
        INTACT, ALTERED, MISSING
    }

    /**
     * A file that the manifest lists.
     *
     * @param name   its path within the folder
     * @param hash   SHA-256 that the manifest lists
     * @param state  whether it is that file
     * @param remark what stands in its place, where it is no file; else empty
     * @param bytes  its size
     */
    record Listed(String name, String hash, State state, String remark, long bytes) {
        /** Whether there is a file to be read. */
        boolean isThere() {
            return state != State.MISSING;
        }
    }

    private Integrity(Path folder) {
        this.folder = folder;
    }

    /**
     * Of a result.
     *
     * @throws InvalidInput         if the manifest lists what can be no file of the folder
     * @throws InterruptedException if this thread is interrupted
     */
    static Integrity of(Result result) throws IOException, InterruptedException {
        var integrity = new Integrity(result.folder());
        for (Map.Entry<String, String> file : result.hashes().entrySet()) {
            integrity.check(file.getKey(), file.getValue());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        integrity.findUnlisted();
        return integrity;
    }

    private void check(String name, String hash) throws IOException {
        if (!SHA256.matcher(hash).matches()) {
            throw refusal("the SHA-256 of " + name + " is '" + OneLine.of(hash) + "', which can be none");
        }
        Path path = path(name);
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            files.put(name, new Listed(name, hash, State.MISSING, "", 0));
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || !isWithin(path)) {
            String remark = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "a folder is in its place"
                    : "what is in its place is a link or no file, and was not read";
            files.put(name, new Listed(name, hash, State.MISSING, remark, 0));
        } else {
            State state = hash.equals(Hashes.of(path)) ? State.INTACT : State.ALTERED;
            files.put(name, new Listed(name, hash, state, "", Files.size(path)));
        }
    }

    private Path path(String name) {
        try {
            if (Folders.isName(name) && !OneLine.isInvisible(name)) {
                return folder.resolve(name);
            }
        } catch (InvalidPathException e) {
            throw refusal("'" + OneLine.of(name) + "' is listed, which can be no file of the folder: " + e.getReason());
        }
        throw refusal("'" + OneLine.of(name) + "' is listed, which can be no file of the folder");
    }

    private InvalidInput refusal(String what) {
        return new InvalidInput(folder.resolve(Manifest.FILE) + ": " + what + ". The manifest was changed; get the"
                + " result"
                + " again.");
    }

    private boolean isWithin(Path path) throws IOException {
        return path.toRealPath().startsWith(folder.toRealPath());
    }

    private void findUnlisted() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = Folders.name(folder, file);
                if (attributes.isRegularFile() && !Folders.isHidden(name) && !name.equals(Manifest.FILE)
                        && !files.containsKey(name)) {
                    unlisted.add(name);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE; // whatever is in a folder that cannot be read is not listed
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) {
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(unlisted);
    }

    /** The files that the manifest lists, in order of their names. */
    List<Listed> files() {
        return List.copyOf(files.values());
    }

    /** Those in one state. */
    List<Listed> files(State state) {
        return files.values().stream().filter(file -> file.state() == state).toList();
    }

    /** Files that the manifest does not list, but for hidden ones. */
    List<String> unlisted() {
        return unlisted;
    }

    /** An unlisted table that would be read instead of the listed one, which has the other format; null for none. */
    String impostor() {
        return unlisted.stream()
                .filter(name -> name.endsWith("." + TableFormat.CSV.extension()))
                .filter(name -> files.containsKey(name.substring(0, name.lastIndexOf('.') + 1)
                        + TableFormat.PARQUET.extension()))
                .findFirst().orElse(null);
    }

    /** What is known of a file; null where the manifest does not list it. */
    Listed file(String name) {
        return files.get(name);
    }

    /** Whether a file is listed, and is that file. */
    boolean isIntact(String name) {
        return files.containsKey(name) && files.get(name).state() == State.INTACT;
    }

    /** In what of line ends a text alone differs from the one that is listed; empty where something else differs. */
    String lineEnds(String name) {
        Listed file = files.get(name);
        if (file == null || file.state() != State.ALTERED || name.endsWith("." + TableFormat.PARQUET.extension())) {
            return "";
        }
        try {
            return LineEnds.difference(folder.resolve(name), file.hash());
        } catch (IOException e) {
            return ""; // it was a hint only
        }
    }

    /** Whether a text is the one that is listed, but for line ends. */
    boolean isSameText(String name) {
        return isIntact(name) || !lineEnds(name).isEmpty();
    }

    /** Whether all files are. */
    boolean isIntact() {
        return files(State.INTACT).size() == files.size();
    }
}
