package intervene.plot;

import java.awt.Color;
import org.jfree.chart.renderer.PaintScale;

/** Colours for positions along a scale. */
final class ColourScale implements PaintScale {
    /** From dark to light, evenly as people see it: "viridis" (van der Walt and Smith 2015), every sixteenth value. */
    private static final int[] SEQUENTIAL = {0x440154, 0x48186A, 0x472D7B, 0x424086, 0x3B528B, 0x33638D, 0x2C728E,
            0x26828E, 0x21918C, 0x1FA088, 0x28AE80, 0x3FBC73, 0x5EC962, 0x84D44B, 0xADDC30, 0xD8E219, 0xFDE725};
    /** From one side of zero to the other: "RdBu" (Harrower and Brewer 2003), blue first. */
    private static final int[] DIVERGING = {0x053061, 0x2166AC, 0x4393C3, 0x92C5DE, 0xD1E5F0, 0xF7F7F7, 0xFDDBC7,
            0xF4A582, 0xD6604D, 0xB2182B, 0x67001F};

    private final double low;
    private final double high;
    private final int[] table;

    private ColourScale(Scale scale, int[] table) {
        this.low = scale.low();
        this.high = scale.high();
        this.table = table;
    }

    static ColourScale sequential(Scale scale) {
        return new ColourScale(scale, SEQUENTIAL);
    }

    /** For a scale that has zero in its middle. */
    static ColourScale diverging(Scale scale) {
        return new ColourScale(scale, DIVERGING);
    }

    @Override
    public double getLowerBound() {
        return low;
    }

    @Override
    public double getUpperBound() {
        return high;
    }

    @Override
    public Color getPaint(double position) {
        double share = StrictMath.max(0, StrictMath.min(1, (position - low) / (high - low)));
        double place = share * (table.length - 1);
        int i = (int) StrictMath.min(place, table.length - 2);
        double t = place - i;
        return new Color(mixed(i, t, 16), mixed(i, t, 8), mixed(i, t, 0));
    }

    private int mixed(int i, double t, int shift) {
        int a = table[i] >> shift & 0xFF;
        int b = table[i + 1] >> shift & 0xFF;
        return (int) StrictMath.round(a + t * (b - a));
    }
}
