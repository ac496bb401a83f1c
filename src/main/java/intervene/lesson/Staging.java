package intervene.lesson;

import intervene.model.Snapshot;
import intervene.param.Setting;
import intervene.view.Selection;
import intervene.view.Shading;
import java.nio.file.Path;
import java.util.List;

/**
 * What the window shows in a step.
 *
 * @param scenario what is simulated
 * @param settings what differs in it
 * @param seed     of the run
 * @param contrast what is set beside it; null for nothing
 * @param month    periods simulated
 * @param crisis   that is looked at
 * @param draft    that is looked at
 * @param state    code of the state that is looked at; empty for none
 * @param shading  of the map
 * @param face     view in front; null where it is left to the viewer
 */
public record Staging(
        Path scenario,
        List<Setting> settings,
        int seed,
        Contrast contrast,
        int month,
        CrisisName crisis,
        DraftName draft,
        String state,
        Shading shading,
        Stage.Face face) {

    /**
     * A scenario beside the first, with its seed.
     *
     * @param scenario what is simulated
     * @param settings what differs in it
     */
    public record Contrast(Path scenario, List<Setting> settings) {}

    /**
     * What is selected, in a run that has come so far.
     *
     * @param firstYear of the world
     */
    public Selection selection(Snapshot snapshot, int firstYear) {
        int number = crisis.number(snapshot, firstYear);
        int paper = draft.measure() == null ? -1 : draft.number(snapshot, number);
        return new Selection(number, state, paper, shading);
    }
}
