package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.world.MemberProfile;
import intervene.world.Organisation;
import intervene.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worlds that come with the project: they load, and say what is known of them. */
class WorldFilesTest {
    private static final Path WORLDS = Path.of("configs", "worlds");
    private static final World WORLD_1995 = WorldReader.read(WORLDS.resolve("world-1995.yaml"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "world-1992, 1992, 181, 2011",
        "world-1995, 1995, 187, 2014",
        "world-2000, 2000, 191, 2019",
        "world-2005, 2005, 192, 2023",
        "world-2010, 2010, 194, 2023"
    })
    void loadsWithTheStatesAndTheCouncilsRecordOfItsTime(String file, int year, int states, int lastYear) {
        World world = WorldReader.read(WORLDS.resolve(file + ".yaml"));
        assertEquals(year, world.year());
        assertEquals(states, world.states().size());
        assertEquals(List.of("CHN", "FRA", "GBR", "RUS", "USA"), permanentMembers(world));
        TreeMap<Integer, List<String>> elected = new TreeMap<>(world.electedMembers());
        assertEquals(year, elected.firstKey());
        assertEquals(lastYear, elected.lastKey());
        assertTrue(elected.values().stream().allMatch(members -> members.size() == 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"world-1992", "world-1995", "world-2000", "world-2005", "world-2010", "small-world"})
    void isReadBackEqualFromItsCanonicalText(String file) throws Exception {
        World world = WorldReader.read(WORLDS.resolve(file + ".yaml"));
        String text = WorldWriter.write(world);
        Path copy = Files.writeString(folder.resolve("world.yaml"), text);
        assertEquals(world, WorldReader.read(copy));
        assertEquals(text, WorldWriter.write(WorldReader.read(copy)));
    }

    @Test
    void in1995TheUnitedStatesSpentAThirdOfTheWorldsMilitarySpending() {
        double total = 0;
        for (MemberProfile state : WORLD_1995.states()) {
            total += state.militarySpending();
        }
        assertEquals(0.336, state("USA").militarySpending() / total, 0.005);
    }

    @Test
    void in1995CapabilitiesAddUpToOne() {
        double total = 0;
        for (MemberProfile state : WORLD_1995.states()) {
            total += state.cinc();
        }
        assertEquals(1, total, 0.005);
    }

    @Test
    void rwandaHasFourNeighbours() {
        assertEquals(List.of("BDI", "COD", "TZA", "UGA"), state("RWA").neighbours());
    }

    @Test
    void in1995RwandaSatInTheCouncil() {
        assertEquals(
                List.of("ARG", "BWA", "CZE", "DEU", "HND", "IDN", "ITA", "NGA", "OMN", "RWA"),
                WORLD_1995.electedMembers().get(1995));
    }

    @Test
    void switzerlandTaiwanAndYugoslaviaWereNoMembersIn1995() {
        List<String> outside = WORLD_1995.states().stream()
                .filter(state -> !state.member())
                .map(MemberProfile::code)
                .toList();
        assertEquals(List.of("CHE", "TWN", "YUG"), outside);
    }

    @Test
    void statesWithoutAnArmyHaveNoneAndOthersWithoutFiguresHaveImputedOnes() {
        assertEquals(0, state("ISL").armedForces());
        assertFalse(state("ISL").imputed().contains("armedForces"));
        assertEquals(0.003 * 19.66 * 1000, state("AFG").armedForces(), 0.01, "0.3 % of 19.66 million");
        assertTrue(state("AFG").imputed().contains("armedForces"));
    }

    @Test
    void natoMayActInBosniaAndTheWestAfricansInLiberia() {
        assertTrue(organisation("NATO").canAct() && organisation("NATO").area().contains("BIH"));
        assertFalse(organisation("NATO").members().contains("BIH"));
        assertTrue(
                organisation("ECOWAS").canAct() && organisation("ECOWAS").area().contains("LBR"));
        assertFalse(organisation("OSCE").canAct());
    }

    @Test
    void onlyChinaHesitatesToStandAlone() {
        for (MemberProfile state : WORLD_1995.states()) {
            assertEquals(state.code().equals("CHN") ? 1 : 0, state.loneVetoCost(), state.code());
        }
    }

    @Test
    void theSmallWorldHasTwelveStatesFiveOfThemPermanentMembers() {
        World world = WorldReader.read(WORLDS.resolve("small-world.yaml"));
        assertEquals(12, world.states().size());
        assertEquals(List.of("AUR", "BRE", "DRA", "LUT", "ZHE"), permanentMembers(world));
    }

    private static List<String> permanentMembers(World world) {
        return world.states().stream()
                .filter(MemberProfile::permanent)
                .map(MemberProfile::code)
                .toList();
    }

    private static MemberProfile state(String code) {
        return WORLD_1995.states().stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Organisation organisation(String code) {
        return WORLD_1995.organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
