package intervene.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.explain.Figures;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.model.LiveRun;
import intervene.model.TestWorlds;
import intervene.observe.Indicator;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.view.Scene;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;

/** Runs of the baseline and of the world without a veto, with one seed. */
class ContrastTest {
    private static final Scenario BASELINE = TestWorlds.read("baseline.yaml");
    private static final Scenario NO_VETO =
            new Scenario("no-veto", TestWorlds.read("scenarios/no-veto.yaml").parameters(), BASELINE.world());
    private static final Dimension SIZE = new Dimension(860, 450);

    /** Runs by scenario, seed and period: the same give the same. */
    private static final Map<List<Object>, Sight> SIGHTS = new HashMap<>();

    private static Sight sight(Scenario scenario, int seed, int period) {
        return SIGHTS.computeIfAbsent(List.of(System.identityHashCode(scenario), seed, period), key -> {
            var run = new LiveRun(scenario, seed);
            run.goTo(period);
            return new Sight(scenario, seed, run.snapshot(), Selection.NOTHING);
        });
    }

    private static Contrast compared(Sight left, Sight right) {
        return Contrast.of(left, right, Settings.of(left.scenario(), right.scenario()));
    }

    private static Contrast contrast(int seed, int period) {
        return compared(sight(BASELINE, seed, period), sight(NO_VETO, seed, period));
    }

    @Test
    void aScenarioBesideItselfIsAlike() {
        Contrast same = compared(sight(BASELINE, 3, 90), sight(BASELINE, 3, 90));
        assertEquals(List.of(), same.differences());
        assertEquals(List.of(), same.differing());
        assertNull(same.parting());
        assertTrue(same.alike().matches("All \\d+ crises so far went alike\\."), same.alike());
        assertEquals("Both sides have the same settings and the same seed, so that nothing will part them.",
                same.partingSentence());
        assertEquals("", same.balance());
        assertNull(compared(sight(BASELINE, 3, 90), sight(BASELINE, 3, 40)).parting(), "one has gone further");
    }

    @Test
    void onlyWhatDiffersIsListedWithItsMeaning() {
        assertEquals(List.of(new Difference(
                        "council.veto", "who can block a resolution", "any-permanent-member", "none")),
                contrast(1, 0).differences());
    }

    @Test
    void everyCrisisIsInOnePair() {
        Contrast contrast = contrast(1, 240);
        List<CrisisRecord> ours = contrast.left().snapshot().history().crises();
        List<CrisisRecord> theirs = contrast.right().snapshot().history().crises();
        assertEquals(ours.size(), contrast.pairs().stream().filter(p -> p.left() != null).distinct().count());
        assertEquals(theirs.size(), contrast.pairs().stream().filter(p -> p.right() != null).distinct().count());
        contrast.pairs().stream().filter(p -> p.left() != null && p.right() != null).forEach(pair -> {
            assertEquals(pair.left().host(), pair.right().host());
            assertEquals(pair.left().onset(), pair.right().onset());
        });
        assertTrue(contrast.pairs().stream().anyMatch(p -> p.left() == null), "one is in the right run alone");
        long alike = contrast.pairs().stream()
                .filter(p -> p.left() != null && p.right() != null && p.left().outcome() == p.right().outcome()
                        && p.left().deaths() == p.right().deaths())
                .count();
        assertTrue(alike >= contrast.pairs().size() - contrast.differing().size());
        assertTrue(contrast.alike().startsWith(
                contrast.pairs().size() - contrast.differing().size() + " of " + contrast.pairs().size()
                        + " crises went alike."), contrast.alike());
        List<Integer> onsets = contrast.differing().stream().map(CrisisPair::onset).toList();
        assertEquals(onsets.stream().sorted((a, b) -> b - a).toList(), onsets, "the latest first");
    }

    /** Up to the month before they part the records are the same; in that month they are not. */
    @Test
    void theyPartWhereTheRecordsFirstDiffer() {
        for (int seed = 1; seed <= 2; seed++) {
            Parting parting = contrast(seed, 90).parting();
            assertNotNull(parting, "seed " + seed);
            var before = contrast(seed, parting.period());
            assertNull(before.parting(), "seed " + seed);
            assertEquals(before.left().snapshot().history().periods(), before.right().snapshot().history().periods());
            assertEquals(votes(before.left()), votes(before.right()));
            var after = contrast(seed, parting.period() + 1);
            assertEquals(parting, after.parting());
            boolean differs = !votes(after.left()).equals(votes(after.right()))
                    || !after.left().snapshot().history().periods()
                            .equals(after.right().snapshot().history().periods());
            assertTrue(differs, "seed " + seed);
        }
    }

