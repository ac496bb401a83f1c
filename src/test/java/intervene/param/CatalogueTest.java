package intervene.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    public enum Veto {
        ANY_PERMANENT_MEMBER, NONE
    }

    public record Council(
            @Param(value = "any-permanent-member", doc = "who blocks", source = "Charter") Veto veto,
            @Param(value = "9", range = "[1, 15]", unit = "votes", doc = "majority", source = "computed: x") int majority,
            @Param(value = "[]", doc = "new members") List<String> newMembers,
            @Param(value = "false", doc = "restraint") boolean restraint) {}

    public record Shares(
            @Param(value = "0.6", range = "[0, 1]", doc = "volunteers") double volunteers,
            @Param(value = "0.4", range = "[0, 1]", doc = "conscripts") double conscripts,
            @Param(value = "{distribution: beta, mean: 0.9, concentration: 20}", range = "[0, 1]", doc = "weight φ")
            Distribution weight,
            @Param(value = "2", range = "[1, 1000]", unit = "lives", doc = "aversion") Distribution aversion,
            @Param(value = "1", range = "(0, inf)", doc = "tolerance") Distribution tolerance) {
        public Shares {
            if (volunteers + conscripts <= 0) {
                throw new IllegalArgumentException("volunteers and conscripts are both 0.");
            }
        }
    }

    public record All(
            @Param(value = "1", range = "[-100, 100]", doc = "seed") int seed,
            @Param(value = "", doc = "world file") String file,
            Council council,
            Shares shares) {}

    private static final Catalogue<All> CATALOGUE = new Catalogue<>(All.class);

    private static List<Setting> settings(String... assignments) {
        return IntStream.range(0, assignments.length)
                .mapToObj(i -> Setting.ofAssignment(assignments[i], "x.yaml:" + (i + 1)))
                .toList();
    }

    private static String refusal(String... assignments) {
        return assertThrows(InvalidInput.class, () -> CATALOGUE.of(settings(assignments)))
                .getMessage();
    }

    @Test
    void parametersAreInOrderOfDeclaration() {
        assertEquals(
                List.of(
                        "seed",
                        "file",
                        "council.veto",
                        "council.majority",
                        "council.newMembers",
                        "council.restraint",
                        "shares.volunteers",
                        "shares.conscripts",
                        "shares.weight",
                        "shares.aversion",
                        "shares.tolerance"),
                CATALOGUE.specs().stream().map(ParameterSpec::path).toList());
    }

    @Test
    void everyTypeIsRead() {
        All all = CATALOGUE.of(settings(
                "seed=-7",
                "file=a b.yaml",
                "council.veto=none",
                "council.newMembers=[BRA, IND]",
                "council.restraint=true",
                "shares.volunteers=1e-1",
                "shares.aversion={distribution: uniform, low: 1, high: 3}"));
        assertEquals(-7, all.seed());
        assertEquals("a b.yaml", all.file());
        assertEquals(Veto.NONE, all.council().veto());
        assertEquals(List.of("BRA", "IND"), all.council().newMembers());
        assertTrue(all.council().restraint());
        assertEquals(0.1, all.shares().volunteers());
        assertEquals(
                new Distribution(Distribution.Family.UNIFORM, 1, 3),
                all.shares().aversion());
    }

    @Test
    void theLaterSettingWins() {
        assertEquals(3, CATALOGUE.of(settings("seed=2", "seed=3")).seed());
    }

    @Test
    void whatIsOverruledMustBeRightAllTheSame() {
        assertEquals(
                "x.yaml:1: seed: 200 lies outside [-100, 100]. Allowed is a whole number in [-100, 100]."
                        + " Meaning: seed. The default is 1.",
                refusal("seed=200", "seed=3"));
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        assertEquals(
                String.join(
                        "\n",
                        "x.yaml:1: seeds: there is no such parameter. Maybe you meant 'seed'? The command 'parameters'"
                                + " lists them all.",
                        "x.yaml:2: council.majority: '9.5' is not a whole number. Write digits alone. Allowed is a"
                                + " whole number in [1, 15] [votes]. Meaning: majority. The default is 9.",
                        "x.yaml:3: council.veto: 'non' is not a choice. Maybe you meant 'none'? Allowed is one of"
                            + " any-permanent-member, none. Meaning: who blocks. The default is any-permanent-member.",
                        "x.yaml:4: council.restraint: 'yes' is not a truth value. Allowed is true or false. Meaning:"
                                + " restraint. The default is false.",
                        "x.yaml:5: council.newMembers: 'BRA' is not a list. Allowed is a list in brackets, such as"
                                + " [BRA, IND]. Meaning: new members. The default is [].",
                        "x.yaml:6: council: this is a group of parameters, not a value. Write for example"
                                + " council.veto: any-permanent-member.",
                        "x.yaml:7: seed.x: seed has no part 'x'. Allowed is a whole number in [-100, 100]. Meaning:"
                                + " seed. The default is 1."),
                refusal(
                        "seeds=1",
                        "council.majority=9.5",
                        "council.veto=non",
                        "council.restraint=yes",
                        "council.newMembers=BRA",
                        "council=1",
                        "seed.x=1"));
    }

    @Test
    void aBrokenJointConditionNamesTheLinesOfThoseThatBreakIt() {
        assertEquals(
                "x.yaml:1, x.yaml:3: shares: volunteers and conscripts are both 0.",
                refusal("shares.volunteers=0", "shares.aversion=3", "shares.conscripts=0"));
    }

    @Test
    void jointConditionsOfAFaultyGroupAreLeftAlone() {
        assertEquals(
                "x.yaml:2: shares.conscripts: 2 lies outside [0, 1]. Allowed is a number in [0, 1]."
                        + " Meaning: conscripts. The default is 0.4.",
                refusal("shares.volunteers=0", "shares.conscripts=2"));
    }

    @Test
    void oneArgumentOfTheDistributionInForceCanBeChanged() {
        All all = CATALOGUE.of(settings(
                "shares.weight={distribution: uniform, low: 0.1, high: 0.2}",
                "shares.weight.low=0.3",
                "shares.weight.high=0.4"));
        assertEquals(
                new Distribution(Distribution.Family.UNIFORM, 0.3, 0.4),
                all.shares().weight());
        assertEquals(
                0.8,
                CATALOGUE
                        .with(CATALOGUE.defaults(), "shares.weight.mean", "0.8")
                        .shares()
                        .weight()
                        .first());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shares.weight.median=1 | there is no 'median' to change, because shares.weight is {distribution:"
                        + " beta, mean: 0.9, concentration: 20}, whose arguments are mean and concentration. Write the"
                        + " whole distribution, for example shares.weight: {distribution: uniform, low: 0, high: 1}.",
                "shares.aversion.mean=3 | there is no 'mean' to change, because shares.aversion is the number 2. Write"
                        + " the whole distribution, for example shares.aversion: {distribution: uniform, low: 1, high:"
                        + " 1000}.",
                "shares.tolerance.median=3 | there is no 'median' to change, because shares.tolerance is the number 1."
                    + " Write the whole distribution, for example shares.tolerance: {distribution: lognormal, median:"
                    + " 1.5, sigma: 0.5}.",
                "shares.weight.distribution=uniform | there is no 'distribution' to change, because shares.weight is"
                        + " {distribution: beta, mean: 0.9, concentration: 20}, whose arguments are mean and"
                        + " concentration. Write the whole distribution, for example shares.weight: {distribution:"
                        + " uniform, low: 0, high: 1}.",
                "shares.weight.mean=high | mean: 'high' is not a number.",
                "shares.weight.mean=1.5 | {distribution: beta, mean: 1.5, concentration: 20} is no distribution: mean"
                        + " must lie in (0, 1) and concentration in (0, inf).",
                "shares.weight={distribution: betta, mean: 1} | there is no distribution 'betta'. Maybe you meant"
                        + " 'beta'? The distributions are constant, uniform, beta, lognormal, power-law.",
                "shares.weight={mean: 1} | '{mean: 1}' names no distribution. Write for example {distribution: beta,"
                        + " mean: 0.93, concentration: 20}; the distributions are constant, uniform, beta, lognormal,"
                        + " power-law.",
                "shares.weight={distribution: beta, mean: 0.5, sigma: 1} | beta takes mean and concentration; missing:"
                        + " concentration; unknown: sigma. Write for example {distribution: beta, mean: 0.93,"
                        + " concentration: 20}.",
                "shares.weight={distribution: beta, mean: 0,5} | '{distribution: beta, mean: 0,5}' has a comma within"
                        + " a number. Decimals take a point.",
                "shares.weight={distribution: beta, mean: 1, mean: 1} | '{distribution: beta, mean: 1, mean: 1}' is"
                        + " not a distribution. Write each argument once, as in {distribution: beta, mean: 0.93,"
                        + " concentration: 20}.",
                "shares.weight={distribution: uniform, low: 0.8, high: 0.2} | {distribution: uniform, low: 0.8, high:"
                        + " 0.2} is no distribution: low must not exceed high.",
                "shares.weight={distribution: uniform, low: 0.8, high: 1.2} | {distribution: uniform, low: 0.8, high:"
                        + " 1.2} has values in [0.8, 1.2], of which some lie outside [0, 1]. Choose a distribution that"
                        + " keeps within it, for example {distribution: uniform, low: 0, high: 1}.",
                "shares.aversion={distribution: lognormal, median: 2, sigma: 1} | {distribution: lognormal, median: 2,"
                    + " sigma: 1} has values in (0, inf), of which some lie outside [1, 1000]. Choose a distribution"
                    + " that keeps within it, for example {distribution: uniform, low: 1, high: 1000}.",
                "shares.tolerance={distribution: lognormal, median: 0, sigma: 1} | {distribution: lognormal, median:"
                        + " 0, sigma: 1} is no distribution: median must lie in (0, inf) and sigma in [0, inf).",
                "shares.tolerance={distribution: power-law, minimum: 1, exponent: 1} | {distribution: power-law,"
                    + " minimum: 1, exponent: 1} is no distribution: minimum must lie in (0, inf) and exponent in (1,"
                    + " inf).",
                "shares.weight=1.2 | 1.2 lies outside [0, 1].",
                "shares.weight=many | 'many' is not a number."
            })
    void aDistributionThatIsNoneIsRefusedWithARemedy(String assignment, String why) {
        assertTrue(
                refusal(assignment).contains(": " + why + " Allowed is a number or distribution in "),
                () -> refusal(assignment));
    }

    @Test
    void everyFaultOfOneDistributionIsReported() {
        assertEquals(
                2,
                refusal("shares.weight={distribution: uniform, low: 2, high: 3}", "shares.weight.mean=1")
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[BRA, BRA] | '[BRA, BRA]' names something twice.",
                "[BRA, ] | '' is not a code of letters and digits.",
                "[B A] | 'B A' is not a code of letters and digits."
            })
    void aListHoldsDistinctCodes(String list, String why) {
        assertTrue(refusal("council.newMembers=" + list).startsWith("x.yaml:1: council.newMembers: " + why));
    }

    @Test
    void severalChangesMayPassThroughWhatAloneWouldBreakAJointCondition() {
        All none = CATALOGUE.with(CATALOGUE.defaults(), "shares.conscripts", "0");
        All other = CATALOGUE.with(none, settings("shares.volunteers=0", "shares.conscripts=1"));
        assertEquals(1, other.shares().conscripts());
        assertEquals(none, CATALOGUE.with(other, settings("shares.conscripts=0", "shares.volunteers=0.6")));
        assertThrows(InvalidInput.class, () -> CATALOGUE.with(none, "shares.volunteers", "0"));
    }

    @Test
    void valuesAreThoseOfTheRecord() {
        All all = CATALOGUE.of(settings("seed=5"));
        assertEquals(5, CATALOGUE.values(all).get("seed"));
        assertEquals(Veto.ANY_PERMANENT_MEMBER, CATALOGUE.values(all).get("council.veto"));
        assertEquals(11, CATALOGUE.values(all).size());
        assertNotEquals(all, CATALOGUE.defaults());
    }

    @Test
    void aPathMayNameAnArgumentOfADistribution() {
        assertEquals("shares.weight", CATALOGUE.spec("shares.weight.mean").path());
        assertEquals(Optional.empty(), CATALOGUE.find("shares.volunteers.mean"));
        assertEquals(
                "shares.weigt: there is no such parameter. Maybe you meant 'shares.weight'?"
                        + " The command 'parameters' lists them all.",
                assertThrows(InvalidInput.class, () -> CATALOGUE.spec("shares.weigt"))
                        .getMessage());
    }

    @Test
    void theTableHasAGroupsParametersTogetherAndCountsWhatDefaultsRestOn() {
        String markdown = CATALOGUE.markdown();
        assertTrue(markdown.contains(
                "## council\n\n| Parameter | Type | Default | Range or choices | Unit | Meaning | Source |\n"));
        assertTrue(markdown.contains(
                "| `council.majority` | whole number | 9 | [1, 15] | votes | majority | computed: x |\n"));
        assertTrue(
                markdown.endsWith("\n11 defaults: 9 assumed, 1 computed from data, 1 taken from a source.\n"));
    }

    @Test
    void thePlainTableFitsTheScreen() {
        assertTrue(ParameterTable.text(CATALOGUE.specs()).lines().allMatch(line -> line.length() <= 120));
    }

    public record Bare(int seed) {}

    public record BadDefault(@Param(value = "2", range = "[0, 1]", doc = "x") double x) {}

    public record BadRange(@Param(value = "2", range = "0 to 1", doc = "x") double x) {}

    public record BadType(@Param(value = "2", doc = "x") long x) {}

    @Test
    void aFaultyDeclarationIsFoundAtOnce() {
        Stream.of(Bare.class, BadDefault.class, BadRange.class, BadType.class)
                .forEach(record -> assertThrows(RuntimeException.class, () -> new Catalogue<>(record)));
    }
}
