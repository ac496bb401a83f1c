package intervene.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.experiment.RunFunction;
import intervene.experiment.Shard;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import intervene.observe.Digests;
import intervene.observe.RunKey;
import intervene.reproduction.Reproduction.Extent;
import intervene.reproduction.Results.Manner;
import intervene.result.Manifest;
import intervene.result.TableFormat;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that computes otherwise is told apart from a file that was altered: since when, in what, and how much. */
class ChangedModelTest {
    private static final int FROM = 37;

    @TempDir
    private Path work;

    /** A model of which some runs are changed afterwards, with their digests. */
    private static Function<Scenario, RunFunction> changed(int fromRun, UnaryOperator<RunHistory> change) {
        return scenario -> {
            RunFunction real = Results.MODEL.apply(scenario);
            return key -> key.run() < fromRun ? real.run(key) : change.apply(real.run(key));
        };
    }

    private static RunDigest digest(RunDigest digest, boolean events) {
        byte[] chain = Base64.getDecoder().decode(digest.chain());
        for (int i = 2 * FROM; i < chain.length; i++) {
            chain[i] ^= 85;
        }
        return new RunDigest(events ? digest.events() + 1 : digest.events(), digest.numbers() + (events ? 0 : 1),
                Base64.getEncoder().encodeToString(chain));
    }

    private static RunHistory with(
            RunHistory h, List<DraftRecord> drafts, List<PeriodRecord> periods, RunDigest digest) {
        return new RunHistory(h.seed(), h.horizon(), h.crises(), drafts, h.interventions(), h.contributions(), periods,
                h.systemicDeaths(), h.preventionCostMusd(), h.norm(), h.ban(), h.aidCostPerLife(), digest);
    }

    /** One abstention more in the first vote from the period on. */
    private static RunHistory anotherVote(RunHistory h) {
        List<DraftRecord> drafts = new ArrayList<>(h.drafts());
        for (int i = 0; i < drafts.size(); i++) {
            DraftRecord d = drafts.get(i);
            if (d.period() >= FROM) {
                drafts.set(i, new DraftRecord(d.crisis(), d.draft(), d.period(), d.measure(), d.tabled(), d.sponsor(),
                        d.yes(), d.no(), d.abstain() + 1, d.vetoes(), d.adopted(), d.seriousThreat(), d.properPurpose(),
                        d.lastResort(), d.proportionalMeans(), d.balance(), d.result()));
                break;
            }
        }
        return with(h, drafts, h.periods(), digest(h.digest(), true));
    }

    /** The norm differs by a factor from the period on. */
    private static UnaryOperator<RunHistory> anotherNorm(double factor) {
        return h -> with(h, h.drafts(), h.periods().stream().map(p -> p.period() < FROM ? p : new PeriodRecord(
                p.period(), p.deaths(), p.unopposedDeaths(), p.crises(), p.operations(), p.norm() * factor, p.ban(),
                p.vetoes())).toList(), digest(h.digest(), false));
    }

    private static void assertSaid(Judgement judgement, Outcome outcome, String... said) {
        assertEquals(outcome, judgement.outcome(), judgement.text());
        for (String part : said) {
            assertTrue(judgement.text().contains(part), "«" + part + "» in:\n" + judgement.text());
        }
    }

    private RunHistory history(Path result, int seed, Function<Scenario, RunFunction> model) {
        Scenario scenario = ScenarioReader.read(result.resolve("config.yaml"), List.of());
        return model.apply(scenario).run(new RunKey(0, 0, 0, seed));
    }

