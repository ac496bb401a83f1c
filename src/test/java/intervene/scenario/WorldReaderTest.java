package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import intervene.world.MemberProfile;
import intervene.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a world file may say, and what its author is told when it says something else. */
class WorldReaderTest {
    private static final String VALID =
            """
            title: Two states
            year: 2000
            electedMembers: {2000: [BBB]}
            organisations:
              - {code: ORG, name: Both, canAct: true, members: [BBB, AAA]}
            states:
              - code: BBB
                name: Beta
                capital: [10, 20]
                group: africa
                population: 7
                gdp: 10
                militarySpending: 0.2
                armedForces: 20
                cinc: 0.001
                idealPoint: -0.5
                democracy: 0.4
                neighbours: [AAA]
              - code: AAA
                name: Alpha
                capital: [-1.5, 20]
                group: western-european-others
                permanent: true
                population: 50
                gdp: 1000
                militarySpending: 20
                armedForces: 200
                cinc: 0.1
                idealPoint: 2
                democracy: 1
                neighbours: [BBB]
                clients: {BBB: 0.5}
                traits: {casualtyAversion: 3}
            """;

    @TempDir
    Path folder;

    @Test
    void readsWhatIsWrittenAndSortsByCode() throws IOException {
        World world = read(VALID);
        assertEquals(List.of("AAA", "BBB"), world.states().stream().map(MemberProfile::code).toList());
        MemberProfile alpha = world.states().get(0);
        assertEquals(-1.5, alpha.latitude());
        assertEquals(Map.of("BBB", 0.5), alpha.clients());
        assertEquals(Map.of("casualtyAversion", 3.0), alpha.traits());
        assertTrue(alpha.member(), "member unless the file says otherwise");
        assertEquals(List.of("AAA", "BBB"), world.organisations().get(0).area(), "the area is that of the members");
        assertEquals(Map.of(2000, List.of("BBB")), world.electedMembers());
    }

    @Test
    void theOrderInAFileChangesNothing() throws IOException {
        int first = VALID.indexOf("  - code: BBB");
        int second = VALID.indexOf("  - code: AAA");
        String swapped = VALID.substring(0, first) + VALID.substring(second) + VALID.substring(first, second);
        assertEquals(WorldWriter.write(read(VALID)), WorldWriter.write(read(swapped)));
    }

