package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.history.RunHistory;
import intervene.model.Simulation;
import intervene.param.Setting;
import intervene.scenario.Parameters;
import intervene.scenario.ScenarioReader;
import java.util.List;
import javax.swing.JSlider;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parameters are found, changed and reset with the controls. */
@Tag("slow")
@ExtendWith(Screen.class)
class ControlsWindowTest {
    private Viewer viewer;

    @BeforeEach
    void open() {
        viewer = Viewer.open(Viewer.BASELINE);
        viewer.front(Tab.CONTROLS);
    }

    @AfterEach
    void close() {
        viewer.close();
    }

    private void search(String words) {
        viewer.write(viewer.find("parameter-search", JTextComponent.class), words);
    }

    private Parameters inForce() {
        return viewer.ask(() -> viewer.session().moment().first().scenario().parameters());
    }

    @Test
    void aSliderChangesTheRunFromTheNextMonthOn() throws Exception {
        viewer.run(() -> viewer.session().transport().goTo(40));
        RunHistory before = viewer.ask(() -> viewer.session().moment().first().snapshot().history());
        search("moral.numbing");
        JSlider slider = viewer.find("moral.numbing-slider", JSlider.class);
        viewer.run(() -> slider.setValue(slider.getMaximum()));
        assertEquals(1, inForce().moral().numbing());
        assertEquals("1", viewer.text("moral.numbing"));
        assertEquals("1 changed", viewer.text("changed-count"));
        viewer.screenshot("controls-light");
        assertEquals(before, viewer.ask(() -> viewer.session().moment().first().snapshot().history()), "the past stays");
        viewer.run(() -> viewer.session().transport().goTo(39));
        assertEquals(0.6, inForce().moral().numbing(), "before the change, the old value was in force");
        assertEquals("0.6", viewer.text("moral.numbing"));
        viewer.run(() -> viewer.session().transport().goTo(41));
        assertEquals(1, inForce().moral().numbing());
        viewer.click("moral.numbing-reset");
        assertEquals(0.6, inForce().moral().numbing());
        assertEquals("Nothing changed", viewer.text("changed-count"));
    }

    @Test
    void aWrongValueIsSaidToBeAndTheRunKeepsTheOldOne() {
        search("numbing");
        viewer.type("moral.numbing", "1.5");
        assertEquals("1.5 lies outside [0, 1]. Allowed is a number in [0, 1].", viewer.text("moral.numbing-complaint"));
        assertEquals("error", viewer.find("moral.numbing", JTextComponent.class).getClientProperty("JComponent.outline"));
        assertEquals(0.6, inForce().moral().numbing());
        viewer.type("moral.numbing", "0,7");
        assertFalse(viewer.text("moral.numbing-complaint").isEmpty());
        viewer.type("moral.numbing", "0.7");
        assertEquals(0.7, inForce().moral().numbing());
        assertTrue(viewer.search("moral.numbing-complaint", javax.swing.JLabel.class).isEmpty());
    }

    @Test
    void whatCountsAtAStartWaitsForIt() {
        viewer.run(() -> viewer.session().transport().goTo(20));
        search("horizon");
        viewer.type("horizon", "60");
        assertEquals(240, inForce().horizon());
        assertEquals("1 changed, 1 at next start", viewer.text("changed-count"));
        search("council.veto");
        viewer.choose("council.veto", "none");
        assertEquals("2 changed, 1 at next start", viewer.text("changed-count"));
        viewer.click("start-anew-button");
        assertEquals(60, inForce().horizon());
        assertEquals(0, viewer.period());
        viewer.command(Command.END);
        viewer.await("the end", () -> viewer.session().moment().isOver());
        RunHistory expected = new Simulation(ScenarioReader.read(Viewer.BASELINE, List.of(
                new Setting("horizon", "60", "test"), new Setting("council.veto", "none", "test")))).run(1);
        assertEquals(expected, viewer.ask(() -> viewer.session().moment().first().snapshot().history()));
        viewer.click("reset-all");
        assertEquals("1 at next start", viewer.text("changed-count"), "the horizon goes back when a run starts");
    }

    @Test
    void everyTopicOpensAndEveryParameterHasAControl() {
        search("o");
        search("");
        for (String topic : Parameters.CATALOGUE.groups()) {
            String name = "topic-" + Control.words(topic).replace(' ', '-');
            viewer.run(() -> viewer.search(name, javax.swing.JToggleButton.class).ifPresent(b -> b.doClick()));
        }
        viewer.run(() -> viewer.search("topic-run", javax.swing.JToggleButton.class).orElseThrow().doClick());
        Settings.controlled().forEach(spec -> assertTrue(viewer.ask(() ->
                viewer.search(spec.path() + "-row", javax.swing.JPanel.class).isPresent()), spec.path()));
    }

    @Test
    void aDistributionAListAndATruthValueAreChanged() {
        search("fiduciaryWeight");
        viewer.type("moral.fiduciaryWeight", "0.5");
        assertEquals("0.5", viewer.ask(() -> viewer.session().wanted().get("moral.fiduciaryWeight")));
        search("newPermanentMembers");
        viewer.type("council.newPermanentMembers", "[BRA, XXX]");
        assertTrue(viewer.ask(() -> viewer.session().wanted().get("council.newPermanentMembers")).equals("[]")
                || viewer.ask(() -> !viewer.session().waiting().isEmpty()));
        search("restraint");
        viewer.click("council.restraint");
        assertTrue(inForce().council().restraint());
    }
}
