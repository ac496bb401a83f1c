package intervene.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * Two bytes for each line of what a result was made from, in Base64, so that it can be said which line is no longer as it
 * was. They are hints for people; that nothing was changed, SHA-256 says.
 */
public final class LineDigests {
    private static final List<String> INPUTS = List.of("config.yaml", "world.yaml");
    private static final int BYTES = 2;

    private LineDigests() {}

    /** Digests of the inputs that are in a result's folder, by the name of the file. */
    public static SortedMap<String, String> ofInputs(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String input : INPUTS) {
            if (Files.isRegularFile(folder.resolve(input))) {
                digests.put(input, of(Files.readAllLines(folder.resolve(input))));
            }
        }
        return Collections.unmodifiableSortedMap(digests);
    }

    /** Digests of lines. */
    public static String of(List<String> lines) {
        byte[] digests = new byte[BYTES * lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            CRC32C sum = new CRC32C();
            sum.update(lines.get(i).getBytes(StandardCharsets.UTF_8));
            digests[BYTES * i] = (byte) (sum.getValue() >>> Byte.SIZE);
            digests[BYTES * i + 1] = (byte) sum.getValue();
        }
        return Base64.getEncoder().encodeToString(digests);
    }

    /**
     * Numbers of the lines, from 1, that are not as they were: from the first that differs to the last; where lines were
     * only taken away, the one that now stands in their place.
     *
     * @param digests of the lines as they were, from {@link #of}
     * @param lines   as they are
     * @return empty where none differs
     * @throws IllegalArgumentException if the digests are not Base64
     */
    public static List<Integer> changed(String digests, List<String> lines) {
        byte[] then = Base64.getDecoder().decode(digests);
        byte[] now = Base64.getDecoder().decode(of(lines));
        int first = Arrays.mismatch(then, now);
        if (first < 0) {
            return List.of();
        }
        first /= BYTES;
        int alikeAtEnd = 0;
        while (alikeAtEnd < Math.min(then.length, now.length) / BYTES - first
                && isSame(then, then.length / BYTES - 1 - alikeAtEnd, now, now.length / BYTES - 1 - alikeAtEnd)) {
            alikeAtEnd++;
        }
        int last = Math.max(first, now.length / BYTES - 1 - alikeAtEnd);
        return IntStream.rangeClosed(first + 1, last + 1).boxed().toList();
    }

    /**
     * Whether lines were only taken away, and where.
     *
     * @param digests of the lines as they were, from {@link #of}
     * @param lines   as they are
     * @return number, from 1, of the line before which they stood, which is one more than there are where it was at the
     *         end; 0 where something else was changed, or nothing
     */
    public static int gap(String digests, List<String> lines) {
        byte[] then = Base64.getDecoder().decode(digests);
        byte[] now = Base64.getDecoder().decode(of(lines));
        int gone = then.length - now.length;
        int first = Math.max(0, Arrays.mismatch(then, now)) / BYTES * BYTES;
        boolean only = gone > 0 && Arrays.equals(then, first + gone, then.length, now, first, now.length);
        return only ? first / BYTES + 1 : 0;
    }

    private static boolean isSame(byte[] a, int lineA, byte[] b, int lineB) {
        return a[BYTES * lineA] == b[BYTES * lineB] && a[BYTES * lineA + 1] == b[BYTES * lineB + 1];
    }
}
