package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListDesignTest {
    private static final List<Axis> AXES = List.of(
            Axis.of(Factor.of("a.x", true, "0", List.of())), Axis.of(Factor.of("b", false, "no", List.of())));

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("points.csv"), text);
    }

    private String problems(String text) throws IOException {
        Path file = file(text);
        return assertThrows(InvalidInput.class, () -> new ListDesign(file, AXES)).getMessage()
                .replace(folder.toString() + "/", "");
    }

    @Test
    void columnsAreFoundByName() throws IOException {
        Path file = file("point,b,a.x\n0,yes,1\n1,\"{distribution: beta, mean: 0.9}\", 2.50 \n");
        assertEquals(List.of("b", "a.x"), ListDesign.header(file));
        ListDesign design = new ListDesign(file, AXES);
        assertEquals(List.of(List.of("1", "yes"), List.of("2.50", "{distribution: beta, mean: 0.9}")),
                TestAxes.points(design));
        assertEquals(DesignKind.LIST, design.kind());
        assertThrows(IndexOutOfBoundsException.class, () -> design.point(2));
    }

    @Test
    void spreadsheetsWriteThemInManyWays() throws IOException {
        ListDesign design = new ListDesign(file("\uFEFF\r\na.x,b\r\n\r\n1,yes\r\n\r\n2,no\r\n\r\n"), AXES);
        assertEquals(List.of(List.of("1", "yes"), List.of("2", "no")), TestAxes.points(design));
    }

    @Test
    void anyRowOfMany() throws IOException {
        var text = new StringBuilder("a.x,b\n");
        for (int i = 0; i < 100_000; i++) {
            // Long rows, and blank ones in between, so that pages begin anywhere.
            text.append(i).append(",\"").append("x".repeat(i % 50)).append(i).append("\"\n");
            text.append(i % 97 == 0 ? "\n" : "");
        }
        ListDesign design = new ListDesign(file(text.toString()), AXES);
        assertEquals(100_000, design.size());
        for (long i = 0, row = 99_999; i < 400; i++, row = (row * 31 + 7) % 100_000) {
            assertEquals(List.of(Long.toString(row), "x".repeat((int) row % 50) + row), design.point(row));
        }
        for (int row = 50_000; row < 50_600; row++) {
            assertEquals(Integer.toString(row), design.point(row).get(0));
        }
    }

    @Test
    void wholePagesOfBlankLinesAreSkipped() throws IOException {
        ListDesign design = new ListDesign(file("a.x,b\n1,p\n" + "\n".repeat(2000) + "2,q\n" + "\n".repeat(600)), AXES);
        assertEquals(List.of(List.of("1", "p"), List.of("2", "q")), TestAxes.points(design));
    }

    @Test
    void problemsComeWithTheirLines() throws IOException {
        assertEquals("""
                points.csv:2: there are 3 cells, but the first line names 2 columns. Write a cell for each; put text \
                with commas in double quotes.
                points.csv:4: b: the cell is empty. Write a level, for example that of the scenario, no.
                points.csv:5: a.x: 'many' is not a number.""", problems("a.x,b\n1,2,3\n1,yes\n1,\nmany,yes\n"));
        assertEquals("points.csv:2: there are no points. Write a row for each.", problems("a.x,b\n"));
        assertEquals("""
                points.csv:1: there is no column 'a.x'. Maybe you meant 'x'? Name a column after the factor.
                points.csv:1: the column 'x' is no factor. Maybe you meant 'a.x'? Rename or remove it.""",
                problems("x,b\n1,2\n"));
        assertEquals("points.csv:1: there are two columns 'b'. Remove one.", problems("a.x,b,b\n1,2,2\n"));
        assertTrue(problems("").startsWith("points.csv:1: a column has no name."));
        assertTrue(problems("a.x,b,\n1,2,3\n").startsWith("points.csv:1: a column has no name."));
        assertEquals(20, problems("a.x,b\n" + "x,y\n".repeat(1000)).lines().count());
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        Path missing = folder.resolve("none.csv");
        String problem = assertThrows(InvalidInput.class, () -> new ListDesign(missing, AXES)).getMessage();
        assertTrue(problem.endsWith("none.csv: there is no such file of points. Check the path."), problem);
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "a.x,b\n1,für\n".getBytes(StandardCharsets.ISO_8859_1));
        problem = assertThrows(InvalidInput.class, () -> new ListDesign(latin, AXES)).getMessage();
        assertTrue(problem.endsWith("latin.csv:2: there is a character that is not UTF-8. Save the file as UTF-8."),
                problem);
    }

    @Test
    void aFileThatChangesIsNoticed() throws IOException {
        Path file = file("a.x,b\n1,yes\n2,no\n");
        ListDesign design = new ListDesign(file, AXES);
        Files.writeString(file, "a.x,b\n1,yes\n");
        String problem = assertThrows(InvalidInput.class, () -> design.point(1)).getMessage();
        assertTrue(problem.contains("it could be read before, but not now"), problem);
    }
}
