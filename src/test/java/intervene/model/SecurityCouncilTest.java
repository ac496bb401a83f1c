package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.RegionalGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecurityCouncilTest {
    private static final Map<RegionalGroup, Long> SEATS = Map.of(RegionalGroup.AFRICA, 3L, RegionalGroup.ASIA_PACIFIC,
            2L,
            RegionalGroup.LATIN_AMERICAN_CARIBBEAN, 2L, RegionalGroup.WESTERN_EUROPEAN_OTHERS, 2L,
            RegionalGroup.EASTERN_EUROPE, 1L);

    /** Elected members of twenty years, a new model for each seed. */
    private static List<Set<MemberState>> elected(int seed, String config, String... assignments) {
        var model = new InterventionModel(new Environment(TestWorlds.read(config, assignments)), seed, Witness.NOBODY);
        return IntStream.range(0, 20).mapToObj(year -> {
            model.council().renew(12 * year);
            return model.council().members().stream().filter(s -> !model.council().isPermanent(s))
                    .collect(Collectors.toSet());
        }).toList();
    }

    @Test
    void tenMembersAreElectedByRegionalGroup() {
        for (Set<MemberState> members : elected(1, "baseline.yaml", "council.recordedMembers=false")) {
            assertEquals(SEATS, members.stream().collect(Collectors.groupingBy(s -> s.profile.group(),
                    Collectors.counting())));
        }
    }

    @Test
    void fiveAreReplacedEachJanuaryAndServeTwoYears() {
        List<Set<MemberState>> years = elected(2, "baseline.yaml", "council.recordedMembers=false");
        for (int y = 1; y < years.size(); y++) {
            var staying = new HashSet<>(years.get(y));
            staying.retainAll(years.get(y - 1));
            assertEquals(5, staying.size(), "year " + y);
        }
    }

    @Test
    void nobodyIsReElectedAtOnce() {
        List<Set<MemberState>> years = elected(3, "baseline.yaml", "council.recordedMembers=false");
        for (int y = 2; y < years.size(); y++) {
            var thrice = new HashSet<>(years.get(y));
            thrice.retainAll(years.get(y - 1));
            thrice.retainAll(years.get(y - 2));
            assertTrue(thrice.isEmpty(), "year " + y + ": " + thrice.size());
        }
    }

    @Test
    void recordedMembersSitWhereTheWorldHasThem() {
        var world = TestWorlds.read("baseline.yaml").world();
        List<Set<MemberState>> years = elected(1, "baseline.yaml");
        int recorded = 0;
        for (int y = 0; y < years.size(); y++) {
            List<String> record = world.electedMembers().getOrDefault(world.year() + y, List.of());
            if (!record.isEmpty()) {
                Set<String> sitting = years.get(y).stream().map(MemberState::code).collect(Collectors.toSet());
                assertTrue(record.containsAll(sitting), "year " + (world.year() + y));
                recorded++;
            }
        }
        assertTrue(recorded > 0);
    }

    @Test
    void newPermanentMembersSitAndVetoOnlyWhereGranted() {
        for (boolean veto : new boolean[] {true, false}) {
            var model = new InterventionModel(new Environment(TestWorlds.read("baseline.yaml",
                    "council.newPermanentMembers=[IND]", "council.newPermanentVeto=" + veto)), 1, Witness.NOBODY);
            model.council().renew(0);
            MemberState india = model.council().members().stream().filter(s -> s.code().equals("IND")).findFirst()
                    .orElseThrow();
            assertTrue(model.council().isPermanent(india));
            assertEquals(veto, model.council().hasVeto(india));
        }
    }

    @Test
    void theMembershipIsThatOfTheLastJanuary() {
        var model = new InterventionModel(new Environment(TestWorlds.read("baseline.yaml",
                "council.recordedMembers=false")), 1, Witness.NOBODY);
        model.council().renew(12);
        var members = List.copyOf(model.council().members());
        model.council().renew(17);
        assertEquals(members, model.council().members());
        assertEquals(12, model.council().membershipSince());
        assertFalse(members.isEmpty());
    }

    /**
     * Chances go with the square root of population: a state of four times the population is elected twice as often to
     * the one seat of its group. Of 20,000 first elections the share 2/3 has standard error 0.0033; bound 4.5 of them.
     */
    @Test
    void chancesOfElectionGoWithTheSquareRootOfPopulation() {
        var world = TestWorlds.world(TestWorlds.state("BIG").group(RegionalGroup.EASTERN_EUROPE).economy(40, 100),
                TestWorlds.state("LES").group(RegionalGroup.EASTERN_EUROPE).economy(10, 100));
        var environment = new Environment(TestWorlds.scenario(world));
        int n = 20_000;
        int big = 0;
        for (int seed = 0; seed < n; seed++) {
            var model = new InterventionModel(environment, seed, Witness.NOBODY);
            model.council().renew(0);
            big += model.council().members().get(0).code().equals("BIG") ? 1 : 0;
        }
        assertEquals(2 / 3.0, big / (double) n, 0.015);
    }
}
