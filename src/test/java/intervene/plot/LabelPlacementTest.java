package intervene.plot;

import static intervene.plot.Samples.list;
import static intervene.plot.Samples.spread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels cover neither each other nor a point, and stay in the plot. */
class LabelPlacementTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 500, 330);

    private static void assertFree(List<Point2D> points, List<Rectangle2D> labels) {
        for (int i = 0; i < labels.size(); i++) {
            Rectangle2D label = labels.get(i);
            assertNotNull(label, "no place for " + i);
            assertTrue(AREA.contains(label), i + " is outside: " + label);
            for (Point2D point : points) {
                assertFalse(label.contains(point), i + " covers " + point);
            }
            for (int k = 0; k < i; k++) {
                assertFalse(label.intersects(labels.get(k)), i + " covers " + k);
            }
        }
    }

    @Test
    void aLabelStandsBesideALonePoint() {
        List<Point2D> points = List.of(new Point2D.Double(100, 100));
        List<Rectangle2D> labels = LabelPlacement.place(points, List.of(new double[] {12, 9}), AREA);
        assertFree(points, labels);
        assertNull(LabelPlacement.leader(points.get(0), labels.get(0)));
    }

    @Test
    void sixtyPointsInACornerGetLabelsWithLeaders() {
        List<Point2D> points = list(60, i -> new Point2D.Double(2 + 60 * spread(i), 328 - 60 * spread(31 * i + 7)));
        List<Rectangle2D> labels = LabelPlacement.place(points, list(60, i -> new double[] {13, 9}), AREA);
        assertFree(points, labels);
        long leaders = list(60, i -> i).stream()
                .filter(i -> LabelPlacement.leader(points.get(i), labels.get(i)) != null).count();
        assertTrue(leaders > 10, leaders + " leaders");
    }

    @Test
    void whereThereIsNoRoomThereIsNoLabel() {
        var tight = new Rectangle2D.Double(0, 0, 20, 20);
        List<Point2D> points = List.of(new Point2D.Double(10, 10));
        assertNull(LabelPlacement.place(points, List.of(new double[] {30, 9}), tight).get(0));
    }

    /** The numbers in the figure itself: those beside points and those of the list, all of them there and apart. */
    @Test
    void labelsInTheMorrisPlotDoNotCoverEachOther() {
        var effects = list(30, i -> new MorrisPlot.Effect("factor " + i, Dot.of(spread(i) * (i < 6 ? 1 : 0.12)),
                spread(17 * i + 3) * (i < 6 ? 1 : 0.12)));
        List<Svg.Placed> texts = new Svg(new MorrisPlot("", "persons", effects).figure()).placed();
        int numbers = 0;
        for (int i = 0; i < texts.size(); i++) {
            numbers += texts.get(i).text().matches("\\d+(, \\d+)*") ? texts.get(i).text().split(",").length : 0;
            for (int k = 0; k < i; k++) {
                assertFalse(texts.get(i).box().intersects(texts.get(k).box()), texts.get(i) + ", " + texts.get(k));
            }
        }
        // 30 beside points; 0 and 1 at the ends of both axes are numbers, too.
        assertTrue(numbers >= 30 && numbers <= 34, numbers + " numbers");
    }

    @Test
    void pointsThatCoverEachOtherShareALabel() {
        var effects = list(7, i -> new MorrisPlot.Effect("f" + i, Dot.of(1), 1));
        var svg = new Svg(new MorrisPlot("", "", effects).figure());
        assertTrue(svg.texts().contains("1, 2, 3, 4 + 3"), svg.text());
        assertEquals(7, svg.filled(Look.style(0).colour()));
    }
}
