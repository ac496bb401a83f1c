package intervene.design;

import intervene.param.Nearest;
import intervene.param.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether what a configuration says of a design makes one. */
final class DesignChecks {
    private static final int MOST_GRID_LEVELS = 1000;

    private final DesignSettings settings;
    private final String origin;
    private final Problems problems;
    private final String design;

    DesignChecks(DesignSettings settings, String origin, Problems problems) {
        this.settings = settings;
        this.origin = origin;
        this.problems = problems;
        this.design = "design: " + settings.kind().label();
    }

    void check() {
        checkPaths();
        if (settings.kind().isCube()) {
            checkDimensions();
            checkPoints();
            settings.axes().forEach(this::checkForCube);
        } else if (settings.kind() != DesignKind.LIST) {
            checkNoPoints();
            checkListed();
        }
        if (settings.kind() == DesignKind.MORRIS) {
            checkGrid();
        }
    }

    private void note(String path, String message) {
        problems.add(origin, path, message);
    }

    private void note(Factor factor, String message) {
        note("factors." + factor.path(), message);
    }

    private void checkPaths() {
        Set<String> paths = new HashSet<>();
        for (Axis axis : settings.axes()) {
            for (Factor factor : axis.factors()) {
                if (!paths.add(factor.path())) {
                    note(factor, "it is varied twice. Name it once.");
                }
            }
        }
    }

    private void checkDimensions() {
        int perAxis = settings.kind() == DesignKind.SALTELLI ? 2 : 1;
        int most = SobolSequence.MOST_DIMENSIONS / perAxis;
        int axes = settings.axes().size();
        if (axes == 0) {
            note("factors", "there are none, and " + design + " needs at least one. Name what it varies.");
        } else if (axes > most) {
            note("factors", "there are " + axes + ", more than the " + most + " that " + design
                    + " can vary. Leave some out, or zip some.");
        }
    }

    private void checkPoints() {
        int least = settings.kind() == DesignKind.SALTELLI || settings.kind() == DesignKind.MORRIS ? 2 : 1;
        if (settings.points() < least) {
            String given = settings.points() == 0 ? "none are given" : settings.points() + " is too few";
            note("points", given + "; " + design + " needs " + meaning() + ", at least " + least + ".");
        }
    }

    private String meaning() {
        return switch (settings.kind()) {
            case SALTELLI -> "a number of base points, each of which is run for every factor and twice more, best a "
                    + "power of 2 such as points: 256";
            case MORRIS -> "a number of trajectories, each of which has one point more than there are factors, such as "
                    + "points: 20";
            case SOBOL -> "a number of points, best a power of 2 such as points: 256";
            case LATIN_HYPERCUBE, FACTORIAL, ONE_AT_A_TIME, LIST -> "a number of points, such as points: 200";
        };
    }

    private void checkNoPoints() {
        if (settings.points() != 0) {
            note("points", design + " takes as many points as its levels make. Remove this, or choose another design.");
        }
    }

    private void checkGrid() {
        int levels = settings.levels();
        if (levels < 2 || levels > MOST_GRID_LEVELS || levels % 2 != 0) {
            note("levels", levels + " cannot be; " + design + " moves by half of its levels, which are an even number "
                    + "from 2 to " + MOST_GRID_LEVELS + ", such as levels: 4.");
        }
    }

    private void checkForCube(Axis axis) {
        for (Factor factor : axis.factors()) {
            if (factor.dependence() != null) {
                note(factor, "its levels depend on " + factor.dependence().on() + ", which only design: factorial and "
                        + "design: one-at-a-time allow. Give it a range, or choose one of these.");
            } else if (factor.range() == null && factor.levels().isEmpty()) {
                note(factor, "it has neither range nor levels. Write range: [least, greatest], or list its levels.");
            }
        }
    }

    private void checkListed() {
        List<String> earlier = new ArrayList<>();
        for (Axis axis : settings.axes()) {
            axis.factors().forEach(factor -> checkLevels(factor, axis, earlier));
            if (axis.factors().stream().map(factor -> factor.levels().size()).distinct().count() > 1) {
                note("zip", axis.name() + " vary together but have " + counts(axis) + " levels. Give each as many.");
            } else {
                checkDistinct(axis);
            }
            axis.factors().forEach(factor -> earlier.add(factor.path()));
        }
    }

    private static String counts(Axis axis) {
        return String.join(", ", axis.factors().stream().map(f -> Integer.toString(f.levels().size())).toList());
    }

    private void checkDistinct(Axis axis) {
        Set<List<String>> met = new HashSet<>();
        for (int i = 0; i < axis.size(); i++) {
            if (!met.add(axis.listed(i))) {
                note("factors." + axis.name(), "the level " + String.join(" + ", axis.listed(i))
                        + " is listed twice. List it once; for more runs of each point, raise replicates.");
            }
        }
    }

    private void checkLevels(Factor factor, Axis axis, List<String> earlier) {
        Dependence dependence = factor.dependence();
        if (dependence == null) {
            if (factor.levels().isEmpty()) {
                String has = factor.range() == null ? "it has no levels" : "it has a range but no levels";
                note(factor, has + ", which " + design + " needs. List them, or write a number of them beside a range: "
                        + "levels: 5.");
            }
        } else if (axis.factors().size() > 1) {
            note(factor, "it depends on " + dependence.on() + " and cannot be zipped too. Take it out of zip.");
        } else if (!earlier.contains(dependence.on())) {
            note(factor, "it depends on " + dependence.on() + ", which is no factor that stands before it. "
                    + Nearest.suggestion(dependence.on(), earlier) + " Move that one up, or add it.");
        }
    }
}
