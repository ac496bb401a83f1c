package intervene.plot;

import java.util.ArrayList;
import java.util.List;
import org.jfree.ui.RectangleEdge;

/** An axis of levels, at positions 0, 1, 2, …; where there are too many for their labels, only some are labelled. */
final class LevelAxis extends PrintAxis {
    /** Widest label beside an upright axis, and longest one below a level one, in pixels. */
    private static final double WIDEST = 190;
    private static final double LONGEST = 120;
    private static final int LINES = 3;
    private static final double BETWEEN = 6;

    private final List<String> labels;
    private final boolean ruled;
    private List<Tick> ticks = List.of();
    private boolean turned;
    private boolean parted;

    /**
     * @param ruled whether a line with ticks is drawn
     */
    LevelAxis(Levels levels, boolean ruled) {
        super(levels.name(), -0.5, levels.size() - 0.5);
        this.labels = levels.labels();
        this.ruled = ruled;
    }

    /**
     * Levels from top to bottom.
     *
     * @param inEach how many things lie below one another at a level; if several, lines part the levels
     */
    static LevelAxis downwards(Levels levels, int inEach) {
        var axis = new LevelAxis(levels, true);
        axis.setInverted(true);
        axis.parted = inEach > 1;
        return axis;
    }

    /** Notes on the levels, from top to bottom. */
    static LevelAxis notes(List<String> notes) {
        var axis = new LevelAxis(new Levels("", notes), false);
        axis.setInverted(true);
        return axis;
    }

    /** Most lines that a label beside an upright axis takes. */
    static int lines(List<String> labels) {
        return labels.stream().mapToInt(label -> Text.wrap(label, Look.TICK, WIDEST, LINES).size()).max().orElse(1);
    }

    @Override
    void prepare(double length, RectangleEdge edge) {
        double slot = length / labels.size();
        turned = !stands(edge) && !fitBelow(slot);
        if (stands(edge) || turned) {
            stack(slot, turned ? LONGEST : WIDEST);
        } else {
            label(1, slot - BETWEEN, LINES);
        }
    }

    /** Labels below one another, in as many lines as a slot has room for; not all, if it has room for none. */
    private void stack(double slot, double room) {
        double line = Text.lineHeight(Look.TICK);
        int every = (int) StrictMath.max(1, StrictMath.ceil(line / slot));
        int most = (int) StrictMath.max(1, StrictMath.min(LINES, every * slot / line));
        label(every, room, most);
    }

    private void label(int every, double room, int most) {
        var chosen = new ArrayList<Tick>();
        for (int i = 0; i < labels.size(); i += every) {
            chosen.add(new Tick(i, Text.wrap(labels.get(i), Look.TICK, room, most)));
        }
        ticks = chosen;
    }

    /** Whether every label fits its slot without being cut. */
    private boolean fitBelow(double slot) {
        return labels.stream().allMatch(label ->
                Text.isWhole(label, Text.wrap(label, Look.TICK, slot - BETWEEN, LINES)));
    }

    @Override
    List<Tick> ticks() {
        return ticks;
    }

    @Override
    double labelDepth(RectangleEdge edge) {
        boolean wide = stands(edge) || turned;
        return ticks.stream()
                .mapToDouble(tick -> wide ? Text.width(tick.lines(), Look.TICK)
                        : Text.height(tick.lines().size(), Look.TICK))
                .max().orElse(0);
    }

    @Override
    List<Tick> gridLines() {
        return parted ? ticks.stream().skip(1).map(tick -> new Tick(tick.at() - 0.5, tick.lines())).toList() : ticks;
    }

    @Override
    boolean isTurned() {
        return turned;
    }

    @Override
    boolean hasLine() {
        return ruled;
    }
}
