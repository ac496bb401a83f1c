package intervene.scenario;

import intervene.param.Nearest;
import intervene.param.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a text file that a stranger may have named: regular files of bounded size in UTF-8 only. */
final class TextFile {
    private static final int LISTED_NAMES = 8;

    private final Path file;
    private final long maximumBytes;
    private final Problems problems;

    private TextFile(Path file, long maximumBytes, Problems problems) {
        this.file = file;
        this.maximumBytes = maximumBytes;
        this.problems = problems;
    }

    /** The text without byte order mark; null where it cannot be read, and then {@code problems} say why. */
    static String read(Path file, long maximumBytes, Problems problems) {
        return new TextFile(file, maximumBytes, problems).read();
    }

    /** What to say of a file that does not exist: the nearest name beside it. */
    static String missing(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "there is no such file, nor its folder. Check the path; it counts from the folder that you are in"
                    + ", and within a file from that file's folder.";
        }
        List<String> names = names(folder);
        String suggestion = Nearest.suggestion(file.getFileName().toString(), names);
        return "there is no such file. " + (suggestion.isEmpty() ? listing(names) : suggestion);
    }

    private String read() {
        try {
            return isReadable() ? decode(bytes()) : null;
        } catch (AccessDeniedException e) {
            return refuse("you are not allowed to read it. Change its permissions.");
        } catch (IOException e) {
            return refuse("it cannot be read: " + e.getMessage() + ".");
        }
    }

    private String refuse(String message) {
        problems.add(file.toString(), "", message);
        return null;
    }

    private boolean isReadable() throws IOException {
        if (!Files.exists(file)) {
            refuse(missing(file));
        } else if (Files.isDirectory(file)) {
            refuse("this is a folder. Name a file in it. " + listing(names(file)));
        } else if (!Files.isRegularFile(file)) {
            refuse("this is not an ordinary file but a device, pipe or socket. Name a YAML file.");
        } else if (Files.size(file) > maximumBytes) {
            tooLarge(Files.size(file));
        } else {
            return true;
        }
        return false;
    }

    private String tooLarge(long size) {
        return refuse("the file has at least " + size + " bytes, more than the " + maximumBytes
                + " that are read. Is it the right file?");
    }

    /** Its bytes; null if it grew beyond the limit, as files of /proc do, which claim no size. */
    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) maximumBytes + 1);
            if (bytes.length > maximumBytes) {
                tooLarge(bytes.length);
                return null;
            }
            return bytes;
        }
    }

    private String decode(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(file + ":" + line(text), "", "the file is not UTF-8 from here on. Save it as UTF-8.");
            return null;
        }
        return printable(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7f) {
                problems.add(
                        file + ":" + line(text.substring(0, i)),
                        "",
                        String.format(
                                "there is a control character, U+%04X. Is it a text file? Remove the character.",
                                (int) c));
                return null;
            }
        }
        return text;
    }

    private static long line(String before) {
        return 1 + before.chars().filter(c -> c == '\n').count();
    }

    private static String listing(List<String> names) {
        List<String> listed = names.stream()
                .filter(n -> n.endsWith(".yaml"))
                .limit(LISTED_NAMES)
                .toList();
        return listed.isEmpty() ? "The folder has no YAML files." : "The folder has " + String.join(", ", listed) + ".";
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
