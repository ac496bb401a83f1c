package intervene.result;

import intervene.param.InvalidInput;
import intervene.param.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of an unfinished result is safe.
 *
 * @param position how far the experiment is, as its owner counts; 0 before the first checkpoint
 * @param lengths  length in bytes of every growing file; what is in it beyond that is not safe
 * @param removed  files that do not belong to the result any more
 */
record Checkpoint(long position, SortedMap<String, Long> lengths, SortedSet<String> removed) {
    /** Name of its file. */
    static final String FILE = ".checkpoint";

    /** Before anything has been done. */
    static final Checkpoint NONE = new Checkpoint(0, new TreeMap<>(), new TreeSet<>());

    Checkpoint {
        lengths = Collections.unmodifiableSortedMap(new TreeMap<>(lengths));
        removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    }

    /** This one, with a growing file that is empty. */
    Checkpoint withGrowing(String file) {
        SortedMap<String, Long> more = new TreeMap<>(lengths);
        more.put(file, 0L);
        return new Checkpoint(position, more, removed).with(file);
    }

    /** This one, with a file that may have been removed before. */
    Checkpoint with(String file) {
        SortedSet<String> fewer = new TreeSet<>(removed);
        fewer.remove(file);
        return new Checkpoint(position, lengths, fewer);
    }

    /** This one, without a file. */
    Checkpoint without(String file) {
        SortedMap<String, Long> fewer = new TreeMap<>(lengths);
        fewer.remove(file);
        SortedSet<String> more = new TreeSet<>(removed);
        more.add(file);
        return new Checkpoint(position, fewer, more);
    }

    /** Its file. */
    byte[] bytes() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("position", position);
        json.put("lengths", lengths);
        json.put("removed", List.copyOf(removed));
        return Json.text(json).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * That of a folder; one without any where none was made.
     *
     * @throws InvalidInput if it is damaged
     */
    static Checkpoint read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return NONE;
        }
        if (JsonReader.read(file) instanceof Map<?, ?> json
                && json.get("position") instanceof Long position && position >= 0
                && json.get("lengths") instanceof Map<?, ?> lengths
                && json.get("removed") instanceof List<?> removed) {
            return new Checkpoint(position, lengths(file, lengths), new TreeSet<>(names(file, removed)));
        }
        throw damaged(file);
    }

    private static SortedMap<String, Long> lengths(Path file, Map<?, ?> json) {
        SortedMap<String, Long> lengths = new TreeMap<>();
        List<String> names = names(file, List.copyOf(json.keySet()));
        for (String name : names) {
            if (!(json.get(name) instanceof Long length) || length < 0) {
                throw damaged(file);
            }
            lengths.put(name, length);
        }
        return lengths;
    }

    private static List<String> names(Path file, List<?> json) {
        List<String> names = new ArrayList<>();
        for (Object entry : json) {
            if (!(entry instanceof String name) || !Folders.isName(name)) {
                throw damaged(file);
            }
            names.add(name);
        }
        return names;
    }

    private static InvalidInput damaged(Path file) {
        return new InvalidInput(file + ": this is not what was written there");
    }
}
