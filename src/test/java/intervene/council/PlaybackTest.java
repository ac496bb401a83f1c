package intervene.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** How a vote plays out, by a clock that the test turns. */
class PlaybackTest {
    private static final Dimension SIZE = new Dimension(560, 430);

    private final List<Double> shown = new ArrayList<>();
    private long now = 1;

    private void pass(int milliseconds) {
        now += milliseconds * 1_000_000L;
    }

    /** Relies on the timer's own events waiting until this has returned. */
    private void onDispatchThread(Consumer<Playback> test) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var playback = new Playback(() -> now, shown::add);
            test.accept(playback);
            playback.finish();
            assertFalse(playback.isRunning());
        });
    }

    @Test
    void aVoteTakesItsTimeAndThenTheTimerStops() throws Exception {
        onDispatchThread(p -> {
            p.begin(true);
            assertEquals(0, p.revealed());
            assertTrue(p.isRunning());
            pass(600);
            p.tick();
            assertEquals(0.5, p.revealed(), 1e-9);
            pass(700);
            p.tick();
            assertEquals(List.of(0.5, 1.0), shown);
            assertFalse(p.isRunning());
        });
    }

    @Test
    void whereVotesComeFasterTheyAreShownAtOnce() throws Exception {
        onDispatchThread(p -> {
            p.begin(true);
            pass(300);
            p.begin(true);
            assertEquals(1, p.revealed());
            assertFalse(p.isRunning());
            pass(1300);
            p.begin(true);
            assertEquals(0, p.revealed());
        });
    }

    @Test
    void nothingRunsWhereNobodyLooks() throws Exception {
        onDispatchThread(p -> {
            p.begin(false);
            assertEquals(1, p.revealed());
            assertFalse(p.isRunning());
            pass(2000);
            p.begin(true);
            p.finish();
            assertEquals(List.of(1.0), shown);
            assertFalse(p.isRunning());
        });
    }

    @Test
    void seatsComeOneByOnePermanentLastThenTheCountThenTheVerdict() {
        List<Seating.Place> places = new ChamberScene(Chambers.baseline(), Theme.LIGHT, 1).seating(SIZE).places();
        int n = places.size();
        Set<String> before = new HashSet<>();
        for (int step = 0; step <= 100; step++) {
            var reveal = new Reveal(step / 100.0);
            Set<String> known = new HashSet<>();
            places.stream().filter(p -> reveal.hasVoted(p.turn(), n)).forEach(p -> known.add(p.member().code()));
            assertTrue(known.containsAll(before) && known.size() <= before.size() + 1, "at " + step);
            boolean electedAreDone = places.stream().allMatch(
                    p -> p.member().permanent() || known.contains(p.member().code()));
            assertTrue(electedAreDone || places.stream().noneMatch(
                    p -> p.member().permanent() && known.contains(p.member().code())), "at " + step);
            assertTrue(!reveal.isCounted() || known.size() == n, "at " + step);
            assertTrue(!reveal.isOver() || reveal.isCounted(), "at " + step);
            before = known;
        }
        assertEquals(n, before.size());
        assertFalse(new Reveal(0).hasVoted(0, n));
    }

    @Test
    void theSceneShowsNoMoreThanIsRevealed() {
        var start = new ChamberScene(Chambers.baseline(), Theme.LIGHT, 0);
        var end = new ChamberScene(Chambers.baseline(), Theme.LIGHT, 1);
        for (Seating.Place p : start.seating(SIZE).places()) {
            assertEquals(p.member().name(), start.at(p.centre(), SIZE).hint());
            assertNotEquals(rgb(start, p), rgb(end, p), p.member().name());
        }
        assertNull(new ReasonsScene(Item.of(Chambers.baseline()), Theme.LIGHT, new Reveal(0.5)).member());
    }

    /** Just within the seat's edge, where a ballot is filled and an open seat is not. */
    private static int rgb(ChamberScene scene, Seating.Place p) {
        var image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        scene.paint(g, SIZE);
        g.dispose();
        return image.getRGB((int) p.centre().getX(), (int) (p.centre().getY() + p.radius() * 0.9));
    }
}
