package intervene.contrast;

import intervene.atlas.WorldPlan;
import intervene.map.MapScene;
import intervene.view.Scene;
import intervene.view.ScenePanel;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import intervene.world.World;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * Two runs with one seed side by side and in step: their maps with what differs ringed, the settings in which they
 * differ, where they part, figures of both, and the crises that went another way.
 */
public final class ContrastView {
    private static final String NAME = "side-by-side";

    private final JPanel panel = new JPanel(new BorderLayout());
    private final ScenePanel picture;
    private final CrisisTable table;
    private Theme theme = Theme.LIGHT;
    private Settings settings;
    private Contrast contrast;
    private String sentence = "";
    private WorldPlan leftPlan;
    private WorldPlan rightPlan;
    private World leftWorld;
    private World rightWorld;

    /** @param select receives what is clicked; crises are numbered as in the left run */
    public ContrastView(Consumer<Selection> select) {
        picture = new ScenePanel(NAME, select);
        picture.getAccessibleContext().setAccessibleName("Two runs side by side");
        table = new CrisisTable(crisis -> select.accept(contrast.left().selection().withCrisis(crisis)));
        panel.add(picture, BorderLayout.CENTER);
        panel.add(table, BorderLayout.SOUTH);
        empty("There is no second scenario. Choose one to see both side by side.");
    }

    /** What stands in the window. */
    public JComponent component() {
        return panel;
    }

    /**
     * Shows two runs at the same moment.
     *
     * @param left  the left run, with what is selected
     * @param right the right run; what is selected in it follows from the left one
     */
    public void show(Sight left, Sight right) {
        if (settings == null || !settings.isOf(left.scenario(), right.scenario())) {
            settings = Settings.of(left.scenario(), right.scenario());
        }
        contrast = Contrast.of(left, right, settings);
        if (left.scenario().world() != leftWorld) {
            leftWorld = left.scenario().world();
            leftPlan = WorldPlan.of(leftWorld);
        }
        if (right.scenario().world() != rightWorld) {
            rightWorld = right.scenario().world();
            rightPlan = rightWorld == leftWorld ? leftPlan : WorldPlan.of(rightWorld);
        }
        table.show(contrast);
        refresh();
    }

    /** Shows a sentence instead, where there is no second scenario. */
    public void empty(String text) {
        sentence = text;
        contrast = null;
        refresh();
    }

    /** Puts on other colours and sizes. */
    public void wear(Theme other) {
        theme = other;
        panel.setBackground(theme.ground());
        table.wear(theme);
        refresh();
    }

    /** What can be written to a file as it is drawn now; empty where there is no second scenario. */
    public List<View.Picture> pictures() {
        return contrast == null ? List.of() : List.of(new View.Picture(NAME, picture.scene()));
    }

    private void refresh() {
        table.setVisible(contrast != null);
        picture.show(contrast == null ? new Sentence(sentence, theme) : scene());
    }

    private Scene scene() {
        Set<String> states = contrast.states();
        MapScene left = new MapScene(leftPlan, contrast.left(), theme, MapScene.Options.WHOLE.withoutLegend()
                .withTitle(contrast.left().scenario().name())
                .withDifferences(states, contrast.differing(CrisisPair::inLeft)));
        MapScene right = new MapScene(rightPlan, contrast.right(), theme, MapScene.Options.WHOLE.withoutLegend()
                .withTitle(contrast.right().scenario().name())
                .withDifferences(states, contrast.differing(CrisisPair::inRight)));
        return new ContrastScene(contrast, left, right, theme);
    }
}
