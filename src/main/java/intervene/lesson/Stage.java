package intervene.lesson;

import intervene.param.Setting;
import intervene.view.Selection;
import java.nio.file.Path;
import java.util.List;

/** What a lesson can do with the window. All calls on the event dispatch thread; they return when it is done. */
public interface Stage {
    /**
     * Opens a scenario at its start; does nothing where it is open already.
     *
     * @throws intervene.param.InvalidInput if it cannot be read
     */
    void open(Path scenario, List<Setting> settings, int seed);

    /** Puts a second scenario beside the open one, with its seed; null takes it away. */
    void contrast(Path scenario, List<Setting> settings);

    /** Brings the run, or both, to where so many periods are simulated. */
    void goTo(int period);

    void select(Selection selection);

    /** Brings a view to the front. */
    void face(Face face);

    /** The views that a lesson can turn to. */
    enum Face {
        MAP, COUNCIL, CHARTS, SIDE_BY_SIDE, WHY, STORY
    }
}
