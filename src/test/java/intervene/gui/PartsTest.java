package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.model.LiveRun;
import intervene.param.ParameterSpec;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.KeyStroke;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.junit.jupiter.api.Test;

/** The window's parts that need no window. */
class PartsTest {
    private static final Path BASELINE = Path.of("configs", "baseline.yaml");
    private static final Scenario SCENARIO = ScenarioReader.read(BASELINE, List.of());

    private static Sight sight(int period) {
        var run = new LiveRun(SCENARIO, 1);
        run.goTo(period);
        return new Sight(SCENARIO, 1, run.snapshot(), Selection.NOTHING);
    }

    @Test
    void aMonthAfterAnotherWaitsForThePace() {
        var pace = new Pace(20);
        pace.await();
        long start = System.nanoTime();
        assertTrue(pace.await());
        assertTrue(pace.await());
        assertTrue(System.nanoTime() - start >= 95_000_000L, "two twentieths of a second");
        pace.set(Pace.UNLIMITED);
        start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            assertTrue(pace.await());
        }
        assertTrue(System.nanoTime() - start < 1_000_000_000L, "no pause");
    }

    @Test
    void whoWaitsForTheNextMonthCanBeInterruptedAndHurried() throws InterruptedException {
        var pace = new Pace(0.01);
        pace.await();
        var due = new Boolean[1];
        var waiting = new Thread(() -> due[0] = pace.await());
        waiting.start();
        Thread.sleep(20);
        waiting.interrupt();
        waiting.join(10_000);
        assertEquals(false, due[0]);
        var hurried = new Thread(() -> due[0] = pace.await());
        hurried.start();
        Thread.sleep(20);
        pace.set(1000);
        hurried.join(10_000);
        assertEquals(true, due[0]);
    }

    @Test
    void everyMonthHasItsSentence() {
        var run = new LiveRun(SCENARIO, 1);
        var sentences = new HashSet<String>();
        for (int period = 0; period <= 240; period++) {
            run.goTo(period);
            String sentence = Happenings.of(new Sight(SCENARIO, 1, run.snapshot(), Selection.NOTHING));
            assertTrue(sentence.endsWith(".") && sentence.length() < 160, sentence);
            assertFalse(sentence.contains("  ") || sentence.contains("null"), sentence);
            sentences.add(sentence.replaceFirst(" (in|for) .*", ""));
        }
        assertTrue(sentences.contains("War crimes"), sentences.toString());
        assertTrue(sentences.contains("Draft on force"), sentences.toString());
        assertTrue(sentences.size() > 8, sentences.toString());
    }

    @Test
    void aVetoIsSaidByWhom() {
        var run = new LiveRun(SCENARIO, 1);
        run.goTo(240);
        var veto = run.history().drafts().stream().filter(d -> !d.vetoes().isEmpty() && d.tabled()).findFirst()
                .orElseThrow();
        Sight then = sight(veto.period() + 1);
        assertTrue(Happenings.of(then).contains(" vetoed by " + then.name(veto.vetoes().get(0))), Happenings.of(then));
    }

    @Test
    void theTimelineShowsWhatHappenedAndGoesWhereItIsPointedAt() {
        Sight sight = sight(100);
        Dimension size = new Dimension(1280, TimelineScene.height(Theme.LIGHT));
        var scene = new TimelineScene(sight, sight, Theme.LIGHT, false, List.of());
        for (int period = 0; period <= 240; period++) {
            assertEquals(period, scene.period(scene.x(period, size), size));
        }
        assertEquals(0, scene.period(-50, size));
        assertEquals(240, scene.period(5000, size));
        var first = sight.snapshot().history().crises().get(0);
        String hint = scene.at(new Point((int) scene.x(first.onset(), size), 11), size).hint();
        assertEquals(sight.month(first.onset()) + ": " + Happenings.of(sight, first), hint);
        var image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        scene.paint(image.createGraphics(), size);
        assertEquals(Theme.LIGHT.surface().getRGB(), image.getRGB(2, size.height - 2));
    }

    @Test
    void scenariosAreFoundWithWhatTheyAsk() {
        List<ScenarioFiles.Choice> choices = ScenarioFiles.scenarios(BASELINE);
        assertEquals("baseline", choices.get(0).name());
        var noVeto = choices.stream().filter(c -> c.name().equals("no-veto")).findFirst().orElseThrow();
        assertEquals("Question: how much of the inaction is the veto's doing?", noVeto.hint());
        assertEquals(choices.stream().map(ScenarioFiles.Choice::name).toList(),
                ScenarioFiles.scenarios(noVeto.file()).stream().map(ScenarioFiles.Choice::name).toList());
        assertEquals("elsewhere", ScenarioFiles.scenarios(Path.of("/nowhere/elsewhere.yaml")).get(0).name());
    }

    @Test
    void noTwoCommandsShareAKey() {
        var keys = new HashSet<KeyStroke>();
        for (Command command : Command.values()) {
            assertFalse(command.keys().contains(null), command + " has a key that Java does not know");
            new HashSet<>(command.keys()).forEach(key -> assertTrue(keys.add(key), command + " shares " + key));
            assertTrue(Help.keys().contains(command.hint()), command + " is not among the keys of the help");
        }
        for (Tab tab : Tab.values()) {
            assertTrue(keys.add(tab.key()), tab + " shares its key");
        }
    }

    @Test
    void aSearchFindsByNameAndByMeaning() {
        List<String> veto = Settings.controlled().stream()
                .filter(spec -> Control.matches(spec, "veto council"))
                .map(spec -> spec.path())
                .toList();
        assertTrue(veto.contains("council.veto"), veto.toString());
        assertTrue(Settings.controlled().stream().anyMatch(s -> Control.matches(s, "fiduciary weight")));
        assertTrue(Settings.controlled().stream().noneMatch(s -> Control.matches(s, "xylophone")));
    }

    @Test
    void everyParameterHasAnEditorThatShowsItsDefault() {
        Parameters.CATALOGUE.specs().forEach(spec -> {
            Editor editor = Editors.of(spec);
            editor.show(ParameterSpec.text(spec.defaultValue()));
            editor.onChoice(text -> {
                throw new AssertionError(spec.path() + " changes by being shown");
            });
            editor.show(ParameterSpec.text(spec.defaultValue()));
        });
    }

    @Test
    void everyPlaceOfASliderIsAdmissible() {
        for (var spec : Settings.controlled()) {
            if (Editors.of(spec) instanceof SliderEditor editor) {
                editor.onChoice(text -> assertTrue(spec.range().contains(Double.parseDouble(text)),
                        spec.path() + "=" + text));
                for (int place : new int[] {0, 1, editor.slider().getMaximum() / 3, editor.slider().getMaximum()}) {
                    editor.slider().setValue(place);
                }
            }
        }
    }

    @Test
    void preferencesAreForgotten() throws Exception {
        Preferences root = new Forgetful().userRoot();
        root.node("a/b").put("key", "value");
        assertEquals("value", root.node("a/b").get("key", ""));
        root.node("a").removeNode();
        assertEquals("", root.node("a/b").get("key", ""));
        root.flush();
    }

    @Test
    void aFileGetsTheEndingOfItsKind() {
        var png = new FileNameExtensionFilter("", "png");
        var svg = new FileNameExtensionFilter("", "svg");
        assertEquals(Path.of("x", "map.png"), FileDialogs.withEnding(Path.of("x", "map"), png, png, svg));
        assertEquals(Path.of("map.png"), FileDialogs.withEnding(Path.of("map.png"), svg, png, svg));
        assertEquals(Path.of("map.svg"), FileDialogs.withEnding(Path.of("map.svg"), png, png, svg), "who writes it means it");
        assertEquals(Path.of("a.b.png"), FileDialogs.withEnding(Path.of("a.b"), png, png, svg));
    }

    @Test
    void pagesNameEveryParameter() {
        String page = Help.parameters();
        Parameters.CATALOGUE.specs().forEach(spec -> assertTrue(page.contains(spec.path()), spec.path()));
        assertTrue(Help.aboutTheModel().contains("<h3>Purpose</h3>"));
    }
}