    @Test
    void anEventIsNamedWithItsRunPeriodRowAndColumn() throws Exception {
        Path result = Results.run(work, true);
        int victim = 2;
        while (history(result, 3 + victim, Results.MODEL).drafts().stream().noneMatch(d -> d.period() >= FROM)) {
            victim++;
        }
        DraftRecord draft = history(result, 3 + victim, Results.MODEL).drafts().stream()
                .filter(d -> d.period() >= FROM).findFirst().orElseThrow();
        Judgement judgement = Results.judge(result, Extent.ALL, changed(victim, ChangedModelTest::anotherVote));
        assertSaid(judgement, Outcome.OTHER_RESULT, "this program gives another result, in events.",
                "The first that differs is run " + victim + ", in period 37 by its chain of digests:",
                "  votes.csv, draft " + draft.draft() + " (crisis " + draft.crisis() + ", period " + draft.period()
                + "), column abstain: " + draft.abstain() + " in the result, " + (draft.abstain() + 1) + " from this"
                + " program.",
                6 - victim + " of 6 runs that were compared differ", "rows of votes.csv");
        assertFalse(judgement.text().contains("altered"), judgement.text());
    }

    @Test
    void lastDigitsAreToldFromOtherNumbers() throws Exception {
        Path result = Results.run(work, true);
        assertSaid(Results.judge(result, Extent.ALL, changed(0, anotherNorm(1 + 1e-12))), Outcome.LAST_DIGITS,
                "reproduced but for last digits", "run 0, in period 37 by its chain of digests:",
                "periods.csv, period 37, column norm: ", "6 of 6 runs that were compared differ, in 138 rows of"
                        + " periods.csv.");
        assertSaid(Results.judge(result, Extent.ALL, changed(0, anotherNorm(1.01))), Outcome.OTHER_RESULT,
                "another result, in numbers; the events are the same", "periods.csv, period 37, column norm: ");
        assertSaid(Results.judge(result, Extent.sample(2, 1), changed(0, anotherNorm(1 + 1e-12))),
                Outcome.LAST_DIGITS, "2 of 2 runs that were compared differ, in 46 rows of periods.csv.");
    }

