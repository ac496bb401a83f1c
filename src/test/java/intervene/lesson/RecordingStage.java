package intervene.lesson;

import intervene.model.LiveRun;
import intervene.param.InvalidInput;
import intervene.param.Setting;
import intervene.scenario.ScenarioReader;
import intervene.view.Selection;
import intervene.view.Sight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A window without a window: it simulates, shows the run, and writes down what it was told. */
final class RecordingStage implements Stage {
    final List<String> calls = new ArrayList<>();
    Consumer<Sight> view = sight -> {};
    Selection selection = Selection.NOTHING;
    Consumer<Face> turn = face -> {};
    boolean refuses;
    private LiveRun run;

    void show() {
        view.accept(new Sight(run.scenario(), run.seed(), run.snapshot(), selection));
    }

    @Override
    public void open(Path scenario, List<Setting> settings, int seed) {
        if (refuses) {
            throw new InvalidInput("it cannot be opened. Try another.");
        }
        calls.add("open " + scenario.getFileName() + " " + seed);
        run = new LiveRun(ScenarioReader.read(scenario, settings), seed);
        selection = Selection.NOTHING;
        show();
    }

    @Override
    public void contrast(Path scenario, List<Setting> settings) {
        calls.add("contrast " + (scenario == null ? "none" : settings.get(0).path()));
    }

    @Override
    public void goTo(int period) {
        calls.add("go to " + period);
        run.goTo(period);
        show();
    }

    @Override
    public void select(Selection selected) {
        calls.add("select " + selected.crisis() + " " + selected.state() + " " + selected.draft());
        selection = selected;
        show();
    }

    @Override
    public void face(Face face) {
        calls.add("face " + face);
        turn.accept(face);
    }

    List<String> take() {
        List<String> taken = List.copyOf(calls);
        calls.clear();
        return taken;
    }
}