    private static List<String> votes(Sight sight) {
        return sight.snapshot().history().drafts().stream()
                .map(d -> d.crisis() + " " + d.measure() + d.result() + d.yes() + d.no() + d.vetoes()).toList();
    }

    /** For the seeds here the veto shows itself first in a draft; the sentence names what the record says. */
    @Test
    void theSentenceNamesTheDraftAndBothFates() {
        Contrast contrast = contrast(1, 60);
        int period = contrast.parting().period();
        DraftRecord ours = contrast.left().snapshot().history().drafts().stream()
                .filter(d -> d.period() == period && !d.vetoes().isEmpty()).findFirst().orElseThrow();
        String host = contrast.left().name(contrast.left().snapshot().crises().get(ours.crisis()).host());
        assertEquals("They part in January 1997: the draft on sanctions for " + host + " is withdrawn for fear of a"
                + " veto by " + contrast.left().name(ours.vetoes().get(0)) + " on the left, adopted on the right.",
                contrast.partingSentence());
    }

    @Test
    void whatPartsThemIsToldWhateverItIs() {
        Map<String, String> changes = Map.of(
                "onset.rate=2", "a crisis begins in [A-Z]\\w+ on the right only",
                "operations.baseForce=30",
                "\\w+ goes into .* as peacekeepers \\(by consent .*\\) with 7 states and .* on the right",
                "moral.fiduciaryWeight=0",
                "the draft on force for Azerbaijan comes from [A-Z]\\w+ on the left, from .* on the right",
                "norm.base=0.6", "the responsibility to protect is weaker on the left \\(0.300\\) than .*",
                "support.base=0.3", "France goes into Azerbaijan from the air .* with \\d+ states and .*");
        changes.forEach((change, expected) -> {
            String[] assignment = change.split("=");
            var other = new Scenario("other",
                    Parameters.CATALOGUE.with(BASELINE.parameters(), assignment[0], assignment[1]),
                    BASELINE.world());
            String sentence = compared(sight(BASELINE, 2, 30), sight(other, 2, 30)).partingSentence();
            assertTrue(sentence.matches("They part in \\w+ \\d{4}: " + expected + "\\."), change + ": " + sentence);
            assertFalse(sentence.contains("null") || sentence.matches(".*[A-Z]{3}.*"), sentence);
        });
    }

    @Test
    void figuresAreThoseOfTheIndicators() {
        Contrast contrast = contrast(1, 240);
        var run = contrast.left().snapshot().history();
        assertEquals(Indicator.DEATHS.of(run), Figure.KILLED.of(run));
        assertEquals(Indicator.VETOED.of(run), Figure.VETOED.of(run));
        assertEquals("+20,038", Figure.SAVED.difference(1_459_335, 1_479_373));
        assertEquals("-0.008", Figure.BAN.difference(0.9, 0.892));
        assertEquals("=", Figure.NORM.difference(0.30001, 0.30002));
        assertEquals("+0.001", Figure.NORM.difference(0.18949, 0.18951), "0.189 and 0.190 are shown");
        assertEquals("-0.043", Figure.BAN.difference(0.29551, 0.25349), "0.296 and 0.253 are shown");
        long killed = (long) (Figure.KILLED.of(contrast.right().snapshot().history()) - Figure.KILLED.of(run));
        assertTrue(contrast.balance().startsWith("Since then: "
                + Figures.whole(Math.abs(killed)) + (killed < 0 ? " fewer" : " more")),
                contrast.balance());
    }

    @Test
    void theSelectedCrisisIsTheSameInBoth() {
        Contrast contrast = contrast(1, 240);
        CrisisPair moved = contrast.pairs().stream()
                .filter(p -> p.left() != null && p.right() != null && p.inLeft() != p.inRight())
                .findFirst().orElseThrow();
        var selection = new Selection(moved.inLeft(), "FRA", 2, Selection.NOTHING.shading());
        Contrast selected = compared(contrast.left().with(selection), contrast.right());
        assertEquals(moved.inRight(), selected.right().selection().crisis());
        assertEquals("FRA", selected.right().selection().state());
        assertEquals(-1, selected.right().selection().draft());
        Selection back = selected.fromRight(selected.right().selection());
        assertEquals(moved.inLeft(), back.crisis());
        CrisisPair right = contrast.pairs().stream().filter(p -> p.left() == null).findFirst().orElseThrow();
        assertNull(selected.fromRight(selection.withCrisis(right.inRight())));
        assertEquals("USA", selected.fromRight(Selection.NOTHING.withState("USA")).state());
    }

