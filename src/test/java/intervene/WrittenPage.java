package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the site that a test writes, when it is asked to by {@code -Dgolden.update}, and else compares. */
final class WrittenPage {
    private static final int WIDTH = 120;

    private WrittenPage() {}

    /** Holds the page to what it should be. */
    static void check(String name, String text, Class<?> test) throws IOException {
        Path file = SiteSources.PAGES.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, text);
        }
        String current = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(text, current, "rewrite it with: mvn test -Dtest=" + test.getSimpleName() + " -Dgolden.update");
    }

    /** A paragraph in lines of a page's width; the lines after the first begin with the indent. */
    static String filled(String paragraph, String indent) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(indent).append(word);
                column = indent.length() + word.length();
            } else {
                out.append(column > 0 ? " " : "").append(word);
                column += (column > 0 ? 1 : 0) + word.length();
            }
        }
        return out.append('\n').toString();
    }
}
