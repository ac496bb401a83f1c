package intervene.scenario;

import intervene.design.Axis;
import intervene.design.Design;
import intervene.design.Factor;
import intervene.design.ListDesign;
import intervene.param.InvalidInput;
import intervene.param.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the points that a CSV file lists: its columns are the factors. */
final class SweepPoints {
    private static final int MOST_FAULTY = 20;

    private final Path csv;
    private final FactorCheck check;
    private final Problems problems;

    /**
     * A reader of one file.
     *
     * @param csv path from the current folder
     */
    SweepPoints(Path csv, FactorCheck check, Problems problems) {
        this.csv = csv;
        this.check = check;
        this.problems = problems;
    }

    /** The design; null where there is none. */
    Design read() {
        try {
            List<String> paths = ListDesign.header(csv);
            boolean variable = true;
            for (String path : paths) {
                variable &= check.isVariable(path, csv + ":1", paths);
            }
            return variable ? read(paths) : null;
        } catch (InvalidInput e) {
            problems.addAll(e);
            return null;
        }
    }

    private Design read(List<String> paths) {
        var design = new ListDesign(csv, axes(paths, Map.of()));
        Map<String, FactorCheck.Values> columns = new LinkedHashMap<>();
        paths.forEach(path -> columns.put(path, check.new Values(path)));
        int faulty = 0;
        for (long point = 0; point < design.size() && faulty < MOST_FAULTY; point++) {
            List<String> levels = design.point(point);
            boolean sound = true;
            for (int i = 0; i < levels.size(); i++) {
                sound &= columns.get(paths.get(i)).accept(levels.get(i), csv + ", point " + point);
            }
            faulty += sound ? 0 : 1;
        }
        return faulty == 0 ? new ListDesign(csv, axes(paths, columns)) : null;
    }

    private List<Axis> axes(List<String> paths, Map<String, FactorCheck.Values> columns) {
        var axes = new ArrayList<Axis>();
        for (String path : paths) {
            boolean numeric = columns.containsKey(path) && columns.get(path).areNumeric();
            axes.add(Axis.of(
                    new Factor(path, FactorCheck.unit(path), numeric, check.base(path), List.of(), null, null)));
        }
        return axes;
    }

    /** The levels of a factor that occur, each once. */
    static List<String> levels(Design design, Factor factor) {
        int column = design.factors().indexOf(factor);
        Set<String> levels = new LinkedHashSet<>();
        for (long point = 0; point < design.size(); point++) {
            levels.add(design.point(point).get(column));
        }
        return List.copyOf(levels);
    }
}