    // spotless:off
    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @CsvSource(delimiter = '|', value = {
        "population: 7 | populaton: 5 | 11 | states[0].populaton: unknown key. Maybe you meant 'population'?",
        "population: 7 | populaton: 5 | 7  | states[0].population: missing.",
        "population: 7 | population: 0 | 11 | states[0].population: 0 is out of range. Allowed is (0, 100000] million persons.",
        "population: 7 | population: many | 11 | states[0].population: 'many' is not a number. Allowed is (0, 100000] million persons.",
        "population: 7 | population: \"5\" | 11 | states[0].population: expected a number, found text in quotes.",
        "population: 7 | population: [5] | 11 | states[0].population: expected a number in (0, 100000] million persons, found a list.",
        "population: 7 | population: .nan | 11 | states[0].population: '.nan' is not a finite number.",
        "capital: [10, 20] | capital: [100, 20] | 9 | states[0].capital: 100 is out of range. Allowed is [-90, 90] degrees north",
        "capital: [10, 20] | capital: [10] | 9 | states[0].capital: expected [latitude, longitude]",
        "cinc: 0.001 | cinc: 1.5 | 15 | states[0].cinc: 1.5 is out of range. Allowed is [0, 1].",
        "armedForces: 20 | armedForces: 20000 | 14 | states[0].armedForces: more troops than people.",
        "group: africa | group: afrika | 10 | states[0].group: 'afrika' is not allowed here.",
        "code: AAA | code: BBB | 19 | states[1].code: BBB is the code of two states",
        "code: AAA | code: Aaa | 19 | states[1].code: 'Aaa' is not a code of three capital letters",
        "neighbours: [AAA] | neighbours: [AAB] | 18 | states[0].neighbours: 'AAB' is not a state of this file. Maybe you meant 'AAA'?",
        "neighbours: [AAA] | neighbours: [BBB] | 18 | states[0].neighbours: BBB names itself",
        "neighbours: [AAA] | pacts: [] | 31 | states[1].neighbours: AAA names BBB, but BBB does not name AAA. Add AAA to the neighbours of BBB",
        "neighbours: [AAA] | 'neighbours: [AAA], pacts: [AAA]' | 18 | ",
        "clients: {BBB: 0.5} | clients: {BBC: 0.5} | 32 | states[1].clients: 'BBC' is not a state of this file.",
        "clients: {BBB: 0.5} | clients: {BBB: 5} | 32 | states[1].clients.BBB: 5 is out of range. Allowed is [0, 1].",
        "casualtyAversion: 3 | casualtyAversion: 0.5 | 33 | states[1].traits.casualtyAversion: 0.5 is out of range.",
        "casualtyAversion: 3 | casualtyaverse: 3 | 33 | states[1].traits.casualtyaverse: unknown trait. Maybe you meant 'casualtyAversion'?",
        "casualtyAversion: 3 | casualtyAversion: -4 | 33 | states[1].traits.casualtyAversion: -4 is out of range. Allowed is [1, inf).",
        "casualtyAversion: 3 | casualtyAversion: few | 33 | states[1].traits.casualtyAversion: 'few' is not a number. Allowed is [1, inf).",
        "casualtyAversion: 3 | luck: 3 | 33 | states[1].traits.luck: unknown trait. Allowed are fiduciaryWeight, ",
        "permanent: true | permanent: yes | 23 | states[1].permanent: expected true or false, found 'yes'.",
        "'members: [BBB, AAA]' | 'members: [BBB, CCC]' | 5 | organisations[0].members: 'CCC' is not a state of this file.",
        "canAct: true | canAct: true, code: ORG | 5 | 'code' was given already in line 5.",
        "2000: [BBB] | 2000: [AAA] | 3 | electedMembers.2000: AAA has a permanent seat",
        "2000: [BBB] | 2000: [CCC] | 3 | electedMembers.2000: 'CCC' is not a state of this file.",
        "2000: [BBB] | soon: [BBB] | 3 | electedMembers.soon: expected a calendar year such as 1995.",
        "year: 2000 | year: 2000.5 | 2 | year: is not a whole number"
    })
    // spotless:on
    void saysWhereAndWhatIsWrong(String right, String wrong, int line, String message) {
        String origin = folder.resolve("world.yaml") + ":" + line + ": ";
        String expected = message == null ? origin : origin + message;
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> read(VALID.replace(right, wrong)));
        assertTrue(refusal.getMessage().contains(expected), () -> expected + "\nnot in\n" + refusal.getMessage());
    }

    @Test
    void reportsEverythingAtOnce() {
        String broken = VALID.replace("population: 50", "population: -1")
                .replace("group: africa", "group: atlantis")
                .replace("members: [BBB, AAA]", "members: [BBB, XXX]");
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> read(broken));
        assertEquals(3, refusal.getMessage().lines().count(), refusal.getMessage());
    }

    @Test
    void aTraitOutOfRangeIsOneProblem() {
        InvalidInput refusal = assertThrows(
                InvalidInput.class, () -> read(VALID.replace("casualtyAversion: 3", "casualtyAversion: -4")));
        assertEquals(1, refusal.getMessage().lines().count(), refusal.getMessage());
    }

    @Test
    void aWorldNeedsTwoStates() {
        String one = VALID.substring(0, VALID.indexOf("  - code: AAA"))
                .replace("[BBB, AAA]", "[BBB]")
                .replace("    neighbours: [AAA]\n", "");
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> read(one));
        assertTrue(
                refusal.getMessage().contains("states: has 1; a world needs at least 2 states."), refusal.getMessage());
    }

    @Test
    void keepsTextThatYamlWouldReadAsSomethingElse() throws IOException {
        World world = read(VALID.replace("title: Two states", "title: 'No: \"quotes\" # and \\ all'")
                .replace("name: Alpha", "name: 'No'"));
        assertEquals("No: \"quotes\" # and \\ all", world.title());
        assertEquals(world, read(WorldWriter.write(world)));
    }

    private World read(String text) throws IOException {
        return WorldReader.read(Files.writeString(folder.resolve("world.yaml"), text));
    }
}
