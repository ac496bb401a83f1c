package intervene.map;

import intervene.atlas.WorldPlan;
import intervene.view.Selection;
import intervene.view.Shading;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import intervene.world.World;
import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * The world map of the window: the map, a row of controls above it, and keys: + and − zoom, arrows move, 0 shows all,
 * brackets walk through the crises.
 */
public final class WorldMap implements View {
    private static final double NUDGE = 60;

    private final Consumer<Selection> select;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final MapCanvas canvas;
    private final MapControls controls;
    private Theme theme = Theme.LIGHT;
    private Camera camera = Camera.WHOLE;
    private boolean animated = true;
    private Sight sight;
    private World world;
    private WorldPlan plan;

    /** A map that tells what is clicked. */
    public WorldMap(Consumer<Selection> select) {
        this.select = select;
        canvas = new MapCanvas(select, this::look);
        controls = new MapControls(this);
        panel.setName("world-map-view");
        panel.add(controls.row(), BorderLayout.NORTH);
        panel.add(canvas, BorderLayout.CENTER);
        MapKeys.bind(canvas, this);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Sight other) {
        if (other.scenario().world() != world) {
            world = other.scenario().world();
            plan = WorldPlan.of(world);
            camera = Camera.WHOLE;
        }
        sight = other;
        controls.show(other.selection().shading());
        refresh();
    }

    @Override
    public void wear(Theme other) {
        theme = other;
        refresh();
    }

    @Override
    public List<Picture> pictures() {
        return sight == null ? List.of() : List.of(new Picture("world-map", scene()));
    }

    /** Shades states by something else. */
    void shade(Shading shading) {
        if (sight != null && sight.selection().shading() != shading) {
            select.accept(sight.selection().withShading(shading));
        }
    }

    /** Zooms about the middle of the map. */
    void zoom(double factor) {
        look(camera.zoomed(factor));
    }

    /** Moves the view by so many steps to the right and down. */
    void move(int right, int down) {
        if (sight != null) {
            look(canvas.scene().frame(canvas.extent()).dragged(-NUDGE * right, -NUDGE * down));
        }
    }

    /** Shows the whole map. */
    void reset() {
        look(Camera.WHOLE);
    }

    /** Whether crises pulse and troops move. */
    void animate(boolean on) {
        animated = on;
        canvas.animate(on);
    }

    /** Selects the next crisis that goes on, or the one before. */
    void walk(int step) {
        if (sight == null) {
            return;
        }
        int[] active = sight.snapshot().crises().stream().filter(c -> c.active()).mapToInt(c -> c.number()).toArray();
        if (active.length > 0) {
            int from = sight.selection().crisis();
            int at = step > 0 ? 0 : active.length - 1;
            while (at >= 0 && at < active.length && (active[at] - from) * step <= 0 && from >= 0) {
                at += step;
            }
            select.accept(sight.selection().withCrisis(active[Math.floorMod(at, active.length)]));
        }
    }

    private void look(Camera other) {
        camera = other;
        refresh();
    }

    private MapScene scene() {
        var options = MapScene.Options.WHOLE.withCamera(camera);
        return new MapScene(plan, sight, theme, animated ? options.withBeat(canvas.beat()) : options);
    }

    /** In a network the lines of the selected state stand out. */
    private String linked() {
        return plan.isNetwork() ? sight.selection().state() : "";
    }

    private void refresh() {
        if (sight != null) {
            canvas.show(scene(), List.of(plan, theme, linked()));
        }
    }
}
