package intervene.reproduction;

import intervene.result.LineDigests;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** Which lines of a configuration or world are not those that a result was made from. */
final class InputLines {
    private static final String CONFIG = "config.yaml";
    private static final int MOST_LINES = 10;
    private static final int LONGEST_LINE = 140;
    private static final int MOST_BYTES = 1 << 26;
    private static final int DIGEST_BYTES = 2;

    private InputLines() {}

    /**
     * A sentence for each line, such as {@code config.yaml:57: council.majority: 10 is not the line that the result was
     * made from.}
     *
     * @param digests what the manifest says of the lines; anything
     * @return empty where no line differs by its digest
     */
    static List<String> changed(Path folder, String name, Object digests) throws IOException {
        if (!(digests instanceof String known)) {
            return List.of(name + ": which lines were altered is not known; the manifest keeps no digests of them.");
        }
        if (Files.size(folder.resolve(name)) > MOST_BYTES) {
            return List.of(name + ": the file is too large to be the one that was run.");
        }
        try {
            List<String> lines = Files.readAllLines(folder.resolve(name));
            List<Integer> numbers = only(LineDigests.changed(known, lines), known, lines);
            List<String> sentences = new ArrayList<>();
            for (int number : numbers.subList(0, Math.min(MOST_LINES, numbers.size()))) {
                sentences.add(sentence(name, lines, number));
            }
            if (numbers.size() > MOST_LINES) {
                sentences.add("… and " + (numbers.size() - MOST_LINES) + " more lines of " + name + ", up to line "
                        + numbers.get(numbers.size() - 1) + ".");
            }
            addLengths(name, Base64.getDecoder().decode(known).length / DIGEST_BYTES, lines.size(), sentences);
            return sentences;
        } catch (CharacterCodingException e) {
            return List.of(name + ": the file is no longer text in UTF-8.");
        } catch (IllegalArgumentException e) {
            return List.of(name + ": which lines were altered is not known; the manifest's digests of them are"
                    + " damaged.");
        }
    }

    private static void addLengths(String name, int then, int now, List<String> sentences) {
        if (now != then) {
            sentences.add(name + " had " + then + " lines, and has " + now + ".");
        }
    }

    /** Without lines in between that are as they were, where no line was added or taken away. */
    private static List<Integer> only(List<Integer> range, String digests, List<String> lines) {
        byte[] then = Base64.getDecoder().decode(digests);
        if (then.length != DIGEST_BYTES * lines.size()) {
            return range;
        }
        byte[] now = Base64.getDecoder().decode(LineDigests.of(lines));
        return range.stream().filter(number -> {
            int at = DIGEST_BYTES * (number - 1);
            return then[at] != now[at] || then[at + 1] != now[at + 1];
        }).toList();
    }

    private static String sentence(String name, List<String> lines, int number) {
        if (number > lines.size()) {
            return name + ": lines after line " + lines.size() + " were taken away.";
        }
        String text = name.equals(CONFIG) ? path(lines, number - 1) : lines.get(number - 1).strip();
        String shown = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text;
        return name + ":" + number + ": " + shown + (shown.isBlank() ? "an empty line" : "")
                + " is not the line that the result was made from.";
    }

    /** The line with the names of the groups that it is in: {@code council.majority: 10}. */
    private static String path(List<String> lines, int at) {
        String line = lines.get(at).strip();
        if (!line.matches("[A-Za-z0-9_.]+:( .*)?")) {
            return line;
        }
        List<String> groups = new ArrayList<>();
        int depth = depth(lines.get(at));
        for (int i = at - 1; i >= 0 && depth > 0; i--) {
            String above = lines.get(i);
            if (!above.isBlank() && !above.strip().startsWith("#") && depth(above) < depth) {
                depth = depth(above);
                groups.add(above.strip().replaceFirst(":.*", ""));
            }
        }
        Collections.reverse(groups);
        return groups.isEmpty() ? line : String.join(".", groups) + "." + line;
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }
}
