package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.decision.Traits;
import intervene.random.Draws;
import intervene.world.MemberProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are derived from a world once, by hand. */
class EnvironmentTest {
    private static Environment environment(intervene.world.World world, String... assignments) {
        return new Environment(TestWorlds.scenario(world, assignments));
    }

    private static Traits traits(TestWorlds.State state, String... assignments) {
        Environment e = environment(TestWorlds.world(state, TestWorlds.state("ZZZ")), assignments);
        return new TraitDraws(e, new Draws(1)).of(0);
    }

    @Test
    void aLifeIsWorth172YearsOfIncome() {
        // 8,000 thousand million over 250 million people: 32,000 a head; 172 · 32,000 = 5.504 million US$. A basis
        // point of GDP, 800 million, is 145.349 lives; unit cost (32,000/40,000)^0.75 = 0.845897.
        Environment e = environment(TestWorlds.world(TestWorlds.state("AAA").economy(250, 8000)));
        assertEquals(5.504, e.statisticalLife[0], 1e-12);
        assertEquals(145.349, e.basisPoint[0], 5e-4);
        assertEquals(0.845897, e.unitCost[0], 5e-7);
        assertEquals(8e6, e.gdpMusd[0]);
    }

    @Test
    void fiveThousandMillionMakeAnAirForce() {
        Environment e = environment(TestWorlds.world(TestWorlds.state("AAA").military(5, 1),
                TestWorlds.state("BBB").military(4.99, 1)));
        assertTrue(e.airForce[0]);
        assertFalse(e.airForce[1]);
    }

    @Test
    void polarisationSpreadsIdealPointsAboutTheirMean() {
        // mean 1; twice as far from it: 1 + 2 · (2 − 1) = 3 and −1
        Environment e = environment(TestWorlds.world(TestWorlds.state("AAA").idealPoint(2),
                TestWorlds.state("BBB").idealPoint(0)),
                "world.polarisation=2");
        assertEquals(3, e.idealPoint[0], 1e-12);
        assertEquals(-1, e.idealPoint[1], 1e-12);
    }

    @Test
    void usableForceIsATenthAtTheBorderAndShrinksWithDistance() {
        // At home in the Gulf of Guinea, 10° of longitude are 6,371 · π/18 = 1,111.95 km. All spend alike, so all reach
        // 1,500 km: 0.1 · 100 · exp(−1,111.95/1,500) = 4.7649 thousand; a neighbour could use 10.
        var world = TestWorlds.world(TestWorlds.state("FAR").at(0, 10), TestWorlds.state("HST").neighbour("NEI"),
                TestWorlds.state("NEI").at(0, 10));
        Geography.Row row = environment(world).geography.row(1);
        assertEquals(1111.95, row.distance()[0], 5e-3);
        assertEquals(4.7649, row.available()[0], 5e-5);
        assertEquals(0, row.available()[1], "the host does not intervene in itself");
        assertEquals(10, row.available()[2], 1e-12);
    }

    @Test
    void spilloverIsFullForNeighboursAndHalfBeyondAtMost() {
        // 0.5 · exp(−1,111.95/1,000) = 0.164460
        var world = TestWorlds.world(TestWorlds.state("FAR").at(0, 10), TestWorlds.state("HST").neighbour("NEI"),
                TestWorlds.state("NEI").at(0, 10));
        Geography.Row row = environment(world).geography.row(1);
        assertEquals(0.164460, row.proximity()[0], 5e-6);
        assertEquals(1, row.proximity()[2]);
    }

    @ParameterizedTest(name = "{0} with a pact, listed {1}: {2}")
    @CsvSource({"RUS, 0, 0.8", "CHN, 0, 0.8", "USA, 0, 0.3", "FRA, 0, 0.15", "FRA, 0.7, 0.7", "RUS, 0.4, 0.8"})
    void patronTiesAreListedOrMadeByPacts(String patron, double listed, double tie) {
        var state = TestWorlds.state(patron).pact("HST").clients(Map.of("HST", listed)).profile();
        assertEquals(tie, PatronTie.of(state, TestWorlds.state("HST").profile(), TestWorlds.parameters().ties()));
    }

