package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.design.Axis;
import intervene.design.Dependence;
import intervene.design.DesignKind;
import intervene.design.Factor;
import intervene.design.Range;
import intervene.design.Scale;
import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.param.Setting;
import intervene.scenario.Expectation.Change;
import intervene.scenario.Replicates.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepReaderTest {
    private static final String HEAD = "scenario: base.yaml\ndesign: factorial\n";
    private static final String SEATS = "council: {majority: 6, override: 7, electedAfrica: 1, electedAsiaPacific: 1,"
            + " electedLatinAmerica: 1, electedWesternEurope: 1, electedEasternEurope: 0}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void base() throws IOException {
        Files.copy(Path.of("configs/worlds/small-world.yaml"), folder.resolve("small.yaml"));
        write("base.yaml", "world: small.yaml\nhorizon: 60\nseed: 7\n" + SEATS);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Sweep read(String content, String... overrides) throws IOException {
        List<Setting> settings = Stream.of(overrides).map(a -> Setting.ofAssignment(a, "--set")).toList();
        return SweepReader.read(write("x.yaml", content), settings);
    }

    private static List<List<String>> points(Sweep sweep) {
        var points = new ArrayList<List<String>>();
        for (long point = 0; point < sweep.design().size(); point++) {
            points.add(sweep.design().point(point));
        }
        return points;
    }

    private Factor factor(String text) throws IOException {
        return read(HEAD + "factors:\n  " + text + "\n").design().factors().get(0);
    }

    @Test
    void aSweepHasANameAStoryAndAScenarioThatItsOwnParametersBeat() throws IOException {
        Sweep sweep = read("""
                question: What does the veto cost?
                quote: "a great power veto: actual or anticipated"
                source: DIIS 2005, 4
                scenario: base.yaml
                horizon: 12
                seed: 3
                moral: {numbing: 1}
                moral.culpability: 0.5
                design: factorial
                factors: {council.veto: [any-permanent-member, none]}
                """, "horizon=6");
        assertEquals("x", sweep.name());
        assertEquals(new Story("What does the veto cost?", "a great power veto: actual or anticipated", "DIIS 2005, 4"),
                sweep.story());
        assertEquals("base", sweep.base().name());
        assertEquals(12, sweep.base().world().states().size());
        Parameters base = sweep.base().parameters();
        assertEquals(List.of(6, 3, 6), List.of(base.horizon(), base.seed(), base.council().majority()));
        assertEquals(List.of(1.0, 0.5), List.of(base.moral().numbing(), base.moral().culpability()));
        assertEquals(List.of(Indicator.values()), sweep.indicators());
        assertEquals(List.of(), sweep.expectations());
        assertEquals(new Replicates(20, null), sweep.replicates());
    }

    @Test
    void withoutAScenarioItsOwnParametersMakeOne() throws IOException {
        Sweep sweep = read("design: factorial\nworld: small.yaml\n" + SEATS + "factors: {horizon: [1, 2]}\n");
        assertEquals("x", sweep.base().name());
        assertEquals(12, sweep.base().world().states().size());
        assertEquals(List.of(List.of("1"), List.of("2")), points(sweep));
    }

    @Test
    void pathsCountFromTheFileThatNamesThem() throws IOException {
        Files.createDirectory(folder.resolve("sweeps"));
        write("sweeps/points.csv", "horizon\n3\n");
        Path sweep = write("sweeps/s.yaml", "scenario: ../base.yaml\ndesign: list\nfile: points.csv\n");
        assertEquals(List.of(List.of("3")), points(SweepReader.read(sweep, List.of())));
    }

    @Test
    void whatIsASweepIsKnownByItsKeys() throws IOException {
        assertTrue(SweepReader.isSweep(write("a.yaml", "scenario: x.yaml\n")));
        assertTrue(SweepReader.isSweep(write("b.yaml", "seed: 1\nfactors:\n")));
        assertFalse(SweepReader.isSweep(folder.resolve("base.yaml")));
        assertFalse(SweepReader.isSweep(write("c.yaml", "a: [\n")));
        assertFalse(SweepReader.isSweep(folder.resolve("none.yaml")));
        assertFalse(SweepReader.isSweep(folder));
    }

    /** The sizes: 3 · 2; 1 + 2 + 1; what is asked for; 8 · (2 axes + 2); 8 trajectories of 2 axes + 1. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "factorial       | ''           | [0.5, 0.7, 0.9]                 | 6",
                "factorial       | ''           | '{range: [0.5, 0.9], levels: 3}' | 6",
                "one-at-a-time   | ''           | [0.5, 0.6, 0.7]                 | 4",
                "one-at-a-time   | ''           | '{range: [0, 0.5], levels: 3}'  | 5",
                "latin-hypercube | 'points: 8'  | '{range: [0.5, 0.9]}'           | 8",
                "sobol           | 'points: 8'  | '{range: [0.5, 0.9]}'           | 8",
                "saltelli        | 'points: 8'  | '{range: [0.5, 0.9]}'           | 32",
                "morris          | 'points: 8'  | '{range: [0.5, 0.9]}'           | 24",
                "morris          | 'points: 8'  | [0.5, 0.6, 0.7]                 | 24"
            })
    void everyDesignIsRead(String design, String points, String levels, long size) throws IOException {
        Sweep sweep = read("scenario: base.yaml\ndesign: " + design + "\n" + points + "\nfactors:\n  moral.numbing: "
                + levels + "\n  council.veto: [any-permanent-member, none]\n");
        assertEquals(design, sweep.design().kind().label());
        assertEquals(size, sweep.design().size());
        assertEquals(1, sweep.settings().seed());
        for (long point = 0; point < size; point++) {
            assertEquals(2, sweep.design().point(point).size());
            sweep.scenario(point);
        }
    }

    @Test
    void numbersOfADesignAreTakenOver() throws IOException {
        Sweep sweep = read("scenario: base.yaml\ndesign: morris\npoints: 8\ndesignSeed: -3\ngridLevels: 6\n"
                + "factors: {moral.numbing: {range: [0, 1]}}\n");
        assertEquals(DesignKind.MORRIS, sweep.settings().kind());
        assertEquals(List.of(8, -3, 6), List.of(
                sweep.settings().points(), sweep.settings().seed(), sweep.settings().levels()));
    }

    @Test
    void aListHasItsFactorsInTheFirstLineOfItsFile() throws IOException {
        write("points.csv", """
                point,council.veto,moral.fiduciaryWeight,council.newPermanentMembers,horizon
                0,none,"{distribution: uniform, low: 0, high: 1}","[KIV, SAH]",3
                1,any-permanent-member,0.5,[],4
                """);
        Sweep sweep = read("scenario: base.yaml\ndesign: list\nfile: points.csv\n");
        List<Factor> factors = sweep.design().factors();
        assertEquals(List.of("council.veto", "moral.fiduciaryWeight", "council.newPermanentMembers", "horizon"),
                factors.stream().map(Factor::path).toList());
        assertEquals(List.of(false, false, false, true), factors.stream().map(Factor::numeric).toList());
        assertEquals("60", factors.get(3).base());
        assertEquals(List.of("any-permanent-member", "0.5", "[]", "4"), sweep.design().point(1));
        assertEquals(List.of("KIV", "SAH"), sweep.scenario(0).parameters().council().newPermanentMembers());
    }

    @Test
    void dottedAndNestedFactorsAreTheSame() throws IOException {
        String dotted = "factors: {moral.fiduciaryWeight.mean: [0.5, 0.6], moral.numbing: [0, 1], horizon: [1, 2]}\n";
        String nested = """
                factors:
                  moral:
                    fiduciaryWeight:
                      mean: [0.5, 0.6]
                    numbing: [0, 1]
                  horizon: [1, 2]
                """;
        assertEquals(read(HEAD + dotted).design().axes(), read(HEAD + nested).design().axes());
        assertEquals(8, read(HEAD + nested).design().size());
    }

    @Test
    void levelsAreWhatTheirParameterAllowsAsTheyAreSpelled() throws IOException {
        assertEquals(new Factor("council.restraint", "1", false, "false", List.of("true", "false"), null, null),
                factor("council.restraint: [true, false]"));
        assertEquals(new Factor("council.newPermanentMembers", "state codes", false, "[]",
                List.of("[]", "[BRA, IND]"), null, null), factor("council.newPermanentMembers: [[], [BRA,IND]]"));
        assertEquals(new Factor("moral.reputationalStake", "basis points of GDP", false, "0.8",
                List.of("{distribution: uniform, low: 0, high: 1}", "0.80"), null, null),
                factor("moral.reputationalStake: [{distribution: uniform, low: 0, high: 1}, 0.80]"));
        assertEquals(new Factor("moral.reputationalStake", "basis points of GDP", true, "0.8", List.of("1e-1", "2"),
                null, null), factor("moral.reputationalStake: [1e-1, 2]"));
    }

    @Test
    void anArgumentOfADistributionHasItsBaseAndUnit() throws IOException {
        assertEquals(new Factor("moral.soldierRiskTolerance.median", "deaths per 1,000 person-years", true, "1.5",
                List.of("1", "2"), null, null), factor("moral.soldierRiskTolerance.median: [1, 2]"));
        assertEquals(new Factor("moral.soldierRiskTolerance.sigma", "1", true, "0.5", List.of("1", "2"), null, null),
                factor("moral.soldierRiskTolerance.sigma: [1, 2]"));
    }

    /** On a log scale the middle of 0.5 and 8 is their geometric mean, 2. */
    @Test
    void aRangeMayBeCutIntoLevels() throws IOException {
        assertEquals(new Factor("moral.soldierRiskTolerance.median", "deaths per 1,000 person-years", true, "1.5",
                List.of("0.5", "2", "8"), new Range(0.5, 8, Scale.LOG, false), null),
                factor("moral.soldierRiskTolerance.median: {range: [0.5, 8], scale: log, levels: 3}"));
        assertEquals(new Factor("horizon", "periods of a month", true, "60", List.of("1", "3", "5"),
                new Range(1, 5, Scale.LINEAR, true), null), factor("horizon: {range: [1, 5], levels: 3}"));
    }

    @Test
    void levelsMayDependOnThoseOfAnEarlierFactor() throws IOException {
        Sweep sweep = read(HEAD + """
                factors:
                  council.veto: [none, any-permanent-member]
                  council.majority: {of: council.veto, levels: {any-permanent-member: [5, 6], none: [7]}}
                  council.override: {of: council.majority, plus: [1, 2]}
                """);
        assertEquals(Dependence.Kind.TABLE, sweep.design().factors().get(1).dependence().kind());
        assertTrue(sweep.design().factors().get(1).numeric());
        assertEquals(List.of(
                List.of("none", "7", "8"),
                List.of("none", "7", "9"),
                List.of("any-permanent-member", "5", "6"),
                List.of("any-permanent-member", "5", "7"),
                List.of("any-permanent-member", "6", "7"),
                List.of("any-permanent-member", "6", "8")), points(sweep));
    }

    @Test
    void aTableMaySpellANumberInAnotherWay() throws IOException {
        Sweep sweep = read(HEAD + "factors: {moral.numbing: [0.50, 1], horizon: {of: moral.numbing, levels: {0.5: [3], "
                + "1.0: [4]}}}\n");
        assertEquals(List.of(List.of("0.50", "3"), List.of("1", "4")), points(sweep));
    }

    @Test
    void factorsMayVaryTogether() throws IOException {
        Sweep sweep = read(HEAD + """
                factors:
                  horizon: [1, 2]
                  council.veto: [none, any-permanent-member]
                  moral.numbing: [0, 1]
                zip: [[moral.numbing, horizon]]
                """);
        assertEquals(List.of("horizon + moral.numbing", "council.veto"),
                sweep.design().axes().stream().map(Axis::name).toList());
        assertEquals(List.of(
                List.of("1", "0", "none"),
                List.of("1", "0", "any-permanent-member"),
                List.of("2", "1", "none"),
                List.of("2", "1", "any-permanent-member")), points(sweep));
    }

    @Test
    void replicatesAreANumberOrGoOnUntilSomethingIsKnown() throws IOException {
        String factors = HEAD + "factors: {horizon: [1, 2]}\n";
        assertEquals(new Replicates(5, null), read(factors + "replicates: 5\n").replicates());
        String until = factors + "replicates: {until: deaths, halfWidth: 100, atMost: 50";
        assertEquals(new Replicates(50, new Precision(Indicator.DEATHS, 100, 0.95, 20)),
                read(until + "}\n").replicates());
        assertEquals(new Replicates(50, new Precision(Indicator.DEATHS, 100, 0.9, 3)),
                read(until + ", confidence: 0.9, atLeast: 3}\n").replicates());
        assertEquals(50, read(until + "}\n").base().parameters().replicates());
        assertEquals(new Replicates(4, null), read(until + ", atLeast: 9}\n", "replicates=4").replicates());
        assertEquals(10, read(factors + "replicates: {until: deaths, halfWidth: 1, atMost: 10}\n")
                .replicates().precision().atLeast());
    }

    @Test
    void indicatorsKeepTheOrderOfTheFile() throws IOException {
        assertEquals(List.of(Indicator.SAVED, Indicator.DEATHS),
                read(HEAD + "factors: {horizon: [1, 2]}\nindicators: [saved, deaths]\n").indicators());
    }

    @Test
    void expectationsNameLevelsAsTheFactorsSpellThem() throws IOException {
        Sweep sweep = read(HEAD + """
                factors: {moral.fiduciaryWeight.mean: [0.50, 0.99], council.newPermanentMembers: [[], [SAH, KIV]]}
                expectations:
                  - pattern: P7
                    statement: Duty moves.
                    indicator: intervention_rate
                    from: {moral: {fiduciaryWeight: {mean: 0.5}}, council.newPermanentMembers: []}
                    to: {moral.fiduciaryWeight.mean: 0.99, council.newPermanentMembers: [SAH, KIV]}
                    change: falls
                    by: 0.05
                  - {statement: Nothing more, indicator: deaths, from: {moral.fiduciaryWeight.mean: 0.5}, to:
                      {moral.fiduciaryWeight.mean: 0.99}, change: rises}
                """);
        assertEquals(List.of(
                new Expectation("P7", "Duty moves.", Indicator.INTERVENTION_RATE,
                        Map.of("moral.fiduciaryWeight.mean", "0.50", "council.newPermanentMembers", "[]"),
                        Map.of("moral.fiduciaryWeight.mean", "0.99", "council.newPermanentMembers", "[SAH, KIV]"),
                        Change.FALLS, 0.05),
                new Expectation("", "Nothing more", Indicator.DEATHS, Map.of("moral.fiduciaryWeight.mean", "0.50"),
                        Map.of("moral.fiduciaryWeight.mean", "0.99"), Change.RISES, 0)), sweep.expectations());
    }

    @Test
    void oneAtATimeTheScenarioItselfIsALevelToo() throws IOException {
        Sweep sweep = read("""
                scenario: base.yaml
                design: one-at-a-time
                factors: {horizon: [1, 2]}
                expectations: [{statement: x, indicator: deaths, from: {horizon: 60}, to: {horizon: 1}, change: falls}]
                """);
        assertEquals(Map.of("horizon", "60"), sweep.expectations().get(0).from());
        assertEquals(List.of(List.of("60"), List.of("1"), List.of("2")), points(sweep));
    }

    @Test
    void aListHasTheLevelsThatOccur() throws IOException {
        write("points.csv", "horizon,moral.numbing\n3,0.5\n4,0.5\n3,1\n");
        String list = "scenario: base.yaml\ndesign: list\nfile: points.csv\nexpectations: [{statement: x, indicator:"
                + " deaths, from: {horizon: 3}, to: {horizon: %s}, change: rises}]\n";
        assertEquals(Map.of("horizon", "4"), read(list.formatted("4")).expectations().get(0).to());
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> read(list.formatted("5")));
        assertTrue(refusal.getMessage().endsWith("5 is no level of it. Allowed are 3, 4."), refusal.getMessage());
    }

    /** Each level is right alone; together they break a joint condition, do not fit the world, or turn an interval. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "forum.hardShare: [0.2, 0.9]                | ''       | hardShare, forumShare and breadthShare add up",
                "council.majority: [6, 15]                  | ''         | 15 votes can never be reached",
                "council.newPermanentMembers: [[], [XXX]]   | ''         | the world has no state 'XXX'",
                "moral.soldierRiskTolerance.low: [0.5, 9]"
                        + " | 'moral: {soldierRiskTolerance: {distribution: uniform, low: 0.1, high: 8}}'"
                        + " | low must not exceed high"
            })
    void aPointThatCannotBeRunFailsAlone(String factor, String own, String why) throws IOException {
        Sweep sweep = read(HEAD + own + "\nfactors:\n  " + factor + "\n");
        sweep.scenario(0);
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> sweep.scenario(1));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
        String path = sweep.design().factors().get(0).path();
        assertTrue(refusal.getMessage().startsWith(path + "=" + sweep.design().point(1).get(0)), refusal.getMessage());
    }

    @Test
    void syntheticWorldsMayDiffer() throws IOException {
        Sweep sweep = read("world: {states: 30, seed: 5}\ndesign: factorial\n"
                + "factors: {world.states: [30, 40, 0, 3], world.seed: [5, 6]}\n");
        assertEquals(30, sweep.scenario(0).world().states().size());
        assertEquals(sweep.base().world(), sweep.scenario(0).world());
        assertEquals(40, sweep.scenario(2).world().states().size());
        assertNotEquals(sweep.scenario(0).world(), sweep.scenario(1).world());
        assertNotEquals(sweep.scenario(2).world(), sweep.scenario(3).world());
        for (long none : new long[] {4, 5, 6, 7}) {
            assertThrows(InvalidInput.class, () -> sweep.scenario(none));
        }
    }

    @Test
    void aDesignOfManyPointsIsReadAtOnce() throws IOException {
        var factors = new StringBuilder();
        for (String path : List.of("moral.numbing", "moral.culpability", "onset.rate", "onset.clustering")) {
            factors.append("  ").append(path).append(": {range: [0.1, 1], levels: 1000}\n");
        }
        Sweep sweep = read(HEAD + "replicates: 1000000\nfactors:\n" + factors);
        assertEquals(1_000_000_000_000L, sweep.design().size());
        assertEquals(List.of("1", "1", "1", "1"), sweep.design().point(999_999_999_999L));
    }

    @Test
    void aScenarioIsNoSweep() throws IOException {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> read("seed: 1\nhorizon: 3\n"));
        assertEquals(folder.resolve("x.yaml") + ": this is a scenario, not a sweep: it has none of scenario, design,"
                + " factors, zip, indicators, expectations. Run it with 'intervene run " + folder.resolve("x.yaml")
                + "', or name it as scenario: in a sweep.", refusal.getMessage());
        assertThrows(InvalidInput.class, () -> SweepReader.read(Path.of(""), List.of()));
        assertNull(read(HEAD + "factors: {horizon: [1]}\n").replicates().precision());
    }
}
