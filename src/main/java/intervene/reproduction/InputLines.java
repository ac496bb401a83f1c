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
    private static final String BYTE_ORDER_MARK = "\ufeff";
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
            List<String> lines = lines(folder.resolve(name));
            int then = Base64.getDecoder().decode(known).length / DIGEST_BYTES;
            int gap = LineDigests.gap(known, lines);
            if (gap > 0) {
                return List.of(taken(name, lines, then - lines.size(), gap));
            }
            List<Integer> numbers = only(LineDigests.changed(known, lines), known, lines);
            List<String> sentences = new ArrayList<>();
            for (int number : numbers.subList(0, Math.min(MOST_LINES, numbers.size()))) {
                sentences.add(sentence(name, lines, number));
            }
            if (numbers.size() > MOST_LINES) {
                sentences.add("… and " + (numbers.size() - MOST_LINES) + " more lines of " + name + ", up to line "
                        + numbers.get(numbers.size() - 1) + ".");
            }
            addLengths(name, then, lines.size(), sentences);
            return sentences;
        } catch (CharacterCodingException e) {
            return List.of(name + ": the file is no longer text in UTF-8.");
        } catch (IllegalArgumentException e) {
            return List.of(name + ": which lines were altered is not known; the manifest's digests of them are"
                    + " damaged.");
        }
    }

    /** Without the byte order mark that some editors put before the first. */
    private static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
            lines.set(0, lines.get(0).substring(1));
        }
        return lines;
    }

    private static String taken(String name, List<String> lines, int number, int gap) {
        if (lines.isEmpty()) {
            return name + " is empty; it had " + Sentences.count(number, "line", "lines") + ".";
        }
        String were = Sentences.count(number, "line was", "lines were") + " taken away ";
        return name + ": " + were + (gap > lines.size() ? "at its end." : "before line " + gap + " ("
                + shown(name, lines, gap) + ").");
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
        return name + ":" + number + ": " + shown(name, lines, number)
                + " is not the line that the result was made from.";
    }

    private static String shown(String name, List<String> lines, int number) {
        String text = name.equals(CONFIG) ? path(lines, number - 1) : lines.get(number - 1).strip();
        String shown = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text;
        return shown.isBlank() ? "an empty line" : shown;
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
