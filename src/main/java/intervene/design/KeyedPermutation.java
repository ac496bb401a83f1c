package intervene.design;

import intervene.random.Draws;

/**
 * A random order of the numbers below a bound, of which any place can be asked without the others: a Feistel network
 * over the next power of 4, applied until the number falls below the bound (Black and Rogaway 2002).
 */
final class KeyedPermutation {
    private static final int ROUNDS = 6;
    private static final int WORD = 64;

    private final long size;
    private final int half;
    private final long mask;
    private final long[] keys = new long[ROUNDS];

    /**
     * An order of the numbers from 0 to {@code size - 1}.
     *
     * @param which selects one of the orders that the seed of {@code draws} gives
     */
    KeyedPermutation(long size, Draws draws, long which) {
        this.size = size;
        half = (WORD - Long.numberOfLeadingZeros(size - 1) + 1) / 2;
        mask = (1L << half) - 1;
        for (int round = 0; round < ROUNDS; round++) {
            keys[round] = (long) (draws.uniform(DesignChance.LATIN_PERMUTATION, round, which, 0) * 0x1.0p52);
        }
    }

    /** The number at a place. */
    long at(long place) {
        long x = network(place);
        while (x >= size) {
            x = network(x);
        }
        return x;
    }

    private long network(long x) {
        long left = x >>> half;
        long right = x & mask;
        for (long key : keys) {
            long next = left ^ mixed(right + key) & mask;
            left = right;
            right = next;
        }
        return left << half | right;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): each bit of the result depends on all. */
    private static long mixed(long x) {
        long y = x + 0x9e3779b97f4a7c15L;
        y = (y ^ y >>> 30) * 0xbf58476d1ce4e5b9L;
        y = (y ^ y >>> 27) * 0x94d049bb133111ebL;
        return y ^ y >>> 31;
    }
}
