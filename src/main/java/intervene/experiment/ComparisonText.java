package intervene.experiment;

import intervene.analysis.Estimate;
import intervene.experiment.Comparison.Difference;
import intervene.experiment.ComparisonPairing.Counts;
import intervene.observe.Indicator;
import intervene.param.Numbers;
import intervene.result.Result;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What a person reads of a comparison. The first result is A, the second B, and every difference is B less A. */
public final class ComparisonText {
    private final Comparison comparison;
    private final Partings partings;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(Comparison comparison, Partings partings) {
        this.comparison = comparison;
        this.partings = partings;
    }

    /**
     * The text.
     *
     * @param partings where runs part; null where nobody asked
     */
    public static String of(Comparison comparison, Partings partings) throws IOException {
        ComparisonText page = new ComparisonText(comparison, partings);
        page.results();
        page.configurations();
        page.differences();
        page.crises();
        if (partings != null) {
            page.partings();
        }
        return page.text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private void results() {
        Counts counts = comparison.counts();
        line("A: %s", result(comparison.a(), counts.runsA(), counts.seedsA()));
        line("B: %s", result(comparison.b(), counts.runsB(), counts.seedsB()));
        int pairs = comparison.size();
        line("%,d %s of the same seed.", pairs, pairs == 1 ? "pair" : "pairs");
        if (counts.unpairedA() + counts.unpairedB() > 0) {
            line("Left out, having no partner: %,d runs of A, %,d of B.", counts.unpairedA(), counts.unpairedB());
        }
        if (comparison.points() > 1) {
            line("Each seed counts once, with its mean over %,d design points, where it brings the same chance.",
                    comparison.points());
        }
    }

    private static String result(Result result, long runs, String seeds) {
        return String.format(Locale.ROOT, "%s (%s, %,d %s, %s)", result.folder(), result.manifest().get("scenario"),
                runs, runs == 1 ? "run" : "runs", seeds);
    }

    private void configurations() throws IOException {
        if (comparison.isOneFolder()) {
            line("%nA and B are the same folder, so nothing differs.");
            return;
        }
        List<String> differences = comparison.configurations();
        line(differences.isEmpty()
                ? "%nThe configurations are the same." : "%nWhat differs in the configurations: A, B");
        differences.forEach(difference -> line("  %s", difference));
        if (!comparison.isOneWorld()) {
            line("The worlds differ: world.yaml is not the same.");
        }
    }

    private void differences() {
        line("%n%-32s %13s %13s %13s  %-27s %6s %9s", "", "A", "B", "B - A", "95 % interval", "n", "variance");
        line("%-32s %13s %13s %13s  %-27s %6s %9s  %s", "", "mean", "mean", "mean", "", "", "saved", "unit");
        for (Difference difference : comparison.differences()) {
            if (difference.paired().n() > 0) {
                difference(difference);
            }
        }
        if (!comparison.differs()) {
            line("%nNo indicator differs in any pair.");
        }
    }

    private void difference(Difference d) {
        Indicator indicator = Comparison.INDICATORS.get(d.indicator());
        boolean share = indicator != null && indicator.isShare();
        String unit = indicator == null ? "" : share ? indicator.unit().replaceFirst("share", "%") : indicator.unit();
        double saved = d.paired().saved();
        line("%-32s %13s %13s %s %6d %9s  %s", d.indicator(), number(d.meanA(), share), number(d.meanB(), share),
                difference(d.paired().difference(), share), d.paired().n(),
                Double.isNaN(saved) ? "" : number(saved, true) + " %", unit);
    }

    private static String difference(Estimate e, boolean share) {
        String interval = Double.isNaN(e.low()) ? ""
                : number(e.low(), e.value(), share) + " to " + number(e.high(), e.value(), share);
        return String.format(Locale.ROOT, "%13s  %-27s", number(e.value(), share), interval);
    }

    private static String number(double value, boolean share) {
        return number(value, value, share);
    }

    /** With thousands separators and about three significant digits, for the size that {@code scale} has. */
    private static String number(double value, double scale, boolean share) {
        double size = Math.abs(scale);
        int decimals = share ? 1 : size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        String number = String.format(Locale.ROOT, "%,." + decimals + "f", share ? 100 * value : value);
        return number.matches("-[0.]+") ? number.substring(1) : number;
    }

    private void crises() {
        CrisisPairs crises = comparison.crises();
        if (crises == null) {
            Result without = comparison.a().has("crises") ? comparison.b() : comparison.a();
            line("%nNothing is said crisis by crisis, since %s has no table of crises;"
                    + " a sweep keeps one with --detail.", without.folder());
            return;
        }
        line("%nCrisis by crisis: %,d in both, %,d in A alone, %,d in B alone",
                crises.pairs(), crises.onlyA(), crises.onlyB());
        if (crises.pairs() > 0) {
            perCrisis("deaths in a crisis", crises.meanDeathsA(), crises.deaths());
            perCrisis("saved in a crisis", crises.meanSavedA(), crises.saved());
            transitions(crises);
        }
    }

    private void perCrisis(String name, double meanA, Estimate difference) {
        line("  %-30s %13s %13s %s", name, number(meanA, false), number(meanA + difference.value(), false),
                difference(difference, false));
    }

    private void transitions(CrisisPairs crises) {
        List<CrisisPairs.Count> alike = crises.transitions().stream().filter(CrisisPairs.Count::isAlike).toList();
        long same = alike.stream().mapToLong(CrisisPairs.Count::crises).sum();
        if (same < crises.pairs()) {
            line("  %,d were answered otherwise:", crises.pairs() - same);
            line("    %-30s %-30s %8s", "outcome in A", "outcome in B", "crises");
            crises.transitions().stream().filter(count -> !count.isAlike()).forEach(count ->
                    line("    %-30s %-30s %,8d", count.from(), count.to(), count.crises()));
        }
        line("  %,d were answered alike:", same);
        alike.forEach(count -> line("    %-61s %,8d", count.from(), count.crises()));
    }

    private void partings() {
        if (!partings.problem().isEmpty()) {
            line("%nWhere runs part cannot be told. %s", partings.problem().lines().findFirst().orElseThrow());
            return;
        }
        int pairs = partings.found().size();
        int[] periods = partings.periods(Parting::period);
        int all = comparison.size();
        line("%nWhere runs part, by running %s again",
                pairs == all ? "all pairs" : String.format(Locale.ROOT, "%,d of %,d pairs", pairs, all));
        if (periods.length == 0) {
            line("  None of them ever do.");
            return;
        }
        int never = pairs - periods.length;
        line("  %,d of %,d pairs part, in period %s at the median, %d at the earliest; %,d never %s.",
                periods.length, pairs, median(periods), periods[0], never, never == 1 ? "does" : "do");
        line("  %-30s %13s %13s  %s", "what differs", "first of all", "at all", "first in period (median)");
        for (Parting.Kind kind : Parting.Kind.values()) {
            long first = partings.found().values().stream().filter(parting -> parting.kind() == kind).count();
            int[] ever = partings.periods(of(kind));
            line("  %-30s %,13d %,13d  %s", kind.words(), first, ever.length, ever.length == 0 ? "" : median(ever));
        }
    }

    private static ToIntFunction<Parting> of(Parting.Kind kind) {
        return parting -> parting.period(kind);
    }

    private static String median(int[] sorted) {
        return Numbers.text((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0);
    }
}
