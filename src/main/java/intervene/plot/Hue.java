package intervene.plot;

import java.awt.Color;

/**
 * Colour of a group of related categories, which get steps of it from dark to light. Neighbouring steps, and the last
 * of a hue beside the first of another, can be told apart without red or green, and in grey.
 */
public enum Hue {
    BLUE(0x08306B, 0x2166AC, 0x4393C3, 0x7FBCE0, 0xBFDDF0),
    GREEN(0x00441B, 0x1B7837, 0x2CA25F, 0x7CCB95, 0xBFE8C9),
    ORANGE(0x7F2704, 0xB84A00, 0xE6751A, 0xFDAE61, 0xFDD9A8),
    PURPLE(0x3F0A5E, 0x762A83, 0xA35FB0, 0xC79CD0, 0xE6CFEA),
    GREY(0x404040, 0x626262, 0x8A8A8A, 0xB2B2B2, 0xDADADA);

    /** Which steps are taken, by how many are needed. */
    private static final int[][] CHOICE = {{}, {1}, {1, 3}, {0, 2, 4}, {0, 1, 2, 3}, {0, 1, 2, 3, 4}};

    private final int[] steps;

    Hue(int... steps) {
        this.steps = steps;
    }

    /** Step {@code i} of {@code n}, from dark to light; they repeat when there are more than five. */
    public Color step(int i, int n) {
        int[] choice = CHOICE[StrictMath.min(n, steps.length)];
        return new Color(steps[choice[i % choice.length]]);
    }
}
