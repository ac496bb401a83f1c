package intervene.explain;

import intervene.decision.Ledger;
import intervene.domain.Role;
import intervene.model.Dossier;
import intervene.model.Dossier.Weighing;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The states' reasons: the most nearly willing in brief, one in full. */
final class ReasonsText {
    private static final int SHOWN = 5;
    private static final int DECIMALS = 3;

    private final Dossier dossier;
    private final Page page;
    private final Parameters parameters;
    private final FocusLines focus;

    ReasonsText(Dossier dossier, Page page) {
        this.dossier = dossier;
        this.page = page;
        this.parameters = dossier.run().parameters();
        this.focus = new FocusLines(dossier);
    }

    void write() {
        page.heading("3. Reasons for and against");
        brief();
        page.gap();
        if (!focus.hasWeighed()) {
            page.paragraph(focus.silence());
            return;
        }
        page.paragraph(focus.introduction());
        ledger(focus.reasons());
        page.gap();
        page.indented(focus.balance());
        page.indented(focus.verdict());
        page.gap();
        page.indented(focus.gate());
        gate(focus.conditions());
        page.gap();
        page.indented("What it is like, and what it expects:");
        focus.traits().forEach(t -> page.entry(t.name(), t.text()));
        if (!focus.earlier().isEmpty()) {
            page.gap();
            page.indented("It also weighed in this period:");
            focus.earlier().forEach(page::item);
        }
    }

    private void brief() {
        page.paragraph("The most nearly willing " + kind() + ", at their last word in this period. Sums are lives of"
                + " the state's own citizens; the balance z is (for - against)/(for + against). A state is willing"
                + " when the gate (its right to intervene) is open and z + ε exceeds θ: ε is what else moves its"
                + " government, drawn once for a crisis, θ the premium for leading.");
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"state", "as", "gate", "for", "against", "z", "ε", "θ", "z+ε-θ", "verdict"});
        Stream<Weighing> first = dossier.weighings().stream().limit(SHOWN);
        Weighing last = dossier.focus().last();
        boolean shown = last == null || dossier.weighings().indexOf(last) < SHOWN;
        Stream.concat(first, shown ? Stream.empty() : Stream.of(last)).forEach(w -> rows.add(row(w)));
        page.table(rows, 3);
        int left = dossier.weighings().size() - rows.size() + 1;
        if (left > 0) {
            page.indented("and " + left + " more (--json lists all, --state explains one)");
        }
        if (last != null && last.stage() == Dossier.Stage.WITHOUT_COUNCIL) {
            dossier.weighings().stream().limit(SHOWN)
                    .filter(w -> w.willing() && w.canLead() && w != last)
                    .forEach(this::heldBack);
        }
    }

    /** Why a willing state did not lead without the Council: a criterion that is too low. */
    private void heldBack(Weighing w) {
        if (w.criteria() != null && !w.criteria().allAtLeast(parameters.criteria().hardMinimum())) {
            page.item(dossier.name(w.state()) + " may not lead without the Council, as a hard criterion is below "
                    + Figures.of(parameters.criteria().hardMinimum()) + ": " + Words.criteria(w.criteria()));
        }
    }

    private String kind() {
        Weighing last = dossier.focus().last();
        return last == null || last.stance().role() == Role.LEAD ? "to lead" : "to take part";
    }

    private String[] row(Weighing w) {
        Ledger l = w.ledger();
        return new String[] {dossier.name(w.state()) + " (" + w.state() + ")", Words.part(w), w.isGateOpen() ? "open"
                : "shut",
            Figures.of(l.reasonsFor()), Figures.of(l.reasonsAgainst()), Figures.fixed(l.balance(), DECIMALS),
            Figures.fixed(w.noise(), DECIMALS), Figures.fixed(w.premium(), DECIMALS), Figures.signed(w.margin(),
            DECIMALS), FocusLines.word(w)};
    }

    private void ledger(ReasonLines lines) {
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"reason", "own lives", "what it is", "passage"});
        for (ReasonLine r : lines.reasons()) {
            rows.add(new String[] {r.name(), r.number(), r.sentence(), r.source()});
        }
        rows.add(new String[] {"net", lines.netNumber(), lines.sums(), ""});
        page.reasons(rows);
    }

    private void gate(List<ConditionLine> conditions) {
        if (!conditions.isEmpty()) {
            var rows = new ArrayList<String[]>();
            rows.add(new String[] {"condition", "holds", "because"});
            conditions.forEach(c -> rows.add(new String[] {c.name(), c.word(), c.because()}));
            page.table(rows, 3);
        }
    }
}
