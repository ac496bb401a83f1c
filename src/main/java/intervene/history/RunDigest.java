package intervene.history;

import java.util.Arrays;
import java.util.Base64;

/**
 * A run in a few bytes, by which two runs are told apart without keeping either. Sums are CRC-32C: they find what differs
 * by a change of the program or of a machine, not what somebody forged, for which results have SHA-256.
 *
 * @param events  of all names, counts and decisions, to the end of the run
 * @param numbers of all real numbers, to their last digit
 * @param chain   two bytes for each period, of all that happened up to its end, in Base64: where two runs part, their
 *                chains do, and stay apart; empty where it is not kept
 */
public record RunDigest(int events, int numbers, String chain) {
    /** Bytes of the chain for each period. */
    public static final int BYTES_A_PERIOD = 2;
    /** What two chains answer that are the same. */
    public static final int NEVER = -1;

    /** The digest of a run of which nothing is known. */
    public static final RunDigest NONE = new RunDigest(0, 0, "");

    /**
     * The first period in which two runs differ.
     *
     * @param a a chain
     * @param b another
     * @return a period from 0; the shorter one's number of periods where they agree up to its end; {@link #NEVER} where
     *     they are the same
     * @throws IllegalArgumentException if one is not Base64
     */
    public static int partingPeriod(String a, String b) {
        byte[] first = Base64.getDecoder().decode(a);
        byte[] second = Base64.getDecoder().decode(b);
        int at = Arrays.mismatch(first, second);
        return at < 0 ? NEVER : at / BYTES_A_PERIOD;
    }
}
