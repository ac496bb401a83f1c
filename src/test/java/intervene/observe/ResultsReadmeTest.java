package intervene.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code results/README.md} ends with the reference of every column; {@code -Dreference.update} rewrites it. */
class ResultsReadmeTest {
    private static final String REWRITE = "mvn test -Dtest=ResultsReadmeTest -Dreference.update";
    private static final Path README = Path.of("results", "README.md");
    private static final String REFERENCE = "## Columns\n";

    @Test
    void theReferenceIsCurrent() throws IOException {
        String text = Files.readString(README);
        String current = text.substring(0, text.indexOf(REFERENCE)) + reference();
        if (System.getProperty("reference.update") != null) {
            Files.writeString(README, current);
        }
        assertEquals(current, Files.readString(README), "rewrite it: " + REWRITE);
    }

    private static String reference() {
        StringBuilder text = new StringBuilder(REFERENCE)
                .append("\nThis part is written by the program: `" + REWRITE + "`.\n");
        Table<?> runs = Tables.runs(List.of(), List.of(Indicator.values()));
        for (Table<?> table : List.of(runs, Tables.CRISES, Tables.VOTES, Tables.FAILURES, Tables.DIGESTS,
                Tables.PERIODS, Tables.CONTRIBUTIONS)) {
            text.append("\n### `").append(table.name()).append(".csv`: one row per ").append(table.doc()).append("\n\n")
                    .append(table.markdown());
        }
        return text.toString();
    }
}