    @Test
    void twoWorldsAreNotPaired() {
        Scenario small = TestWorlds.read("scenarios/small-world.yaml");
        Contrast contrast = compared(sight(BASELINE, 1, 50), sight(small, 1, 50));
        assertEquals(List.of(), contrast.pairs());
        assertEquals("Crises of different worlds cannot be paired.", contrast.alike());
        assertTrue(contrast.partingSentence().startsWith("The two sides are in different worlds"));
        var again = new Scenario("again", NO_VETO.parameters(), TestWorlds.read("baseline.yaml").world());
        assertFalse(compared(sight(BASELINE, 1, 50), sight(again, 1, 50)).pairs().isEmpty(), "read twice");
    }

    @Test
    void aRowOfTheTableSelectsTheCrisisOfTheLeftRun() {
        var chosen = new ArrayList<Selection>();
        var view = new ContrastView(chosen::add);
        Contrast contrast = contrast(1, 240);
        view.show(contrast.left().with(Selection.NOTHING.withState("FRA")), contrast.right());
        JTable table = find(view.component());
        assertEquals(contrast.differing().size(), table.getRowCount());
        assertEquals(List.of(), chosen, "showing selects nothing");
        int row = 0;
        while (contrast.differing().get(row).left() == null) {
            row++;
        }
        table.setRowSelectionInterval(row, row);
        assertEquals(contrast.differing().get(row).inLeft(), chosen.get(0).crisis());
        assertEquals("FRA", chosen.get(0).state());
        view.show(contrast.left().with(chosen.get(0)), contrast.right());
        assertEquals(row, table.getSelectedRow());
        assertEquals(1, chosen.size(), "what is shown is not chosen again");
    }

