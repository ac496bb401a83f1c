package intervene.design;

import intervene.random.Draws;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points of a Sobol sequence (Sobol 1967) with the direction numbers of Joe and Kuo 2008, scrambled (Owen 1995) by a
 * hash for each dimension (Laine and Karras 2011, as in Burley 2020). Of the 2^m points from a multiple of 2^m on, each
 * of 2^m equal parts of each dimension holds one, scrambled or not; scrambling moves them to random places and makes
 * the sequence an unbiased sample, whose errors do not follow the structure of the grid.
 */
final class SobolSequence {
    /** The direction numbers that there are. */
    static final int MOST_DIMENSIONS = 1000;

    private static final int BITS = 31;
    private static final double CELL = 0x1.0p-32;
    private static final int SHIFT = 32;

    /** By dimension and bit of the Gray code of a point's number; each a 32-bit binary fraction. */
    private final int[][] directions;
    private final int[] keys;

    /** A sequence whose scrambling follows from the seed of {@code draws}; at most {@link #MOST_DIMENSIONS}. */
    SobolSequence(int dimensions, Draws draws) {
        directions = directions(dimensions);
        keys = new int[dimensions];
        for (int i = 0; i < dimensions; i++) {
            keys[i] = (int) (long) (draws.uniform(DesignChance.SOBOL_SCRAMBLING, 0, i, 0) * (1L << SHIFT));
        }
    }

    /** Taken from the points whose numbers have a Gray code of one bit. */
    private static int[][] directions(int dimensions) {
        var generator = new SobolSequenceGenerator(dimensions);
        var directions = new int[dimensions][BITS];
        for (int bit = 0; bit < BITS; bit++) {
            double[] point = generator.skipTo((int) ((1L << bit + 1) - 1));
            for (int i = 0; i < dimensions; i++) {
                directions[i][bit] = (int) (long) (point[i] / CELL);
            }
        }
        return directions;
    }

    /** Coordinate (0, 1) of a point in a dimension; points are numbered from 0 to 2^31 - 1. */
    double at(long number, int dimension) {
        return (Integer.toUnsignedLong(scrambled(fraction(number, dimension), keys[dimension])) + 0.5) * CELL;
    }

    /** The unscrambled coordinate as a 32-bit binary fraction. */
    int fraction(long number, int dimension) {
        int fraction = 0;
        int bit = 0;
        for (long gray = number ^ number >> 1; gray != 0; gray >>= 1) {
            fraction ^= -(int) (gray & 1) & directions[dimension][bit++];
        }
        return fraction;
    }

    /** Each bit is turned or not according to the key and all higher bits. */
    static int scrambled(int fraction, int key) {
        int x = Integer.reverse(fraction);
        x += key;
        x ^= x * 0x6c50b47c;
        x ^= x * 0xb82f1e52;
        x ^= x * 0xc7afe638;
        x ^= x * 0x8d22f6e6;
        return Integer.reverse(x);
    }
}
