package intervene.map;

import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * Colours from low to high. Two-sided ones run from orange over a pale or dark middle to blue, one-sided ones from the
 * ground's lightness away from it: lightness orders both for readers who see no hue.
 */
final class Palette {
    private static final List<Color> TWO_SIDED = colours(0xA8420B, 0xE0996A, 0xF5F1EA, 0x7FB2D6, 0x0A5A96);
    private static final List<Color> TWO_SIDED_DARK = colours(0xF59A47, 0xA0633A, 0x33383E, 0x3D7AA3, 0x74C6F7);
    private static final List<Color> ONE_SIDED = colours(0xF3F5E9, 0xBBDACB, 0x76B2AE, 0x3A7D8C, 0x17405C);
    private static final List<Color> ONE_SIDED_DARK = colours(0x29363C, 0x32606A, 0x3F9093, 0x73C6B6, 0xDDF6DC);

    private final List<Color> stops;

    private Palette(List<Color> stops) {
        this.stops = stops;
    }

    static Palette of(boolean twoSided, Theme theme) {
        if (twoSided) {
            return new Palette(theme.dark() ? TWO_SIDED_DARK : TWO_SIDED);
        }
        return new Palette(theme.dark() ? ONE_SIDED_DARK : ONE_SIDED);
    }

    /** The colour of a share of the way from low to high; what lies outside [0, 1] has the colour of the end. */
    Color at(double share) {
        double position = Math.max(0, Math.min(1, share)) * (stops.size() - 1);
        int below = Math.min((int) position, stops.size() - 2);
        return Tint.mix(stops.get(below), stops.get(below + 1), position - below);
    }

    private static List<Color> colours(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }
}
