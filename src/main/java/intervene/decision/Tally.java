package intervene.decision;

import java.util.List;

/**
 * What the ballots amount to (UN Charter, art. 27(3)). An abstention does not block (International Court of Justice
 * 1971, para. 22); a draft short of the majority is not adopted, whoever opposes it, and not counted as vetoed.
 */
public final class Tally {
    private Tally() {}

    /** A ballot as counted. */
    public record Cast(String member, boolean veto, Ballot ballot) {}

    /** What became of a draft. */
    public enum Verdict {
        ADOPTED,
        VETOED,
        NO_MAJORITY
    }

    /**
     * The verdict with the count that produced it.
     *
     * @param vetoes members whose negative votes blocked the draft; empty unless it was vetoed
     */
    public record Resolution(Verdict verdict, int yes, int no, int abstain, List<String> vetoes) {
        public boolean isAdopted() {
            return verdict == Verdict.ADOPTED;
        }
    }

    /** Counts the ballots under the Council's rules. */
    public static Resolution count(List<Cast> ballots, CouncilParameters rules) {
        int yes = 0;
        int no = 0;
        int opposed = 0;
        for (Cast c : ballots) {
            yes += c.ballot() == Ballot.YES ? 1 : 0;
            no += c.ballot() == Ballot.NO ? 1 : 0;
            opposed += isOpposed(c) ? 1 : 0;
        }
        Verdict verdict = verdict(yes, opposed, rules);
        return new Resolution(
                verdict,
                yes,
                no,
                ballots.size() - yes - no,
                verdict == Verdict.VETOED ? opponents(ballots) : List.of());
    }

    private static boolean isOpposed(Cast c) {
        return c.veto() && c.ballot() == Ballot.NO;
    }

    private static List<String> opponents(List<Cast> ballots) {
        return ballots.stream()
                .filter(Tally::isOpposed)
                .map(Cast::member)
                .sorted()
                .toList();
    }

    private static Verdict verdict(int yes, int opposed, CouncilParameters rules) {
        if (yes < rules.majority()) {
            return Verdict.NO_MAJORITY;
        }
        boolean blocked =
                switch (rules.veto()) {
                    case ANY_PERMANENT_MEMBER -> opposed >= 1;
                    case TWO_PERMANENT_MEMBERS -> opposed >= 2;
                    case SUPERMAJORITY_OVERRIDE -> opposed >= 1 && yes < rules.override();
                    case NONE -> false;
                };
        return blocked ? Verdict.VETOED : Verdict.ADOPTED;
    }
}
