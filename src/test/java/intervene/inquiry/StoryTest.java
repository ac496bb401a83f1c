package intervene.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.explain.CourseEvent;
import intervene.explain.DossierText;
import intervene.explain.Figures;
import intervene.model.Dossier;
import intervene.model.DossierQuery;
import intervene.model.LiveRun;
import intervene.model.Snapshot.Month;
import intervene.model.TestWorlds;
import intervene.scenario.Scenario;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;

/** Stories of the twelve invented states. */
class StoryTest {
    private static final Scenario SMALL = TestWorlds.read("scenarios/small-world.yaml");
    private static final int HORIZON = SMALL.parameters().horizon();

    private final List<Selection> selected = new ArrayList<>();

    private static LiveRun run(int period) {
        var run = new LiveRun(SMALL, 1);
        run.goTo(period);
        return run;
    }

    /** What is told at any time is what is told at the end, cut at that time. */
    @Test
    void aStoryNeverTellsWhatHasNotHappened() {
        Map<Integer, Story> whole = new HashMap<>();
        Sight end = Parts.sight(run(HORIZON), -1, "");
        end.snapshot().crises().forEach(c -> whole.put(c.number(), Story.of(end, c.number())));
        assertTrue(whole.size() > 5);
        LiveRun run = run(0);
        int events = 0;
        while (run.period() + 1 < HORIZON) {
            run.step();
            Sight sight = Parts.sight(run, -1, "");
            for (var c : sight.snapshot().crises()) {
                Story story = Story.of(sight, c.number());
                assertPast(story, whole.get(c.number()), run.period());
                events += story.events().size();
            }
        }
        assertTrue(events > 1000, "events looked at: " + events);
    }

    private static void assertPast(Story story, Story whole, int period) {
        assertEquals(period - 1, story.now());
        assertEquals(whole.events().stream().filter(e -> e.period() < period).toList(), story.events());
        assertEquals(whole.course().stream().filter(m -> m.period() < period).toList(), story.course());
        assertEquals(whole.votes().stream().filter(v -> v.period() < period).toList(), story.votes());
        assertTrue(story.operations().stream().allMatch(o -> o.start() < period && o.end() <= period));
        assertEquals(story.course().stream().mapToLong(Month::deaths).sum(), story.deaths());
        assertEquals(story.course().stream().mapToLong(Month::unopposed).sum(), story.unopposed());
    }

    @Test
    void atTheEndItIsWhatTheCommandPrints() {
        LiveRun run = run(HORIZON);
        Sight sight = Parts.sight(run, -1, "");
        for (var c : sight.snapshot().crises()) {
            Dossier dossier = run.dossier(new DossierQuery(1, c.number(), "", -1), false);
            String printed = Parts.flat(DossierText.of(dossier));
            Story story = Story.of(sight, c.number());
            var events = new StringBuilder("6. What happened ---------------- ");
            for (CourseEvent e : story.events()) {
                events.append("period ").append(e.period()).append(", month ")
                        .append(e.period() - story.onset() + 1).append(' ').append(e.text()).append(' ');
            }
            assertTrue(printed.contains(events), () -> events + "\nis not in\\n" + printed);
            assertTrue(printed.contains(story.killed().replace("up to now", "up to the end of the simulation")));
            assertTrue(printed.contains(story.price()));
            assertEquals(dossier.crisis().outcome(), story.outcome());
        }
    }

    @Test
    void itIsTheSameOnThePageAndClicksSelect() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(70);
            var view = new StoryView(selected::add);
            Sight sight = Parts.sight(run, 2, "");
            view.show(sight);
            Story story = Story.of(sight, 2);
            assertEquals("Genocide in Kivara", Parts.text(view.component(), "story-title"));
            assertEquals(story.killed(), Parts.text(view.component(), "story-killed"));
            for (int k = 0; k < story.events().size(); k++) {
                assertEquals(story.events().get(k).text(), Parts.text(view.component(), "story-event-" + k));
            }
            assertFalse(Parts.has(view.component(), "story-event-" + story.events().size()));
            Story.Vote force = story.votes().get(2);
            ((JButton) Parts.named(view.component(), "story-draft-" + force.draft())).doClick();
            ((JButton) Parts.named(view.component(), "story-state-SAV")).doClick();
            assertEquals(List.of(force.draft(), -1), selected.stream().map(Selection::draft).toList());
            assertEquals(List.of("", "SAV"), selected.stream().map(Selection::state).toList());
            return null;
        });
    }

    @Test
    void draftsMonthsAndTroopsOfTheDrawingCanBePointedAt() {
        Sight sight = Parts.sight(run(70), 2, "");
        Story story = Story.of(sight, 2);
        var scene = new StoryScene(story, 2000, sight.selection(), false, Theme.LIGHT);
        var size = new Dimension(372, scene.height());
        StoryLayout at = StoryLayout.of(scene, size);
        for (Story.Vote v : story.votes()) {
            var spot = scene.at(new Point2D.Double(at.middle(v.period()), at.lane(v.measure())), size);
            assertEquals(v.draft(), spot.selection().draft());
            assertTrue(spot.hint().contains(v.text()), spot.hint());
        }
        Month month = story.course().get(5);
        String hint = scene.at(new Point2D.Double(at.middle(month.period()), at.y(10)), size).hint();
        assertTrue(hint.startsWith("March 2005: " + Figures.whole(month.deaths()) + " killed"), hint);
        var troops = scene.at(new Point2D.Double(at.middle(66), at.axis() - 2), size);
        assertEquals("BRE", troops.selection().state());
    }

    @Test
    void withoutACrisisAllCanBeChosen() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(130);
            var view = new StoryView(selected::add);
            view.show(Parts.sight(run, -1, ""));
            var table = (JTable) Parts.named(view.component(), "story-table");
            int crises = run.snapshot().crises().size();
            assertEquals(crises, table.getRowCount());
            assertTrue(table.getValueAt(0, 0).toString().endsWith(", going on"), "those that go on come first");
            assertFalse(table.getValueAt(crises - 1, 0).toString().endsWith(", going on"));
            table.setRowSelectionInterval(crises - 1, crises - 1);
            table.getActionMap().get("choose").actionPerformed(null);
            assertEquals(0, selected.get(0).crisis());
            view.show(Parts.sight(run, 0, ""));
            assertFalse(Parts.named(view.component(), "story-previous").isEnabled());
            ((JButton) Parts.named(view.component(), "story-next")).doClick();
            assertEquals(1, selected.get(1).crisis());
            var combo = (JComboBox<?>) Parts.named(view.component(), "story-crisis");
            assertTrue(combo.getSelectedItem().toString().startsWith("Karstan, war crimes"));
            return null;
        });
    }

    @Test
    void aViewBeforeTheFirstMonthSaysThatThereIsNothing() {
        Parts.onDispatchThread(() -> {
            var view = new StoryView(selected::add);
            view.show(Parts.sight(run(0), -1, ""));
            assertEquals(List.of(), view.pictures());
            var combo = (JComboBox<?>) Parts.named(view.component(), "story-crisis");
            assertEquals("No crisis so far", combo.getSelectedItem().toString());
            Parts.painted(view.component(), new Dimension(400, 600));
            return null;
        });
    }
}
