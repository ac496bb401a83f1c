package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCheckTest {
    @TempDir
    private Path folder;

    private SweepCheck check(String factors, int most) throws IOException {
        Path config = Files.writeString(folder.resolve("x.yaml"), "scenario: "
                + Path.of("configs/scenarios/small-world.yaml").toAbsolutePath() + "\ndesign: factorial\nfactors: {"
                + factors + "}\n");
        return SweepCheck.of(SweepReader.read(config, List.of()), most);
    }

    /** The Council of the small world has nine members, and a tenth where one is promised a seat. */
    @Test
    void pointsThatCannotBeRunAreCountedByReason() throws IOException {
        SweepCheck check = check("council.majority: [6, 9, 11, 12], council.newPermanentMembers: [[], [XXX]]", 100);
        assertEquals(8, check.checked());
        assertEquals(6, check.invalid());
        assertEquals(3, check.kinds());
        assertFalse(check.isHopeless());
        List<String> starts = List.of(
                "point 1 and 1 alike: council.newPermanentMembers=[XXX]: ",
                "point 4 and 1 alike: council.majority=11: ",
                "point 5 and 1 alike: council.newPermanentMembers=[XXX]: ");
        for (int i = 0; i < starts.size(); i++) {
            String reason = check.reasons().get(i);
            assertTrue(reason.startsWith(starts.get(i)), reason);
        }
    }

    @Test
    void allPointsMayBeGoodOrNone() throws IOException {
        assertEquals(new SweepCheck(2, 0, 0, List.of()), check("council.majority: [5, 6]", 2));
        SweepCheck check = check("council.majority: [20, 21]", 2);
        assertTrue(check.isHopeless());
        assertEquals(1, check.reasons().size());
    }

    /** Of 20 points every second is looked at: always the first of a pair, of which every other has 20 votes. */
    @Test
    void ofManyPointsSomeAreLookedAt() throws IOException {
        SweepCheck check = check("moral.numbing: {range: [0, 1], levels: 5}, council.majority: [6, 7, 20, 21]", 10);
        assertEquals(10, check.checked());
        assertEquals(5, check.invalid());
        assertTrue(check.reasons().get(0).startsWith("point 2 and 4 alike: "), check.reasons().get(0));
    }
}
