package intervene.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.atlas.WorldPlan;
import intervene.model.LiveRun;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.view.Selection;
import intervene.view.Shading;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The baseline, seed 1, at two moments: before anything happens, and after five years with crises and operations. */
class MapSceneTest {
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("configs", "baseline.yaml"), List.of());
    private static final WorldPlan PLAN = WorldPlan.of(SCENARIO.world());
    private static final Sight QUIET = sight(0);
    private static final Sight BUSY = sight(60);
    private static final Dimension SIZE = new Dimension(1100, 700);
    private static final MapScene.Options WHOLE = MapScene.Options.WHOLE;

    static Sight sight(int period) {
        var run = new LiveRun(SCENARIO, 1);
        run.goTo(period);
        return new Sight(SCENARIO, 1, run.snapshot(), Selection.NOTHING);
    }

    private static MapScene scene(Sight sight, MapScene.Options options) {
        return new MapScene(PLAN, sight, Theme.LIGHT, options);
    }

    private static MapLayout layout(Sight sight, Theme theme, MapScene.Options options, Dimension size) {
        return new MapLayout(new MapContent(PLAN, sight), theme, options, size);
    }

    private static int[] pixels(MapScene scene) {
        var image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        scene.paint(g, SIZE);
        g.dispose();
        return image.getRGB(0, 0, SIZE.width, SIZE.height, null, 0, SIZE.width);
    }

    private static int at(int[] pixels, Point2D point) {
        return pixels[(int) point.getY() * SIZE.width + (int) point.getX()];
    }

    @ParameterizedTest
    @EnumSource(value = Shading.class, names = {"IDEAL_POINT", "FIDUCIARY_WEIGHT", "REPUTATION", "WEARINESS"})
    void theColourOfAStateFollowsItsNumber(Shading shading) {
        Sight sight = QUIET.with(Selection.NOTHING.withShading(shading));
        MapLayout layout = layout(sight, Theme.LIGHT, WHOLE, SIZE);
        int[] pixels = pixels(scene(sight, WHOLE));
        ShadingScale scale = ShadingScale.of(shading);
        Palette palette = Palette.of(scale.twoSided(), Theme.LIGHT);
        for (String code : List.of("RUS", "CAN", "USA", "BRA", "AUS", "CHN", "IND", "DZA", "KAZ")) {
            var state = sight.snapshot().states().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
            double value = switch (shading) {
                case IDEAL_POINT -> state.idealPoint();
                case FIDUCIARY_WEIGHT -> state.fiduciaryWeight();
                case REPUTATION -> state.reputation();
                default -> state.weariness();
            };
            Color expected = palette.at(scale.share(value));
            assertEquals(expected, new Color(at(pixels, layout.at(PLAN.place(code)))), code);
        }
    }

    /** Willingness: states that have weighed the crisis are coloured, those that could bring no force are plain. */
    @Test
    void willingnessIsThatTowardsTheSelectedCrisis() {
        Sight sight = BUSY.with(Selection.NOTHING.withCrisis(4));
        var content = new MapContent(PLAN, sight);
        var shades = new Shades(content, Theme.LIGHT);
        var leaning = sight.snapshot().crises().get(4).leanings().get(0);
        double share = ShadingScale.of(Shading.WILLINGNESS).share(leaning.margin());
        assertEquals(Palette.of(true, Theme.LIGHT).at(share), shades.of(leaning.state()));
        assertEquals(Theme.LIGHT.land(), shades.of("TUV"));
        assertEquals(shades.host(), shades.of(sight.snapshot().crises().get(4).host()));
        var none = new Shades(new MapContent(PLAN, BUSY), Theme.LIGHT);
        assertEquals(Theme.LIGHT.land(), none.of(leaning.state()), "no crisis is selected");
    }

    @Test
    void aStateWithoutTheRightIsHatched() {
        Sight sight = BUSY.with(Selection.NOTHING.withCrisis(5));
        var content = new MapContent(PLAN, sight);
        var barred = sight.snapshot().crises().get(5).leanings().stream().filter(l -> !l.gateOpen()).toList();
        assertFalse(barred.isEmpty());
        barred.forEach(l -> assertTrue(content.isBarred(l.state())));
        assertFalse(new MapContent(PLAN, sight.with(sight.selection().withShading(Shading.REPUTATION)))
                .isBarred(barred.get(0).state()), "only where willingness is shown");
    }

    @Test
    void aClickOnAStateSelectsIt() {
        MapScene scene = scene(QUIET, WHOLE);
        MapLayout layout = layout(QUIET, Theme.LIGHT, WHOLE, SIZE);
        for (WorldPlan.Place place : PLAN.places()) {
            var spot = scene.at(layout.at(place), SIZE);
            assertEquals(place.code(), spot.selection().state());
            assertTrue(spot.hint().startsWith(place.name() + ": "), spot.hint());
        }
    }

    @Test
    void aClickBesideADotStillSelectsIt() {
        MapLayout layout = layout(QUIET, Theme.LIGHT, WHOLE, SIZE);
        Point2D dot = layout.at(PLAN.place("CPV"));
        var beside = new Point2D.Double(dot.getX() - 5, dot.getY() + 3);
        assertEquals("CPV", scene(QUIET, WHOLE).at(beside, SIZE).selection().state());
    }

    @Test
    void aClickOnACrisisSelectsItAndKeepsTheState() {
        Sight sight = BUSY.with(Selection.NOTHING.withState("FRA"));
        MapLayout layout = layout(sight, Theme.LIGHT, WHOLE, SIZE);
        MapScene scene = scene(sight, WHOLE);
        List<CrisisMark> marks = layout.content().crises();
        assertEquals(8, marks.size());
        for (int i = 0; i < marks.size(); i++) {
            var spot = scene.at(layout.discs().get(i), SIZE);
            assertEquals(marks.get(i).number(), spot.selection().crisis());
            assertEquals("FRA", spot.selection().state());
            assertTrue(spot.hint().startsWith(sight.name(marks.get(i).crisis().host()) + ": "), spot.hint());
        }
        assertEquals(null, scene.at(new Point2D.Double(3, 3), SIZE).selection());
    }

    @Test
    void discsAndLabelsKeepClearOfEachOther() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK.scaled(1.5))) {
            for (Dimension size : List.of(new Dimension(860, 600), SIZE, new Dimension(430, 330))) {
                var options = size.width < 500 ? WHOLE.withoutLegend() : WHOLE;
                MapLayout layout = layout(BUSY.with(Selection.NOTHING.withState("BEL")), theme, options, size);
                assertClear(layout);
                assertTrue(layout.labels().size() >= (size.width < 500 ? 2 : 6), layout.labels().toString());
            }
        }
    }

    private static void assertClear(MapLayout layout) {
        List<Rectangle2D> words = layout.labels().stream().map(Label::box).toList();
        for (int i = 0; i < words.size(); i++) {
            assertTrue(layout.frame().view().contains(words.get(i)), "inside the map");
            for (Point2D disc : layout.discs()) {
                assertFalse(Glyphs.circle(disc, layout.disc()).intersects(words.get(i)), "words over a disc");
            }
            for (int j = i + 1; j < words.size(); j++) {
                assertFalse(words.get(i).intersects(words.get(j)), "words over words");
            }
        }
        for (int i = 0; i < layout.discs().size(); i++) {
            for (int j = i + 1; j < layout.discs().size(); j++) {
                double apart = layout.discs().get(i).distance(layout.discs().get(j));
                assertTrue(apart >= 2 * layout.disc(), "disc over disc");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"860, 600, 1", "860, 600, 1.5", "1280, 800, 1.5", "1450, 900, 1.5"})
    void theLegendFitsBelowTheMap(int width, int height, double scale) {
        MapLayout layout = layout(BUSY, Theme.LIGHT.scaled(scale), WHOLE, new Dimension(width, height));
        assertTrue(layout.legendCorner().getY() >= layout.frame().view().getMaxY());
        assertTrue(layout.legend().height() < 0.34 * height, "the map has most of the room");
        assertTrue(layout.legend().isOneRow(), "and nothing is pushed below");
    }

    @Test
    void inASmallWindowTheLegendLeavesMostOfTheRoomToTheMap() {
        MapLayout layout = layout(BUSY, Theme.LIGHT, WHOLE, new Dimension(430, 330));
        assertTrue(layout.frame().view().getHeight() > 330 * 0.35);
    }

    /** Otherwise the map would jump from month to month and from click to click. */
    @Test
    void theMapStaysWhereItIsWhateverIsSelected() {
        Rectangle2D view = layout(QUIET, Theme.LIGHT, WHOLE, SIZE).frame().view();
        assertEquals(view, layout(BUSY, Theme.LIGHT, WHOLE, SIZE).frame().view());
        for (Shading shading : Shading.values()) {
            Selection selection = Selection.NOTHING.withCrisis(4).withShading(shading);
            assertEquals(view, layout(BUSY.with(selection), Theme.LIGHT, WHOLE, SIZE).frame().view());
        }
    }

    @Test
    void paintingDrawsFromNoChanceAndChangesNothing() {
        Sight sight = BUSY.with(Selection.NOTHING.withCrisis(4));
        MapScene scene = scene(sight, WHOLE.withBeat(0.3));
        int[] first = pixels(scene);
        assertArrayEquals(first, pixels(scene));
        assertArrayEquals(first, pixels(scene(sight, WHOLE.withBeat(0.3))));
        var run = new LiveRun(SCENARIO, 1);
        run.goTo(60);
        assertEquals(run.history(), sight.snapshot().history(), "the run is as if nobody had looked");
    }

    @Test
    void onlyCrisesAndTroopsMove() {
        Sight sight = BUSY.with(Selection.NOTHING.withCrisis(4));
        int[] early = pixels(scene(sight, WHOLE.withBeat(0.2)));
        assertFalse(Arrays.equals(early, pixels(scene(sight, WHOLE.withBeat(0.6)))));
        assertArrayEquals(pixels(scene(QUIET, WHOLE.withBeat(0.2))), pixels(scene(QUIET, WHOLE.withBeat(0.6))));
        assertArrayEquals(pixels(scene(sight, WHOLE)), pixels(scene(sight, new MapScene.Options(
                Camera.WHOLE, 0.6, true, true, "", Set.of(), Set.of()))), "a still map has no beat");
        assertFalse(scene(QUIET, WHOLE).isLively());
        assertTrue(scene(sight, WHOLE).isLively());
    }

    @Test
    void thePictureWithABackdropIsThatWithout() {
        Sight sight = BUSY.with(Selection.NOTHING.withCrisis(4).withState("USA"));
        MapScene scene = scene(sight, WHOLE);
        var image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        scene.paintStill(g, SIZE, scene.backdrop(SIZE, 1));
        g.dispose();
        int[] with = image.getRGB(0, 0, SIZE.width, SIZE.height, null, 0, SIZE.width);
        int[] without = pixels(scene);
        for (int i = 0; i < with.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                int gap = Math.abs((with[i] >> shift & 255) - (without[i] >> shift & 255));
                assertTrue(gap <= 3, "but for rounding of half-transparent edges: " + gap);
            }
        }
    }

    @Test
    void differencesAreRinged() {
        int[] plain = pixels(scene(QUIET, WHOLE));
        assertFalse(Arrays.equals(plain, pixels(scene(QUIET, WHOLE.withDifferences(Set.of("AUS"), Set.of())))));
        assertFalse(Arrays.equals(pixels(scene(BUSY, WHOLE)),
                pixels(scene(BUSY, WHOLE.withDifferences(Set.of(), Set.of(4))))));
    }

    /** Bubbles: area for deaths; arcs for each contributor with troops, and for nobody else. */
    @Test
    void sizesFollowNumbers() {
        MapLayout layout = layout(BUSY, Theme.LIGHT, WHOLE, SIZE);
        assertEquals(4 * StrictMath.pow(layout.bubble(2_000), 2), StrictMath.pow(layout.bubble(8_000), 2), 1e-9);
        assertTrue(layout.breadth(10) > layout.breadth(1));
        long contributors = BUSY.snapshot().operations().stream().flatMap(o -> o.parts().stream())
                .filter(p -> p.troops() > 0).count();
        assertTrue(contributors > 10);
        assertEquals(contributors, layout.content().flows().size());
    }

    @Test
    void vetoesFadeOverSixMonths() {
        for (CrisisMark mark : new MapContent(PLAN, BUSY).crises()) {
            boolean late = BUSY.snapshot().history().drafts().stream().anyMatch(d -> d.crisis() == mark.number()
                    && d.period() > BUSY.snapshot().lastPeriod() - 6
                    && (d.result().name().equals("VETOED") || d.result().name().equals("WITHDRAWN_ANTICIPATED_VETO")));
            assertEquals(late, mark.blocked() != null);
            assertTrue(!late || mark.blocked().strength() > 0 && mark.blocked().strength() <= 1);
        }
    }

    @Test
    void theCameraZoomsWhereThePointerIsAndStaysOnTheMap() {
        MapFrame frame = scene(QUIET, WHOLE).frame(SIZE);
        var pointer = new Point2D.Double(520, 260);
        Point2D before = frame.onPlan(pointer);
        Camera nearer = frame.zoomed(3, pointer);
        Point2D after = scene(QUIET, WHOLE.withCamera(nearer)).frame(SIZE).onPlan(pointer);
        assertEquals(before.getX(), after.getX(), 1e-9);
        assertEquals(before.getY(), after.getY(), 1e-9);
        Camera beyond = scene(QUIET, WHOLE.withCamera(nearer)).frame(SIZE).dragged(1e6, 1e6);
        MapFrame corner = scene(QUIET, WHOLE.withCamera(beyond)).frame(SIZE);
        assertTrue(corner.onPlan(new Point2D.Double(0, corner.view().getY())).getX() >= PLAN.bounds().getX() - 1e-9);
        assertEquals(Camera.NEAREST, frame.zoomed(1e9, pointer).zoom());
        assertEquals(1, frame.zoomed(1e-9, pointer).zoom());
    }

    @Test
    void theHeadingTellsMonthAndFigures() {
        var heading = new Heading(BUSY, "");
        assertEquals("December 1999", heading.month());
        assertEquals("8 crises, 2 operations, 23,165 killed this month", heading.figures());
        assertEquals("Before January 1995", new Heading(QUIET, "").month());
        assertEquals("nothing has happened yet", new Heading(QUIET, "").figures());
        assertEquals("Baseline · December 1999", new Heading(BUSY, "Baseline").month());
    }

    @Test
    void darkAndLightDiffer() {
        assertNotEquals(at(pixels(scene(QUIET, WHOLE)), new Point2D.Double(2, 2)),
                at(pixels(new MapScene(PLAN, QUIET, Theme.DARK, WHOLE)), new Point2D.Double(2, 2)));
    }

    /** Left-aligned in a box as wide as the note, a short name would stand over another state. */
    @Test
    void wordsLeftOfAMarkEndAtIt() {
        int beside = 0;
        for (int period = 12; period <= 132; period += 12) {
            Sight sight = sight(period);
            for (int width : new int[] {430, 600, 860}) {
                var size = new Dimension(width, width / 2);
                MapLayout layout = layout(sight, Theme.LIGHT, WHOLE.withoutLegend(), size);
                for (Label label : layout.labels()) {
                    List<Point2D> marks = layout.discs().stream().filter(d -> near(d, label.box(), layout)).toList();
                    if (!marks.isEmpty() && marks.stream().allMatch(d -> d.getX() > label.box().getMaxX())) {
                        assertEquals(label.box().getMaxX() - 7, label.left(7), 1e-9, label.toString());
                        beside += label.note().isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        assertTrue(beside > 1, "labels of two lines left of their marks: " + beside);
    }

    private static boolean near(Point2D disc, Rectangle2D box, MapLayout layout) {
        double reach = 2.2 * layout.disc() + 4 * layout.unit();
        return new Rectangle2D.Double(box.getX() - reach, box.getY() - reach, box.getWidth() + 2 * reach,
                box.getHeight() + 2 * reach).contains(disc);
    }

    /** Codes alone would not say what they stand for. */
    @Test
    void whatIsSaidOfAVetoAlwaysNamesIt() {
        int notes = 0;
        for (int period = 12; period <= 132; period += 12) {
            for (int width : new int[] {320, 430, 860}) {
                var options = WHOLE.withoutLegend();
                var size = new Dimension(width, width / 2);
                for (Label label : layout(sight(period), Theme.LIGHT, options, size).labels()) {
                    assertTrue(label.note().isEmpty() || label.note().startsWith("veto"), label.note());
                    notes += label.note().isEmpty() ? 0 : 1;
                }
            }
        }
        assertTrue(notes > 10, "notes: " + notes);
    }

    @ParameterizedTest
    @CsvSource({"860, 570, 1", "860, 570, 1.3", "760, 540, 1.5", "430, 210, 1", "330, 200, 1"})
    void namesOfANetworkAreNeverSmallerThanTheThemesLetters(int width, int height, double scale) {
        Scenario small = ScenarioReader.read(Path.of("configs", "scenarios", "small-world.yaml"), List.of());
        var run = new LiveRun(small, 3);
        run.goTo(60);
        var sight = new Sight(small, 3, run.snapshot(), Selection.NOTHING.withCrisis(0));
        var options = width < 500 ? WHOLE.withoutLegend() : WHOLE;
        var layout = new MapLayout(new MapContent(WorldPlan.of(small.world()), sight), Theme.LIGHT.scaled(scale),
                options, new Dimension(width, height));
        NodeNames names = layout.nodeNames();
        assertTrue(names.font().getSize2D() >= 11 * scale, "letters of " + names.font().getSize2D());
        List<Rectangle2D> boxes = List.copyOf(names.boxes().values());
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = 0; k < layout.discs().size(); k++) {
                double ring = layout.reach(layout.content().crises().get(k));
                assertFalse(Glyphs.circle(layout.discs().get(k), ring).intersects(boxes.get(i)), "a ring over a name");
            }
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), "names over names");
            }
        }
        layout.content().crises().forEach(mark -> assertTrue(names.boxes().containsKey(mark.host()),
                mark.host().name() + " is the host of a crisis"));
        assertTrue(width < 860 || boxes.size() == small.world().states().size(), "all have room: " + boxes.size());
    }
}
