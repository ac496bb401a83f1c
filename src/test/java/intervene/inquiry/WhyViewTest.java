package intervene.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.command.ExplainCommand;
import intervene.decision.Reason;
import intervene.domain.Labels;
import intervene.explain.DossierText;
import intervene.explain.TippingLines;
import intervene.explain.Words;
import intervene.model.DossierQuery;
import intervene.model.LiveRun;
import intervene.model.TestWorlds;
import intervene.param.InvalidInput;
import intervene.scenario.Scenario;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What the page shows of the twelve invented states is what the command prints. */
class WhyViewTest {
    private static final Scenario SMALL = TestWorlds.read("scenarios/small-world.yaml");

    private final List<Selection> selected = new ArrayList<>();
    private long clock;

    /** A page that is asked and answered at once, whose clock makes every question stand still. */
    private WhyView view(LiveRun run) {
        return new WhyView(selected::add, run::dossier, Runnable::run, Runnable::run, () -> clock += 1000);
    }

    private static LiveRun run(int period) {
        var run = new LiveRun(SMALL, 1);
        run.goTo(period);
        return run;
    }

    /** With every kind of answer: a ledger, one with the gate shut or without a gate, and each kind of silence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "66 | 2 | BRE | 4 | as would-be lead without the Council's authority",
        "66 | 2 | ZHE | 4 | as financier",
        "30 | 0 | AUR | 4 | it has no right to intervene",
        "80 | 1 | AUR | 0 | Gate: none. The host consents",
        "30 | 0 | KAR | 0 | it is the host",
        "30 | 0 | SAH | 0 | it has no force that it could bring there",
        "152 | 4 | KAR | 0 | it has a crisis of its own and sends no force abroad",
        "152 | 4 | SAH | 0 | is in other operations",
        "30 | 0 | NDM | 0 | is less than leading takes"
    })
    void whatIsShownIsWhatTheCommandPrints(int period, int crisis, String state, int conditions, String sentence) {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(period);
            WhyView view = view(run);
            Sight sight = Parts.sight(run, crisis, state);
            view.show(sight);
            int explained = sight.snapshot().crises().get(crisis).weighedIn();
            String printed = Parts.flat(DossierText.of(run.dossier(new DossierQuery(1, crisis, state, explained),
                    true)));
            assertTrue(printed.contains(sentence), () -> "not this case: " + printed);
            String shown = Parts.flat(String.join(" ", Parts.texts(view.component())));
            assertTrue(shown.contains(sentence), () -> "not shown: " + sentence + " but\n" + shown);
            assertPrinted(printed, Parts.text(view.component(), "why-verdict"));
            if (Parts.has(view.component(), "why-ledger")) {
                assertReasons(view.component(), printed);
            }
            assertEquals(conditions, assertConditions(view.component(), printed));
            assertItemsAndTraits(view.component(), printed);
            return null;
        });
    }

    private static void assertPrinted(String printed, String text) {
        assertTrue(printed.contains(Parts.flat(text)), () -> text + "\nis not in\n" + printed);
    }

    private static void assertReasons(JComponent view, String printed) {
        for (Reason r : Reason.values()) {
            String name = "reason-" + Labels.of(r);
            assertPrinted(printed, " " + Words.of(r) + " " + Parts.text(view, name + "-number") + " "
                    + Parts.text(view, name + "-words"));
        }
        assertPrinted(printed, Parts.text(view, "why-part"));
        assertPrinted(printed, Parts.text(view, "why-balance"));
        assertPrinted(printed, Parts.text(view, "why-gate"));
        String chart = Parts.named(view, "why-ledger").getAccessibleContext().getAccessibleDescription();
        String net = chart.lines().reduce("", (a, b) -> b);
        assertPrinted(printed, net.replace(":", "").replace(" own lives,", ""));
    }

    private static int assertConditions(JComponent view, String printed) {
        int conditions = 0;
        for (String name : List.of("just cause", "reasonable prospects", "proportionality", "local support")) {
            String part = "gate-" + name.replace(' ', '-');
            if (Parts.has(view, part)) {
                assertPrinted(printed, Parts.text(view, part).replace(":", "") + " "
                        + Parts.text(view, part + "-because"));
                conditions++;
            }
        }
        return conditions;
    }

    private static void assertItemsAndTraits(JComponent view, String printed) {
        for (Component c : Parts.all(view)) {
            if (c instanceof Prose prose && prose.getText().startsWith("\u2013 ")) {
                assertPrinted(printed, prose.getText().replace("\u2013 ", "- "));
            }
            if (c instanceof Prose prose && prose.getName() != null && prose.getName().startsWith("trait-")) {
                assertPrinted(printed, " " + prose.getText());
            }
        }
    }

    @Test
    void whatWouldHaveTippedItIsShownInPartAndOnDemandInWhole() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(66);
            WhyView view = view(run);
            view.show(Parts.sight(run, 2, "BRE"));
            List<TippingLines> lines = TippingLines.of(run.dossier(new DossierQuery(1, 2, "BRE", 64), true));
            long before = items(view);
            ((JButton) Parts.named(view.component(), "why-show-all")).doClick();
            assertEquals(lines.get(0).points().size() - 5, items(view) - before);
            assertPrinted(Parts.flat(String.join(" ", Parts.texts(view.component()))), lines.get(0).others());
            assertFalse(Parts.has(view.component(), "why-show-all"));
            return null;
        });
    }

    private static long items(WhyView view) {
        return Parts.texts(view.component()).stream().filter(t -> t.startsWith("\u2013 ")).count();
    }

    @Test
    void whatIsCopiedIsWhatTheCommandThatIsShownPrints() {
        var copied = new ArrayList<String>();
        String command = Parts.onDispatchThread(() -> {
            LiveRun run = run(66);
            WhyView view = view(run);
            view.copyTo(copied::add);
            view.configuration("configs/scenarios/small-world.yaml");
            view.show(Parts.sight(run, 2, "BRE"));
            ((JButton) Parts.named(view.component(), "why-copy")).doClick();
            return Parts.text(view.component(), "why-command");
        });
        var printed = new ByteArrayOutputStream();
        PrintStream standardOutput = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String[] words = command.split(" ");
            assertEquals(List.of("./intervene", "explain"), List.of(words).subList(0, 2));
            new CommandLine(new ExplainCommand()).execute(Arrays.copyOfRange(words, 2, words.length));
        } finally {
            System.setOut(standardOutput);
        }
        assertEquals(List.of(printed.toString(StandardCharsets.UTF_8).stripTrailing()),
                copied.stream().map(String::stripTrailing).toList());
    }

    @Test
    void whereNothingIsSelectedItSaysWhatToDo() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(66);
            WhyView view = view(run);
            view.show(Parts.sight(run, -1, ""));
            assertTrue(Parts.text(view.component(), "why-note").startsWith("Click a state"));
            view.show(Parts.sight(run, -1, "BRE"));
            assertTrue(Parts.text(view.component(), "why-present").contains("fiduciary weight φ 0.9023"));
            view.show(Parts.sight(run, 2, ""));
            ((JButton) Parts.named(view.component(), "why-nearest-BRE")).doClick();
            assertEquals("BRE", selected.get(0).state());
            return null;
        });
    }

    @Test
    void stateAndCrisisAreChosenByTyping() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(66);
            WhyView view = view(run);
            view.show(Parts.sight(run, -1, ""));
            var states = (JComboBox<?>) Parts.named(view.component(), "why-state");
            for (char c : "lut".toCharArray()) {
                states.selectWithKeyChar(c);
            }
            assertEquals("LUT", selected.get(selected.size() - 1).state());
            var crises = (JComboBox<?>) Parts.named(view.component(), "why-crisis");
            for (char c : "kiv".toCharArray()) {
                crises.selectWithKeyChar(c);
            }
            assertEquals(2, selected.get(selected.size() - 1).crisis());
            int told = selected.size();
            view.show(Parts.sight(run, 2, "LUT"));
            assertEquals(told, selected.size(), "showing a selection is not selecting");
            assertEquals("Lutessia", states.getSelectedItem().toString());
            return null;
        });
    }

    @Test
    void anotherMonthCanBeExplainedAndSteppingBackForgetsWhatIsLater() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(150);
            WhyView view = view(run);
            view.show(Parts.sight(run, 2, "BRE"));
            assertTrue(Parts.text(view.component(), "why-matter").endsWith("May 2012 (month 92)"));
            var months = (JComboBox<?>) Parts.named(view.component(), "why-month");
            for (int i = 0; i < months.getItemCount(); i++) {
                if (months.getItemAt(i).toString().equals("First action, May 2005")) {
                    months.setSelectedIndex(i);
                }
            }
            assertTrue(Parts.text(view.component(), "why-matter").endsWith("May 2005 (month 8)"));
            assertEquals("+132.2", Parts.text(view.component(), "reason-positive-duty-number"));
            run.goTo(60);
            view.show(Parts.sight(run, 2, "BRE"));
            assertTrue(Parts.text(view.component(), "why-matter").endsWith("December 2004 (month 3)"));
            assertNotEquals("+132.2", Parts.text(view.component(), "reason-positive-duty-number"));
            return null;
        });
    }

    @Test
    void aProblemIsShownAsItIsSaid() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(66);
            var view = new WhyView(selected::add, (query, tipping) -> {
                throw new InvalidInput("--period 65: nobody weighed it.");
            }, Runnable::run, Runnable::run, () -> clock += 1000);
            view.show(Parts.sight(run, 2, "BRE"));
            assertEquals("--period 65: nobody weighed it.", Parts.text(view.component(), "why-note"));
            return null;
        });
    }

    @Test
    void nothingOfWhatFollowsIsTold() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(66);
            WhyView view = view(run);
            view.show(Parts.sight(run, 2, "BRE"));
            String shown = String.join(" ", Parts.texts(view.component()));
            for (String later : List.of("2012", "withdrawn", "too late", "128,584", "156,895", "Outcome")) {
                assertFalse(shown.contains(later), later);
            }
            return null;
        });
    }

    @Test
    void itIsDrawnInTheThemesColoursAtAnySize() {
        Parts.onDispatchThread(() -> {
            LiveRun run = run(66);
            WhyView view = view(run);
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK.scaled(1.5))) {
                view.wear(theme);
                view.show(Parts.sight(run, 2, "BRE"));
                BufferedImage image = Parts.painted(view.component(), new Dimension(600, 1200));
                for (Color colour : List.of(theme.favour(), theme.against(), theme.ground())) {
                    assertTrue(count(image, colour) > 100, colour + " of " + theme.scale());
                }
            }
            assertEquals(List.of("reasons", "balance"), view.pictures().stream().map(View.Picture::name).toList());
            return null;
        });
    }

    private static int count(BufferedImage image, Color colour) {
        int n = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                n += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return n;
    }
}
