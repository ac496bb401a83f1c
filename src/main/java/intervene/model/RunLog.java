package intervene.model;

import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;

/** What is written down of a run as it happens, and the records made of it at the end. */
final class RunLog {
    final List<Crisis> crises = new ArrayList<>();
    final List<DraftRecord> drafts = new ArrayList<>();
    final List<Intervention> interventions = new ArrayList<>();
    long systemicDeaths;
    private final List<PeriodRecord> periods = new ArrayList<>();
    private long deaths;
    private long unopposed;
    private final DigestChain digests = new DigestChain();
    private int draftsCounted;
    private double preventionCostBefore;
    private int parametersSince;

    void noteDeaths(long happened, long withoutAction) {
        deaths += happened;
        unopposed += withoutAction;
    }

    void closePeriod(InterventionModel model) {
        int active = 0;
        int operations = 0;
        for (Crisis c : model.crises()) {
            active += c.isActive(model.period()) ? 1 : 0;
            operations += c.operation != null ? 1 : 0;
        }
        int vetoes = 0;
        List<DraftRecord> ofPeriod = drafts.subList(draftsCounted, drafts.size());
        for (DraftRecord draft : ofPeriod) {
            vetoes += draft.result() == DraftRecord.Result.VETOED ? 1 : 0;
        }
        draftsCounted = drafts.size();
        PeriodRecord period = new PeriodRecord(
                model.period(), deaths, unopposed, active, operations, model.norm, model.ban, vetoes);
        periods.add(period);
        digests.close(period, ofPeriod, crises, systemicDeaths);
        deaths = 0;
        unopposed = 0;
    }

    /** Other parameters are in force from a period on. */
    void noteParametersUntil(int period, Parameters before) {
        preventionCostBefore += preventionCost(before, period - parametersSince);
        parametersSince = period;
    }

    private static double preventionCost(Parameters p, int months) {
        return p.prevention().cost() * p.prevention().effort() * months / 12;
    }

    /** What a run would be that ended after so many periods. */
    RunHistory history(InterventionModel model, int seed, int horizon) {
        Parameters p = model.parameters();
        RunHistory run = new RunHistory(
                seed,
                horizon,
                crises.stream().map(c -> record(c, horizon)).toList(),
                List.copyOf(drafts),
                interventions.stream().map(o -> record(o, horizon)).toList(),
                interventions.stream()
                        .flatMap(o -> o.contributions.stream().map(k -> record(o, k)))
                        .toList(),
                List.copyOf(periods),
                systemicDeaths,
                preventionCostBefore + preventionCost(p, horizon - parametersSince),
                model.norm,
                model.ban,
                p.moral().aidCostPerLife(),
                RunDigest.NONE);
        return run.with(digests.digest(run));
    }

    private static CrisisRecord record(Crisis c, int horizon) {
        Intervention first = c.interventions.isEmpty() ? null : c.interventions.get(0);
        Crisis.Nature n = c.nature;
        return new CrisisRecord(
                c.number,
                c.host.code(),
                n.kind(),
                n.perpetrator(),
                n.consent(),
                c.onset,
                n.duration(),
                n.deaths(),
                c.unopposedSoFar,
                c.deaths,
                c.saved,
                c.interventions.stream()
                        .mapToLong(o -> Math.round(o.collateral))
                        .sum(),
                c.interventions.stream().mapToLong(Intervention::soldierDeaths).sum(),
                cost(c),
                c.qualifying,
                CrisisOutcome.of(c),
                c.isActive(horizon),
                first == null ? null : first.timeliness(),
                first == null ? null : first.terms.mandate(),
                first == null ? null : first.plan.means(),
                first == null ? "" : leadCode(first),
                first == null ? 0 : first.coalitionSize,
                c.interventions.stream().mapToDouble(o -> o.peakForce).max().orElse(0),
                first == null ? -1 : first.start,
                List.copyOf(c.blockers),
                c.relapseOf,
                c.requiredForceAtOnset,
                n.displaced());
    }

    private static double cost(Crisis c) {
        double cost = 0;
        for (Intervention o : c.interventions) {
            cost += o.cost();
        }
        return cost;
    }

    private static InterventionRecord record(Intervention o, int horizon) {
        return new InterventionRecord(
                o.number,
                o.crisis.number,
                leadCode(o),
                o.plan.means(),
                o.terms.mandate(),
                o.terms.lawful(),
                o.terms.legitimacy(),
                o.start,
                o.end < 0 ? horizon : o.end,
                o.coalitionSize,
                o.pledgedAtStart,
                o.plan.requiredForce(),
                o.timeliness(),
                o.regimeChange);
    }

    private static ContributionRecord record(Intervention o, Intervention.Contribution k) {
        return new ContributionRecord(
                o.crisis.number,
                o.number,
                k.state == null ? InterventionRecord.UNITED_NATIONS : k.state.code(),
                k.role,
                k.pledged,
                k.deaths,
                k.cost,
                k.months);
    }

    private static String leadCode(Intervention o) {
        return o.terms.lead() == null ? InterventionRecord.UNITED_NATIONS : o.terms.lead().code();
    }
}
