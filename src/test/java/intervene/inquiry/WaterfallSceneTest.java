package intervene.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.decision.Ledger;
import intervene.explain.ReasonLines;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WaterfallSceneTest {
    private static WaterfallScene scene(List<Double> sizes) {
        var ledger = new Ledger(sizes.get(0), sizes.get(1), sizes.get(2), sizes.get(3), sizes.get(4), sizes.get(5),
                sizes.get(6), sizes.get(7), sizes.get(8), sizes.get(9));
        return new WaterfallScene(ReasonLines.of(ledger), "", Theme.LIGHT);
    }

    @Property(tries = 200)
    void barsFollowEachOtherAndSumToTheNet(
            @ForAll @Size(10) List<@DoubleRange(min = 0, max = 1e6) Double> sizes) {
        WaterfallScene scene = scene(sizes);
        double at = 0;
        for (WaterfallScene.Bar bar : scene.bars().subList(0, 10)) {
            assertEquals(at, bar.from());
            at = bar.to();
        }
        WaterfallScene.Bar net = scene.bars().get(10);
        assertEquals(0, net.from());
        assertEquals(scene.ledger().net(), net.to());
        assertEquals(net.to(), at, 1e-6);
    }

    /** A reason of a millionth of the largest still has a mark in its row, and in its colour. */
    @Test
    void theSmallestReasonLeavesAMark() {
        WaterfallScene scene = scene(List.of(0.01, 0.0, 0.0, 0.0, 0.0, 10_000.0, 0.0, 0.0, 0.0, 0.02));
        var size = new Dimension(360, scene.height());
        BufferedImage image = paint(scene, size);
        assertTrue(has(image, Theme.LIGHT.favour(), row(0, size)), "positive duty");
        assertTrue(has(image, Theme.LIGHT.against(), row(9, size)), "illegality");
        assertTrue(!has(image, Theme.LIGHT.favour(), row(1, size)), "negative duty is nothing");
    }

    private static int row(int k, Dimension size) {
        for (int y = 0; y < size.height; y++) {
            if (WaterfallLayout.row(scene(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)), y, size) == k) {
                return y + 11;
            }
        }
        throw new AssertionError("no row " + k);
    }

    private static boolean has(BufferedImage image, Color colour, int y) {
        for (int x = 0; x < image.getWidth(); x++) {
            if (image.getRGB(x, y) == colour.getRGB()) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage paint(WaterfallScene scene, Dimension size) {
        var image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        scene.paint(image.createGraphics(), size);
        return image;
    }

    @Test
    void aRowTellsItsReason() {
        WaterfallScene scene = scene(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0));
        var size = new Dimension(360, scene.height());
        assertEquals("soldiers: -7.00 own lives. its soldiers' lives (Pattison 2013, III (ii))",
                scene.at(new Point2D.Double(100, row(6, size)), size).hint());
        assertEquals("Net: -25.00 own lives, for 15.00, against 40.00",
                scene.at(new Point2D.Double(100, row(10, size)), size).hint());
        assertEquals("", scene.at(new Point2D.Double(100, size.height - 2), size).hint());
    }

    @Test
    void aLedgerWithoutAnyReasonIsDrawn() {
        WaterfallScene scene = scene(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
        paint(scene, new Dimension(360, scene.height()));
        paint(scene, new Dimension(5, 5));
    }
}
