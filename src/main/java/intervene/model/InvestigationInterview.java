package intervene.model;

import intervene.decision.Criteria;
import intervene.decision.Legitimacy;
import intervene.decision.Tally;
import intervene.domain.Measure;
import intervene.domain.Role;
import intervene.model.InvestigationWitness.Weighed;
import intervene.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions states at the moment that is explained, while the world is as it was. */
final class InvestigationInterview {
    private static final Comparator<Dossier.Weighing> NEAREST_FIRST = Comparator.comparing(
                    (Dossier.Weighing w) -> !w.canLead())
            .thenComparing(w -> !w.willing())
            .thenComparingInt(w -> w.right() == null ? 0 : -w.right().met())
            .thenComparingDouble(w -> -w.margin())
            .thenComparing(Dossier.Weighing::state);

    private final Scenario scenario;
    private final Dossier.Choice choice;
    private final Subject subject;
    private final boolean tips;
    private final Map<Integer, Dossier.Weighing> noted = new LinkedHashMap<>();
    private final Map<Integer, Dossier.Weighing> secondThoughts = new LinkedHashMap<>();
    private InvestigationWitness witness;
    private Dossier.Moment moment;
    private Dossier.Tipping tipping;
    private Dossier.Tipping tippingOutside;

    /**
     * Whom to question when.
     *
     * @param period    the period
     * @param weighing  index of the weighing whose verdict is in question; −1 for none
     * @param draft     what becomes of a draft on force in that period; null where there is none
     */
    record Subject(int period, int weighing, Tally.Verdict draft) {}

    /**
     * An interview.
     *
     * @param scenario with the parameters in force then
     * @param tips     whether to find what would have tipped the balance
     */
    InvestigationInterview(Scenario scenario, Dossier.Choice choice, Subject subject, boolean tips) {
        this.scenario = scenario;
        this.choice = choice;
        this.subject = subject;
        this.tips = tips;
    }

    /** Names the witness that will report. */
    void attend(InvestigationWitness reporter) {
        witness = reporter;
    }

    /** A state has just weighed the crisis. */
    void question(Outlook o, Weighed w) {
        if (w.period() != subject.period()) {
            return;
        }
        if (moment == null) {
            moment = DossierMoment.of(witness.model(), o, choice);
        }
        noted.put(w.index(), weighing(w.stage(), o, w.assessment(), w.canLead()));
        boolean first = w.stage() == Dossier.Stage.FIRST_THOUGHTS;
        if (first && w.canLead() && w.assessment().isWilling()) {
            secondThoughts.put(w.index(), weighing(Dossier.Stage.CRITERIA_KNOWN, o, second(o, w.assessment()), true));
        }
        if (tips && w.index() == subject.weighing() && w.stage() != Dossier.Stage.FINANCE) {
            tipping = tipping(o, w, w.stage(), o.crisis.forceVerdict);
            Dossier.Weighing second = secondThoughts.get(w.index());
            boolean held = second != null && second.willing() && !o.crisis.hasAdopted(Measure.FORCE);
            tippingOutside = held ? tipping(o, w, Dossier.Stage.WITHOUT_COUNCIL, subject.draft()) : null;
        }
    }

    private Dossier.Tipping tipping(Outlook o, Weighed w, Dossier.Stage stage, Tally.Verdict draft) {
        var question = new TippingCase.Question(o, w.assessment(), stage, draft);
        return TippingPoints.of(new TippingCase(witness.model(), scenario, question));
    }

    Dossier.Moment moment() {
        return moment;
    }

    /** Each state's last word in the period, as lead where a lead is in question; the most nearly willing first. */
    List<Dossier.Weighing> lastWords(Dossier.Focus focus) {
        boolean ofLeads = focus.last() == null || focus.last().stance().role() == Role.LEAD;
        var last = new LinkedHashMap<String, Dossier.Weighing>();
        for (Dossier.Weighing w : all()) {
            boolean asLead = w.stance().role() == Role.LEAD;
            if (w.stage() != Dossier.Stage.IF_VETOED && (asLead || !ofLeads || !last.containsKey(w.state()))) {
                last.put(w.state(), w);
            }
        }
        return last.values().stream().sorted(NEAREST_FIRST).toList();
    }

    Dossier.Focus focus(String state) {
        List<Dossier.Weighing> own =
                all().stream().filter(w -> w.state().equals(state)).toList();
        Dossier.Weighing last = null;
        for (Dossier.Weighing w : own) {
            last = w.stage() == Dossier.Stage.IF_VETOED ? last : w;
        }
        Dossier.Weighing deciding = last;
        return new Dossier.Focus(
                state, last, own.stream().filter(w -> w != deciding).toList(), tipping, tippingOutside);
    }

    /** Everything weighed in the period, with the stages as they turned out. */
    private List<Dossier.Weighing> all() {
        var all = new ArrayList<Dossier.Weighing>();
        for (Weighed w : witness.weighed) {
            if (noted.containsKey(w.index())) {
                all.add(at(noted.get(w.index()), w.stage()));
                if (secondThoughts.containsKey(w.index())) {
                    all.add(secondThoughts.get(w.index()));
                }
            }
        }
        return all;
    }

    private Assessment second(Outlook o, Assessment first) {
        Assessor assessor = witness.model().assessor();
        double criteria = Deliberation.criteria(o, first, scenario.parameters()).mean();
        var authority = Assessor.Authority.ofCouncil(Legitimacy.lawful(criteria));
        return assessor.asLead(assessor.behold(o, first.state()), authority, first.means());
    }

    private Dossier.Weighing weighing(Dossier.Stage stage, Outlook o, Assessment a, boolean canLead) {
        boolean lead = a.stance().role() == Role.LEAD;
        Criteria criteria = lead ? Deliberation.criteria(o, a, scenario.parameters()) : null;
        return new Dossier.Weighing(
                stage,
                a.state().code(),
                a.means(),
                a.decider(),
                a.prospect(),
                a.right(),
                o.stoppedShare(a.means()),
                a.stance(),
                a.ledger(),
                a.noise(),
                a.premium(),
                criteria,
                canLead,
                a.isWilling());
    }

    private static Dossier.Weighing at(Dossier.Weighing w, Dossier.Stage stage) {
        return new Dossier.Weighing(
                stage,
                w.state(),
                w.means(),
                w.decider(),
                w.prospect(),
                w.right(),
                w.stoppedShare(),
                w.stance(),
                w.ledger(),
                w.noise(),
                w.premium(),
                w.criteria(),
                w.canLead(),
                w.willing());
    }
}
