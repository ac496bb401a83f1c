package intervene.design;

import de.siegmar.fastcsv.reader.CsvIndex;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.IndexedCsvReader;
import intervene.param.InvalidInput;
import intervene.param.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a CSV file of points, any of which can be asked. Of the file only the places of its pages are kept, and
 * the page that was read last.
 */
final class PointFile {
    private static final int PAGE = 256;
    private static final char NOT_A_CHARACTER = '\uFFFD';

    private final Path file;
    private final List<String> header;
    private final CsvIndex index;
    /** Number of the first row of each page, and at the end the number of all. */
    private final long[] firstRow;
    private volatile Page last = new Page(-1, List.of());

    private record Page(int number, List<List<String>> rows) {}

    private PointFile(Path file, IndexedCsvReader<CsvRecord> reader) {
        this.file = file;
        this.header = header(file);
        this.index = reader.getIndex();
        this.firstRow = new long[index.getPageCount() + 1];
    }

    /**
     * Reads a file once and checks its rows.
     *
     * @param mostProblems problems after which it gives up
     * @param check        what is wrong with a row that has a cell for each column, or null
     * @throws InvalidInput with every problem, its line first
     */
    static PointFile open(Path file, int mostProblems, Function<List<String>, String> check) {
        try (var reader = IndexedCsvReader.builder().pageSize(PAGE).ofCsvRecord(file)) {
            var opened = new PointFile(file, reader);
            opened.checkRows(reader, mostProblems, check);
            return opened;
        } catch (IOException | CsvParseException e) {
            throw unreadable(file, e);
        }
    }

    /** The names of all columns. */
    static List<String> header(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(file + ": there is no such file of points. Check the path.");
        }
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            var records = reader.iterator();
            List<String> names = records.hasNext() ? stripped(records.next()) : List.of("");
            checkNames(file, names);
            return names;
        } catch (IOException | CsvParseException e) {
            throw unreadable(file, e);
        }
    }

    private static void checkNames(Path file, List<String> names) {
        var problems = new Problems();
        Set<String> met = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                problems.add(file + ":1", "", "a column has no name. The first line names the factors by their paths.");
            } else if (!met.add(name)) {
                problems.add(file + ":1", "", "there are two columns '" + name + "'. Remove one.");
            }
        }
        problems.throwIfAny();
    }

    private static InvalidInput unreadable(Path file, Exception e) {
        return new InvalidInput(file + ": it cannot be read as a table: " + e.getMessage() + ".");
    }

    private void checkRows(IndexedCsvReader<CsvRecord> reader, int mostProblems, Function<List<String>, String> check)
            throws IOException {
        var problems = new ArrayList<String>();
        for (int page = 0; page < index.getPageCount() && problems.size() < mostProblems; page++) {
            List<CsvRecord> records = records(reader, page);
            firstRow[page + 1] = firstRow[page] + records.size();
            for (CsvRecord row : records) {
                String problem = problem(row, check);
                if (problem != null && problems.size() < mostProblems) {
                    problems.add(file + ":" + row.getStartingLineNumber() + ": " + problem);
                }
            }
        }
        if (problems.isEmpty() && size() == 0) {
            problems.add(file + ":2: there are no points. Write a row for each.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(String.join("\n", problems));
        }
    }

    private String problem(CsvRecord row, Function<List<String>, String> check) {
        if (row.getFieldCount() != header.size()) {
            return "there are " + row.getFieldCount() + " cells, but the first line names " + header.size()
                    + " columns. Write a cell for each; put text with commas in double quotes.";
        }
        List<String> cells = stripped(row);
        boolean isUtf8 = cells.stream().allMatch(cell -> cell.indexOf(NOT_A_CHARACTER) < 0);
        return isUtf8 ? check.apply(cells) : "there is a character that is not UTF-8. Save the file as UTF-8.";
    }

    /** The rows of a page, without the header and without empty lines. */
    private static List<CsvRecord> records(IndexedCsvReader<CsvRecord> reader, int page) throws IOException {
        return reader.readPage(page).stream()
                .filter(row -> row.getFieldCount() > 1 || !row.getField(0).isBlank())
                .skip(page == 0 ? 1 : 0)
                .toList();
    }

    private static List<String> stripped(CsvRecord row) {
        return row.getFields().stream().map(String::strip).toList();
    }

    /** Number of rows below the header. */
    long size() {
        return firstRow[firstRow.length - 1];
    }

    /**
     * The cells of a row, numbered from 0.
     *
     * @throws InvalidInput if the file is no longer what it was
     */
    List<String> row(long number) {
        int found = Arrays.binarySearch(firstRow, number);
        int page = found < 0 ? -found - 2 : found;
        while (firstRow[page + 1] == firstRow[page]) {
            page++;
        }
        return page(page).rows().get((int) (number - firstRow[page]));
    }

    private Page page(int number) {
        Page kept = last;
        if (kept.number() != number) {
            kept = read(number);
            last = kept;
        }
        return kept;
    }

    private Page read(int number) {
        try (var reader = IndexedCsvReader.builder().pageSize(PAGE).index(index).ofCsvRecord(file)) {
            List<List<String>> rows = records(reader, number).stream().map(PointFile::stripped).toList();
            if (rows.size() == firstRow[number + 1] - firstRow[number]) {
                return new Page(number, rows);
            }
        } catch (IOException | CsvParseException | IllegalArgumentException e) {
            throw new InvalidInput(file + ": it could be read before, but not now: " + e.getMessage() + ".");
        }
        throw new InvalidInput(file + ": it changed while it was in use. Start again.");
    }
}
