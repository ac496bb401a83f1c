package intervene.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.scenario.WorldReader;
import intervene.world.SyntheticWorld;
import intervene.world.World;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    private static World invented() {
        return WorldReader.read(Path.of("configs", "worlds", "small-world.yaml"));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 40, 41, 200, 1000, 5000})
    void noTwoNodesOverlapInWorldsOfAnySize(int states) {
        WorldPlan plan = WorldPlan.of(SyntheticWorld.generate(states, 7));
        assertTrue(plan.isNetwork());
        assertEquals(states, plan.places().size());
        List<WorldPlan.Place> places = plan.places();
        for (int i = 0; i < states; i++) {
            assertTrue(plan.bounds().contains(places.get(i).shape().getBounds2D()));
            for (int j = i + 1; j < states; j++) {
                double apart = places.get(i).anchor().distance(places.get(j).anchor());
                if (apart < 2) {
                    assertEquals(2, apart, 1e-6, places.get(i).code() + " and " + places.get(j).code());
                }
            }
        }
    }

    /** Names are as wide as the default font of the machine draws them, at the height that the plan leaves for them. */
    @Test
    void noNameOverlapsAnotherOrANode() {
        assertNamesKeepClear(WorldPlan.of(invented()));
        assertNamesKeepClear(WorldPlan.of(SyntheticWorld.generate(Network.NAMED, 3)));
    }

    private static void assertNamesKeepClear(WorldPlan plan) {
        assertTrue(plan.letter() > 0);
        List<Rectangle2D> names = plan.places().stream().map(p -> name(p, plan.letter())).toList();
        IntStream.range(0, names.size()).forEach(i -> {
            for (int j = 0; j < names.size(); j++) {
                assertFalse(names.get(i).intersects(plan.places().get(j).shape().getBounds2D()), "name over node");
                assertFalse(j != i && names.get(i).intersects(names.get(j)), "name over name");
            }
        });
    }

    private static Rectangle2D name(WorldPlan.Place place, double letter) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) (100 * letter));
        double width = font.getStringBounds(place.name(), new FontRenderContext(null, true, true)).getWidth() / 100;
        return new Rectangle2D.Double(
                place.anchor().getX() - width / 2, place.anchor().getY() + 1.15, width, letter * 1.2);
    }

    @Test
    void theSameWorldGivesTheSameNetwork() {
        World world = SyntheticWorld.generate(300, 1);
        assertEquals(WorldPlan.of(world).places().stream().map(WorldPlan.Place::anchor).toList(),
                WorldPlan.of(world).places().stream().map(WorldPlan.Place::anchor).toList());
    }

    @Test
    void eachTieIsOneLine() {
        World world = invented();
        WorldPlan plan = WorldPlan.of(world);
        long neighbours = world.states().stream().mapToLong(s -> s.neighbours().size()).sum() / 2;
        long pacts = world.states().stream().mapToLong(s -> s.pacts().size()).sum() / 2;
        assertEquals(neighbours, plan.links().stream().filter(l -> l.tie() == WorldPlan.Tie.NEIGHBOURS).count());
        assertEquals(pacts, plan.links().stream().filter(l -> l.tie() == WorldPlan.Tie.DEFENCE_PACT).count());
        assertTrue(pacts > 0 && neighbours > 0);
    }

    @Test
    void statesThatExistAreNotDrawnAsANetwork() {
        World real = TerritoriesTest.world(1995);
        assertFalse(WorldPlan.of(real).isNetwork());
        var few = new World("", 1995, real.states().subList(0, 6), List.of(), Map.of());
        assertFalse(WorldPlan.of(few).isNetwork(), "part of the world is still on the globe");
    }
}
