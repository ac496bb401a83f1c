package intervene.findings;

import intervene.analysis.Paired;
import intervene.design.Axis;
import intervene.design.Design;
import intervene.design.DesignKind;
import intervene.design.MorrisDesign;
import intervene.design.OneAtATimeDesign;
import intervene.design.SaltelliDesign;
import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.scenario.Expectation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that an experiment's design allows to say about its indicators. */
public final class Findings {
    /** Above so many points, tables with a row for each pair of levels, or a regression, are left out. */
    public static final int MOST_POINTS = 200_000;
    private static final double UPPER_QUARTER = 0.75;
    /** Designs whose points do not repeat each other's levels by construction, as a regression supposes. */
    private static final Set<DesignKind> INDEPENDENT = EnumSet.of(
            DesignKind.FACTORIAL, DesignKind.LIST, DesignKind.LATIN_HYPERCUBE, DesignKind.SOBOL);

    private final Experiment experiment;
    private final List<Samples> samples;
    private List<Threshold> searched = List.of();

    /**
     * Findings about some indicators.
     *
     * @param indicators names of indicators; none for those that the experiment is about
     * @throws InvalidInput if the result does not hold one of them
     */
    public Findings(Experiment experiment, List<String> indicators) throws IOException {
        this.experiment = experiment;
        List<Indicator> chosen = indicators.isEmpty() ? experiment.sweep().indicators()
                : indicators.stream().map(label -> Threshold.indicator(label, "--indicator")).toList();
        chosen.forEach(this::requireHeld);
        samples = experiment.values(chosen);
    }

    private void requireHeld(Indicator indicator) {
        if (!experiment.indicators().contains(indicator)) {
            throw new InvalidInput(experiment.result().folder() + ": the runs do not hold " + indicator.label() + ", but "
                    + String.join(", ", experiment.indicators().stream().map(Indicator::label).toList())
                    + ". Add it to 'indicators' of the experiment and run it again.");
        }
    }

    private Samples of(Indicator indicator) throws IOException {
        for (Samples known : samples) {
            if (known.indicator() == indicator) {
                return known;
            }
        }
        requireHeld(indicator);
        return experiment.values(List.of(indicator)).get(0);
    }

    /** The values of the indicators, in order. */
    public List<Samples> samples() {
        return List.copyOf(samples);
    }

    /** The values of another indicator; null where the result does not hold it. */
    public Samples samples(Indicator indicator) throws IOException {
        return experiment.indicators().contains(indicator) ? of(indicator) : null;
    }

    /** The level of a factor at a point, as the configuration spells it. */
    public String level(int point, String path) {
        Design design = experiment.sweep().design();
        List<String> paths = design.factors().stream().map(factor -> factor.path()).toList();
        return design.point(point).get(paths.indexOf(path));
    }

    /**
     * How an indicator changes between points that differ in nothing but these levels, pair by pair and seed by seed.
     *
     * @param from levels by path
     * @param to   other levels of the same factors
     */
    public Paired change(Samples of, Map<String, String> from, Map<String, String> to) {
        var expectation = new Expectation("", "", of.indicator(), from, to, Expectation.Change.RISES, 0);
        return new Expectations(experiment.sweep().design()).verdict(expectation, of).change();
    }

    /** Whether the experiment shows what was expected of it. */
    public List<Verdict> verdicts() throws IOException {
        return Expectations.verdicts(experiment);
    }

    /**
     * The tables, the most important first.
     *
     * @param thresholds where scenario discovery is wanted
     */
    public List<FindingTable> tables(List<Threshold> thresholds) throws IOException {
        List<FindingTable> tables = new ArrayList<>();
        List<Verdict> verdicts = verdicts();
        if (!verdicts.isEmpty()) {
            tables.add(Expectations.table(verdicts));
        }
        Design design = experiment.sweep().design();
        if (design.size() > 1 && design.size() <= MOST_POINTS) {
            Inputs inputs = new Inputs(design);
            addEffects(design, inputs, tables);
            searched = thresholds.isEmpty() ? usual(design.kind()) : thresholds;
            addDiscovery(design.axes(), inputs, tables);
        }
        tables.add(Convergences.replicates(samples));
        return tables;
    }

    /** The thresholds of the scenario discovery in {@link #tables}, in order. */
    public List<Threshold> searched() {
        return searched;
    }

    private void addEffects(Design design, Inputs inputs, List<FindingTable> tables) {
        if (design instanceof SaltelliDesign saltelli) {
            tables.add(Sensitivity.sobol(saltelli, samples));
            tables.add(Convergences.sobol(saltelli, samples));
        } else if (design instanceof MorrisDesign morris) {
            tables.add(Sensitivity.morris(morris, samples));
            tables.add(Convergences.morris(morris, samples));
        } else if (design.kind() == DesignKind.FACTORIAL) {
            tables.addAll(Effects.factorial(design.axes(), inputs, samples));
        } else if (design instanceof OneAtATimeDesign one) {
            tables.add(Effects.changes(one, inputs, samples));
        }
        if (INDEPENDENT.contains(design.kind())) {
            tables.add(Regressions.of(design.axes(), inputs, samples));
        }
    }

    private void addDiscovery(List<Axis> axes, Inputs inputs, List<FindingTable> tables) throws IOException {
        for (int i = 0; i < searched.size(); i++) {
            Threshold threshold = searched.get(i);
            tables.addAll(Discovery.of(axes, inputs, of(threshold.indicator()), threshold, i + 1));
        }
    }

    /** For designs that fill the space: the upper quarter of the first indicator. */
    private List<Threshold> usual(DesignKind kind) {
        if (kind != DesignKind.LATIN_HYPERCUBE && kind != DesignKind.SOBOL || samples.isEmpty()) {
            return List.of();
        }
        double[] means = Arrays.stream(samples.get(0).means()).filter(mean -> !Double.isNaN(mean)).sorted().toArray();
        return means.length == 0 ? List.of() : List.of(new Threshold(samples.get(0).indicator(), ">=",
                means[(int) (UPPER_QUARTER * (means.length - 1))]));
    }
}
