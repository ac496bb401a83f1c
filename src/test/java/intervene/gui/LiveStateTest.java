package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.history.RunHistory;
import intervene.model.Simulation;
import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sim.util.Interval;

/** MASON steps the run through its schedule; the run is the one that there would be without. */
class LiveStateTest {
    private static final Scenario SMALL =
            ScenarioReader.read(Path.of("configs", "scenarios", "small-world.yaml"), List.of());

    private static LiveState state(int seed) {
        return new LiveState(SMALL, seed, moment -> { });
    }

    private static InterveneGui gui(LiveState state) {
        var parameters = new ParameterProperties(Settings.controlled(),
                path -> Parameters.CATALOGUE.values(SMALL.parameters()).get(path), (path, text) -> { });
        return new InterveneGui(state, new Pace(Pace.UNLIMITED), parameters, e -> {
            throw e;
        });
    }

    private static RunHistory history(LiveState state) {
        return state.moment().first().snapshot().history();
    }

    @Test
    void steppedByMasonToTheEndItIsTheSameRun() {
        LiveState state = state(3);
        InterveneGui gui = gui(state);
        gui.start();
        int steps = 1;
        while (gui.step()) {
            steps++;
        }
        assertEquals(240, steps);
        assertEquals(new Simulation(SMALL).run(3), history(state));
        assertEquals(240, state.schedule.getSteps());
    }

    @Test
    void theClockFollowsTheRunBackAndForth() {
        LiveState state = state(3);
        InterveneGui gui = gui(state);
        gui.start();
        state.goTo(100);
        RunHistory at100 = history(state);
        gui.step();
        assertEquals(101, state.schedule.getSteps());
        assertEquals(100, state.schedule.getTime());
        assertEquals("May 2008", state.schedule.getTimestamp("before", "after"));
        state.goTo(7);
        assertEquals(7, state.schedule.getSteps());
        gui.step();
        assertEquals(8, state.moment().period());
        state.goTo(100);
        assertEquals(at100, history(state));
    }

    @Test
    void masonsSeedBeginsAnotherRunAndResumingDoesNot() {
        LiveState state = state(3);
        InterveneGui gui = gui(state);
        state.goTo(50);
        state.setSeed(9);
        state.resumeAtNextStart();
        gui.start();
        assertEquals(50, state.moment().period());
        assertEquals(3, state.moment().first().seed());
        gui.finish();
        state.setSeed(9);
        gui.start();
        assertEquals(0, state.moment().period());
        assertEquals(9, state.moment().first().seed());
        gui.step();
        assertEquals(new Simulation(SMALL).run(9).periods().subList(0, 1), history(state).periods());
    }

    @Test
    void twoRunsStayInStep() {
        LiveState state = state(3);
        InterveneGui gui = gui(state);
        gui.start();
        state.goTo(20);
        state.contrast(ScenarioReader.read(Path.of("configs", "scenarios", "no-veto.yaml"), List.of()));
        gui.step();
        assertEquals(21, state.moment().second().snapshot().period());
        state.goTo(5);
        assertEquals(5, state.moment().second().snapshot().period());
        assertEquals(3, state.moment().second().seed());
    }

    @Test
    void quantitiesAreThoseOfTheRun() {
        LiveState state = state(3);
        state.goTo(200);
        var properties = state.properties();
        var names = new ArrayList<String>();
        for (int i = 0; i < properties.numProperties(); i++) {
            names.add(properties.getName(i));
            assertFalse(properties.getDescription(i).isBlank());
            assertFalse(properties.isReadWrite(i));
        }
        int deaths = names.indexOf(Indicator.DEATHS.label());
        assertEquals(Indicator.DEATHS.of(history(state)), properties.getValue(deaths));
        assertEquals(history(state).norm(), properties.getValue(names.indexOf("norm")));
        var crisis = Quantities.ofCrisis(state, 0);
        assertEquals((double) history(state).crises().get(0).deaths(), crisis.getValue(0));
        var nobody = Quantities.ofState(state, "???");
        assertTrue(Double.isNaN((double) nobody.getValue(0)));
    }

    @Test
    void aChangeThatIsRefusedChangesNothing() {
        LiveState state = state(3);
        state.goTo(10);
        assertThrows(InvalidInput.class, () -> state.change(List.of(Settings.of("moral.numbing", "2"))));
        assertEquals(SMALL.parameters(), state.moment().first().scenario().parameters());
        assertEquals(10, state.moment().period());
    }

    @Test
    void parametersComeWithSlidersMenusAndTheirMeaning() {
        var chosen = new ArrayList<String>();
        var parameters = new ParameterProperties(Settings.controlled(),
                path -> Parameters.CATALOGUE.values(SMALL.parameters()).get(path), (path, text) -> {
            if (text.equals("2")) {
                throw new InvalidInput("no");
            }
            chosen.add(path + "=" + text);
        });
        int numbing = index(parameters, "moral.numbing");
        assertEquals(1.0, ((Interval) parameters.getDomain(numbing)).getMax());
        assertEquals(0.6, parameters.getValue(numbing));
        assertEquals(null, parameters.setValue(numbing, "2"));
        parameters.setValue(numbing, "0.5");
        int veto = index(parameters, "council.veto");
        assertEquals("any-permanent-member", ((String[]) parameters.getDomain(veto))[0]);
        assertEquals(0, parameters.getValue(veto));
        parameters.setValue(veto, "3");
        parameters.setValue(veto, "none");
        int majority = index(parameters, "council.majority");
        assertEquals(1L, ((Interval) parameters.getDomain(majority)).getMin());
        parameters.setValue(majority, "7");
        assertEquals(List.of("moral.numbing=0.5", "council.veto=none", "council.veto=none", "council.majority=7"), chosen);
    }

    private static int index(ParameterProperties parameters, String path) {
        for (int i = 0; i < parameters.numProperties(); i++) {
            if (parameters.getName(i).equals(path)) {
                return i;
            }
        }
        throw new AssertionError(path);
    }
}
