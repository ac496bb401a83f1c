package intervene.explain;

import intervene.decision.Ledger;
import intervene.decision.Reason;
import intervene.decision.RightToIntervene;
import intervene.decision.Traits;
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

    ReasonsText(Dossier dossier, Page page) {
        this.dossier = dossier;
        this.page = page;
        this.parameters = dossier.run().parameters();
    }

    void write() {
        page.heading("3. Reasons for and against");
        brief();
        Weighing w = dossier.focus().last();
        if (w == null) {
            page.gap();
            page.paragraph(silence());
            return;
        }
        page.gap();
        page.paragraph(dossier.name(w.state()) + " (" + w.state() + ") in full, " + Words.stage(w) + ", "
                + Words.means(w.means()) + ":");
        ledger(w.ledger());
        verdict(w);
        gate(w);
        self(w);
        earlier();
    }

    private void brief() {
        page.paragraph("The most nearly willing " + kind() + ", at their last word in this period. Sums are lives of"
                + " the state's own citizens; the balance z is (for - against)/(for + against). A state is willing"
                + " when the gate (its right to intervene) is open and z + ε exceeds θ: ε is what else moves its"
                + " government, drawn once for a crisis, θ the premium for leading.");
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"state", "as", "gate", "for", "against", "z", "ε", "θ", "z+ε-θ", "verdict"});
        Stream<Weighing> first = dossier.weighings().stream().limit(SHOWN);
        Weighing focus = dossier.focus().last();
        boolean shown = focus == null || dossier.weighings().indexOf(focus) < SHOWN;
        Stream.concat(first, shown ? Stream.empty() : Stream.of(focus)).forEach(w -> rows.add(row(w)));
        page.table(rows, 3);
        int left = dossier.weighings().size() - rows.size() + 1;
        if (left > 0) {
            page.indented("and " + left + " more (--json lists all, --state explains one)");
        }
        if (focus != null && focus.stage() == Dossier.Stage.WITHOUT_COUNCIL) {
            dossier.weighings().stream().limit(SHOWN)
                    .filter(w -> w.willing() && w.canLead() && w != focus)
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
        Weighing focus = dossier.focus().last();
        return focus == null || focus.stance().role() == Role.LEAD ? "to lead" : "to take part";
    }

    private String[] row(Weighing w) {
        Ledger l = w.ledger();
        return new String[] {dossier.name(w.state()) + " (" + w.state() + ")", Words.part(w), w.isGateOpen() ? "open"
                : "shut",
            Figures.of(l.reasonsFor()), Figures.of(l.reasonsAgainst()), Figures.fixed(l.balance(), DECIMALS),
            Figures.fixed(w.noise(), DECIMALS), Figures.fixed(w.premium(), DECIMALS), Figures.signed(w.margin(),
            DECIMALS), word(w)};
    }

    private static String word(Weighing w) {
        boolean lead = w.stance().role() == Role.LEAD;
        return w.willing() ? lead && !w.canLead() ? "too weak to lead" : "willing" : "not willing";
    }

    private void ledger(Ledger l) {
        double[] signed = Stream.of(Reason.values()).mapToDouble(r -> (r.speaksFor() ? 1 : -1) * r.in(l)).toArray();
        int decimals = Figures.decimals(signed, l.net());
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"reason", "own lives", "what it is", "passage"});
        for (Reason r : Reason.values()) {
            rows.add(new String[] {Words.of(r), Figures.signed(signed[r.ordinal()], decimals), r.sentence(),
                    r.source()});
        }
        rows.add(new String[] {"net", Figures.signed(l.net(), decimals),
            "for " + Figures.fixed(l.reasonsFor(), decimals) + ", against " + Figures.fixed(l.reasonsAgainst(),
            decimals), ""});
        page.reasons(rows);
    }

    private void verdict(Weighing w) {
        Ledger l = w.ledger();
        double z = l.balance();
        double sum = z + w.noise();
        String place = w.margin() > 0 ? "more than" : "not more than";
        String threshold = w.stance().role() == Role.LEAD ? "the premium for leading, θ = " + Figures.of(w.premium())
                : "θ = 0 (there is no premium for taking part)";
        page.gap();
        page.indented("Balance z = " + Figures.of(l.net()) + " / " + Figures.of(l.reasonsFor() + l.reasonsAgainst())
                + " = " + Figures.of(z)
                + ". With ε = " + Figures.of(w.noise()) + " it comes to " + Figures.of(sum) + ", " + place + " "
                + threshold + ".");
        page.indented("Verdict: " + conclusion(w) + ".");
    }

    private String conclusion(Weighing w) {
        if (!w.isGateOpen()) {
            return "not willing, since it has no right to intervene" + (w.margin() > 0
                    ? ", although its reasons would suffice" : "");
        }
        if (!w.willing()) {
            return w.ledger().reasonsFor() > 0 ? "not willing; it has the right, but not reason enough"
                    : "not willing; nothing speaks for it";
        }
        if (w.stance().role() == Role.LEAD && !w.canLead()) {
            return "its reasons would suffice, but it lacks the force to lead";
        }
        return "willing";
    }

    private void gate(Weighing w) {
        page.gap();
        if (w.right() == null) {
            page.indented("Gate: none. The host consents, so that no right to intervene is needed.");
            return;
        }
        RightToIntervene r = w.right();
        var g = parameters.gate();
        page.indented("The right to intervene is a gate (Pattison 2013, II); all four conditions must hold, as this"
                + " state sees them:");
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"condition", "holds", "because"});
        rows.add(condition("just cause", r.cause(), Figures.of(w.prospect().deaths())
                + " dead and to die as it sees it; needed " + Figures.of(g.threshold())));
        rows.add(condition("reasonable prospects", r.prospects(), "the available force can stop "
                + Figures.of(w.stoppedShare()) + " of the killing; needed " + Figures.of(g.prospects())));
        rows.add(condition("proportionality", r.proportion(), Figures.of(w.prospect().saved()) + " saved against "
                + Figures.of(w.prospect().soldiersLost() + w.prospect().collateral())
                + " soldiers and bystanders killed" + (g.proportionality() ? "" : "; not required here")));
        rows.add(condition("local support", r.support(), Figures.of(dossier.moment().localSupport())
                + " welcome it; needed " + Figures.of(g.support())));
        page.table(rows, 3);
    }

    private static String[] condition(String name, boolean holds, String because) {
        return new String[] {name, holds ? "yes" : "no", because};
    }

    private void self(Weighing w) {
        Traits t = w.decider().traits();
        var p = w.decider().position();
        page.gap();
        page.indented("What it is like, and what it expects:");
        page.entry("fiduciary weight φ", Figures.of(1 - t.outsiderWeight()) + ", so an outsider's life weighs "
                + Figures.of(t.outsiderWeight()) + " of a citizen's");
        page.entry("soldiers", "risk expected " + Figures.of(w.prospect().risk()) + ", borne without protest τ = "
                + Figures.of(t.tolerance()) + " (deaths per 1,000 soldiers a year); a soldier's death weighs α = "
                + Figures.of(t.casualtyAversion()) + "; "
                + Words.of(t.enlistment()) + "s; war-weariness " + Figures.of(p.weariness()) + " of 4");
        page.entry("stakes", "reputation ρ = " + Figures.of(t.reputationalStake()) + ", order ω = "
                + Figures.of(t.orderInterest())
                + " basis points of GDP; one is worth " + Figures.of(t.basisPoint()) + " own lives");
        page.entry("attitudes", "to sovereignty σ = " + Figures.of(t.sovereignty()) + ", democracy "
                + Figures.of(t.democracy()) + ", past harm done to the host " + Figures.of(p.culpability()));
        page.entry("its share", Figures.of(w.prospect().share()) + " of an operation that saves "
                + Figures.of(w.prospect().saved())
                + " lives as it sees it (they count as " + Figures.of(w.prospect().counted())
                + ": large numbers numb) and costs "
                + Figures.of(w.prospect().cost()) + " million US$; usable force " + Words.thousand(p.usable()));
        page.entry("authority", (w.stance().councilAuthority() ? "the Council's" : "none") + "; legitimacy ℓ = " + Figures.of(w.stance().legitimacy())
                + "; its public waives " + Figures.of(w.stance().publicMandate()) + " of the cost owed to it");
        if (w.criteria() != null) {
            page.entry("criteria if it leads", Words.criteria(w.criteria()) + "; " + doctrine());
        }
    }

    private String doctrine() {
        String rule = switch (parameters.doctrine()) {
            case STATUS_QUO_PLUS -> "nobody may act without the Council";
            case AD_HOC, SUBSIDIARY_RIGHT -> "without the Council each must be at least "
                    + Figures.of(parameters.criteria().hardMinimum());
            case GENERAL_RIGHT -> "just cause is enough to act without the Council";
        };
        return rule + " (doctrine " + Words.of(parameters.doctrine()) + ")";
    }

    private void earlier() {
        List<Weighing> earlier = dossier.focus().earlier();
        if (!earlier.isEmpty()) {
            page.gap();
            page.indented("It also weighed in this period:");
            for (Weighing w : earlier) {
                page.item(Words.stage(w) + ", " + Words.means(w.means()) + ", ℓ = " + Figures.of(w.stance()
                        .legitimacy()) + ": z = "
                        + Figures.of(w.ledger().balance()) + ", " + word(w));
            }
        }
    }

    /** Why a state did not weigh. */
    private String silence() {
        String state = dossier.focus().state();
        String name = dossier.name(state) + " did not weigh the crisis in this period: ";
        Dossier.Actor a = dossier.moment().actors().stream().filter(x -> x.state().equals(state)).findFirst()
                .orElse(null);
        if (a == null) {
            return "Nobody weighed the crisis in this period.";
        }
        if (a.host()) {
            return name + "it is the host.";
        }
        if (a.usable() > 0) {
            return name + "its usable force of " + Words.thousand(a.usable())
                    + " troops is less than leading takes, and no coalition asked it for troops.";
        }
        if (a.ownCrisis() && parameters.reach().hostsStayHome()) {
            return name + "it has a crisis of its own and sends no force abroad.";
        }
        return name + (a.committed() > 0 ? "all the force that it could bring there, " + Words.thousand(a.committed())
                + " troops, is in other operations." : "it has no force that it could bring there.");
    }
}
