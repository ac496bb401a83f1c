package intervene.explain;

import intervene.decision.RightToIntervene;
import intervene.decision.Traits;
import intervene.domain.Role;
import intervene.model.Dossier;
import intervene.model.Dossier.Weighing;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;

/** What a dossier says of the state in its focus, sentence by sentence. */
public final class FocusLines {
    private final Dossier dossier;
    private final Parameters parameters;
    private final Weighing weighing;

    public FocusLines(Dossier dossier) {
        this.dossier = dossier;
        parameters = dossier.run().parameters();
        weighing = dossier.focus().last();
    }

    /** Whether the state weighed the crisis; where it did not, there is only {@link #silence}. */
    public boolean hasWeighed() {
        return weighing != null;
    }

    /** Why it did not weigh. */
    public String silence() {
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

    /** Who weighed, in what part. */
    public String introduction() {
        return dossier.name(weighing.state()) + " (" + weighing.state() + ") in full, " + Words.stage(weighing) + ", "
                + Words.means(weighing.means()) + ":";
    }

    /** Its reasons. */
    public ReasonLines reasons() {
        return ReasonLines.of(weighing.ledger());
    }

    /** From the reasons to the balance, and what it had to exceed. */
    public String balance() {
        Weighing w = weighing;
        double z = w.ledger().balance();
        String place = w.margin() > 0 ? "more than" : "not more than";
        String threshold = w.stance().role() == Role.LEAD ? "the premium for leading, θ = " + Figures.of(w.premium())
                : "θ = 0 (there is no premium for taking part)";
        return "Balance z = " + Figures.of(w.ledger().net()) + " / "
                + Figures.of(w.ledger().reasonsFor() + w.ledger().reasonsAgainst()) + " = " + Figures.of(z)
                + ". With ε = " + Figures.of(w.noise()) + " it comes to " + Figures.of(z + w.noise()) + ", " + place
                + " " + threshold + ".";
    }

    /** What it decided. */
    public String verdict() {
        return "Verdict: " + conclusion() + ".";
    }

    private String conclusion() {
        Weighing w = weighing;
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

    /** What the gate is, or that there is none. */
    public String gate() {
        return weighing.right() == null ? "Gate: none. The host consents, so that no right to intervene is needed."
                : "The right to intervene is a gate (Pattison 2013, II); all four conditions must hold, as this state"
                + " sees them:";
    }

    /** The gate's conditions; none where there is no gate. */
    public List<ConditionLine> conditions() {
        Weighing w = weighing;
        RightToIntervene r = w.right();
        if (r == null) {
            return List.of();
        }
        var g = parameters.gate();
        return List.of(
                new ConditionLine("just cause", r.cause(), Figures.of(w.prospect().deaths())
                        + " dead and to die as it sees it; needed " + Figures.of(g.threshold())),
                new ConditionLine("reasonable prospects", r.prospects(), "the available force can stop "
                        + Figures.of(w.stoppedShare()) + " of the killing; needed " + Figures.of(g.prospects())),
                new ConditionLine("proportionality", r.proportion(), Figures.of(w.prospect().saved())
                        + " saved against " + Figures.of(w.prospect().soldiersLost() + w.prospect().collateral())
                        + " soldiers and bystanders killed" + (g.proportionality() ? "" : "; not required here")),
                new ConditionLine("local support", r.support(), Figures.of(dossier.moment().localSupport())
                        + " welcome it; needed " + Figures.of(g.support())));
    }

    /** What it is like, and what it expects. */
    public List<TraitLine> traits() {
        var lines = new ArrayList<TraitLine>();
        character(lines);
        expectation(lines);
        return List.copyOf(lines);
    }

    private void character(List<TraitLine> lines) {
        Traits t = weighing.decider().traits();
        lines.add(new TraitLine("fiduciary weight φ", Figures.of(1 - t.outsiderWeight())
                + ", so an outsider's life weighs " + Figures.of(t.outsiderWeight()) + " of a citizen's"));
        lines.add(new TraitLine("soldiers", "risk expected " + Figures.of(weighing.prospect().risk())
                + ", borne without protest τ = " + Figures.of(t.tolerance())
                + " (deaths per 1,000 soldiers a year); a soldier's death weighs α = "
                + Figures.of(t.casualtyAversion()) + "; " + Words.of(t.enlistment()) + "s; war-weariness "
                + Figures.of(weighing.decider().position().weariness()) + " of 4"));
        lines.add(new TraitLine("stakes", "reputation ρ = " + Figures.of(t.reputationalStake()) + ", order ω = "
                + Figures.of(t.orderInterest()) + " basis points of GDP; one is worth " + Figures.of(t.basisPoint())
                + " own lives"));
        lines.add(new TraitLine("attitudes", "to sovereignty σ = " + Figures.of(t.sovereignty()) + ", democracy "
                + Figures.of(t.democracy()) + ", past harm done to the host "
                + Figures.of(weighing.decider().position().culpability())));
    }

    private void expectation(List<TraitLine> lines) {
        Weighing w = weighing;
        lines.add(new TraitLine("its share", Figures.of(w.prospect().share()) + " of an operation that saves "
                + Figures.of(w.prospect().saved()) + " lives as it sees it (they count as "
                + Figures.of(w.prospect().counted()) + ": large numbers numb) and costs "
                + Figures.of(w.prospect().cost()) + " million US$; usable force "
                + Words.thousand(w.decider().position().usable())));
        lines.add(new TraitLine("authority", (w.stance().councilAuthority() ? "the Council's" : "none")
                + "; legitimacy ℓ = " + Figures.of(w.stance().legitimacy()) + "; its public waives "
                + Figures.of(w.stance().publicMandate()) + " of the cost owed to it"));
        if (w.criteria() != null) {
            lines.add(new TraitLine("criteria if it leads", Words.criteria(w.criteria()) + "; " + doctrine()));
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

    /** What else it weighed in the same period, before. */
    public List<String> earlier() {
        return dossier.focus().earlier().stream()
                .map(w -> Words.stage(w) + ", " + Words.means(w.means()) + ", ℓ = "
                        + Figures.of(w.stance().legitimacy()) + ": z = " + Figures.of(w.ledger().balance()) + ", "
                        + word(w))
                .toList();
    }

    /** The verdict in a word or two. */
    static String word(Weighing w) {
        boolean lead = w.stance().role() == Role.LEAD;
        return w.willing() ? lead && !w.canLead() ? "too weak to lead" : "willing" : "not willing";
    }
}
