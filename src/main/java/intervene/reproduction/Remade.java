package intervene.reproduction;

import intervene.experiment.ConfigurationDifference;
import intervene.reproduction.Integrity.State;
import intervene.result.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * A whole result that was made again, held against the files that a manifest lists.
 *
 * @param folder where it is
 * @param hashes SHA-256 of its files by name
 * @param listed the files that the manifest of the first result lists
 */
record Remade(Path folder, SortedMap<String, String> hashes, Integrity listed) {
    private static final int MOST_LINES = 5;

    /** What was made into a folder. */
    static Remade of(Path folder, Integrity listed) throws IOException {
        return new Remade(folder, Result.open(folder).hashes(), listed);
    }

    /** Whether the program gives a file as the manifest lists it. */
    boolean gives(String name) {
        return listed.file(name) != null && listed.file(name).hash().equals(hashes.get(name));
    }

    /** Whether it gives every file of these that is listed. */
    boolean givesAll(List<String> names) {
        return names.stream().filter(name -> listed.file(name) != null).allMatch(this::gives);
    }

    /** What this program writes otherwise into a configuration, a line for each entry; none where it does not. */
    List<String> rewritten(Path result, String name) throws IOException {
        if (gives(name) || !hashes.containsKey(name) || listed.file(name) == null
                || listed.file(name).state() != State.INTACT) {
            return List.of();
        }
        List<String> lines = ConfigurationDifference.of(
                Files.readString(result.resolve(name)), Files.readString(folder.resolve(name)));
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }
}
