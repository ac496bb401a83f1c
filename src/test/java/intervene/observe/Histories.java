package intervene.observe;

import intervene.domain.CrisisKind;
import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Perpetrator;
import intervene.domain.Role;
import intervene.domain.Timeliness;
import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import java.util.List;

/** Small histories for tests: four crises, three interventions, five drafts; and one in which nothing happens. */
public final class Histories {
    private Histories() {}

    public static RunHistory nothing(int seed) {
        return new RunHistory(seed, 12, List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, 0.3, 0.9,
                5000, RunDigest.NONE);
    }

    public static RunHistory small(int seed) {
        return new RunHistory(seed, 12,
                List.of(
                        crisis(0, 2, 10_000, 4_000, 300, true, Outcome.AUTHORISED, 5),
                        crisis(1, 3, 30_000, 30_000, 0, true, Outcome.BLOCKED_VETO, -1),
                        crisis(2, 4, 5_000, 4_000, 100, false, Outcome.PEACEKEEPING, 6),
                        crisis(3, 5, 5_000, 6_000, 600, true, Outcome.UNAUTHORISED, 10)),
                List.of(
                        draft(0, Measure.CONDEMNATION, DraftRecord.Result.ADOPTED, 15, 0, List.of()),
                        draft(0, Measure.FORCE, DraftRecord.Result.ADOPTED, 10, 5, List.of()),
                        draft(1, Measure.FORCE, DraftRecord.Result.VETOED, 10, 2, List.of("CHN", "RUS")),
                        draft(1, Measure.FORCE, DraftRecord.Result.WITHDRAWN_ANTICIPATED_VETO, 9, 3, List.of("RUS")),
                        draft(3, Measure.SANCTIONS, DraftRecord.Result.NO_MAJORITY, 8, 6, List.of())),
                List.of(
                        new InterventionRecord(0, 0, "USA", Means.GROUND, Mandate.AUTHORISED, true, 0.9, 5, 11, 3,
                                10, 10, Timeliness.TIMELY, false),
                        new InterventionRecord(1, 2, "NGA", Means.PEACEKEEPING, Mandate.CONSENT, true, 0.9, 6, 11, 1,
                                5, 5, Timeliness.TIMELY, false),
                        new InterventionRecord(2, 3, "GBR", Means.AIR, Mandate.UNAUTHORISED, false, 0.5, 10, 11, 2,
                                5, 20, Timeliness.TOO_LITTLE, true)),
                List.of(
                        new ContributionRecord(0, 0, "FRA", Role.CONTRIBUTOR, 4, 1, 100, 6),
                        new ContributionRecord(0, 0, "USA", Role.LEAD, 6, 2, 200, 6),
                        new ContributionRecord(2, 1, "NGA", Role.LEAD, 5, 0, 100, 5),
                        new ContributionRecord(3, 2, "GBR", Role.LEAD, 4, 0, 500, 1),
                        new ContributionRecord(3, 2, "USA", Role.CONTRIBUTOR, 1, 0, 100, 1)),
                List.of(new PeriodRecord(0, 1, 2, 1, 0, 0.3, 0.9, 0)),
                7, 50, 0.25, 0.875, 5000, RunDigest.NONE);
    }

    private static CrisisRecord crisis(
            int number, int onset, long unopposed, long deaths, double cost, boolean qualifying, Outcome outcome,
            int first) {
        return new CrisisRecord(number, "RWA", CrisisKind.GENOCIDE, Perpetrator.STATE, false, onset, 8,
                unopposed, unopposed, deaths, unopposed - deaths, 10 * number, number, cost, qualifying, outcome,
                number == 3, null, null, null, "", 0, 0.5, first, List.of(), number == 3 ? 0 : -1, 12.5, 1e5);
    }

    private static DraftRecord draft(
            int crisis, Measure measure, DraftRecord.Result result, int yes, int abstain, List<String> vetoes) {
        boolean tabled = !result.name().startsWith("WITHDRAWN");
        return new DraftRecord(crisis, 0, 3, measure, tabled, "USA", yes, 15 - yes - abstain, abstain, vetoes,
                result == DraftRecord.Result.ADOPTED, 0.5, 0.25, 1, 0.65, 0.75, result);
    }
}
