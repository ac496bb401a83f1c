package intervene.design;

import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.param.Numbers;
import intervene.param.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Points that somebody listed in a CSV file: a column for each factor, named by its path, and a row for each point. A
 * column {@code point} is for the reader alone.
 */
public final class ListDesign implements Design {
    private static final String POINT = "point";
    private static final int MOST_PROBLEMS = 20;

    private final List<Axis> axes;
    private final List<Factor> factors;
    private final PointFile file;
    /** Column of each factor. */
    private final int[] columns;

    /**
     * Reads the whole file once, to check it, and keeps where its rows begin.
     *
     * @param axes a factor for each column, except {@code point}; of its levels and range nothing is asked
     * @throws InvalidInput if it is no such file: every problem with file and line
     */
    public ListDesign(Path csv, List<Axis> axes) {
        this.axes = List.copyOf(axes);
        this.factors = this.axes.stream().flatMap(axis -> axis.factors().stream()).toList();
        this.columns = new int[factors.size()];
        List<String> header = PointFile.header(csv);
        var problems = new Problems();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(factors.get(i), header, csv, problems);
        }
        checkColumns(header, csv, problems);
        problems.throwIfAny();
        this.file = PointFile.open(csv, MOST_PROBLEMS, this::problem);
    }

    /**
     * The factors' paths that a file of points has a column for.
     *
     * @throws InvalidInput if it cannot be read, or its first line names nothing, or one thing twice
     */
    public static List<String> header(Path csv) {
        return PointFile.header(csv).stream().filter(name -> !name.equals(POINT)).toList();
    }

    private static int column(Factor factor, List<String> header, Path csv, Problems problems) {
        int column = header.indexOf(factor.path());
        if (column < 0) {
            problems.add(csv + ":1", "", "there is no column '" + factor.path() + "'. "
                    + Nearest.hint(factor.path(), header) + " Name a column after the factor.");
        }
        return column;
    }

    private void checkColumns(List<String> header, Path csv, Problems problems) {
        List<String> paths = factors.stream().map(Factor::path).toList();
        for (String name : header) {
            if (!name.equals(POINT) && !paths.contains(name)) {
                problems.add(csv + ":1", "", "the column '" + name + "' is no factor. " + Nearest.hint(name, paths)
                        + " Rename or remove it.");
            }
        }
    }

    /** What is wrong with the cells of a row; null where nothing is. */
    private String problem(List<String> cells) {
        for (int i = 0; i < columns.length; i++) {
            String problem = problem(factors.get(i), cells.get(columns[i]));
            if (problem != null) {
                return factors.get(i).path() + ": " + problem;
            }
        }
        return null;
    }

    private static String problem(Factor factor, String cell) {
        if (cell.isEmpty()) {
            return "the cell is empty. Write a level, for example that of the scenario, " + factor.base() + ".";
        }
        try {
            if (factor.numeric()) {
                Numbers.parse(cell);
            }
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Override
    public DesignKind kind() {
        return DesignKind.LIST;
    }

    @Override
    public List<Axis> axes() {
        return axes;
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public List<String> point(long number) {
        Objects.checkIndex(number, size());
        List<String> cells = file.row(number);
        var levels = new ArrayList<String>();
        for (int column : columns) {
            levels.add(cells.get(column));
        }
        return List.copyOf(levels);
    }
}
