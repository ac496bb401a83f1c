package intervene.council;

/**
 * How much of a vote has played out: seat after seat, then the count, then the verdict.
 *
 * @param share from 0 to 1
 */
record Reveal(double share) {
    static final Reveal ALL = new Reveal(1);

    private static final double SEATS = 0.75;
    private static final double COUNT = 0.85;

    /** Whether the vote of the member whose turn it is as told is known. */
    boolean hasVoted(int turn, int members) {
        return share >= SEATS * (turn + 1) / members;
    }

    boolean isCounted() {
        return share >= COUNT;
    }

    boolean isOver() {
        return share >= 1;
    }
}
