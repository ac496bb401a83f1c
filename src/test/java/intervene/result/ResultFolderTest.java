package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    private Path work;

    private List<String> content(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void appearsWholeWhenPublished() throws IOException {
        try (ResultFolder folder = ResultFolder.at(work.resolve("deep/result"))) {
            folder.write("a.txt", "abc");
            assertFalse(Files.exists(work.resolve("deep/result")));
            assertEquals(work.resolve("deep/result"), folder.publish());
            // SHA-256 of "abc", FIPS 180-2, B.1.
            assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    folder.hashes().get("a.txt"));
        }
        assertEquals(List.of("result"), content(work.resolve("deep")));
        assertEquals(List.of("a.txt"), content(work.resolve("deep/result")));
        assertEquals("abc", Files.readString(work.resolve("deep/result/a.txt")));
    }

    @Test
    void nothingIsLeftWhenItIsGivenUp() throws IOException {
        try (ResultFolder folder = ResultFolder.at(work.resolve("deep/er/result"))) {
            folder.write("a.txt", "abc");
        }
        assertEquals(List.of(), content(work));
    }

    @Test
    void aFolderThatWasThereStays() throws IOException {
        Files.createDirectory(work.resolve("mine"));
        ResultFolder.at(work.resolve("mine/deep/result")).close();
        assertEquals(List.of(), content(work.resolve("mine")));
    }

    @Test
    void anExistingResultIsRefused() throws IOException {
        Files.createDirectory(work.resolve("old"));
        Files.writeString(work.resolve("old/runs.csv"), "run\n");
        Files.writeString(work.resolve("file"), "");
        for (String name : List.of("old", "file", "old/../old")) {
            InvalidInput refusal = assertThrows(InvalidInput.class, () -> ResultFolder.at(work.resolve(name)));
            assertTrue(refusal.getMessage().contains("--out"), refusal.getMessage());
        }
        assertThrows(InvalidInput.class, () -> ResultFolder.at(Path.of("/")));
        assertEquals(List.of("file", "old"), content(work));
    }

    @Test
    void anEmptyFolderIsUsed() throws IOException {
        Files.createDirectory(work.resolve("empty"));
        try (ResultFolder folder = ResultFolder.at(work.resolve("empty"))) {
            folder.write("a.txt", "abc");
            folder.publish();
        }
        assertEquals(List.of("a.txt"), content(work.resolve("empty")));
    }

    @Test
    void aResultThatAppearedMeanwhileIsNotOverwritten() throws IOException {
        try (ResultFolder folder = ResultFolder.at(work.resolve("x"))) {
            folder.write("a.txt", "mine");
            Files.createDirectory(work.resolve("x"));
            Files.writeString(work.resolve("x/a.txt"), "theirs");
            assertThrows(InvalidInput.class, folder::publish);
        }
        assertEquals("theirs", Files.readString(work.resolve("x/a.txt")));
        assertEquals(List.of("x"), content(work));
    }

    @Test
    void numbersFollowTheLargestInUse() throws IOException {
        Files.createDirectory(work.resolve("base-2"));
        Files.createDirectory(work.resolve("base-old"));
        try (ResultFolder one = ResultFolder.numbered(work, "base");
                ResultFolder two = ResultFolder.numbered(work, "base")) {
            one.write("a.txt", "1");
            two.write("a.txt", "2");
            assertEquals("base-3", two.publish().getFileName().toString());
            assertEquals("base-4", one.publish().getFileName().toString());
        }
        assertEquals(List.of("base-2", "base-3", "base-4", "base-old"), content(work));
    }

    @Test
    void aFileWhereAFolderShouldBeIsNamed() throws IOException {
        Files.writeString(work.resolve("file"), "");
        IOException problem = assertThrows(IOException.class, () -> ResultFolder.at(work.resolve("file/result")));
        assertEquals("cannot write to " + work.resolve("file/result") + ": " + work.resolve("file")
                + ": is there already and is not a folder. Nothing was kept. Choose another folder with --out.",
                problem.getMessage());
    }

    @Test
    void problemsNameTheFolderThatTheUserKnowsAndARemedy() {
        Path target = Path.of("results", "x");
        String hidden = "/w/.x" + Workplace.PARTIAL + "1/runs.csv";
        assertEquals("cannot write to " + target + ": permission denied. Nothing was kept."
                + " Choose another folder with --out.",
                IoProblem.unwritable(target, new AccessDeniedException(hidden)).getMessage());
        assertEquals("cannot write to " + target + ": No space left on device. Nothing was kept."
                + " Free some space, or choose another folder with --out.",
                IoProblem.unwritable(target, new IOException("No space left on device")).getMessage());
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAndWhatIsAliveStays() throws IOException {
        Path dead = Files.createDirectory(work.resolve(".base.partial-1-a"));
        Files.writeString(dead.resolve(".lock"), "");
        Files.writeString(dead.resolve("runs.csv"), "run\n");
        Path unlocked = Files.createDirectory(work.resolve(".base.partial-2-b"));
        try (ResultFolder first = ResultFolder.numbered(work, "base")) {
            assertEquals(List.of(dead), first.swept());
            try (ResultFolder second = ResultFolder.numbered(work, "base")) {
                assertEquals(List.of(), second.swept());
            }
            first.write("a.txt", "abc");
            first.publish();
        }
        assertEquals(List.of(unlocked.getFileName().toString(), "base-1"), content(work));
    }
}
