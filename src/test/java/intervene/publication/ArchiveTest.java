package intervene.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import intervene.result.Provenance;
import intervene.result.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Provenance THIS = Provenance.ofThisProgram();

    @TempDir
    private Path work;

    private Program program;

    /** A program as far as an archive looks into it. */
    @BeforeEach
    void writeProgram() throws IOException {
        program = program("intervene/LICENSE", "intervene/CITATION.cff", "intervene/docs/odd.md", "intervene/docs/",
                "intervene/docs/parameters.md", "intervene/docs/indicators.md", "intervene/Main.class");
    }

    private Program program(String... entries) throws IOException {
        Path jar = work.resolve("program.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.endsWith("/") ? new byte[0] : ("text of " + entry).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Program(jar, THIS);
    }

    private Path archive(Path folder, String name) throws IOException {
        Path target = work.resolve(name);
        assertEquals(Archive.of(folder, program).write(target, () -> { }), Files.size(target));
        return target;
    }

    private Path unpacked(Path zip, String name) throws IOException {
        Path folder = work.resolve(name);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path path = folder.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getInputStream(entry).readAllBytes());
            }
        }
        return folder;
    }

    private Set<String> left() throws IOException {
        try (var content = Files.list(work)) {
            Set<String> names = new TreeSet<>();
            content.forEach(path -> names.add(path.getFileName().toString()));
            return names;
        }
    }

    @Test
    void itHoldsProgramResultDocumentsAndInstructions() throws IOException {
        Path sweep = SmallResults.sweep(work);
        Files.writeString(sweep.resolve("notes.txt"), "not of the result");
        Path zip = archive(sweep, "a.zip");
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : file.stream().toList()) {
                names.add(entry.getName());
                assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
            }
        }
        assertEquals(List.of("CITATION.cff", "LICENSE", "README.txt", "docs/indicators.md", "docs/odd.md",
                "docs/parameters.md", "intervene.jar", "reproduce.cmd", "reproduce.sh", "result/config.yaml",
                "result/digests.csv", "result/failures.csv", "result/manifest.json", "result/points.csv",
                "result/runs.csv", "result/world.yaml").stream().map(name -> "small-sweep/" + name).toList(), names);
        Path folder = unpacked(zip, "unpacked").resolve("small-sweep");
        assertEquals(-1, Files.mismatch(program.jar(), folder.resolve("intervene.jar")));
        assertEquals("text of intervene/docs/odd.md", Files.readString(folder.resolve("docs/odd.md")));
        assertEquals("text of intervene/LICENSE", Files.readString(folder.resolve("LICENSE")));
        for (String file : SmallResults.files(folder.resolve("result")).keySet()) {
            assertEquals(-1, Files.mismatch(sweep.resolve(file), folder.resolve("result").resolve(file)), file);
        }
        Result.open(folder.resolve("result")).requireUnchanged();
    }

    @Test
    void theSameBytesAgainAlsoFromWithinAnArchive() throws IOException {
        Path run = SmallResults.run(work, "--format", "parquet");
        Path zip = archive(run, "a.zip");
        Path folder = unpacked(zip, "ü b/-c").resolve("small-run");
        program = new Program(folder.resolve("intervene.jar"), THIS);
        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(archive(folder.resolve("result"), "--b c.zip")));
    }

    @Test
    void theInstructionsFitTheResult() throws IOException {
        Path sweep = SmallResults.sweep(work);
        Path folder = unpacked(archive(sweep, "a.zip"), "unpacked").resolve("small-sweep");
        String readme = Files.readString(folder.resolve("README.txt"));
        for (String line : List.of("    java -jar intervene.jar reproduce result\n",
                "    java -jar intervene.jar reproduce --help\n", "Java 17 or later",
                "It asks: What does: the veto \"cost\"? - lives, # or {money}\n", "The result holds 6 runs.",
                "LICENSE         Apache-2.0.")) {
            assertTrue(readme.contains(line), line + "\n" + readme);
        }
        assertFalse(readme.contains("--sample"), "all of its six runs are few");
        assertFalse(readme.replace("{money}", "").contains("{"), "every place is filled");
        List<String> described = readme.lines().filter(line -> line.matches(" {4}\\S+ {2,}.*"))
                .map(line -> line.strip().split(" ")[0]).toList();
        assertEquals(List.of("intervene.jar", "result/", "docs/", "LICENSE", "CITATION.cff"), described);
        described.forEach(name -> assertTrue(Files.exists(folder.resolve(name)), name));
        assertTrue(Files.readString(folder.resolve("reproduce.cmd")).contains("reproduce result %*\r\n"));
        assertFalse(Files.readString(folder.resolve("reproduce.sh")).contains("\r"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theScriptRunsTheProgramInItsFolder() throws IOException, InterruptedException {
        Path folder = unpacked(archive(SmallResults.sweep(work), "a.zip"), "-u n'p").resolve("small-sweep");
        Path java = work.resolve("fake/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\npwd\nprintf '<%s>' \"$@\"\nexit 3\n");
        assertTrue(java.toFile().setExecutable(true));
        ProcessBuilder script = new ProcessBuilder("sh", folder.resolve("reproduce.sh").toString(), "--sample", "a b")
                .directory(work.toFile()).redirectErrorStream(true);
        script.environment().put("JAVA_HOME", work.resolve("fake").toString());
        Process process = script.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, process.waitFor(), printed);
        assertEquals(folder.toRealPath() + "\n<-jar><intervene.jar><reproduce><result><--sample><a b>", printed);
    }

    @Test
    void aChangedFileIsNamedAndNothingIsLeft() throws IOException {
        Path sweep = SmallResults.sweep(work);
        Result.open(sweep).addDerived(Map.of("report.html", new byte[] {'a'}));
        Set<String> before = left();
        SmallResults.change(sweep.resolve("report.html"));
        String told = assertThrows(InvalidInput.class, () -> archive(sweep, "deep/er/a.zip")).getMessage();
        assertTrue(told.contains("report.html") && told.contains("SHA-256"), told);
        assertEquals(before, left());
        SmallResults.change(sweep.resolve("runs.csv"));
        String later = assertThrows(InvalidInput.class, () -> Archive.of(sweep, program)).getMessage();
        assertTrue(later.contains("runs.csv"), later);
    }

    @Test
    void aPartIsRefused() throws IOException {
        Path part = SmallResults.sweep(work, "--shard", "1/2");
        assertTrue(assertThrows(InvalidInput.class, () -> Archive.of(part, program)).getMessage().contains("merge"));
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Path run = SmallResults.run(work);
        Files.writeString(work.resolve("a.zip"), "mine");
        Set<String> before = left();
        String told = assertThrows(InvalidInput.class, () -> archive(run, "a.zip")).getMessage();
        assertTrue(told.contains("not overwritten"), told);
        assertEquals("mine", Files.readString(work.resolve("a.zip")));
        assertThrows(InvalidInput.class, () -> archive(run, "run"));
        assertEquals(before, left());
    }

    @Test
    void aProgramThatIsNotWholeIsRefused() throws IOException {
        program = program("intervene/LICENSE");
        Path run = SmallResults.run(work);
        Set<String> before = left();
        assertTrue(assertThrows(InvalidInput.class, () -> archive(run, "a.zip")).getMessage().contains("CITATION.cff"));
        assertEquals(before, left());
    }

    @Test
    void anotherProgramThanTheOneThatMadeTheResultIsWarnedOf() throws IOException {
        Path run = SmallResults.run(work);
        assertEquals(List.of(), Archive.of(run, program).warnings());
        Program other = new Program(program.jar(), new Provenance("9.9", "abc", "false"));
        String warning = Archive.of(run, other).warnings().get(0);
        assertTrue(warning.contains("the archive gets Intervene 9.9, commit abc,"), warning);
    }

    @Test
    void aProgramThatIsNotOneFileCannotBeArchived() {
        assertTrue(assertThrows(InvalidInput.class, Program::running).getMessage().contains("./intervene archive"));
    }

    @Test
    void aThreadThatIsInterruptedWritesOn() throws IOException {
        Path run = SmallResults.run(work);
        Path zip = archive(run, "a.zip");
        Thread.currentThread().interrupt();
        Path other;
        try {
            other = archive(run, "b.zip");
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals(-1, Files.mismatch(zip, other));
    }
}
