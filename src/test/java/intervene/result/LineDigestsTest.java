package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineDigestsTest {
    private static final List<String> LINES = List.of("seed: 1", "council:", "  majority: 9", "  veto: none", "x: 1");
    private static final String DIGESTS = LineDigests.of(LINES);

    private static List<String> with(int index, String... lines) {
        List<String> changed = new ArrayList<>(LINES);
        changed.remove(index);
        changed.addAll(index, List.of(lines));
        return changed;
    }

    @Test
    void findsWhatIsNoLongerAsItWas() {
        assertEquals(List.of(), LineDigests.changed(DIGESTS, LINES));
        assertEquals(List.of(3), LineDigests.changed(DIGESTS, with(2, "  majority: 8")));
        assertEquals(List.of(1), LineDigests.changed(DIGESTS, with(0, "seed: 2")));
        assertEquals(List.of(5), LineDigests.changed(DIGESTS, with(4, "x: 2")));
    }

    @Test
    void findsLinesThatCameAndMarksWhereSomeWent() {
        assertEquals(List.of(4), LineDigests.changed(DIGESTS, with(2, "  majority: 9", "  size: 15")));
        assertEquals(List.of(3), LineDigests.changed(DIGESTS, with(2)));
        assertEquals(List.of(5), LineDigests.changed(DIGESTS, with(4)));
        assertEquals(List.of(1, 2), LineDigests.changed(LineDigests.of(List.of()), List.of("a", "b")));
    }

    @Test
    void findsWhereLinesWereOnlyTakenAway() {
        assertEquals(3, LineDigests.gap(DIGESTS, with(2)));
        assertEquals(1, LineDigests.gap(DIGESTS, with(0)));
        assertEquals(5, LineDigests.gap(DIGESTS, with(4)));
        assertEquals(1, LineDigests.gap(DIGESTS, List.of()));
        assertEquals(2, LineDigests.gap(DIGESTS, List.of("seed: 1", "x: 1")));
        assertEquals(0, LineDigests.gap(DIGESTS, LINES));
        assertEquals(0, LineDigests.gap(DIGESTS, with(2, "  majority: 8")));
        assertEquals(0, LineDigests.gap(DIGESTS, List.of("seed: 1", "x: 2")));
        assertEquals(0, LineDigests.gap(DIGESTS, with(2, "a", "b")));
    }

    @Test
    void repeatedLinesAreNoTrouble() {
        String digests = LineDigests.of(List.of("a", "a", "a"));
        assertEquals(List.of(3), LineDigests.changed(digests, List.of("a", "a")));
        assertEquals(List.of(4), LineDigests.changed(digests, List.of("a", "a", "a", "a")));
    }

    @Test
    void refusesWhatAreNoDigests() {
        assertThrows(IllegalArgumentException.class, () -> LineDigests.changed("no digests!", LINES));
    }
}
