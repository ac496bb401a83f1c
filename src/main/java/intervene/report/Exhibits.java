package intervene.report;

import intervene.design.Axis;
import intervene.design.Design;
import intervene.design.DesignKind;
import intervene.findings.Experiment;
import intervene.findings.FindingTable;
import intervene.findings.Findings;
import intervene.findings.Inputs;
import intervene.findings.Samples;
import intervene.plot.Convergence;
import intervene.plot.Dot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The figures that suit an experiment, in the order in which a reader wants them. */
final class Exhibits {
    private final Design design;
    private final Findings findings;
    private final List<FindingTable> tables;
    private final List<Exhibit> exhibits = new ArrayList<>();

    private Exhibits(Experiment experiment, Findings findings, List<FindingTable> tables) {
        this.design = experiment.sweep().design();
        this.findings = findings;
        this.tables = tables;
    }

    static List<Exhibit> of(Experiment experiment, Findings findings, List<FindingTable> tables) throws IOException {
        Exhibits all = new Exhibits(experiment, findings, tables);
        if (all.design.size() <= Findings.MOST_POINTS) {
            all.add();
        }
        return all.exhibits;
    }

    private void add() throws IOException {
        List<Axis> axes = design.axes();
        Inputs inputs = new Inputs(design);
        for (Samples samples : design.size() == 1 ? List.<Samples>of() : findings.samples()) {
            addEffects(axes, inputs, samples);
        }
        GroupFigures groups = new GroupFigures(findings, axes, inputs);
        if (groups.isFew()) {
            exhibits.add(groups.outcomes());
            exhibits.add(groups.lives());
        }
        if (design.kind() == DesignKind.FACTORIAL && design.size() > 1) {
            findings.samples().forEach(samples -> exhibits.add(groups.differences(samples)));
        }
        findings.samples().stream().limit(axes.isEmpty() ? 3 : 1).forEach(this::addConvergence);
        exhibits.removeIf(Objects::isNull);
    }

    private void addEffects(List<Axis> axes, Inputs inputs, Samples samples) {
        switch (design.kind()) {
            case FACTORIAL -> exhibits.addAll(new LevelFigures(axes, inputs, samples).exhibits());
            case ONE_AT_A_TIME -> {
                exhibits.add(SensitivityFigures.tornado(axes, inputs, samples));
                exhibits.add(SensitivityFigures.changes(table("changes"), samples.indicator()));
            }
            case SALTELLI -> exhibits.add(SensitivityFigures.indices(table("sobol"), samples.indicator()));
            case MORRIS -> exhibits.add(SensitivityFigures.morris(table("morris"), samples.indicator()));
            case LATIN_HYPERCUBE, SOBOL, LIST -> {
                exhibits.add(SensitivityFigures.regression(table("regression"), samples.indicator()));
                exhibits.addAll(SpaceFigures.of(axes, inputs, samples, table("discovery"),
                        findings.searched().isEmpty() ? null : findings.searched().get(0)));
            }
        }
    }

    private FindingTable table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElse(null);
    }

    private void addConvergence(Samples samples) {
        List<Convergence.Step> steps = table("convergence").rows().stream()
                .filter(row -> row.get(0).equals(samples.indicator().label()))
                .map(row -> step((Long) row.get(1), (Double) row.get(2), (Double) row.get(3))).toList();
        exhibits.add(new Exhibit("convergence-" + samples.indicator().label(), "How the mean of "
                + Names.of(samples.indicator()) + " settles with replicates: mean over the points, and the half-width that a"
                + " point's 95 % interval has on average.",
                new Convergence(Names.of(samples.indicator()), Names.quantity(samples.indicator()), steps).figure()));
    }

    private static Convergence.Step step(long replicates, double mean, double halfWidth) {
        return new Convergence.Step((int) replicates, new Dot(mean, mean - halfWidth, mean + halfWidth));
    }
}
