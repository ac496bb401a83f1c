package intervene.scenario;

import static intervene.scenario.WrongSweeps.FACTORS;
import static intervene.scenario.WrongSweeps.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of wrong sweeps, apart from their factors. */
class SweepProblemsTest {
    @TempDir
    private Path folder;

    private WrongSweeps sweeps;

    @BeforeEach
    void files() throws IOException {
        sweeps = new WrongSweeps(folder);
        sweeps.write("ragged.csv", "horizon,moral.numbing\n1\n2,x\n");
        sweeps.write("wrong.csv", "horizon,moral.nubing,seed\n1,1,1\n");
        sweeps.write("levels.csv", "horizon,council.veto\n1,none\n2,nun\n0,none\n1.5,nun\n");
        sweeps.write("overlap.csv", "moral.fiduciaryWeight,moral.fiduciaryWeight.mean\n0.5,0.5\n");
    }

    private String refusal(String content) throws IOException {
        return sweeps.refusal(content);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'design: factoral\nfactors: {horizon: [1]}' | x.yaml:2: design: 'factoral' is no design. Maybe you"
                        + " meant 'factorial'? Allowed are factorial, one-at-a-time, list, latin-hypercube, sobol,"
                        + " saltelli, morris.",
                "'factors: {horizon: [1]}' | x.yaml:1: design: there is none. Write design: and one of"
                        + " factorial, one-at-a-time, list, latin-hypercube, sobol, saltelli, morris.",
                "'design:\nfactors: {horizon: [1]}' | x.yaml:2: design: there is none. …",
                "'design: factorial' | x.yaml:1: factors: nothing is varied. …",
                "'design: factorial\nfactors:' | x.yaml:3: factors: nothing is varied. …",
                "'design: factorial\nfactors: {}' | x.yaml:3: factors: nothing is varied. …",
                "'design: factorial\nfactors: [horizon]' | x.yaml:3: factors: nothing is varied. …",
                "'design: sobol\nfactors: {horizon: [1, 2]}' | x.yaml:2: points: none are given; …",
                "'design: sobol\npoints: 0\nfactors: {horizon: [1, 2]}' | x.yaml:3: points: 0 is out of range."
                        + " Allowed is [1, 2147483647]. // x.yaml:2: points: none are given; …",
                "'design: sobol\npoints: 2.5\nfactors: {horizon: [1, 2]}' | x.yaml:3: points: 2.5 is not a whole"
                        + " number. … // x.yaml:2: points: none are given; …",
                "'design: saltelli\npoints: 1\nfactors: {horizon: [1, 2]}' | x.yaml:2: points: 1 is too few; …",
                "'design: morris\npoints: 4\ngridLevels: 5\nfactors: {horizon: [1, 2]}' | x.yaml:4: gridLevels: 5 is"
                        + " odd; steps are half of the levels. Write an even number.",
                "'design: sobol\npoints: 4\ngridLevels: 4\nfactors: {horizon: [1, 2]}' | x.yaml:4: gridLevels: this is"
                        + " for design: morris, not for sobol. Remove it.",
                "'design: factorial\npoints: 4\ndesignSeed: 4\nfile: a.csv\nfactors: {horizon: [1, 2]}' | x.yaml:3:"
                        + " points: this is for design: latin-hypercube, sobol, saltelli, morris, not for factorial."
                        + " Remove it. // x.yaml:4: designSeed: this is for design: … // x.yaml:5: file: this is for"
                        + " design: list, not for factorial. Remove it.",
                "'design: sobol\npoints: 4\nfactors: {horizon: [1]}' | x.yaml:4: horizon: a factor has at least two"
                        + " levels. Add some, or leave it out.",
                "'design: sobol\npoints: 4\nfactors: {horizon: {range: [1, 9], levels: 3}}' | x.yaml:4:"
                        + " horizon.levels: a number of levels is for factorial and one-at-a-time; sobol takes values"
                        + " from the whole range. Remove it.",
                "'design: sobol\npoints: 4\nfactors: {horizon: [1, 2], norm.step: {of: horizon, plus: [0]}}' |"
                        + " x.yaml:4: norm.step.of: levels that depend on another factor are for factorial and"
                        + " one-at-a-time, not for sobol. Give it a range, or levels of its own.",
                "'design: list' | x.yaml:2: file: a list needs a file of points. Write file:"
                        + " points.csv, a table whose first line names the factors by their paths.",
                "'design: list\nfile: raged.csv' | x.yaml:3: file: raged.csv: there is no such file. Maybe you"
                        + " meant 'ragged.csv'?",
                "'design: list\nfile: ragged.csv\nfactors: {horizon: [1]}' | x.yaml:4: factors: this is for design:"
                        + " factorial, one-at-a-time, latin-hypercube, sobol, saltelli, morris, not for list, whose"
                        + " file names the factors in its first line. Remove it. // ragged.csv:2: there are 1 cells,"
                        + " but the first line names 2 columns. …",
                "'design: list\nfile: wrong.csv' | wrong.csv:1: moral.nubing: there is no such parameter. Maybe"
                        + " you meant 'moral.numbing'? The command 'parameters' lists them all. // wrong.csv:1: seed:"
                        + " the seed is no factor: …",
                "'design: list\nfile: levels.csv' | levels.csv, point 1: council.veto: 'nun' is not a choice. …"
                        + " // levels.csv, point 2: horizon: 0 lies outside [1, 12000]. … // levels.csv, point 3:"
                        + " horizon: '1.5' is not a whole number. … // levels.csv, point 3: council.veto: 'nun' is not"
                        + " a choice. …",
                "'design: list\nfile: overlap.csv' | overlap.csv:1: moral.fiduciaryWeight: a distribution and a"
                        + " part of it cannot both be factors, but moral.fiduciaryWeight.mean is one too. Keep one of"
                        + " the two. // overlap.csv:1: moral.fiduciaryWeight.mean: …"
            })
    void designs(String lines, String message) throws IOException {
        assertSays(message, refusal("scenario: base.yaml\n" + lines + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{until: death, halfWidth: 1, atMost: 9}       | replicates.until: 'death' is no indicator. Maybe you"
                        + " meant 'deaths'?",
                "{until: deaths, halfWidth: 0, atMost: 9}      | replicates.halfWidth: 0 is out of range. Allowed is"
                        + " (0, inf).",
                "{until: deaths, halfWidth: 1}                 | replicates.atMost: missing. Add it; nothing stands in"
                        + " for it.",
                "{until: deaths, halfWidth: 1, atMost: 1}      | replicates.atMost: an interval needs two replicates."
                        + " Write 2 or more.",
                "{until: deaths, halfWidth: 1, atMost: 9, atLeast: 10} | replicates.atLeast: 10 is out of range."
                        + " Allowed is [2, 9].",
                "{until: deaths, halfWidth: 1, atMost: 9, confidence: 95} | replicates.confidence: 95 is out of range."
                        + " Allowed is (0, 1).",
                "{untl: deaths, until: deaths, halfWidth: 1, atMost: 9} | replicates.untl: unknown key. Maybe you meant"
                        + " 'until'?",
                "0                                             | replicates: 0 lies outside [1, 1000000000]. …",
                "{until: deaths, halfWidth: 1, atMost: 0}      | replicates: 0 lies outside [1, 1000000000]. …",
                "[1, 2]                                        | replicates: a scenario gives one value, not a list; …"
            })
    void replicates(String replicates, String message) throws IOException {
        assertSays("x.yaml:5: " + message, refusal(FACTORS + "horizon: [1, 2]\nreplicates: " + replicates + "\n"));
    }

    @Test
    void theLastSeedMustFit() throws IOException {
        assertSays("x.yaml:5, x.yaml:6: seed + replicates - 1, the seed of the last replicate, is 2147483699, more than"
                + " 2147483647. Choose a smaller seed.",
                refusal(FACTORS + "horizon: [1, 2]\nseed: 2147483600\nreplicates: 100\n"));
        assertSays("x.yaml:5, x.yaml:6: seed + replicates - 1, the seed of the last replicate, is 2147483699, …",
                refusal(FACTORS + "horizon: [1, 2]\nseed: 2147483600\nreplicates: {until: deaths, halfWidth: 1, atMost:"
                        + " 100}\n"));
    }

    /** A hundred levels of each of eight factors. */
    @Test
    void runsMustBeCountable() throws IOException {
        String factors = Stream.of("moral.numbing", "moral.culpability", "onset.rate", "onset.clustering", "norm.base",
                "norm.initial", "norm.step", "ban.step")
                .map(path -> path + ": {range: [0.1, 0.9], levels: 100}\n").collect(Collectors.joining("  "));
        assertSays("x.yaml:2: design: 10000000000000000 points of 1000000000 replicates are more runs than can be"
                + " counted. Leave out factors or levels, or choose a design that samples them.",
                refusal(FACTORS + factors + "replicates: 1000000000\n"));
    }

    @Test
    void indicatorsAndExpectations() throws IOException {
        assertEquals(String.join("\n",
                "x.yaml:6: indicators: 'death' is no indicator. Maybe you meant 'deaths'?",
                "x.yaml:6: indicators: deaths is listed twice. List it once.",
                "x.yaml:9: expectations[0].patern: unknown key. Maybe you meant 'pattern'?",
                "x.yaml:10: expectations[0].indicator: saved is not observed. Add it to indicators:, or leave that out"
                        + " to observe all.",
                "x.yaml:12: council.veto: nun is no level of it. Allowed are none, any-permanent-member.",
                "x.yaml:12: horizn: this is no factor. Maybe you meant 'horizon'?",
                "x.yaml:13: expectations[0].change: 'grows' is no change. Allowed are rises, falls, stays.",
                "x.yaml:14: expectations[0].by: -1 is out of range. Allowed is [0, inf).",
                "x.yaml:15: expectations[1]: expected a mapping of keys to values, found 'text'.",
                "x.yaml:16: expectations[2].to: from and to are the same points. Change a level.",
                "x.yaml:16: expectations[2].by: what stays changes by less than something. Write by: and what is too"
                        + " small to count, in the indicator's unit.",
                "x.yaml:18: expectations[3].to: from and to give levels of the same factors, but from names"
                        + " council.veto and to names horizon.",
                "x.yaml:20: expectations[4].from: there are no levels. Name a factor and one of its levels.",
                "x.yaml:20: expectations[4].to: this must be a mapping of factors to levels, such as {council.veto:"
                        + " none}.",
                "x.yaml:22: moral.numbing: this was given already, as 0. Keep one of the two."),
                refusal("""
                        scenario: base.yaml
                        design: factorial
                        factors:
                          {council.veto: [none, any-permanent-member], horizon: [1, 2],
                           moral.numbing: [0, 1]}
                        indicators: [death, deaths, deaths]
                        expectations:
                          - statement: x
                            patern: P1
                            indicator: saved
                            from: {council.veto: none}
                            to: {council.veto: nun, horizn: 3}
                            change: grows
                            by: -1
                          - text
                          - {statement: y, indicator: deaths, from: {horizon: 1}, to: {horizon: 1}, change: stays}
                          - {statement: y, indicator: deaths, change: rises, from: {council.veto: none},
                             to: {horizon: 1}}
                          - {statement: y, indicator: deaths, change: rises,
                             from: {}, to: [3]}
                          - {statement: y, indicator: deaths, change: rises, to: {moral.numbing: 1},
                             from: {moral.numbing: 0, moral: {numbing: 1}}}
                        """));
    }

    @Test
    void anExpectationIsAboutListedLevels() throws IOException {
        assertSays("x.yaml:6: moral.numbing: its levels are not listed, so that no points can be named by them."
                + " Expectations are about listed levels. // x.yaml:7: moral.numbing: its …", refusal("""
                scenario: base.yaml
                design: sobol
                points: 4
                factors: {moral.numbing: {range: [0, 1]}}
                expectations:
                  - {statement: y, indicator: deaths, change: rises, from: {moral.numbing: 0},
                     to: {moral.numbing: 1}}
                """));
    }

    @Test
    void everythingIsSaidAtOnce() throws IOException {
        assertEquals(String.join("\n",
                "x.yaml:2: desing: there is no such key. Maybe you meant 'design'?",
                "x.yaml:3: factor: there is no such key. Maybe you meant 'factors'?",
                "x.yaml:4: indicator: there is no such key. Maybe you meant 'indicators'?",
                "x.yaml:5: horizn: there is no such key. Maybe you meant 'horizon'?",
                "x.yaml:6: quux: there is no such key. A sweep has parameters of its scenario, and question, quote,"
                        + " source, scenario, design, points, gridLevels, designSeed, file, factors, zip, indicators,"
                        + " expectations.",
                "x.yaml:7: extends: a sweep extends no file. Name the scenario that it varies instead, scenario: FILE,"
                        + " which may extend others.",
                "x.yaml:1: scenario: bas.yaml: there is no such file. Maybe you meant 'base.yaml'?",
                "x.yaml:8: moral.nubing: there is no such parameter. Maybe you meant 'moral.numbing'? The command"
                        + " 'parameters' lists them all.",
                "x.yaml:9: question: expected text, found a list.",
                "x.yaml:1: design: there is none. Write design: and one of factorial, one-at-a-time, list,"
                        + " latin-hypercube, sobol, saltelli, morris.",
                "x.yaml:10: council.vetoo: there is no such parameter. Maybe you meant 'council.veto'? The command"
                        + " 'parameters' lists them all.",
                "x.yaml:11: indicators: there are none. List at least one, or leave this out to observe all."),
                refusal("""
                        scenario: bas.yaml
                        desing: factorial
                        factor: {council.veto: [none]}
                        indicator: [deaths]
                        horizn: 3
                        quux: 3
                        extends: base.yaml
                        moral: {nubing: 3}
                        question: [what]
                        factors: {council.vetoo: [none]}
                        indicators: []
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'design: factorial\nfactors: {horizon: [1]}' | x.yaml:1: scenario: there is none. Write scenario: and"
                        + " the file of the scenario that is varied, for example ../baseline.yaml; or write its"
                        + " parameters here, beginning with world:.",
                "'scenario: x.yaml\nfactors: {}'        | x.yaml:1: scenario: x.yaml: this is a sweep, an experiment"
                        + " over many design points (it has scenario, factors), not a scenario. Name a scenario here."
                        + " …",
                "'scenario: [base.yaml]\ndesign: sobol' | x.yaml:1: scenario: this must be one file name, for example"
                        + " ../baseline.yaml.",
                "''                                     | x.yaml: the file is empty or holds only comments. …",
                "'- scenario'                           | x.yaml:1: the file must consist of lines 'name: value', but"
                        + " this is a list.",
                "'factors:\n\thorizon: [1]'             | x.yaml:2: not YAML in column 1: there is a tab. YAML indents"
                        + " with spaces."
            })
    void filesThatAreNoSweeps(String content, String message) throws IOException {
        assertSays(message, refusal(content + "\n").lines().findFirst().orElseThrow());
    }

    @Test
    void deepAndLongFiles() throws IOException {
        String deep = "{a: ".repeat(40) + "1" + "}".repeat(40);
        assertTrue(refusal(FACTORS + "moral: " + deep + "\n").contains("nested more than 30 deep"));
        String many = IntStream.range(0, 50_000).mapToObj(i -> "0." + i + "1").collect(Collectors.joining(", "));
        String message = refusal(FACTORS + "moral.numbing: [" + many + ", 2]\n");
        assertTrue(message.startsWith("x.yaml:4: moral.numbing: 2 lies outside [0, 1]."), message);
        String wrong = IntStream.range(0, 50_000).mapToObj(i -> "x" + i).collect(Collectors.joining(", "));
        assertEquals(20, refusal(FACTORS + "moral.numbing: [" + wrong + "]\n").lines().count());
    }
}
