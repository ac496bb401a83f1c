package intervene.gui;

import intervene.lesson.Stage;
import intervene.param.Setting;
import intervene.view.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a lesson does with the window. */
final class WindowStage implements Stage {
    private final Session session;
    private final Consumer<Tab> front;
    private Opening last;
    private Opening beside;
    private Map<String, String> asOpened = Map.of();

    private record Opening(Path file, List<Setting> settings, int seed) {}

    /**
     * A stage.
     *
     * @param front brings a tab to the front
     */
    WindowStage(Session session, Consumer<Tab> front) {
        this.session = session;
        this.front = front;
    }

    /** Does nothing where the lesson itself opened it last, and nobody has opened or changed anything since. */
    @Override
    public void open(Path scenario, List<Setting> settings, int seed) {
        var opening = new Opening(scenario, settings, seed);
        if (!opening.equals(last) || !isAsOpened()) {
            session.open(scenario, settings, Optional.of(seed));
            last = opening;
            beside = null;
            asOpened = session.wanted();
        }
    }

    private boolean isAsOpened() {
        return ScenarioFiles.isSame(session.opened().file(), last.file())
                && session.moment().first().seed() == last.seed()
                && session.wanted().equals(asOpened);
    }

    @Override
    public void contrast(Path scenario, List<Setting> settings) {
        Opening wanted = scenario == null ? null : new Opening(scenario, settings, session.moment().first().seed());
        boolean there = wanted != null && wanted.equals(beside)
                && session.contrasted().filter(file -> ScenarioFiles.isSame(file, scenario)).isPresent();
        if (!there && (wanted != null || session.contrasted().isPresent())) {
            session.contrast(scenario, settings);
        }
        beside = wanted;
    }

    @Override
    public void goTo(int period) {
        session.transport().pause();
        session.transport().goTo(period);
    }

    @Override
    public void select(Selection selection) {
        session.select(selection);
    }

    @Override
    public void face(Face face) {
        if (face == Face.WHY || face == Face.STORY) {
            front.accept(Tab.MAP); // beside them; else what an earlier step was about would stay
        }
        front.accept(switch (face) {
            case MAP -> Tab.MAP;
            case COUNCIL -> Tab.COUNCIL;
            case CHARTS -> Tab.CHARTS;
            case SIDE_BY_SIDE -> Tab.SIDE_BY_SIDE;
            case WHY -> Tab.WHY;
            case STORY -> Tab.STORY;
        });
    }
}
