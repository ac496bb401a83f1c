package intervene.observe;

import intervene.param.InvalidInput;

/**
 * How fine the digests are that a result keeps of its runs.
 *
 * @param chains replicates of each design point, from the first on, of which each period has a digest too; of the others
 *               only the run as a whole
 */
public record Digests(int chains) {
    /** Of each run: whether it differs. */
    public static final Digests RUN = new Digests(0);
    /** Also of each period of each run: since when. */
    public static final Digests PERIOD = new Digests(Integer.MAX_VALUE);

    private static final String EACH_RUN = "run";
    private static final String EACH_PERIOD = "period";

    /**
     * From a text: {@code run}, {@code period} or a number of replicates.
     *
     * @param where what holds the text, for the message
     * @throws InvalidInput if it is none of these
     */
    public static Digests parse(String text, String where) {
        if (text.equals(EACH_RUN)) {
            return RUN;
        }
        if (text.equals(EACH_PERIOD)) {
            return PERIOD;
        }
        if (text.matches("0*[1-9]\\d{0,8}")) {
            return new Digests(Integer.parseInt(text));
        }
        throw new InvalidInput(where + ": '" + text + "' is not allowed. Write period, run, or the number of replicates of each"
                + " point whose periods are to have digests.");
    }

    /** Whether the periods of a replicate have digests. */
    public boolean hasChain(int replicate) {
        return replicate < chains;
    }

    /** As {@link #parse} reads it. */
    public String label() {
        return equals(RUN) ? EACH_RUN : equals(PERIOD) ? EACH_PERIOD : Integer.toString(chains);
    }
}
