package intervene.gui;

import intervene.param.InvalidInput;
import intervene.result.IoProblem;
import intervene.view.Selection;
import intervene.view.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.filechooser.FileNameExtensionFilter;

/** What the window does when it is told to. */
final class Deeds {
    private static final FileNameExtensionFilter YAML = new FileNameExtensionFilter("Scenario, YAML", "yaml", "yml");

    private final Commands commands = new Commands();
    private final MainWindow window;
    private final Session session;
    private final Views views;
    private final FileDialogs dialogs;
    private final Exporter exporter;
    private final Recorder recorder;
    private final Pages pages;

    Deeds(MainWindow window, Session session, Views views) {
        this.window = window;
        this.session = session;
        this.views = views;
        Path folder = session.opened().file().toAbsolutePath().getParent();
        dialogs = new FileDialogs(window.frame(), folder);
        exporter = new Exporter(session, dialogs);
        recorder = new Recorder(session, dialogs, () -> window.status().showRecording(progress()));
        pages = new Pages(window.frame());
        putFiles();
        putRun();
        putLook();
        putMason();
        putHelp();
    }

    Commands commands() {
        return commands;
    }

    private String progress() {
        return recorder.progress();
    }

    private void putFiles() {
        commands.put(Command.OPEN, () -> dialogs.open("Open scenario", YAML).ifPresent(this::open));
        commands.put(Command.SAVE, this::save);
        commands.put(Command.EXPORT, () -> exporter.export(views.shots(window.inFront())));
        commands.put(Command.RECORD, this::record);
        commands.put(Command.QUIT, window::close);
    }

    private void putRun() {
        Transport transport = session.transport();
        commands.put(Command.PLAY, transport::toggle);
        commands.put(Command.STEP, transport::step);
        commands.put(Command.BACK, transport::stepBack);
        commands.put(Command.START, transport::toStart);
        commands.put(Command.END, transport::toEnd);
        commands.put(Command.START_ANEW, this::startAnew);
        commands.put(Command.NEW_SEED, () -> trying(() -> session.startAnew(nextSeed())));
        commands.put(Command.FASTER, () -> window.toolbar().changeSpeed(1));
        commands.put(Command.SLOWER, () -> window.toolbar().changeSpeed(-1));
    }

    private void putLook() {
        commands.put(Command.DARK, () -> {
            Theme other = session.theme().dark() ? Theme.LIGHT : Theme.DARK;
            window.wear(other.scaled(session.theme().scale()));
        });
        commands.put(Command.LARGER, () -> window.wear(Look.resized(session.theme(), 1)));
        commands.put(Command.SMALLER, () -> window.wear(Look.resized(session.theme(), -1)));
        commands.put(Command.USUAL_SIZE, () -> window.wear(session.theme().scaled(1)));
    }

    private void putMason() {
        commands.put(Command.CONSOLE, this::showConsole);
        commands.put(Command.INSPECT_STATE, this::inspectState);
        commands.put(Command.INSPECT_CRISIS, this::inspectCrisis);
    }

    private void putHelp() {
        commands.put(Command.KEYS, () -> pages.show("help-keys", "Keys", Help.keys()));
        commands.put(Command.ABOUT, () -> pages.show("help-about", "About the model", Help.aboutTheModel()));
        commands.put(Command.PARAMETERS,
                () -> pages.show("help-parameters", "Parameter reference", Help.parameters()));
    }

    /** The next one, so that a course of chance can be found again. */
    private int nextSeed() {
        int seed = session.moment().first().seed();
        return seed == Integer.MAX_VALUE ? 1 : seed + 1;
    }

    /** Does what may find wrong input, and tells what is wrong. */
    private void trying(Runnable what) {
        try {
            what.run();
        } catch (InvalidInput e) {
            session.fail(e.getMessage());
            dialogs.tell(e.getMessage());
        }
    }

    /** Opens a scenario at its start. */
    void open(Path file) {
        trying(() -> session.open(file, List.of(), Optional.empty()));
    }

    /** Starts a run with all that the controls are set to. */
    void startAnew() {
        trying(() -> session.startAnew(session.moment().first().seed()));
    }

    /** Begins a lesson. */
    void teach(Path file) {
        trying(() -> window.teach(file));
    }

    private void save() {
        String name = "my-" + session.moment().first().scenario().name().replaceFirst("^my-", "");
        dialogs.save("Save settings as scenario", name, null, YAML).ifPresent(this::save);
    }

    private void save(Path target) {
        if (ScenarioFiles.isSame(target, session.opened().file())) {
            dialogs.tell("A scenario cannot extend itself. Choose another name than that of the opened file.");
            return;
        }
        try {
            ScenarioSaver.save(session.opened().file(), session.wanted(), session.moment().first().seed(), target);
            session.note("Settings written to " + target + ".");
        } catch (IOException e) {
            dialogs.tell("The settings could not be written: " + IoProblem.describe(e) + ". Choose another folder.");
        } catch (InvalidInput e) {
            dialogs.tell(e.getMessage());
        }
    }

    private void record() {
        List<Shot> shots = views.shots(window.inFront());
        if (shots.isEmpty()) {
            dialogs.tell("There is no picture to record yet.");
            return;
        }
        Shot first = shots.get(0);
        recorder.toggle(first, () -> views.shots(first.tab()).stream()
                .filter(shot -> shot.picture().name().equals(first.picture().name()))
                .findFirst());
    }

    private void showConsole() {
        LiveConsole console = session.transport().console();
        console.setVisible(true);
        console.toFront();
    }

    private void inspectState() {
        Selection selection = session.sight().selection();
        if (selection.state().isEmpty()) {
            session.note("Select a state first: click on one on the map.");
            return;
        }
        session.transport().ready();
        session.transport().gui().inspectState(selection.state(), session.sight().name(selection.state()));
        showConsole();
    }

    private void inspectCrisis() {
        int crisis = session.sight().selection().crisis();
        if (crisis < 0) {
            session.note("Select a crisis first: click on one on the map.");
            return;
        }
        session.transport().ready();
        String host = session.sight().snapshot().crises().get(crisis).host();
        session.transport().gui().inspectCrisis(crisis, "Crisis " + crisis + ", " + session.sight().name(host));
        showConsole();
    }

    /** Finishes a movie that is being recorded, and closes the pages. */
    void end() {
        recorder.stop();
        pages.dispose();
    }
}
