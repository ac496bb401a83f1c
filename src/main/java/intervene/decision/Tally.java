package intervene.decision;

import java.util.List;

/**
 * What the ballots amount to (UN Charter, art. 27(3)). An abstention does not block (International Court of Justice 1971,
 * para. 22); a draft short of the majority is not adopted, whoever opposes it, and not counted as vetoed.
 */
public final class Tally {
    private Tally() {}

    /** A ballot as counted. */
    public record Cast(String member, boolean veto, Ballot ballot) {}

    /** What became of a draft. */
    public enum Verdict {
        ADOPTED, VETOED, NO_MAJORITY
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
        int yes = number(ballots, Ballot.YES);
        int no = number(ballots, Ballot.NO);
        List<String> opposed = ballots.stream()
                .filter(c -> c.veto() && c.ballot() == Ballot.NO)
                .map(Cast::member)
                .sorted()
                .toList();
        Verdict verdict = verdict(yes, opposed.size(), rules);
        return new Resolution(verdict, yes, no, ballots.size() - yes - no,
                verdict == Verdict.VETOED ? opposed : List.of());
    }

    private static Verdict verdict(int yes, int opposed, CouncilParameters rules) {
        if (yes < rules.majority()) {
            return Verdict.NO_MAJORITY;
        }
        boolean blocked = switch (rules.veto()) {
            case ANY_PERMANENT_MEMBER -> opposed >= 1;
            case TWO_PERMANENT_MEMBERS -> opposed >= 2;
            case SUPERMAJORITY_OVERRIDE -> opposed >= 1 && yes < rules.override();
            case NONE -> false;
        };
        return blocked ? Verdict.VETOED : Verdict.ADOPTED;
    }

    private static int number(List<Cast> ballots, Ballot kind) {
        int number = 0;
        for (Cast c : ballots) {
            number += c.ballot() == kind ? 1 : 0;
        }
        return number;
    }
}