    @Test
    void everyStateIsItsOwnPatron() {
        MemberProfile host = TestWorlds.state("HST").profile();
        assertEquals(1, PatronTie.of(host, host, TestWorlds.parameters().ties()));
        assertEquals(0, PatronTie.of(TestWorlds.state("AAA").profile(), host, TestWorlds.parameters().ties()));
    }

    @Test
    void aPlainNumberForTheFiduciaryWeightHoldsForEveryState() {
        assertEquals(0.07, traits(TestWorlds.state("AAA").idealPoint(-2), "moral.fiduciaryWeight=0.93")
                .outsiderWeight(), 1e-12);
        assertEquals(0.07, traits(TestWorlds.state("AAA").idealPoint(2), "moral.fiduciaryWeight=0.93")
                .outsiderWeight(), 1e-12);
    }

    @Test
    void theMeanOfADistributedFiduciaryWeightRisesWithSovereignty() {
        // x = −1: σ = 0.817574, rise 0.8 · 1.25 · (0.817574 − 0.2) = 0.617574; mean 0.5 + 0.5 · 0.617574 = 0.808787.
        // With a concentration of a million its standard deviation is √(0.81 · 0.19/10⁶) = 0.0004. At x = 3, σ = 0.011:
        // no rise.
        String tight = "moral.fiduciaryWeight={distribution: beta, mean: 0.5, concentration: 1000000}";
        assertEquals(1 - 0.808787, traits(TestWorlds.state("AAA").idealPoint(-1), tight, "world.polarisation=1")
                .outsiderWeight(), 0.003);
        assertEquals(0.5, traits(TestWorlds.state("AAA").idealPoint(3), tight).outsiderWeight(), 0.003);
    }

    @Test
    void traitsThatTheWorldGivesAreNotDrawn() {
        Traits t = traits(TestWorlds.state("AAA").traits(Map.of("fiduciaryWeight", 0.4, "soldierRiskTolerance", 7.0,
                "casualtyAversion", 3.0, "reputationalStake", 2.0, "orderInterest", 1.0)));
        assertEquals(0.6, t.outsiderWeight(), 1e-12);
        assertEquals(7, t.tolerance());
        assertEquals(3, t.casualtyAversion());
        assertEquals(2, t.reputationalStake());
        assertEquals(1, t.orderInterest());
    }

    @Test
    void bystandersCountByWhatTheyCouldDoInAStatesStead() {
        // Usable at the host: 10, 5 and 1. A = 1 + min(1, 5/10) + min(1, 1/10) = 1.6; 1 + 1 + 0.2 = 2.2; 1 + 1 + 1 = 3.
        var world = TestWorlds.world(TestWorlds.state("AAA").military(10, 100), TestWorlds.state("BBB").military(10,
                50),
                TestWorlds.state("CCC").military(10, 10), TestWorlds.state("HST").military(10, 0).neighbour("AAA",
                "BBB", "CCC"));
        Environment e = environment(world);
        var able = new AbleStates(e.geography.row(3), true);
        able.renew(new InterventionModel(e, 1, Witness.NOBODY));
        assertEquals(1.6, able.bystanders(0), 1e-12);
        assertEquals(2.2, able.bystanders(1), 1e-12);
        assertEquals(3, able.bystanders(2), 1e-12);
        assertEquals(16, able.total(), 1e-12);
    }

    @Test
    void usableForceInOneCrisisHasACeiling() {
        var world = TestWorlds.world(TestWorlds.state("AAA").military(10, 2000),
                TestWorlds.state("HST").neighbour("AAA"));
        Environment e = environment(world);
        var able = new AbleStates(e.geography.row(1), true);
        able.renew(new InterventionModel(e, 1, Witness.NOBODY));
        assertEquals(60, able.usable(0));
    }
}
