package intervene.model;

import intervene.decision.Tally;
import intervene.domain.Measure;
import intervene.domain.Role;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.RunHistory;
import intervene.model.InvestigationWitness.Weighed;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Explains a crisis by running its run twice: once to learn in which period what is to be explained happened, and once
 * more to question the states at that very moment.
 */
final class Investigation {
    /** Those able to lead first, then those whose right is nearest to open, then those whose reasons come nearest. */
    private static final Comparator<Weighed> NEAREST_FIRST = Comparator.comparing((Weighed w) -> !w.canLead())
            .thenComparingInt(w -> -w.conditionsMet())
            .thenComparingDouble(w -> -w.margin())
            .thenComparingInt(w -> w.assessment().state().index);

    private final Simulation simulation;
    private final Scenario scenario;
    private final DossierQuery query;
    private final RunHistory history;
    private final CrisisRecord crisis;
    private final List<Weighed> weighed;

    Investigation(Simulation simulation, Scenario scenario, DossierQuery query) {
        this.simulation = simulation;
        this.scenario = scenario;
        this.query = query;
        var survey = new InvestigationWitness(query.crisis(), (outlook, w) -> {});
        history = simulation.run(query.seed(), survey);
        weighed = survey.weighed;
        crisis = InvestigationCheck.crisis(query.crisis(), history);
        InvestigationCheck.state(query.state(), scenario.world());
        InvestigationCheck.period(query.period(), crisis, history, weighed);
    }

    Dossier dossier(boolean tipping) {
        int period = choosePeriod();
        String state = query.state().isEmpty() ? chooseState(period) : query.state();
        var subject = new InvestigationInterview.Subject(period, lastWord(period, state), verdict(period));
        Parameters parameters = simulation.course().at(period).parameters;
        var then = new Scenario(scenario.name(), parameters, scenario.world());
        var interview = new InvestigationInterview(then, choice(), subject, tipping);
        var witness = new InvestigationWitness(crisis.crisis(), interview::question);
        interview.attend(witness);
        simulation.run(query.seed(), witness);
        Dossier.Focus focus = interview.focus(state);
        return new Dossier(
                new Dossier.Run(scenario.name(), query.seed(), history.crises().size(), parameters),
                crisis,
                names(),
                interview.moment(),
                interview.lastWords(focus),
                focus,
                drafts(witness.votes),
                List.copyOf(witness.forums),
                interventions(),
                history.contributions().stream()
                        .filter(k -> k.crisis() == crisis.crisis())
                        .toList(),
                grounds(witness.model().log().crises.get(crisis.crisis())));
    }

    private Dossier.Choice choice() {
        if (query.period() >= 0) {
            return Dossier.Choice.ASKED_FOR;
        }
        return crisis.firstAction() >= 0 ? Dossier.Choice.FIRST_ACTION : Dossier.Choice.NEAREST_TO_ACTING;
    }

    /** Where nobody acted: as near as it came, in a period with force on the Council's table if there is one. */
    private int choosePeriod() {
        if (query.period() >= 0) {
            return query.period();
        }
        if (crisis.firstAction() >= 0) {
            return crisis.firstAction();
        }
        List<Integer> tabled =
                drafts(Measure.FORCE).stream().map(DraftRecord::period).toList();
        return weighed.stream()
                .filter(w -> w.stage() == Dossier.Stage.FIRST_THOUGHTS)
                .filter(w -> tabled.isEmpty() || tabled.contains(w.period()))
                .min(NEAREST_FIRST)
                .map(Weighed::period)
                .orElse(-1);
    }

    private String chooseState(int period) {
        for (InterventionRecord i : interventions()) {
            if (i.start() == period && !i.lead().equals(InterventionRecord.UNITED_NATIONS)) {
                return i.lead();
            }
        }
        for (DraftRecord d : drafts(Measure.FORCE)) {
            if (d.period() == period) {
                return d.sponsor();
            }
        }
        return weighed.stream()
                .filter(w -> w.period() == period && w.assessment().stance().role() != Role.FINANCIER)
                .min(NEAREST_FIRST)
                .map(w -> w.assessment().state().code())
                .orElse("");
    }

    /** Index of what a state weighed last in a period, what it would do after a veto apart; −1 for none. */
    private int lastWord(int period, String state) {
        int last = -1;
        for (Weighed w : weighed) {
            if (w.period() == period
                    && w.stage() != Dossier.Stage.IF_VETOED
                    && w.assessment().state().code().equals(state)) {
                last = w.index();
            }
        }
        return last;
    }

    private Tally.Verdict verdict(int period) {
        return drafts(Measure.FORCE).stream()
                .filter(d -> d.period() == period)
                .findFirst()
                .map(d -> switch (d.result()) {
                    case ADOPTED -> Tally.Verdict.ADOPTED;
                    case VETOED, WITHDRAWN_ANTICIPATED_VETO -> Tally.Verdict.VETOED;
                    case NO_MAJORITY, WITHDRAWN_NO_MAJORITY -> Tally.Verdict.NO_MAJORITY;
                })
                .orElse(null);
    }

    private List<DraftRecord> drafts(Measure measure) {
        return history.drafts().stream()
                .filter(d -> d.crisis() == crisis.crisis() && d.measure() == measure)
                .toList();
    }

    private List<Dossier.Draft> drafts(List<InvestigationWitness.Vote> votes) {
        var drafts = new ArrayList<Dossier.Draft>();
        for (DraftRecord d : history.drafts()) {
            if (d.crisis() == crisis.crisis()) {
                drafts.add(votes.get(drafts.size()).with(d));
            }
        }
        return List.copyOf(drafts);
    }

    private List<InterventionRecord> interventions() {
        return history.interventions().stream()
                .filter(i -> i.crisis() == crisis.crisis())
                .toList();
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        scenario.world().states().forEach(s -> names.put(s.code(), s.name()));
        names.put(InterventionRecord.UNITED_NATIONS, "United Nations");
        return names;
    }

    private static Dossier.Grounds grounds(Crisis c) {
        return new Dossier.Grounds(
                c.sufficedIn,
                c.hasAdopted(Measure.FORCE) || c.hasAdopted(Measure.PEACEKEEPING),
                c.everVetoed,
                c.everAnticipatedVeto,
                c.everNoMajority,
                c.someoneWilling,
                c.qualifying,
                c.conditionsMet);
    }
}
