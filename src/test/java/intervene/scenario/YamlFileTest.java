package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import intervene.param.InvalidInput;
import intervene.param.Problems;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.nodes.Node;

class YamlFileTest {
    private static final long LIMIT = 10_000;

    @TempDir
    private Path folder;

    /** What is said of a file, without the folder's name. */
    private String complaint(Path file) {
        var problems = new Problems();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> YamlFile.compose(file, LIMIT, problems));
        return assertThrows(InvalidInput.class, problems::throwIfAny)
                .getMessage()
                .replace(folder + "/", "");
    }

    private String complaint(String content) {
        return complaint(write("x.yaml", content.getBytes(StandardCharsets.UTF_8)));
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMappingIsRead() {
        var problems = new Problems();
        Node root = YamlFile.compose(
                write("x.yaml", "\uFEFFa: &b [1]\nc: *b\n".getBytes(StandardCharsets.UTF_8)), LIMIT, problems);
        assertNotNull(root);
        problems.throwIfAny();
    }

    @Test
    void nothingIsReturnedOfWhatCannotBeRead() {
        assertNull(YamlFile.compose(folder.resolve("none.yaml"), LIMIT, new Problems()));
    }

    @Test
    void missing() {
        write("baseline.yaml", new byte[0]);
        assertEquals(
                "baselin.yaml: there is no such file. Maybe you meant 'baseline.yaml'?",
                complaint(folder.resolve("baselin.yaml")));
        assertEquals("q.csv: there is no such file. The folder has baseline.yaml.", complaint(folder.resolve("q.csv")));
        assertEquals(
                "nowhere/x.yaml: there is no such file, nor its folder. Check the path; it counts from the folder that"
                        + " you are in, and within a file from that file's folder.",
                complaint(folder.resolve("nowhere/x.yaml")));
    }

    @Test
    void folderInsteadOfAFile() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertEquals("inner: this is a folder. Name a file in it. The folder has no YAML files.", complaint(inner));
        Files.writeString(inner.resolve("a.yaml"), "");
        assertEquals("inner: this is a folder. Name a file in it. The folder has a.yaml.", complaint(inner));
    }

    @Test
    void deviceThatNeverEnds() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertEquals(
                "/dev/zero: this is not an ordinary file but a device, pipe or socket. Name a YAML file.",
                complaint(Path.of("/dev/zero")));
    }

    @Test
    void pipeThatNobodyWritesTo() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertEquals(
                "pipe: this is not an ordinary file but a device, pipe or socket. Name a YAML file.", complaint(pipe));
    }

    @Test
    void unreadable() throws IOException {
        Path file = write("x.yaml", "a: 1\n".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "a superuser may read everything");
        assertEquals("x.yaml: you are not allowed to read it. Change its permissions.", complaint(file));
    }

    @Test
    void aGigabyteIsRefusedUnread() throws IOException {
        Path file = folder.resolve("x.yaml");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(1_000_000_000L);
        }
        assertEquals(
                "x.yaml: the file has at least 1000000000 bytes, more than the 10000 that are read. Is it the right"
                        + " file?",
                complaint(file));
    }

    @ParameterizedTest
    @CsvSource({"''", "'# only this\n\n'", "'---\n'", "'~'"})
    void empty(String content) {
        assertEquals(
                "x.yaml: the file is empty or holds only comments. Write at least one line 'name: value'.",
                complaint(content));
    }

    @Test
    void notUtf8() {
        byte[] latin = "a: 1\nname: C\u00f4te\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "x.yaml:2: the file is not UTF-8 from here on. Save it as UTF-8.", complaint(write("x.yaml", latin)));
        byte[] cut = {'a', ':', ' ', (byte) 0xc3};
        assertEquals(
                "x.yaml:1: the file is not UTF-8 from here on. Save it as UTF-8.", complaint(write("x.yaml", cut)));
        byte[] wide = "a: 1\n".getBytes(StandardCharsets.UTF_16);
        assertEquals(
                "x.yaml:1: the file is not UTF-8 from here on. Save it as UTF-8.", complaint(write("x.yaml", wide)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tab             | 'a:\n"
                        + "\tb: 1'          | 2: not YAML in column 1: there is a tab. YAML indents with spaces.",
                "brace           | '{a: 1\n"
                        + "b: 2\n"
                        + "'       | 2: not YAML in column 2: a { is not closed, or a comma is missing in it.",
                "bracket         | 'a: [1, 2\n"
                        + "'          | 2: not YAML in column 1: a [ is not closed, or a comma is missing in it.",
                "two colons      | 'a: b: c'             | 1: not YAML in column 5: there is a ':' too many, or the"
                        + " line before lacks its ':', or this line is indented too far. Text that holds ': ' needs"
                        + " quotes.",
                "indentation     | 'a:\n"
                        + "  b: 1\n"
                        + " c: 2'   | 3: not YAML in column 2: the indentation does not fit the lines above. Indent a"
                        + " group's lines alike.",
                "name alone      | 'a: 1\n"
                        + "b\n"
                        + "'           | 3: not YAML in column 1: there is a name without ':' and value. Write name:"
                        + " value.",
                "quotation mark  | 'a: \"b\n'            | 2: not YAML in column 1: a quotation mark is not closed.",
                "unknown alias   | 'a: *b'               | 1: not YAML in column 4: a * refers to a name that no &"
                        + " gives.",
                "two documents   | 'a: 1\n"
                    + "---\n"
                    + "b: 2'     | 2: not YAML in column 1: a second document begins here. Write one document a file,"
                    + " without ---.",
                "escape          | 'a: \"\\q\"'          | 1: not YAML in column 6: a \\ in double quotes begins an"
                        + " escape. Use single quotes.",
                "object tag      | 'a: !!java.net.URL [x]' | 1: not YAML in column 4: a tag (!!) that builds objects"
                        + " is not read. Remove it; values need no tag.",
                "local tag       | 'a: !mine 1'          | 1: the tag !mine is not read. Remove it; values need no"
                        + " tag.",
                "binary          | 'a: !!binary YQ=='    | 1: the tag !!binary is not read. Remove it; values need no"
                        + " tag.",
                "control         | 'a: 1\n"
                        + "b: \u0001'     | 2: there is a control character, U+0001. Is it a text file? Remove the"
                        + " character.",
                "recursion       | 'a: &a [*a]'          | 1: what the & in this line names contains itself through a"
                        + " *. Write it out.",
                "repeated        | 'a: 1\nb: {c: 1}\na: 3' | 3: 'a' was given already in line 1. Keep one of the two.",
                "list as name    | '[a]: 1'              | 1: the name before the ':' is not a plain word. Write name:"
                        + " value.",
                "no name         | '~: 1'                | 1: the name before the ':' is not a plain word. Write name:"
                        + " value.",
                "merge           | 'a: {<<: {b: 1}}'     | 1: the merge key << is not read. Write the entries out, or"
                        + " use extends.",
                "text            | 'a'                   | 1: the file must consist of lines 'name: value', but this"
                        + " is a text.",
                "list            | '- a'                 | 1: the file must consist of lines 'name: value', but this"
                        + " is a list."
            })
    void whatIsWrongIsSaidInPlainWords(String what, String content, String message) {
        assertEquals("x.yaml:" + message, complaint(content));
    }

    @Test
    void aliasesThatMultiplyAreRefusedAtOnce() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i <= 24; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertEquals(
                "x.yaml: its aliases (*name) stand for more than 10 times what is written. Write them out.",
                complaint(bomb.toString()));
    }

    @Test
    void manyAliasesAreRefused() {
        assertEquals(
                "x.yaml: more than 50 aliases (*name) of mappings and lists. Write them out.",
                complaint("a: &a [x]\nb: [" + "*a, ".repeat(60) + "x]\n"));
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(
                "x.yaml: mappings and lists are nested more than 30 deep. Write it flatter.",
                complaint("a: " + "[".repeat(2000) + "]".repeat(2000)));
    }
}
