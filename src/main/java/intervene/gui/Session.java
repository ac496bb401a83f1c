package intervene.gui;

import intervene.gui.RunPair.Moment;
import intervene.model.Dossier;
import intervene.model.DossierQuery;
import intervene.param.ParameterSpec;
import intervene.param.Setting;
import intervene.param.TakesEffect;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the window shows: the runs, what of them is selected, and the look; and who is to be told when any of it changes.
 * Belongs to the event dispatch thread, but for {@link #ask}.
 */
final class Session {
    /** Months per second at which a run plays at first. */
    static final double STARTING_PACE = 8;

    private final List<Listener> listeners = new ArrayList<>();
    private final Map<String, String> atNextStart = new LinkedHashMap<>();
    private final LiveState state;
    private final Transport transport;
    private final Pace pace = new Pace(STARTING_PACE);
    private Opened opened;
    private Contrasted contrasted;
    private Map<String, Object> values;
    private Moment moment;
    private Selection selection = Selection.NOTHING;
    private Theme theme = Theme.LIGHT;

    /** Is told what changes; does nothing by default. */
    interface Listener {
        /** The run passes by a month on its way to another. */
        default void passed(Sight sight) {}

        /** Another moment, run or selection is shown. */
        default void shown() {}

        /** Another scenario was opened, or a second one was put beside it or taken away. */
        default void opened() {}

        /** Parameters, in force or for the next start, have changed. */
        default void changed() {}

        /** What had been seen of later months need no longer happen. */
        default void diverged() {}

        /** Playing has begun or ceased. */
        default void played() {}

        /** There are other colours or sizes. */
        default void dressed() {}

        /** Something was done, which the message tells people. */
        default void noted(String message) {}

        /** Something has gone wrong, which the message tells people. */
        default void failed(String message) {}
    }

    /**
     * A scenario that was opened.
     *
     * @param file    its file
     * @param written its parameters as the file alone has them
     */
    record Opened(Path file, Parameters written) {
        static Opened of(Path file) {
            return new Opened(file, ScenarioReader.read(file, List.of()).parameters());
        }
    }

    /**
     * The second scenario.
     *
     * @param file     its file
     * @param settings with which it was opened
     */
    private record Contrasted(Path file, List<Setting> settings) {}

    /**
     * Opens a scenario.
     *
     * @param seed of the run; empty for the scenario's
     * @throws intervene.param.InvalidInput if it cannot be read
     */
    Session(Path file, List<Setting> settings, Optional<Integer> seed) {
        Scenario scenario = ScenarioReader.read(file, settings);
        opened = Opened.of(file);
        state = new LiveState(scenario, seed.orElse(scenario.parameters().seed()), this::show);
        moment = state.moment();
        transport = new Transport(this, state, pace);
    }

    void add(Listener listener) {
        listeners.add(listener);
    }

    void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** Tells every listener; one may leave meanwhile. */
    private void tell(Consumer<Listener> what) {
        List.copyOf(listeners).forEach(what);
    }

    /** Shows those who keep what they see a month that the run passes by. */
    void pass(Moment month) {
        tell(listener -> listener.passed(month.first().sight(selection)));
    }

    /** Shows another moment. */
    void show(Moment other) {
        boolean changed = !other.first().scenario().parameters().equals(moment.first().scenario().parameters());
        moment = other;
        tell(Listener::shown);
        if (changed) {
            tellChanged();
        }
    }

    void playChanged() {
        tell(Listener::played);
    }

    /** Tells that something went wrong. */
    void fail(String message) {
        tell(listener -> listener.failed(message));
    }

    /** Tells what was done. */
    void note(String message) {
        tell(listener -> listener.noted(message));
    }

    Transport transport() {
        return transport;
    }

    Pace pace() {
        return pace;
    }

    LiveState state() {
        return state;
    }

    Moment moment() {
        return moment;
    }

    /** What is looked at. */
    Sight sight() {
        return moment.first().sight(selection);
    }

    /** What is looked at beside it. */
    Optional<Sight> contrastSight() {
        return Optional.ofNullable(moment.second()).map(second -> second.sight(selection));
    }

    Opened opened() {
        return opened;
    }

    /** The file of the second scenario; empty where there is none. */
    Optional<Path> contrasted() {
        return Optional.ofNullable(contrasted).map(Contrasted::file);
    }

    /**
     * Opens a scenario at its start.
     *
     * @throws intervene.param.InvalidInput if it cannot be read; then nothing changes
     */
    void open(Path file, List<Setting> settings, Optional<Integer> seed) {
        Scenario scenario = ScenarioReader.read(file, settings);
        Opened other = Opened.of(file);
        begin(other, scenario, seed.orElse(scenario.parameters().seed()));
    }

    /**
     * Starts anew with all that the controls are set to.
     *
     * @throws intervene.param.InvalidInput if it does not fit together; then nothing changes
     */
    void startAnew(int seed) {
        List<Setting> settings = new ArrayList<>(Settings.between(Settings.texts(opened.written()), wanted()));
        Scenario scenario = ScenarioReader.read(opened.file(), settings);
        Contrasted beside = contrasted;
        begin(opened, scenario, seed);
        if (beside != null) {
            contrast(beside.file(), beside.settings());
        }
    }

    private void begin(Opened other, Scenario scenario, int seed) {
        transport.stop();
        opened = other;
        contrasted = null;
        atNextStart.clear();
        values = null;
        selection = Selection.NOTHING.withShading(selection.shading());
        moment = state.begin(scenario, seed);
        transport.seeded(seed);
        tell(Listener::opened);
        tell(Listener::shown);
        tellChanged();
    }

    /**
     * Puts a second scenario beside the open one, with its seed and at its month; null takes it away.
     *
     * @throws intervene.param.InvalidInput if it cannot be read; then nothing changes
     */
    void contrast(Path file, List<Setting> settings) {
        Scenario scenario = file == null ? null : ScenarioReader.read(file, settings);
        Moment both = state.contrast(scenario);
        contrasted = file == null ? null : new Contrasted(file, settings);
        show(both);
        tell(Listener::opened);
    }

    Selection selection() {
        return selection;
    }

    void select(Selection other) {
        selection = other;
        tell(Listener::shown);
    }

    Theme theme() {
        return theme;
    }

    void wear(Theme other) {
        theme = other;
        tell(Listener::dressed);
    }

    /** Every controlled parameter's text as it is in force, by path. */
    Map<String, String> inForce() {
        return Settings.texts(moment.first().scenario().parameters());
    }

    /** As its control shows it: in force, or chosen for the next start. */
    Map<String, String> wanted() {
        Map<String, String> texts = inForce();
        texts.putAll(atNextStart);
        return texts;
    }

    /** Value of a parameter that is in force, or was chosen for the next start. */
    Object value(String path) {
        if (values == null) {
            Parameters inForce = moment.first().scenario().parameters();
            values = Parameters.CATALOGUE.values(Parameters.CATALOGUE.with(inForce, waiting()));
        }
        return values.get(path);
    }

    private void tellChanged() {
        values = null;
        tell(Listener::changed);
    }

    /** What waits for the next start. */
    List<Setting> waiting() {
        return atNextStart.entrySet().stream().map(e -> Settings.of(e.getKey(), e.getValue())).toList();
    }

    /**
     * Changes a parameter: at once, or at the next start where it takes effect only then.
     *
     * @throws intervene.param.InvalidInput if the value is not admissible; then nothing changes
     */
    void change(String path, String text) {
        ParameterSpec spec = Parameters.CATALOGUE.spec(path);
        Setting setting = Settings.of(path, text);
        if (spec.takesEffect() == TakesEffect.AT_ONCE) {
            moment = state.change(List.of(setting));
            tell(Listener::diverged);
            tell(Listener::shown);
        } else {
            Parameters inForce = moment.first().scenario().parameters();
            var wanted = new ArrayList<>(waiting());
            wanted.add(setting);
            Map<String, String> texts = Settings.texts(Parameters.CATALOGUE.with(inForce, wanted));
            atNextStart.put(path, texts.get(path));
            atNextStart.entrySet().removeIf(e -> e.getValue().equals(Settings.texts(inForce).get(e.getKey())));
        }
        tellChanged();
    }

    /** Sets every parameter that was changed back to what the file says: at once or for the next start. */
    void resetAll() {
        Settings.between(wanted(), Settings.texts(opened.written())).forEach(s -> change(s.path(), s.text()));
    }

    /** Why a crisis of the run that is shown was answered as it was. May be called from any thread. */
    Dossier ask(DossierQuery query, boolean tipping) {
        return state.run().dossier(query, tipping);
    }
}
