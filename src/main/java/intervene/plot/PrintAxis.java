package intervene.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/**
 * An axis for print. Its name and the labels of its ticks are broken to the room they have, and no two labels overlap.
 * Its range is that of positions: see {@link Scale}.
 */
abstract class PrintAxis extends NumberAxis {
    private static final double TICK_LENGTH = 4;
    private static final double GAP = 3;
    private static final double NAME_GAP = 5;
    private static final int NAME_LINES = 3;
    private static final double MINOR_LENGTH = 2;
    /** How far labels may reach into the edge of the figure. */
    private static final double SPILL_LEFT = 6;
    static final double SPILL_RIGHT = 12;

    private final String name;
    private List<String> nameLines = List.of();

    PrintAxis(String name, double low, double high) {
        this.name = Text.clean(name);
        setRange(low, high);
    }

    /** Chooses the labels for an axis of this length. */
    abstract void prepare(double length, RectangleEdge edge);

    /** The ticks chosen last. */
    abstract List<Tick> ticks();

    /** Width of the labels chosen last if the axis stands, else their height. */
    abstract double labelDepth(RectangleEdge edge);

    /** Where lines cross the plot. */
    List<Tick> gridLines() {
        return ticks();
    }

    /** Positions of shorter ticks without labels. */
    List<Double> minorTicks() {
        return List.of();
    }

    /** Whether labels below the axis are written upwards. */
    boolean isTurned() {
        return false;
    }

    /** Whether a line with ticks is drawn. */
    boolean hasLine() {
        return true;
    }

    static boolean stands(RectangleEdge edge) {
        return RectangleEdge.isLeftOrRight(edge);
    }

    /** Chooses labels; the room across the axis, from its line outwards, that it then takes. */
    double depth(double length, RectangleEdge edge) {
        prepare(length, edge);
        nameLines = name.isEmpty() ? List.of() : nameLines(length);
        double nameDepth = name.isEmpty() ? 0 : NAME_GAP + Text.height(nameLines.size(), Look.LABEL);
        return TICK_LENGTH + GAP + labelDepth(edge) + nameDepth;
    }

    /** Broken before the unit, if the name must be broken at all. */
    private List<String> nameLines(double room) {
        int unit = name.lastIndexOf(" [");
        if (unit < 0 || Text.width(name, Look.LABEL) <= room) {
            return Text.balanced(name, Look.LABEL, room, NAME_LINES);
        }
        var lines = new ArrayList<>(Text.balanced(name.substring(0, unit), Look.LABEL, room, NAME_LINES - 1));
        lines.addAll(Text.balanced(name.substring(unit), Look.LABEL, room, NAME_LINES - lines.size()));
        return lines;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        reserved.add(depth(stands(edge) ? area.getHeight() : area.getWidth(), edge), edge);
        return reserved;
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge, PlotRenderingInfo info) {
        prepare(stands(edge) ? dataArea.getHeight() : dataArea.getWidth(), edge);
        double outwards = edge == RectangleEdge.LEFT ? -1 : 1;
        drawTicks(g2, cursor, plotArea, dataArea, edge);
        double end = cursor + outwards * (TICK_LENGTH + GAP + labelDepth(edge) + NAME_GAP);
        drawName(g2, end, plotArea, dataArea, edge);
        var state = new AxisState(cursor);
        state.setTicks(refreshTicks(g2, state, dataArea, edge));
        return state;
    }

    /** The middle closest to {@code at} of what stays between two ends. */
    private static double within(double at, double half, double low, double high) {
        return StrictMath.max(low + half, StrictMath.min(high - half, at));
    }

    private void drawTicks(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge) {
        double outwards = edge == RectangleEdge.LEFT ? -1 : 1;
        if (hasLine()) {
            g2.setPaint(Look.FAINT);
            g2.setStroke(Look.HAIR);
            drawLine(g2, cursor, dataArea, edge);
            for (double minor : minorTicks()) {
                drawTick(g2, cursor, valueToJava2D(minor, dataArea, edge), outwards * MINOR_LENGTH, edge);
            }
            for (Tick tick : ticks()) {
                drawTick(g2, cursor, valueToJava2D(tick.at(), dataArea, edge), outwards * TICK_LENGTH, edge);
            }
        }
        g2.setPaint(Look.INK);
        g2.setFont(Look.TICK);
        double beyond = cursor + outwards * (TICK_LENGTH + GAP);
        for (Tick tick : ticks()) {
            double along = valueToJava2D(tick.at(), dataArea, edge);
            if (stands(edge)) {
                Text.draw(g2, tick.lines(), beyond, along, edge == RectangleEdge.LEFT ? 1 : 0);
            } else {
                drawBelow(g2, tick.lines(), along, beyond, plotArea);
            }
        }
    }

    private static void drawLine(Graphics2D g2, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        g2.draw(stands(edge)
                ? new Line2D.Double(cursor, dataArea.getMinY(), cursor, dataArea.getMaxY())
                : new Line2D.Double(dataArea.getMinX(), cursor, dataArea.getMaxX(), cursor));
    }

    private static void drawTick(Graphics2D g2, double cursor, double along, double length, RectangleEdge edge) {
        g2.draw(stands(edge) ? new Line2D.Double(cursor, along, cursor + length, along)
                : new Line2D.Double(along, cursor, along, cursor + length));
    }

    /** The label of a tick below the axis, moved where it would leave the figure. */
    private void drawBelow(Graphics2D g2, List<String> lines, double x, double y, Rectangle2D plotArea) {
        if (isTurned()) {
            Text.drawUpwards(g2, lines, x, y, 1);
            return;
        }
        double middle = within(x, Text.width(lines, Look.TICK) / 2, plotArea.getMinX() - SPILL_LEFT,
                plotArea.getMaxX() + SPILL_RIGHT);
        Text.draw(g2, lines, middle, y + Text.height(lines.size(), Look.TICK) / 2, 0.5);
    }

    /** The name at the middle of the axis, moved where it would leave the figure. */
    private void drawName(Graphics2D g2, double from, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        g2.setPaint(Look.INK);
        g2.setFont(Look.LABEL);
        double half = Text.height(nameLines.size(), Look.LABEL) / 2;
        double halfLength = Text.width(nameLines, Look.LABEL) / 2;
        if (stands(edge)) {
            double x = edge == RectangleEdge.LEFT ? from - half : from + half;
            double y = within(dataArea.getCenterY(), halfLength, plotArea.getMinY(), plotArea.getMaxY());
            Text.drawUpwards(g2, nameLines, x, y, 0.5);
        } else {
            double x = within(dataArea.getCenterX(), halfLength, plotArea.getMinX(), plotArea.getMaxX());
            Text.draw(g2, nameLines, x, from + half, 0.5);
        }
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return gridLines().stream()
                .map(tick -> new NumberTick(tick.at(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }
}
