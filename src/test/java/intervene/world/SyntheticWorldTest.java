package intervene.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.RegionalGroup;
import intervene.scenario.WorldReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Synthetic worlds: their form, and how near their distributions come to 1995. A generated world is fixed by its seed,
 * so no test fails by chance. Tolerances allow the measured bias and three standard deviations over seeds: of seeds 1
 * to 400 each comparison fails for at most four, so an honest change of the generator passes with some 99 % each.
 */
class SyntheticWorldTest {
    private static final World WORLD_1995 = WorldReader.read(Path.of("configs", "worlds", "world-1995.yaml"));
    private static final World WORLD_193 = SyntheticWorld.generate(193, 1);

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 193, 5000})
    void hasTheStatesAskedForAndFiveMostCapablePermanentMembers(int states) {
        World world = SyntheticWorld.generate(states, 1);
        assertEquals(states, world.states().size());
        double leastPermanent = 1;
        double mostOther = 0;
        int permanent = 0;
        for (MemberProfile state : world.states()) {
            if (state.permanent()) {
                permanent++;
                leastPermanent = StrictMath.min(leastPermanent, state.cinc());
            } else {
                mostOther = StrictMath.max(mostOther, state.cinc());
            }
        }
        assertEquals(5, permanent);
        assertTrue(leastPermanent > mostOther, leastPermanent + " of a permanent member, " + mostOther + " of another");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 193, 5000})
    void codesAreUniqueAndTiesMutual(int states) {
        World world = SyntheticWorld.generate(states, 2);
        Map<String, MemberProfile> byCode = new TreeMap<>();
        for (MemberProfile state : world.states()) {
            assertTrue(state.code().matches("[A-Z]{3}"), state.code());
            byCode.put(state.code(), state);
        }
        assertEquals(states, byCode.size());
        assertEquals(List.copyOf(byCode.values()), world.states(), "sorted by code");
        for (MemberProfile state : world.states()) {
            for (String other : state.neighbours()) {
                assertTrue(!other.equals(state.code())
                        && byCode.get(other).neighbours().contains(state.code()));
            }
            for (String other : state.pacts()) {
                assertTrue(
                        !other.equals(state.code()) && byCode.get(other).pacts().contains(state.code()));
            }
        }
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertEquals(WORLD_193, SyntheticWorld.generate(193, 1));
        assertNotEquals(WORLD_193.states(), SyntheticWorld.generate(193, 2).states());
    }

    @Test
    void aStatesCodeIsTheSameInALargerWorld() {
        Set<String> larger = codes(WORLD_193);
        assertTrue(larger.containsAll(codes(SyntheticWorld.generate(60, 1))));
    }

    @Test
    void groupsHaveTheirSharesOf1995() {
        for (RegionalGroup group : RegionalGroup.values()) {
            assertEquals(share(WORLD_1995, group), share(WORLD_193, group), 0.01, group.name());
        }
    }

    /** Bias and deviation over seeds, in ln: population -.07 .17; income -.20 .10; CINC -.05 .19; forces .06 .18. */
    @Test
    void sizesAndWealthFollow1995() {
        assertEquals(
                lnMedian(WORLD_1995, MemberProfile::population), lnMedian(WORLD_193, MemberProfile::population), 0.6);
        assertEquals(
                lnMedian(WORLD_1995, MemberProfile::gdpPerHead), lnMedian(WORLD_193, MemberProfile::gdpPerHead), 0.5);
        assertEquals(lnMedian(WORLD_1995, MemberProfile::cinc), lnMedian(WORLD_193, MemberProfile::cinc), 0.8);
        assertEquals(
                lnMedian(WORLD_1995, s -> 1 + s.armedForces()), lnMedian(WORLD_193, s -> 1 + s.armedForces()), 0.6);
        assertEquals(0.34, spendingShareOfTheFirst(WORLD_193), 0.15, "share of the greatest spender in 1995: .34");
    }

    /** Bias and deviation over seeds: ideal point .01, .04; democracy .02, .02; neighbours -.25, .11. */
    @Test
    void leaningsAndNeighboursFollow1995() {
        assertEquals(mean(WORLD_1995, MemberProfile::idealPoint), mean(WORLD_193, MemberProfile::idealPoint), 0.2);
        assertEquals(mean(WORLD_1995, MemberProfile::democracy), mean(WORLD_193, MemberProfile::democracy), 0.08);
        assertEquals(
                mean(WORLD_1995, s -> s.neighbours().size()),
                mean(WORLD_193, s -> s.neighbours().size()),
                0.5);
    }

    @Test
    void refusesSizesOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> SyntheticWorld.generate(4, 1));
        assertThrows(IllegalArgumentException.class, () -> SyntheticWorld.generate(5001, 1));
    }

    private static Set<String> codes(World world) {
        Set<String> codes = new HashSet<>();
        for (MemberProfile state : world.states()) {
            codes.add(state.code());
        }
        return codes;
    }

    private static double share(World world, RegionalGroup group) {
        return mean(world, state -> state.group() == group ? 1 : 0);
    }

    private static double mean(World world, ToDoubleFunction<MemberProfile> figure) {
        return world.states().stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double lnMedian(World world, ToDoubleFunction<MemberProfile> figure) {
        double[] sorted = world.states().stream().mapToDouble(figure).sorted().toArray();
        return StrictMath.log(sorted[sorted.length / 2]);
    }

    private static double spendingShareOfTheFirst(World world) {
        double greatest = world.states().stream()
                .mapToDouble(MemberProfile::militarySpending)
                .max()
                .orElseThrow();
        return greatest / world.states().size() / mean(world, MemberProfile::militarySpending);
    }
}
