package intervene.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of results {@code NAME-n} in a folder, finished or not. */
final class Numbering {
    private final Path parent;
    private final String name;

    Numbering(Path parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /** One more than the largest number in use. */
    int next() throws IOException {
        return 1 + numbers("(?:" + Pattern.quote(UnfinishedResult.SUFFIX) + ")?").max().orElse(0);
    }

    /** The results that are not finished, under the names that they are to have, by number. */
    List<Path> unfinished() throws IOException {
        return numbers(Pattern.quote(UnfinishedResult.SUFFIX))
                .sorted().mapToObj(number -> parent.resolve(name + "-" + number)).toList();
    }

    private IntStream numbers(String ending) throws IOException {
        if (!Files.isDirectory(parent)) {
            return IntStream.empty();
        }
        Pattern numbered = Pattern.compile(Pattern.quote(name) + "-([1-9]\\d{0,8})" + ending);
        try (Stream<Path> siblings = Files.list(parent)) {
            int[] numbers = siblings.map(sibling -> numbered.matcher(sibling.getFileName().toString()))
                    .filter(Matcher::matches).mapToInt(m -> Integer.parseInt(m.group(1))).toArray();
            return IntStream.of(numbers);
        }
    }
}