    /** A real change of the model: where the runs part is known from both. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChangedRuleIsFoundInItsFirstPeriod(boolean sample) throws Exception {
        Path result = Results.run(work, true);
        Function<Scenario, RunFunction> other = Results.with("norm.base", "0.35");
        RunHistory a = history(result, 3, Results.MODEL);
        RunHistory b = history(result, 3, other);
        int parting = RunDigest.partingPeriod(a.digest().chain(), b.digest().chain());
        for (int t = 0; t < parting; t++) {
            assertEquals(a.periods().get(t), b.periods().get(t));
        }
        Judgement judgement = Results.judge(result, sample ? Extent.of(0) : Extent.ALL, other);
        assertSaid(judgement, Outcome.OTHER_RESULT,
                "The first that differs is run 0, in period " + parting + " by its chain of digests:");
    }

    @Test
    void whatTheResultDoesNotKeepIsShownFromTheRerun() throws Exception {
        Path result = Results.sweep(work, Manner.PLAIN);
        Function<Scenario, RunFunction> other = Results.with("onset.rate", "3");
        Judgement judgement = Results.judge(result, Extent.sample(4, 1), other);
        assertSaid(judgement, Outcome.OTHER_RESULT, "4 of 4 runs that were compared differ, in ", " rows of runs.csv",
                "What this program has in period ", " deaths, ", "  intervene reproduce " + result + " --run ",
                "/config.yaml --crisis 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "1"})
    void withoutAChainThePeriodIsToldFromRowsOrAnotherRun(String digests) throws Exception {
        Path result = Results.sweep(work, new Manner(false, Digests.parse(digests, ""), TableFormat.CSV, Shard.WHOLE));
        Judgement judgement = Results.judge(result, Extent.ALL, changed(3, h -> anotherNorm(2).apply(h)));
        if (digests.equals("run")) {
            assertSaid(judgement, Outcome.OTHER_RESULT, "run 3; in which period, is not known (the result keeps no");
        } else {
            assertSaid(judgement, Outcome.OTHER_RESULT, "Of run 5 it keeps a chain: that run differs from period 37"
                    + " on.");
            assertSaid(Results.judge(result, Extent.of(4), changed(3, h -> anotherNorm(2).apply(h))),
                    Outcome.OTHER_RESULT, "The first that differs is run 4;",
                    "Of run 5 it keeps a chain: that run differs from period 37 on.");
        }
        assertSaid(judgement, Outcome.OTHER_RESULT, "No table shows it");
    }

    @Test
    void withoutChainRowsTellThePeriod() throws Exception {
        Path result = Results.sweep(work, new Manner(true, Digests.RUN, TableFormat.CSV, Shard.WHOLE));
        Judgement judgement = Results.judge(result, Extent.ALL, changed(0, ChangedModelTest::anotherVote));
        assertTrue(judgement.text().matches("(?s).*in period \\d+ as far as its rows tell \\(the result keeps no"
                + " digests of its periods, only one of the whole run\\).*"), judgement.text());
    }

    @Test
    void withoutDigestsTablesAreCompared() throws Exception {
        Path result = Results.run(work, true);
        Results.forget(result, "digests.csv");
        Map<String, Object> none = new HashMap<>();
        none.put("lines", null);
        Results.manifest(result, none);
        assertSaid(Results.judge(result, Extent.ALL, changed(1, anotherNorm(1 + 1e-13))), Outcome.LAST_DIGITS,
                "in period 37 as far as its rows tell (the result keeps no digest of it", "Not all of them have"
                        + " digests");
        assertSaid(Results.judge(result, Extent.sample(5, 1), changed(0, ChangedModelTest::anotherVote)),
                Outcome.OTHER_RESULT, "another result, in events");
    }

    @Test
    void crisesThatComeOrGoAreNamed() throws Exception {
        Path result = Results.run(work, false);
        Judgement judgement = Results.judge(result, Extent.ALL, changed(0, h -> {
            List<CrisisRecord> crises = h.crises().subList(0, Math.max(0, h.crises().size() - 1));
            return new RunHistory(h.seed(), h.horizon(), crises, h.drafts(), h.interventions(), h.contributions(),
                    h.periods(), h.systemicDeaths(), h.preventionCostMusd(), h.norm(), h.ban(), h.aidCostPerLife(),
                    digest(h.digest(), true));
        }));
        assertTrue(judgement.text().matches("(?s).*crises.csv, crisis \\d+ \\([A-Z]{3}\\): only in the result\\..*"),
                judgement.text());
    }

    @Test
    void theSameProgramThatGivesSomethingElseIsSaidToBe() {
        String commit = "c".repeat(40);
        Map<String, Object> same = new HashMap<>(Manifest.circumstances());
        same.putAll(Map.of("commit", commit, "version", "1", "dirty", false));
        var circumstances = new Circumstances(same, same);
        assertTrue(circumstances.differences().isEmpty());
        String cause = circumstances.cause("x");
        assertTrue(cause.contains("the files and the manifest were changed together, or this machine computes"
                + " differently"),
                cause);
    }

    @Test
    void anAlteredFileAndAChangedProgramAreBothNamed() throws Exception {
        Path result = Results.run(work, true);
        Results.change(result.resolve("crises.csv"), 0, "deaths", Results::otherDigit);
        Judgement judgement = Results.judge(result, Extent.ALL, changed(5, anotherNorm(2)));
        assertSaid(judgement, Outcome.OTHER_RESULT, "crises.csv was altered: run ", "The first that differs is run 5",
                "in numbers; the events are the same");
    }

    @Test
    void aPointThatItsRunsDoNotGiveIsNamed() throws Exception {
        Path result = Results.run(work, false);
        Results.change(result.resolve("points.csv"), 0, "deaths_mean", Results::otherDigit);
        Results.rehash(result, "points.csv");
        assertSaid(Results.judge(result, Extent.ALL), Outcome.OTHER_RESULT, "points.csv, point 0, column deaths_mean: ",
                "1 point differs of 1, though the runs are the same");
    }
}
