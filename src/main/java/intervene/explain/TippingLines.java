package intervene.explain;

import intervene.model.Dossier;
import intervene.model.TippingPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * What would have tipped one verdict, sentence by sentence.
 *
 * @param introduction the verdict in question
 * @param points       the smallest change of each single number that turns it, the relatively smallest first
 * @param others       how many numbers could not have turned it
 * @param choices      that there are other values of choices and switches that turn it, or none
 * @param alternatives those values
 */
public record TippingLines(
        String introduction, List<String> points, String others, String choices, List<String> alternatives) {
    private static final double DOUBLING = 1;

    /** Of the focus's verdict and, where it would lead, of whether it acts without the Council; may be empty. */
    public static List<TippingLines> of(Dossier dossier) {
        Dossier.Focus focus = dossier.focus();
        var lines = new ArrayList<TippingLines>();
        if (focus.tipping() != null) {
            lines.add(of(verdict(dossier), focus.tipping()));
        }
        if (focus.tipping() != null && focus.outside() != null) {
            lines.add(of(dossier.name(focus.state()) + (focus.outside().verdict()
                    ? " would act without the Council. What would have kept it from it:"
                    : " would not act without the Council. What would have made it do so:"), focus.outside()));
        }
        return List.copyOf(lines);
    }

    private static String verdict(Dossier dossier) {
        Dossier.Focus focus = dossier.focus();
        String name = dossier.name(focus.state());
        return (focus.tipping().verdict() ? name + " was ready " + role(focus)
                + ". The smallest change of each single number that would have kept it from it" : name
                + " was not ready " + role(focus)
                + ". The smallest change of each single number that would have made it ready")
                + ", all else equal, the relatively smallest first:";
    }

    private static String role(Dossier.Focus focus) {
        return switch (focus.last().stage()) {
            case CONTRIBUTION, FINANCE -> "to take part";
            case RENEWAL -> "to go on";
            case WITHOUT_COUNCIL -> "to lead without the Council";
            case FIRST_THOUGHTS, CRITERIA_KNOWN, IF_VETOED, UNDER_MANDATE -> "to lead";
        };
    }

    private static TippingLines of(String introduction, Dossier.Tipping t) {
        int unable = t.entering() - t.points().size();
        String others = t.points().isEmpty()
                ? "None: no single one of the " + t.entering()
                + " numbers that enter the decision could have turned it within its range."
                : unable + " of the " + t.entering() + " numbers that enter the decision could not have turned it"
                + " within their range.";
        String choices = t.alternatives().isEmpty()
                ? "None of the " + t.switches() + " other values of choices and switches would have turned it."
                : "Of " + t.switches() + " other values of choices and switches, these would have turned it:";
        return new TippingLines(introduction, t.points().stream().map(TippingLines::phrase).toList(), others, choices,
                t.alternatives().stream()
                        .map(a -> a.path() + ": " + a.other() + " instead of " + a.value() + ": " + a.meaning())
                        .toList());
    }

    private static String phrase(TippingPoint p) {
        String unit = p.unit().equals("1") ? "" : " [" + p.unit() + "]";
        String more = p.flipsAt() > p.value() ? "at least " : "at most ";
        String name = p.trait() ? "its own " + p.path() : p.path();
        return name + " " + more + Figures.awayFrom(p.value(), p.flipsAt()) + unit + " instead of "
                + Figures.of(p.value()) + " (" + change(p) + "): " + p.meaning();
    }

    private static String change(TippingPoint p) {
        if (p.value() == 0) {
            return "from nothing";
        }
        if (p.value() * p.flipsAt() < 0) {
            return Figures.of(Math.abs(p.flipsAt() - p.value())) + (p.flipsAt() > p.value() ? " more" : " less");
        }
        String sign = p.flipsAt() > p.value() ? "+" : "-";
        return p.size() <= DOUBLING ? sign + Figures.of(100 * p.size()) + " %" : "times "
                + Figures.of(p.flipsAt() / p.value());
    }
}
