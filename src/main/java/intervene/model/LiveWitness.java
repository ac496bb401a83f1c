package intervene.model;

import intervene.decision.CouncilVote;
import intervene.domain.Role;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.RunHistory;
import intervene.model.Snapshot.CrisisNow;
import intervene.model.Snapshot.Leaning;
import intervene.model.Snapshot.Month;
import intervene.model.Snapshot.OperationNow;
import intervene.model.Snapshot.Part;
import intervene.model.Snapshot.StateNow;
import intervene.process.PublicSupport;
import intervene.process.SupportParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps what a viewer of a run wants to see of each period beyond what is recorded of every run. */
final class LiveWitness implements Witness {
    private static final Comparator<Part> LEAD_FIRST = Comparator.comparing((Part part) -> part.role() != Role.LEAD)
            .thenComparingDouble(part -> -part.troops())
            .thenComparing(Part::state);

    private final List<Vote> votes = new ArrayList<>();
    private final List<Chronicle> chronicles = new ArrayList<>();
    private final InterventionModel model;

    /** A draft's inputs and how members leaned; its record is in the log. */
    private record Vote(CouncilVote.Draft inputs, List<Dossier.Lean> leans) {}

    /** What is kept of one crisis. */
    private static final class Chronicle {
        final List<Month> course = new ArrayList<>();
        final Map<String, Leaning> leanings = new LinkedHashMap<>();
        int weighedIn = -1;
        long deaths;
        long unopposed;
        /** As last shown; null where something has happened since. */
        CrisisNow shown;
    }

    LiveWitness(Environment environment, int seed) {
        model = new InterventionModel(environment, seed, this);
    }

    InterventionModel model() {
        return model;
    }

    @Override
    public void appraised(Crisis c, Outlook o, Assessment a) {
        if (a.stance().role() != Role.LEAD || !a.stance().councilAuthority()) {
            return;
        }
        Chronicle of = chronicle(c);
        if (of.weighedIn != o.period) {
            of.leanings.clear();
            of.weighedIn = o.period;
        }
        boolean canLead = c.able.canLead(a.state().index, o.requiredForce(), model.parameters().coalition());
        String state = a.state().code();
        of.leanings.put(state, new Leaning(state, a.will() - a.premium(), a.isGateOpen(), a.isWilling(), canLead));
    }

    @Override
    public void voted(Crisis c, DraftVote vote) {
        votes.add(new Vote(vote.draft(), DossierLeans.of(model, c, vote)));
    }

    /** Notes what the period that has just been simulated brought. */
    void closePeriod() {
        for (Crisis c : model.crises()) {
            Chronicle of = chronicle(c);
            of.course.add(new Month(
                    model.period(),
                    c.deaths - of.deaths,
                    c.unopposedSoFar - of.unopposed,
                    c.operation == null ? 0 : c.operation.troops()));
            of.deaths = c.deaths;
            of.unopposed = c.unopposedSoFar;
            of.shown = null;
        }
    }

    private Chronicle chronicle(Crisis c) {
        while (chronicles.size() <= c.number) {
            chronicles.add(new Chronicle());
        }
        return chronicles.get(c.number);
    }

    Snapshot snapshot(int period, RunHistory history) {
        SecurityCouncil council = model.council();
        return new Snapshot(
                period,
                history,
                model.states().stream().map(this::now).toList(),
                model.log().crises.stream().map(c -> now(c, period)).toList(),
                model.crises().stream()
                        .filter(c -> c.operation != null)
                        .map(c -> now(c.operation))
                        .sorted(Comparator.comparingInt(OperationNow::intervention))
                        .toList(),
                council.members().stream().map(MemberState::code).toList(),
                council.members().stream()
                        .filter(council::hasVeto)
                        .map(MemberState::code)
                        .collect(Collectors.toUnmodifiableSet()),
                drafts(history.drafts()));
    }

    private List<Dossier.Draft> drafts(List<DraftRecord> records) {
        var drafts = new ArrayList<Dossier.Draft>(records.size());
        for (int i = 0; i < records.size(); i++) {
            drafts.add(new Dossier.Draft(records.get(i), votes.get(i).inputs(), votes.get(i).leans()));
        }
        return List.copyOf(drafts);
    }

    private StateNow now(MemberState s) {
        return new StateNow(
                s.code(),
                s.reputation,
                s.weariness,
                s.resentment,
                s.committed,
                1 - s.traits.outsiderWeight(),
                model.environment().idealPoint[s.index],
                s.ownCrises);
    }

    /** What has ended is shown as it was then. */
    private CrisisNow now(Crisis c, int period) {
        Chronicle of = chronicle(c);
        boolean active = c.isActive(period);
        if (of.shown == null || of.shown.active() != active) {
            of.shown = new CrisisNow(
                    c.number,
                    c.host.code(),
                    active,
                    CrisisOutcome.of(c),
                    c.sufficedIn,
                    List.copyOf(of.course),
                    List.copyOf(of.leanings.values()),
                    of.weighedIn);
        }
        return of.shown;
    }

    private OperationNow now(Intervention o) {
        boolean succeeding = o.hasAverted(model.parameters().norm().success());
        List<Part> parts = o.contributions.stream()
                .map(k -> new Part(
                        k.state == null ? InterventionRecord.UNITED_NATIONS : k.state.code(),
                        k.role,
                        k.troops,
                        k.deaths,
                        k.state == null ? Double.NaN : support(o, k, succeeding)))
                .sorted(LEAD_FIRST)
                .toList();
        return new OperationNow(
                o.number,
                o.crisis.number,
                o.terms.lead() == null ? InterventionRecord.UNITED_NATIONS : o.terms.lead().code(),
                o.plan.means(),
                o.terms.mandate(),
                o.start,
                o.plannedEnd,
                parts);
    }

    private double support(Intervention o, Intervention.Contribution k, boolean succeeding) {
        SupportParameters p = model.parameters().support();
        return PublicSupport.after(k.deaths, succeeding, PublicSupport.initial(o.hasCouncilAuthority(), p), p);
    }
}
