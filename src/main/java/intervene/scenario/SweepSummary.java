package intervene.scenario;

import intervene.design.Axis;
import intervene.design.Dependence;
import intervene.design.DesignKind;
import intervene.design.Factor;
import intervene.design.Scale;
import intervene.domain.Labels;
import intervene.observe.Indicator;
import intervene.param.Numbers;
import java.util.List;
import java.util.stream.Collectors;

/** What a sweep would run, in words. */
public final class SweepSummary {
    private static final int SHOWN = 12;

    private final Sweep sweep;
    private final StringBuilder out = new StringBuilder();

    private SweepSummary(Sweep sweep) {
        this.sweep = sweep;
    }

    /** Some lines, indented. */
    public static String of(Sweep sweep) {
        var summary = new SweepSummary(sweep);
        summary.writeHead();
        summary.writeFactors();
        summary.writeExpectations();
        return summary.out.toString();
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.append(String.format("  %-11s %s\n", name, value));
        }
    }

    private void writeHead() {
        Parameters base = sweep.base().parameters();
        int states = sweep.base().world().states().size();
        line("question", sweep.story().question());
        line("quote", sweep.story().quote());
        line("source", sweep.story().source());
        line("scenario", sweep.base().name());
        line("world", sweep.base().world().title() + ", " + states + " states");
        line("horizon", base.horizon() + " periods of a month from January " + sweep.base().world().year());
        line("design", sweep.settings().kind().label() + ", " + points(sweep.design().size()) + seed());
        line("replicates", replicates());
        line("runs", runs());
        line("seeds", base.seed() + " to " + (base.seed() + sweep.replicates().most() - 1) + " at every point");
        line("indicators", indicators());
    }

    private static String points(long size) {
        return size == 1 ? "1 point" : size + " points";
    }

    private String seed() {
        return sweep.settings().kind().isCube() ? ", design seed " + sweep.settings().seed() : "";
    }

    private String replicates() {
        Replicates replicates = sweep.replicates();
        if (replicates.isFixed()) {
            return replicates.most() + " at each point";
        }
        Replicates.Precision precision = replicates.precision();
        return precision.atLeast() + " to " + replicates.most() + " at each point, until "
                + precision.indicator().label() + " is known to ± " + Numbers.text(precision.halfWidth())
                + " with confidence " + Numbers.text(precision.confidence());
    }

    private String runs() {
        long most = sweep.design().size() * sweep.replicates().most();
        return sweep.replicates().isFixed()
                ? Long.toString(most)
                : sweep.design().size() * sweep.replicates().precision().atLeast() + " to " + most;
    }

    private String indicators() {
        List<Indicator> indicators = sweep.indicators();
        return indicators.size() == Indicator.values().length
                ? "all " + indicators.size()
                : indicators.stream().map(Indicator::label).collect(Collectors.joining(", "));
    }

    private void writeFactors() {
        out.append("Factors:\n");
        for (Axis axis : sweep.design().axes()) {
            for (Factor factor : axis.factors()) {
                String unit = factor.unit().equals("1") ? "" : " [" + factor.unit() + "]";
                out.append("  " + factor.path() + ": " + levels(factor) + unit + "  (the scenario has " + factor.base()
                        + together(axis, factor) + ")\n");
            }
        }
    }

    private static String together(Axis axis, Factor factor) {
        String others = axis.factors().stream()
                .filter(other -> other != factor)
                .map(Factor::path)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "; varies together with " + others;
    }

    private String levels(Factor factor) {
        if (sweep.settings().kind() == DesignKind.LIST) {
            return "as listed";
        }
        if (factor.dependence() != null) {
            return levels(factor.dependence());
        }
        if (factor.range() == null || !factor.levels().isEmpty()) {
            return some(factor.levels());
        }
        return Numbers.text(factor.range().low()) + " to " + Numbers.text(factor.range().high())
                + (factor.range().scale() == Scale.LOG ? ", on a log scale" : "");
    }

    private static String levels(Dependence dependence) {
        String numbers = some(dependence.numbers().stream().map(Numbers::text).toList());
        return switch (dependence.kind()) {
            case SUM -> dependence.on() + " plus " + numbers;
            case PRODUCT -> dependence.on() + " times " + numbers;
            case TABLE -> dependence.table().entrySet().stream()
                    .map(e -> some(e.getValue()) + " where " + dependence.on() + " is " + e.getKey())
                    .collect(Collectors.joining("; "));
        };
    }

    private static String some(List<String> levels) {
        return levels.size() <= SHOWN
                ? String.join(", ", levels)
                : String.join(", ", levels.subList(0, SHOWN - 2)) + ", …, " + levels.get(levels.size() - 1) + " ("
                        + levels.size() + " levels)";
    }

    private void writeExpectations() {
        out.append(sweep.expectations().isEmpty() ? "" : "Expected:\n");
        for (Expectation expectation : sweep.expectations()) {
            String pattern = expectation.pattern().isEmpty() ? "" : expectation.pattern() + ": ";
            String by = expectation.by() == 0 ? "" : (expectation.change() == Expectation.Change.STAYS
                    ? " to within "
                    : " by ") + Numbers.text(expectation.by());
            out.append("  " + pattern + expectation.statement() + " (" + expectation.indicator().label() + " "
                    + Labels.of(expectation.change()) + by + " from " + expectation.from() + " to " + expectation.to()
                    + ")\n");
        }
    }
}