    private static JTable find(Container container) {
        for (Component part : container.getComponents()) {
            if (part instanceof JTable table) {
                return table;
            }
            JTable inside = part instanceof Container inner ? find(inner) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    @Test
    void theRightMapAnswersWithTheNumbersOfTheLeftRun() {
        var view = new ContrastView(selection -> { });
        Contrast contrast = contrast(1, 240);
        view.show(contrast.left(), contrast.right());
        Scene scene = view.pictures().get(0).scene();
        var left = new TreeSet<Integer>();
        var right = new TreeSet<Integer>();
        for (int y = 40; y < 220; y += 11) {
            for (int x = 0; x < 430; x += 11) {
                note(scene.at(new Point2D.Double(x, y), SIZE), left);
                note(scene.at(new Point2D.Double(x + 430, y), SIZE), right);
            }
        }
        assertTrue(right.size() >= 2, right.toString());
        List<Integer> known = contrast.pairs().stream().map(CrisisPair::inLeft).toList();
        assertTrue(known.containsAll(right));
        right.forEach(number -> assertTrue(contrast.pairs().stream()
                .anyMatch(p -> p.inLeft() == number && p.right() != null), "crisis " + number));
    }

    private static void note(Scene.Spot spot, TreeSet<Integer> crises) {
        if (spot.selection() != null && spot.selection().crisis() >= 0) {
            crises.add(spot.selection().crisis());
        }
    }

    @Test
    void settingsAndFiguresTellTheirMeaning() {
        var view = new ContrastView(selection -> { });
        Contrast contrast = contrast(1, 240);
        view.show(contrast.left(), contrast.right());
        ContrastLayout layout = ContrastLayout.of(contrast, SIZE, Theme.LIGHT);
        Scene scene = view.pictures().get(0).scene();
        var setting = new Point2D.Double(layout.settings().getCenterX(), layout.settings().getCenterY());
        assertEquals("council.veto: any-permanent-member on the left, none on the right. It is who can block a"
                + " resolution.", scene.at(setting, SIZE).hint());
        var first = new Point2D.Double(layout.figures().getCenterX(), layout.figures().y + 3);
        assertTrue(scene.at(first, SIZE).hint().matches("Left [\\d,]+, right [\\d,]+: people killed.*"));
    }

    @Test
    void partsOfThePictureDoNotOverlap() {
        for (double scale : new double[] {1, 1.5}) {
            for (Dimension size : List.of(new Dimension(860, 450), new Dimension(1400, 640), new Dimension(900, 800))) {
                ContrastLayout at = ContrastLayout.of(contrast(1, 60), size, Theme.LIGHT.scaled(scale));
                assertTrue(at.left().height > 0.3 * size.height, "maps of " + at.left());
                assertTrue(at.key().y >= at.left().getMaxY());
                assertTrue(at.settings().y >= at.key().getMaxY());
                assertTrue(at.parting().y >= at.settings().getMaxY());
                assertTrue(at.figures().y >= at.parting().getMaxY());
                assertTrue(at.figures().getMaxY() <= size.height, at.toString());
            }
        }
    }

    @Test
    void withoutASecondScenarioASentenceStands() {
        var view = new ContrastView(selection -> { });
        assertEquals(List.of(), view.pictures());
        Contrast contrast = contrast(1, 5);
        view.show(contrast.left(), contrast.right());
        assertEquals(1, view.pictures().size());
        view.wear(Theme.DARK);
        var image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        view.pictures().get(0).scene().paint(image.createGraphics(), SIZE);
        assertEquals(Theme.DARK.ground(), new Color(image.getRGB(2, 448)));
        view.empty("Choose a second scenario.");
        assertEquals(List.of(), view.pictures());
    }

    /** A row of the table that shows no difference would be a riddle. */
    @Test
    void everyRowSaysInWhatItDiffers() {
        int hidden = 0;
        for (int seed = 1; seed <= 2; seed++) {
            Contrast contrast = contrast(seed, 240);
            var rows = new CrisisRows();
            rows.show(contrast.differing(), contrast.left());
            for (int row = 0; row < rows.getRowCount(); row++) {
                CrisisPair pair = rows.pair(row);
                boolean visible = pair.left() == null || pair.right() == null
                        || pair.left().outcome() != pair.right().outcome()
                        || pair.left().deaths() != pair.right().deaths();
                String rest = (String) rows.getValueAt(row, CrisisRows.REST);
                assertTrue(visible || !rest.isEmpty(), "row " + row);
                assertFalse(rest.contains("null") || rest.contains("-1"), rest);
                hidden += visible ? 0 : 1;
                if (pair.left() != null && pair.right() != null && !pair.left().lead().isEmpty()
                        && !pair.right().lead().isEmpty() && !pair.left().lead().equals(pair.right().lead())) {
                    assertTrue(rest.contains("led by " + contrast.left().name(pair.left().lead()) + " / "
                            + contrast.left().name(pair.right().lead())), rest);
                }
            }
        }
        assertTrue(hidden > 0, "some rows have no other difference than what is said last");
    }

    /** From before the first month to after the runs have parted and crises differ. */
    @Test
    void theMapsKeepTheirSizeWhileARunPlays() {
        for (double scale : new double[] {1, 1.5}) {
            Theme theme = Theme.LIGHT.scaled(scale);
            var first = ContrastLayout.of(contrast(1, 0), SIZE, theme);
            var view = new ContrastView(selection -> { });
            view.wear(theme);
            view.component().setSize(860, 600);
            int height = 0;
            for (int period : new int[] {0, 30, 60, 240}) {
                Contrast contrast = contrast(1, period);
                ContrastLayout layout = ContrastLayout.of(contrast, SIZE, theme);
                assertEquals(first.left(), layout.left(), "period " + period);
                assertEquals(first.figures(), layout.figures(), "period " + period);
                view.show(contrast.left(), contrast.right());
                view.component().doLayout();
                int now = view.component().getComponent(0).getHeight();
                assertEquals(height == 0 ? now : height, now, "picture in period " + period);
                height = now;
            }
        }
    }

    @Test
    void lettersOnTheMapsStayLegible() {
        for (double scale : new double[] {1, 1.3, 1.5, 2}) {
            for (int width : new int[] {500, 700, 860, 1400}) {
                Theme theme = Theme.LIGHT.scaled(scale);
                double drawn = ContrastLayout.of(contrast(1, 60), new Dimension(width, 450), theme).mapScale(theme);
                assertTrue(drawn <= 1 && 11 * scale * drawn >= 9.99, width + " at " + scale + ": " + drawn);
            }
        }
    }
}
