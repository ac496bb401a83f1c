package intervene.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Scene;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where members sit, what a pointer finds there, and that no name hides another. */
class SeatingTest {
    private static final Dimension DESK = new Dimension(559, 432);
    private static final Dimension HALL = new Dimension(975, 612);
    private static final Dimension NARROW = new Dimension(500, 432);
    private static final Theme LARGE = Theme.DARK.scaled(1.5);

    private static ChamberScene scene(Item item, Theme theme) {
        return new ChamberScene(item, theme, Reveal.ALL);
    }

    @Test
    void pointingAtASeatOrItsNameSelectsTheMember() {
        for (var run : Chambers.all()) {
            Sight sight = run.get().with(new Selection(-1, "", 3, run.get().selection().shading()));
            var chamber = new ChamberScene(sight, Theme.LIGHT, 1);
            List<Seating.Place> places = chamber.seating(DESK).places();
            assertEquals(sight.snapshot().drafts().get(3).leans().size(), places.size());
            for (Seating.Place p : places) {
                var label = new Point2D.Double(p.text().getCenterX(), p.text().getCenterY());
                for (Point2D point : List.of(p.centre(), label)) {
                    Scene.Spot spot = chamber.at(point, DESK);
                    assertEquals(sight.selection().withState(p.member().code()), spot.selection());
                    assertTrue(spot.hint().startsWith(p.member().name()), spot.hint());
                }
            }
        }
    }

    @Test
    void theMiddleOfTheRoomSelectsNothing() {
        var chamber = new ChamberScene(Chambers.baseline(), Theme.LIGHT, 1);
        Rectangle2D floor = chamber.seating(DESK).floor();
        assertNull(chamber.at(new Point2D.Double(floor.getCenterX(), floor.getCenterY()), DESK).selection());
    }

    @Test
    void namesHideNeitherOneAnotherNorSeats() {
        for (var run : Chambers.all()) {
            Chambers.drafts(run.get()).forEach(item -> {
                assertClear(scene(item, Theme.LIGHT).seating(DESK), DESK);
                assertClear(scene(item, Theme.LIGHT).seating(HALL), HALL);
                assertAllNamed(scene(item, Theme.LIGHT).seating(DESK).places());
                assertAllNamed(scene(item, Theme.LIGHT).seating(HALL).places());
                Seating narrow = scene(item, LARGE).seating(NARROW);
                assertClear(narrow, NARROW);
                if (narrow.places().size() <= 15) {
                    assertAllNamed(narrow.places());
                }
            });
        }
    }

    private static void assertAllNamed(List<Seating.Place> places) {
        places.forEach(p -> assertFalse(p.label().isEmpty(), "unnamed: " + p.member().name()));
    }

    private static void assertClear(Seating seating, Dimension size) {
        var picture = new Rectangle2D.Double(0, 0, size.width, size.height);
        List<Seating.Place> places = seating.places();
        for (Seating.Place p : places) {
            assertTrue(p.label().isEmpty() || picture.contains(p.text()), p.label() + " at " + p.text());
            assertTrue(picture.contains(p.seat()), p.label() + " sits at " + p.seat());
            assertFalse(seating.floor().intersects(p.seat()), p.label() + " sits within the table");
            for (Seating.Place q : places) {
                assertFalse(p.text().intersects(q.seat()), p.label() + " hides the seat of " + q.label());
                assertFalse(p != q && p.text().intersects(q.text()), p.label() + " and " + q.label());
                assertFalse(p != q && p.seat().intersects(q.seat()) && p.centre().distance(q.centre())
                        < p.radius() + q.radius(), p.label() + " sits upon " + q.label());
                assertFalse(p != q && p.lean().intersects(q.lean()), p.label() + " leans upon " + q.label());
            }
        }
    }

    @Test
    void fifteenHaveTheirNamesInFullOnADesk() {
        Item item = Item.of(Chambers.baseline());
        List<String> names = scene(item, Theme.LIGHT).seating(DESK).places().stream()
                .map(p -> String.join(" ", p.label())).toList();
        assertTrue(names.contains("United States of America") && names.contains("Russia"), names.toString());
        assertTrue(item.members().stream().filter(m -> names.contains(m.name())).count() >= 13, names.toString());
    }

    @Test
    void permanentMembersSitTogetherAtTheHeadOnHeavierSeats() {
        List<Seating.Place> places = scene(Item.of(Chambers.baseline()), Theme.LIGHT).seating(DESK).places();
        assertEquals(List.of("CHN", "FRA", "GBR", "RUS", "USA"),
                places.subList(5, 10).stream().map(p -> p.member().code()).toList());
        double highestElected = places.stream().filter(p -> !p.member().permanent())
                .mapToDouble(p -> p.centre().getY()).min().orElseThrow();
        for (Seating.Place p : places.subList(5, 10)) {
            assertTrue(p.member().veto() && p.member().permanent());
            assertTrue(p.centre().getY() < highestElected, p.member().name());
            assertTrue(p.radius() > places.get(0).radius(), p.member().name());
        }
    }

    @Test
    void aNewPermanentMemberNeedNotHaveAVeto() {
        var run = Chambers.run("configs/baseline.yaml", 1, "council.newPermanentMembers=[DEU, IND]");
        Item item = Item.of(Chambers.sight(run, 1));
        assertEquals(List.of("CHN", "DEU", "FRA", "GBR", "IND", "RUS", "USA"),
                item.members().stream().filter(Member::permanent).map(Member::code).sorted().toList());
        assertEquals(List.of("CHN", "FRA", "GBR", "RUS", "USA"),
                item.members().stream().filter(Member::veto).map(Member::code).sorted().toList());
    }

    @Test
    void allDraftsCanBeDrawnInAnyRoom() {
        var image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        var rooms = List.of(DESK, NARROW, HALL, new Dimension(120, 90), new Dimension(1600, 300), new Dimension(1, 1));
        for (var run : Chambers.all()) {
            List<Item> some = Chambers.drafts(run.get()).toList();
            for (int i = 0; i < some.size(); i++) {
                var g = image.createGraphics();
                Dimension room = rooms.get(i % rooms.size());
                scene(some.get(i), i % 2 == 0 ? Theme.LIGHT : LARGE).paint(g, room);
                new CriteriaScene(some.get(i), LARGE).paint(g, room);
                new ReasonsScene(some.get(i), LARGE, Reveal.ALL).paint(g, room);
                g.dispose();
            }
        }
    }
}
