package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableReaderTest {
    private static final String REMEDY = " The table was changed or cut after it was written. Restore it, or make the"
            + " result again.";

    @TempDir
    private Path work;

    private Path file;

    @BeforeEach
    void name() {
        file = work.resolve("runs.csv");
    }

    /** The header and all rows. */
    private List<List<String>> read(byte[] content) throws IOException {
        Files.write(file, content);
        try (TableReader reader = CsvTableReader.open(file)) {
            List<List<String>> rows = new ArrayList<>(List.of(reader.header()));
            for (List<String> row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            assertNull(reader.next());
            return rows;
        }
    }

    private List<List<String>> read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(String content) {
        return assertThrows(InvalidInput.class, () -> read(content)).getMessage();
    }

    @Test
    void cellsAreWhatWasWritten() throws IOException {
        assertEquals(List.of(List.of("run", "error"), List.of("0", ""), List.of("1", "a \"b\", c\nφ")),
                read("run,error\n0,\n1,\"a \"\"b\"\", c\nφ\"\n"));
        assertEquals(List.of(List.of("run", "error")), read("run,error\n"));
        assertEquals(List.of(List.of("mean"), List.of(""), List.of("2")), read("mean\n\n2"));
    }

    @Test
    void raggedRowsAreNamed() {
        assertEquals(file + ":5: the row has 2 cells, and the header has 3 columns." + REMEDY,
                refusal("a,b,c\n1,2,3\n1,\"2\n2\",3\n1,2\n1,2,3\n"));
        assertEquals(file + ":3: the row has 4 cells, and the header has 3 columns." + REMEDY,
                refusal("a,b,c\n1,2,3\n1,2,3,4\n"));
        assertEquals(file + ":3: the row has 1 cells, and the header has 3 columns." + REMEDY,
                refusal("a,b,c\n1,2,3\n\n1,2,3\n"));
    }

    @Test
    void aTableNeedsAHeaderOfDifferentNames() {
        assertEquals(file + ":1: the file is empty, without even a header." + REMEDY, refusal(""));
        assertEquals(file + ":1: there are two columns 'a'." + REMEDY, refusal("a,b,a\n1,2,3\n"));
    }

    @Test
    void whatIsNoCsvOrNoUtf8IsNamed() {
        String message = refusal("a,b\n1,\"2\"x\n");
        assertTrue(message.startsWith(file + ":2: this is not CSV: "), message);
        byte[] latin = "a,b\n1,é\n".getBytes(StandardCharsets.ISO_8859_1);
        message = assertThrows(InvalidInput.class, () -> read(latin)).getMessage();
        assertTrue(message.startsWith(file + ":"), message);
        assertTrue(message.contains("not UTF-8"), message);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        IOException problem = assertThrows(IOException.class, () -> CsvTableReader.open(work.resolve("none.csv")));
        assertTrue(IoProblem.describe(problem).contains("none.csv"), problem.toString());
    }
}
