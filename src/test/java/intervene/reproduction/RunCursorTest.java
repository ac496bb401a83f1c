package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCursorTest {
    @TempDir
    private Path work;

    /** For example {@code 0:2 3:1}: runs and their numbers of rows. */
    private String read(String content, List<String> notes) throws Exception {
        Path csv = Files.writeString(work.resolve("votes.csv"), content);
        List<String> groups = new ArrayList<>();
        try (RunCursor cursor = RunCursor.open(csv, header -> row -> row)) {
            while (cursor.run() != RunCursor.END) {
                long run = cursor.run();
                groups.add(run + ":" + cursor.take().size());
            }
            notes.addAll(cursor.notes());
            if (!cursor.problem().isEmpty()) {
                notes.add(cursor.problem());
            }
        }
        return String.join(" ", groups);
    }

    private String read(String content) throws Exception {
        List<String> notes = new ArrayList<>();
        String groups = read(content, notes);
        assertEquals(List.of(), notes);
        return groups;
    }

    @Test
    void rowsAreGroupedByRun() throws Exception {
        assertEquals("", read("run,a\n"));
        assertEquals("0:2 3:1 17:1", read("run,a\n0,x\n0,y\n3,z\n17,z\n"));
        assertEquals("5:1", read("a,run\nx,5\n"));
    }

    @Test
    void aRowOfAnotherRunIsPassedOver() throws Exception {
        for (String wrong : List.of("71", "1", "0", "-3", "x", "", "99999999999999999999")) {
            List<String> notes = new ArrayList<>();
            assertEquals("2:1 3:1 5:2", read("run,a\n2,\n3,\n" + wrong + ",\n5,\n5,\n", notes), wrong);
            assertEquals(List.of("votes.csv: row 3 is said to be of run " + wrong + ", and stands where that run has none"),
                    notes);
        }
        List<String> notes = new ArrayList<>();
        assertEquals("0:1 1:2", read("run,a\n8,\n0,\n1,\n1,\n0,\n0,\n0,\n0,\n", notes));
        assertEquals(4, notes.size());
        assertTrue(notes.get(3).contains("there are 2 more such rows"), notes.toString());
    }

    @Test
    void whereATableEndsTooEarlyTheReasonIsKept() throws Exception {
        List<String> notes = new ArrayList<>();
        assertEquals("0:1 1:1", read("run,a\n0,x\n1,y\n2\n3,z\n", notes));
        assertTrue(notes.get(0).contains("votes.csv:4: the row has 1 cells"), notes.toString());
        notes.clear();
        assertEquals("", read("walk,a\n0,x\n", notes));
        assertTrue(notes.get(0).contains("no column 'run'"), notes.toString());
    }
}
