package intervene.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.RectangleEdge;

/** Writes numbers beside points, from 1 in their order; points that cover each other share a label. */
final class NumberedPoints extends AbstractXYAnnotation {
    private static final double SAME = 4;
    private static final int MOST_SHARED = 4;

    private final List<Point2D> positions;

    NumberedPoints(List<Point2D> positions) {
        this.positions = positions;
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis,
            int rendererIndex, PlotRenderingInfo info) {
        List<Point2D> points = positions.stream().<Point2D>map(p -> new Point2D.Double(
                domainAxis.valueToJava2D(p.getX(), dataArea, RectangleEdge.BOTTOM),
                rangeAxis.valueToJava2D(p.getY(), dataArea, RectangleEdge.LEFT))).toList();
        var places = new ArrayList<Point2D>();
        List<String> labels = labels(points, places);
        List<double[]> sizes = labels.stream()
                .map(label -> new double[] {Text.width(label, Look.SMALL), Look.SMALL.getSize()}).toList();
        List<Rectangle2D> boxes = LabelPlacement.place(places, sizes, dataArea);
        g2.setFont(Look.SMALL);
        g2.setStroke(Look.HAIR);
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i) != null) {
                draw(g2, labels.get(i), places.get(i), boxes.get(i));
            }
        }
    }

    private static void draw(Graphics2D g2, String label, Point2D point, Rectangle2D box) {
        g2.setPaint(Look.PAPER);
        g2.fill(box);
        Line2D leader = LabelPlacement.leader(point, box);
        if (leader != null) {
            g2.setPaint(Look.FAINT);
            g2.draw(leader);
        }
        g2.setPaint(Look.INK);
        Text.draw(g2, List.of(label), box.getCenterX(), box.getCenterY(), 0.5);
    }

    /** Labels, one for all points within a few pixels of the first of them, whose place is added to {@code places}. */
    private static List<String> labels(List<Point2D> points, List<Point2D> places) {
        var members = new ArrayList<List<Integer>>();
        for (int i = 0; i < points.size(); i++) {
            int group = 0;
            while (group < places.size() && places.get(group).distance(points.get(i)) >= SAME) {
                group++;
            }
            if (group == places.size()) {
                places.add(points.get(i));
                members.add(new ArrayList<>());
            }
            members.get(group).add(i + 1);
        }
        return members.stream().map(NumberedPoints::label).toList();
    }

    private static String label(List<Integer> numbers) {
        var label = new StringBuilder();
        for (int i = 0; i < numbers.size() && i < MOST_SHARED; i++) {
            label.append(i == 0 ? "" : ", ").append(numbers.get(i));
        }
        return label + (numbers.size() > MOST_SHARED ? " + " + (numbers.size() - MOST_SHARED) : "");
    }
}
