package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import intervene.domain.CrisisKind;
import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Perpetrator;
import intervene.domain.Timeliness;
import intervene.experiment.Parting.Kind;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartingTest {
    /** A run of twelve periods in which nothing happens, to be changed. */
    private static final class Story {
        private final List<CrisisRecord> crises = new ArrayList<>();
        private final List<DraftRecord> drafts = new ArrayList<>();
        private final List<InterventionRecord> operations = new ArrayList<>();
        private final List<PeriodRecord> periods = new ArrayList<>();

        private Story() {
            for (int t = 0; t < 12; t++) {
                periods.add(new PeriodRecord(t, 10, 20, 1, 0, 0.3, 0.9, 0));
            }
        }

        private Story crisis(int onset, String host, long saved) {
            crises.add(new CrisisRecord(crises.size(), host, CrisisKind.GENOCIDE, Perpetrator.STATE, false, onset, 8,
                    100, 100, 100 - saved, saved, 0, 0, 0, true, Outcome.NO_WILL, false, null, null, null, "", 0, 0, -1,
                    List.of(), -1, 12.5, 0));
            return this;
        }

        private Story draft(int period, int yes, double criterion) {
            drafts.add(new DraftRecord(0, drafts.size(), period, Measure.FORCE, true, "USA", yes, 15 - yes, 0,
                    List.of(), yes > 8, criterion, 1, 1, 1, 1,
                    yes > 8 ? DraftRecord.Result.ADOPTED : DraftRecord.Result.NO_MAJORITY));
            return this;
        }

        private Story operation(int start, int end, String lead) {
            operations.add(new InterventionRecord(operations.size(), 0, lead, Means.GROUND, Mandate.AUTHORISED, true,
                    0.9, start, end, 2, 10, 10, Timeliness.TIMELY, false));
            for (int t = start; t < Math.min(end, 12); t++) {
                PeriodRecord p = periods.get(t);
                periods.set(t, new PeriodRecord(t, p.deaths(), 20, 1, p.operations() + 1, 0.3, 0.9, 0));
            }
            return this;
        }

        private Story period(int t, long deaths, double norm) {
            periods.set(t, new PeriodRecord(t, deaths, 20, 1, periods.get(t).operations(), norm, 0.9, 0));
            return this;
        }

        private RunHistory run() {
            return run(12);
        }

        private RunHistory run(int horizon) {
            return new RunHistory(1, horizon, crises, drafts, operations, List.of(), periods.subList(0, horizon), 0, 0,
                    0.3, 0.9, 5000, RunDigest.NONE);
        }
    }

    private static void assertParted(Kind kind, int period, Story a, Story b) {
        for (Parting parting : List.of(Parting.of(a.run(), b.run()), Parting.of(b.run(), a.run()))) {
            assertEquals(kind, parting.kind());
            assertEquals(period, parting.period());
        }
    }

    @Test
    void whatIsAlikeNeverParts() {
        Parting parting = Parting.of(new Story().crisis(3, "RWA", 0).draft(4, 9, 0.5).run(),
                new Story().crisis(3, "RWA", 0).draft(4, 9, 0.5).run());
        assertNull(parting.kind());
        assertEquals(Parting.NEVER, parting.period());
    }

    @Test
    void aCrisisThatBeginsInOneAlone() {
        assertParted(Kind.CRISIS, 5, new Story().crisis(3, "RWA", 0),
                new Story().crisis(3, "RWA", 0).crisis(5, "KIV", 0));
        assertParted(Kind.CRISIS, 4, new Story().crisis(3, "RWA", 0).crisis(4, "SAH", 0).crisis(5, "KIV", 0),
                new Story().crisis(3, "RWA", 0).crisis(5, "KIV", 0));
    }

    /** What a whole crisis cost is known at its end only, and shows in the deaths of a period. */
    @Test
    void theEndOfAStoryIsNotItsBeginning() {
        assertParted(Kind.DEATHS, 6, new Story().crisis(3, "RWA", 0),
                new Story().crisis(3, "RWA", 5).period(6, 5, 0.3));
    }

    @Test
    void votesThatDiffer() {
        assertParted(Kind.DRAFT, 7, new Story().draft(4, 9, 0.5).draft(7, 9, 0.5),
                new Story().draft(4, 9, 0.5).draft(7, 10, 0.5));
        assertParted(Kind.DRAFT, 7, new Story().draft(4, 9, 0.5).draft(8, 9, 0.5),
                new Story().draft(4, 9, 0.5).draft(7, 9, 0.5).draft(8, 9, 0.5));
    }

    @Test
    void criteriaBehindAVoteAreNoEvents() {
        assertNull(Parting.of(new Story().draft(4, 9, 0.5).run(), new Story().draft(4, 9, 0.6).run()).kind());
    }

    @Test
    void anOperationByAnotherLeadOrEndingEarlier() {
        assertParted(Kind.OPERATION, 5, new Story().operation(5, 9, "USA"), new Story().operation(5, 9, "GBR"));
        assertParted(Kind.OPERATION, 8, new Story().operation(5, 9, "USA"), new Story().operation(5, 8, "USA"));
    }

    @Test
    void ofSeveralInOnePeriodWhatHappensFirstInAMonthCounts() {
        Story a = new Story().draft(5, 9, 0.5).operation(5, 9, "USA").period(5, 1, 0.4).period(2, 10, 0.3);
        assertParted(Kind.DRAFT, 5, a, new Story());
        Parting parting = Parting.of(a.run(), new Story().run());
        assertEquals(List.of(Parting.NEVER, 5, 5, 5, 5), parting.periods());
    }

    @Test
    void normsAloneMayPart() {
        assertParted(Kind.NORM, 0, new Story(), new Story().period(0, 10, 0.300001));
    }

    @Test
    void theLongerRunIsComparedUpToTheEndOfTheShorter() {
        Story longer = new Story().crisis(10, "RWA", 0).draft(10, 9, 0.5).operation(10, 11, "USA").period(10, 1, 0.5);
        assertNull(Parting.of(longer.run(), new Story().run(6)).kind());
        assertNull(Parting.of(new Story().run(6), longer.run()).kind());
    }
}
