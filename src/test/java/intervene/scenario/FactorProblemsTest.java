package intervene.scenario;

import static intervene.scenario.WrongSweeps.FACTORS;
import static intervene.scenario.WrongSweeps.assertSays;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of wrong factors, and of wrong groups of them. */
class FactorProblemsTest {
    @TempDir
    private Path folder;

    private WrongSweeps sweeps;

    @BeforeEach
    void files() throws IOException {
        sweeps = new WrongSweeps(folder);
    }

    private String refusal(String content) throws IOException {
        return sweeps.refusal(content);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "council.veto: [nun, none]             | x.yaml:4: council.veto: 'nun' is not a choice. Maybe you meant"
                        + " 'none'? Allowed is one of any-permanent-member, …",
                "council.vetoo: [none]                 | x.yaml:4: council.vetoo: there is no such parameter. Maybe you"
                        + " meant 'council.veto'? The command 'parameters' lists them all.",
                "moral.numbing: [0.5, 2, abc]          | x.yaml:4: moral.numbing: 2 lies outside [0, 1]. Allowed is a"
                        + " number in [0, 1]. … // x.yaml:4: moral.numbing: 'abc' is not a number. …",
                "moral.numbing: [0.5, 0.50]            | x.yaml:4: moral.numbing: the level 0.50 is listed twice. List"
                        + " it once; for more runs of each point, raise replicates.",
                "moral.numbing: []                     | x.yaml:4: moral.numbing: a factor has at least one level. Add"
                        + " some, or leave it out.",
                "moral.numbing: ['0.5', 1]             | x.yaml:4: moral.numbing: '0.5' stands in quotes, which makes"
                        + " it text. Remove the quotes.",
                "moral.numbing: [~, 1]                 | x.yaml:4: moral.numbing: there is no value. …",
                "moral.numbing: [[1], {a: 1}]          | x.yaml:4: moral.numbing: each level is one value. Allowed is a"
                        + " number in [0, 1].",
                "moral.numbing: 0.5                    | x.yaml:4: moral.numbing: a factor has a list of levels, such"
                        + " as [0.6, another value], or a range, {range: [least, greatest]}, or levels that depend on"
                        + " another factor, {of: its path, plus: [1, 2]} or {of: its path, levels: {its level:"
                        + " [levels]}}.",
                "moral.numbing: {rnge: [0, 1]}         | x.yaml:4: moral.numbing: a factor has a list of levels, …",
                "moral.numbing.mean: [0.5, 1]          | x.yaml:4: moral.numbing.mean: moral.numbing has no part"
                        + " 'mean'. …",
                "horizon: [NaN, .inf, 1e999]           | x.yaml:4: horizon: 'NaN' is not a finite number. … //"
                        + " x.yaml:4: horizon: '.inf' is not a finite number. … // x.yaml:4: horizon: '1e999' is not a"
                        + " whole number. …",
                "horizon: [1.5, 99999999999999999999]  | x.yaml:4: horizon: '1.5' is not a whole number. … // x.yaml:4:"
                        + " horizon: '99999999999999999999' does not lie between -2147483648 and 2147483647. …",
                "council.restraint: [yes, true]        | x.yaml:4: council.restraint: 'yes' is not a truth value. …",
                "council.newPermanentMembers: [BRA]    | x.yaml:4: council.newPermanentMembers: 'BRA' is not a list."
                        + " Allowed is a list in brackets, such as [BRA, IND]. …",
                "moral.fiduciaryWeight.mean: [0.5, 1]  | x.yaml:4: moral.fiduciaryWeight.mean: {distribution: beta,"
                        + " mean: 1, concentration: 20} is no distribution: mean must lie in (0, 1) and concentration"
                        + " in (0, inf). …",
                "moral.fiduciaryWeight.low: [0, 0.5]   | x.yaml:4: moral.fiduciaryWeight.low: there is no 'low' to"
                        + " change, because moral.fiduciaryWeight is {distribution: beta, mean: 0.93, concentration:"
                        + " 20}, whose arguments are mean and concentration. …",
                "moral.reputationalStake.mean: [1, 2]  | x.yaml:4: moral.reputationalStake.mean: there is no 'mean' to"
                        + " change, because moral.reputationalStake is the number 0.8. …",
                "moral.fiduciaryWeight: {distribution: beta, mean: 0.5, concentration: 9} | x.yaml:4:"
                        + " moral.fiduciaryWeight: a factor has a list of levels, such as [0.5, another value], …",
                "moral: [1, 2]                         | x.yaml:4: moral: this is a group of parameters, not a value."
                        + " …",
                "seed: [1, 2]                          | x.yaml:4: seed: the seed is no factor: replicate r has seed +"
                        + " r at every design point, so that points share their chance. Write seed: beside factors:.",
                "replicates: [1, 2]                    | x.yaml:4: replicates: the number of replicates is no factor."
                        + " Write replicates: beside factors:.",
                "world: [a.yaml, b.yaml]               | x.yaml:4: world: the world file is no factor: a result holds"
                        + " one world. Write a sweep for each.",
                "world: {file: [a.yaml, b.yaml]}       | x.yaml:4: world.file: the world file is no factor: a result"
                        + " holds one world. Write a sweep for each.",
                "world.states: [20, 30]                | x.yaml:4: world.states: this says something of synthetic"
                        + " worlds, but the scenario's is read from small.yaml. Leave it out, or write world: {states:"
                        + " 60} beside factors:.",
                "moral.numbing: {range: [0, 1]}        | x.yaml:4: moral.numbing.range: factorial takes listed levels."
                        + " List them, or say how many the range has: {range: [least, greatest], levels: 5}.",
                "moral.numbing: {range: [0, 1, 2], levels: 3} | x.yaml:4: moral.numbing.range: a range has two ends."
                        + " Write [least, greatest].",
                "moral.numbing: {range: [0, 2], levels: 3}    | x.yaml:4: moral.numbing: 2 lies outside [0, 1]. …",
                "moral.numbing: {range: [0, 1], levels: 3, scal: log} | x.yaml:4: moral.numbing.scal: unknown key."
                        + " Maybe you meant 'scale'?",
                "moral.numbing: {range: [0.1, 1], levels: 3, scale: exp} | x.yaml:4: moral.numbing.scale: 'exp' is no"
                        + " scale. Allowed are linear and log.",
                "moral.numbing: {range: [0, 1], levels: 1}    | x.yaml:4: moral.numbing.levels: 1 is out of range."
                        + " Allowed is [2, 1000000].",
                "moral.numbing: {range: [0, 1], levels: 2.5}  | x.yaml:4: moral.numbing.levels: 2.5 is not a whole"
                        + " number. Allowed is a whole number in [2, 1000000].",
                "horizon: {range: [1, 4], levels: 5}          | x.yaml:4: horizon.levels: the range has not as many"
                        + " values that differ. Write at most 4.",
                "horizon: {range: [1.5, 4], levels: 2}        | x.yaml:4: horizon: '1.5' is not a whole number. …",
                "doctrine: {range: [1, 4]}                    | x.yaml:4: doctrine.range: only numbers have a range."
                        + " List levels instead, such as [status-quo-plus, ad-hoc, subsidiary-right, general-right].",
                "moral.reputationalStake: {range: [{distribution: uniform, low: 0, high: 1}, 2], levels: 2} |"
                        + " x.yaml:4: moral.reputationalStake.range: the ends of a range are numbers. …"
            })
    void factors(String factor, String message) throws IOException {
        assertSays(message, refusal(FACTORS + factor + "\n"));
    }

    /** The range's own refusals are worded by it. */
    @ParameterizedTest
    @CsvSource({"'[1, 0]'", "'[0.5, 0.5]'", "'[0, 1], scale: log'"})
    void rangesThatAreNone(String range) throws IOException {
        String message = refusal(FACTORS + "moral.numbing: {range: " + range + ", levels: 3}\n");
        assertTrue(message.startsWith("x.yaml:4: moral.numbing.range: range ["), message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{of: council.vto, plus: [1]}            | horizon.of: 'council.vto' is no factor that stands before"
                        + " this one. Maybe you meant 'council.veto'?",
                "{of: moral.numbing, plus: [1]}          | horizon.of: 'moral.numbing' is no factor that stands before"
                        + " this one. Allowed are council.veto.",
                "{of: council.veto}                      | horizon.of: levels follow from those of council.veto by one"
                        + " of plus: [numbers], times: [numbers] and levels: {its level: [levels]}. Write one of the"
                        + " three.",
                "{of: council.veto, plus: [1], times: [1]} | horizon.of: levels follow from …",
                "{of: council.veto, plus: [1]}           | horizon.plus: this is for numbers, but levels of"
                        + " council.veto are none. Write levels: {its level: [levels]}.",
                "{of: council.veto, plsu: [1], plus: [1]} | horizon.plsu: unknown key. Maybe you meant 'plus'? //"
                        + " x.yaml:5: horizon.plus: this …",
                "{of: council.veto, levels: [1, 2]}      | horizon.levels: this must be a mapping of levels of"
                        + " council.veto to lists: {none: [levels]}.",
                "{of: council.veto, levels: {none: [1]}} | horizon.levels: there are no levels where council.veto is"
                        + " any-permanent-member. Add any-permanent-member: [levels].",
                "{of: council.veto, levels: {nun: [1]}}  | horizon.levels.nun: this is no level of council.veto. Maybe"
                        + " you meant 'none'?",
                "{of: council.veto, levels: {none: [], any-permanent-member: 3}} | horizon.levels.none: there are no"
                        + " levels. List at least one. // x.yaml:5: horizon.levels.any-permanent-member: expected a"
                        + " list such as [A, B], found '3'.",
                "{of: council.veto, levels: {none: [0], any-permanent-member: [3, 3]}} | horizon: 0 lies outside"
                        + " [1, 12000]. … // x.yaml:5: horizon: the level 3 is listed twice. …"
            })
    void dependences(String horizon, String message) throws IOException {
        assertSays("x.yaml:5: " + message, refusal(FACTORS
                + "council.veto: [none, any-permanent-member]\n  horizon: " + horizon + "\n  moral.numbing: [0, 1]\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plus: 3        | plus: expected a list such as [A, B], found '3'.",
                "plus: []       | plus: there are no numbers. List at least one, such as [1].",
                "times: [a]     | times: 'a' is not a number. Allowed is (-inf, inf).",
                "times: [1, 1]  | times: 1 is listed twice. List it once."
            })
    void computedLevels(String how, String message) throws IOException {
        assertSays("x.yaml:5: norm.step." + message,
                refusal(FACTORS + "horizon: [1, 2]\n  norm.step: {of: horizon, " + how + "}\n"));
    }

    @Test
    void aTableNamesListedLevelsOnly() throws IOException {
        assertSays("x.yaml:6: norm.base.levels: the levels of norm.step are computed, so that a table cannot name them."
                + " Write plus or times.",
                refusal(FACTORS + "horizon: [1, 2]\n  norm.step: {of: horizon, times: [0.1]}\n  norm.base: {of: norm.step, levels: {0.1: [1]}}\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[[horizon, moral.nubing]]               | 'moral.nubing' is no factor. Maybe you meant"
                        + " 'moral.numbing'?",
                "[[horizon]]                             | a group has at least two factors. Add one, or leave the"
                        + " group out.",
                "[horizon, moral.numbing]                | a group of factors is a list of paths: zip: [[a, b], [c,"
                        + " d]].",
                "[[horizon, horizon]]                    | horizon is named twice. A factor is in one group, once.",
                "[[horizon, norm.step]]                  | norm.step depends on horizon, so that it cannot vary"
                        + " together with another one. Take it out.",
                "[[horizon, council.veto]]               | factors that vary together have as many levels each, but"
                        + " horizon has 2, council.veto has 3.",
                "x                                       | expected a list such as [A, B], found 'x'."
            })
    void groups(String zip, String message) throws IOException {
        assertSays("x.yaml:8: zip: " + message, refusal(FACTORS + "horizon: [1, 2]\n  moral.numbing: [0, 1]\n"
                + "  norm.step: {of: horizon, times: [0.1]}\n"
                + "  council.veto: [none, any-permanent-member, two-permanent-members]\nzip: " + zip + "\n"));
    }

    @Test
    void aFactorIsGivenOnce() throws IOException {
        assertSays("x.yaml:6: moral.numbing: this was given already at x.yaml:5. Keep one of the two. // x.yaml:8:"
                + " moral.fiduciaryWeight.mean: a distribution and a part of it cannot both be factors, but"
                + " moral.fiduciaryWeight is one too. Keep one of the two.", refusal(FACTORS
                + "moral:\n    numbing: [0, 1]\n  moral.numbing: [0, 1]\n  moral.fiduciaryWeight: [0, 1]\n"
                + "  moral.fiduciaryWeight.mean: [0.5, 0.6]\n"));
        assertSays("x.yaml:5: 'horizon' was given already in line 4. Keep one of the two.",
                refusal(FACTORS + "horizon: [1]\n  horizon: [2]\n"));
    }
}
