package intervene.explain;

import intervene.model.Dossier;
import intervene.model.TippingPoint;
import java.util.List;

/** What would have tipped the balance. */
final class TippingText {
    private static final int SHOWN = 15;
    private static final double DOUBLING = 1;

    private final Dossier dossier;
    private final Page page;

    TippingText(Dossier dossier, Page page) {
        this.dossier = dossier;
        this.page = page;
    }

    void write() {
        Dossier.Focus focus = dossier.focus();
        if (focus.tipping() == null) {
            return;
        }
        page.heading("4. What would have tipped the balance");
        String name = dossier.name(focus.state());
        String role = role(focus);
        page.paragraph((focus.tipping().verdict() ? name + " was ready " + role
                + ". The smallest change of each single number that would have kept it from it" : name
                + " was not ready " + role
                + ". The smallest change of each single number that would have made it ready")
                + ", all else equal, the relatively smallest first:");
        points(focus.tipping());
        if (focus.outside() != null) {
            page.gap();
            page.paragraph(name + (focus.outside().verdict()
                    ? " would act without the Council. What would have kept it from it:"
                    : " would not act without the Council. What would have made it do so:"));
            points(focus.outside());
        }
    }

    private static String role(Dossier.Focus focus) {
        return switch (focus.last().stage()) {
            case CONTRIBUTION, FINANCE -> "to take part";
            case RENEWAL -> "to go on";
            case WITHOUT_COUNCIL -> "to lead without the Council";
            case FIRST_THOUGHTS, CRITERIA_KNOWN, IF_VETOED, UNDER_MANDATE -> "to lead";
        };
    }

    private void points(Dossier.Tipping t) {
        for (TippingPoint p : t.points().subList(0, Math.min(SHOWN, t.points().size()))) {
            page.item(phrase(p));
        }
        int hidden = t.points().size() - SHOWN;
        if (hidden > 0) {
            page.indented("and " + hidden + " more that take a larger change (--json lists them).");
        }
        int unable = t.entering() - t.points().size();
        page.indented(t.points().isEmpty()
                ? "None: no single one of the " + t.entering()
                + " numbers that enter the decision could have turned it within its range."
                : unable + " of the " + t.entering() + " numbers that enter the decision could not have turned it"
                + " within their range.");
        alternatives(t);
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

    private void alternatives(Dossier.Tipping t) {
        List<Dossier.Alternative> found = t.alternatives();
        if (found.isEmpty()) {
            page.indented("None of the " + t.switches() + " other values of choices and switches would have turned"
                    + " it.");
            return;
        }
        page.indented("Of " + t.switches() + " other values of choices and switches, these would have turned it:");
        for (Dossier.Alternative a : found) {
            page.item(a.path() + ": " + a.other() + " instead of " + a.value() + ": " + a.meaning());
        }
    }
}
