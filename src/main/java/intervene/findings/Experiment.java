package intervene.findings;

import intervene.design.DesignKind;
import intervene.design.DesignSettings;
import intervene.design.Designs;
import intervene.observe.Decimal;
import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.result.Result;
import intervene.result.TableReader;
import intervene.scenario.Replicates;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.scenario.Story;
import intervene.scenario.Sweep;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A finished experiment: its result on the disk and the configuration that it was run from. */
public final class Experiment {
    private final Result result;
    private final Sweep sweep;
    private final List<Indicator> indicators;

    private Experiment(Result result, Sweep sweep, List<Indicator> indicators) {
        this.result = result;
        this.sweep = sweep;
        this.indicators = indicators;
    }

    /**
     * Opens the result of a sweep, or of a run, which is an experiment of one point.
     *
     * @throws InvalidInput if it is none, a part of one, or damaged
     */
    public static Experiment open(Path folder) throws IOException {
        Result result = Result.open(folder);
        if (result.manifest().get("shard") != null) {
            throw new InvalidInput(folder + ": this is a part of an experiment. Put the parts together first:"
                    + " intervene merge DIR… --out DIR.");
        }
        result.requireUnchanged();
        Path config = folder.resolve("config.yaml");
        Sweep sweep = SweepReader.isSweep(config)
                ? SweepReader.read(config, List.of())
                : ofOnePoint(ScenarioReader.read(config, List.of()), String.valueOf(result.manifest().get("scenario")));
        return new Experiment(result, sweep, indicators(result));
    }

    private static Sweep ofOnePoint(Scenario scenario, String name) {
        DesignSettings nothing = new DesignSettings(DesignKind.FACTORIAL, List.of(), 0, 1, 4);
        return new Sweep(name, new Story("", "", ""), scenario, nothing, Designs.of(nothing),
                new Replicates(scenario.parameters().replicates(), null), List.of(Indicator.values()), List.of());
    }

    private static List<Indicator> indicators(Result result) throws IOException {
        try (TableReader runs = result.table("runs")) {
            return Arrays.stream(Indicator.values())
                    .filter(indicator -> runs.header().contains(indicator.label())).toList();
        }
    }

    public Result result() {
        return result;
    }

    public Sweep sweep() {
        return sweep;
    }

    /** The indicators that the result holds, in the order of their declaration. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * The values of some indicators, by point and replicate, in one pass over the runs: NaN where one is undefined or the
     * run failed, as many replicates at a point as were run.
     *
     * @throws InvalidInput if the table does not fit the configuration
     */
    public List<Samples> values(List<Indicator> wanted) throws IOException {
        double[][][] values = new double[wanted.size()][Math.toIntExact(sweep.design().size())][0];
        try (TableReader runs = result.table("runs")) {
            int point = column(runs, "point");
            int replicate = column(runs, "replicate");
            int[] columns = wanted.stream().mapToInt(indicator -> column(runs, indicator.label())).toArray();
            Replicated[] current = wanted.stream().map(indicator -> new Replicated()).toArray(Replicated[]::new);
            int last = -1;
            for (List<String> row = runs.next(); row != null; row = runs.next()) {
                int at = Integer.parseInt(row.get(point));
                for (int i = 0; i < columns.length; i++) {
                    if (at != last) {
                        current[i].moveTo(values[i], last);
                    }
                    current[i].put(Integer.parseInt(row.get(replicate)), row.get(columns[i]));
                }
                last = at;
            }
            for (int i = 0; i < columns.length; i++) {
                current[i].moveTo(values[i], last);
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new InvalidInput(result.folder() + ": the table of runs does not fit config.yaml (" + e.getMessage()
                    + "). One of the two has been changed.");
        }
        List<Samples> samples = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            samples.add(new Samples(wanted.get(i), values[i]));
        }
        return samples;
    }

    private int column(TableReader table, String name) {
        int column = table.header().indexOf(name);
        if (column < 0) {
            throw new InvalidInput(result.folder() + ": the table of runs has no column '" + name + "'.");
        }
        return column;
    }

    /** The replicates of one point, of which some may be missing. */
    private static final class Replicated {
        private double[] values = new double[16];
        private int n;

        private void put(int replicate, String cell) {
            if (replicate >= values.length) {
                values = Arrays.copyOf(values, Math.max(2 * values.length, replicate + 1));
            }
            while (n < replicate) {
                values[n++] = Double.NaN;
            }
            values[n++] = Decimal.parse(cell);
        }

        private void moveTo(double[][] points, int point) {
            if (n > 0) {
                points[point] = Arrays.copyOf(values, n);
                n = 0;
            }
        }
    }
}
