package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.decision.Tally.Cast;
import intervene.decision.Tally.Verdict;
import intervene.model.TestWorlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting is law: article 27(3) of the Charter and the reforms of it, held against votes that were taken. */
class TallyTest {
    private static final List<String> PERMANENT = List.of("CHN", "FRA", "GBR", "RUS", "USA");

    /**
     * Ballots of elected members, and of the five where {@code opposed} names those against and {@code abstaining}
     * others.
     */
    private static List<Cast> ballots(int yes, int no, int abstain, List<String> opposed, List<String> abstaining) {
        var ballots = new ArrayList<Cast>();
        int yesOfFive = PERMANENT.size() - opposed.size() - abstaining.size();
        for (String member : PERMANENT) {
            Ballot ballot = opposed.contains(member) ? Ballot.NO : abstaining.contains(member)
                    ? Ballot.ABSTAIN : Ballot.YES;
            ballots.add(new Cast(member, true, ballot));
        }
        add(ballots, yes - yesOfFive, Ballot.YES);
        add(ballots, no - opposed.size(), Ballot.NO);
        add(ballots, abstain - abstaining.size(), Ballot.ABSTAIN);
        return ballots;
    }

    private static void add(List<Cast> ballots, int number, Ballot ballot) {
        for (int i = 0; i < number; i++) {
            ballots.add(new Cast("E%02d".formatted(ballots.size()), false, ballot));
        }
    }

    private static List<String> codes(String joined) {
        return joined == null ? List.of() : List.of(joined.split(";"));
    }

    private static CouncilParameters rules(String veto) {
        return TestWorlds.parameters("council.veto=" + veto).council();
    }

    private static Verdict verdict(String text) {
        return Verdict.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @ParameterizedTest(name = "{0}: {1}-{2}-{3}, against {4}, abstaining {5}: {6}")
    @CsvSource(textBlock = """
            Libya 1973 (2011),           10,  0, 5, ,        CHN;RUS, adopted
            Syria S/2011/612,             9,  2, 4, CHN;RUS, ,        vetoed
            Somalia 794 (1992),          15,  0, 0, ,        ,        adopted
            Kosovo draft S/1999/328,      3, 12, 0, FRA;GBR;USA, ,    no majority
            Rwanda 929 (1994),           10,  0, 5, ,        CHN,     adopted
            Bosnia draft S/25977 (1993),  6,  0, 9, ,        CHN;FRA;GBR;RUS, no majority
            Haiti 940 (1994) without Rwanda, 12, 0, 2, ,     CHN,     adopted""")
    void votesThatWereTakenAreCountedAsTheyWere(String vote, int yes, int no, int abstain, String opposed,
            String abstaining, String verdict) {
        Tally.Resolution r = Tally.count(ballots(yes, no, abstain, codes(opposed), codes(abstaining)),
                rules("any-permanent-member"));
        assertEquals(verdict(verdict), r.verdict(), vote);
        assertEquals(List.of(yes, no, abstain), List.of(r.yes(), r.no(), r.abstain()));
        assertEquals(r.verdict() == Verdict.VETOED ? codes(opposed) : List.of(), r.vetoes());
    }

    @ParameterizedTest(name = "{0}: {1} yes, against {2}: {3}")
    @CsvSource(textBlock = """
            any-permanent-member,    9, ,        adopted
            any-permanent-member,    8, ,        no majority
            any-permanent-member,    8, RUS,     no majority
            any-permanent-member,   14, RUS,     vetoed
            two-permanent-members,  14, RUS,     adopted
            two-permanent-members,  13, CHN;RUS, vetoed
            two-permanent-members,   8, CHN;RUS, no majority
            supermajority-override, 12, RUS,     adopted
            supermajority-override, 11, RUS,     vetoed
            supermajority-override, 12, CHN;RUS, adopted
            supermajority-override,  9, ,        adopted
            none,                    9, CHN;RUS, adopted
            none,                    8, ,        no majority""")
    void reformChangesWhoCanBlockAndNothingElse(String veto, int yes, String opposed, String verdict) {
        List<String> against = codes(opposed);
        var ballots = ballots(yes, against.size(), 15 - yes - against.size(), against,
                yes < 5 - against.size() ? List.of("FRA") : List.of());
        assertEquals(verdict(verdict), Tally.count(ballots, rules(veto)).verdict());
    }

    @Test
    void oppositionOfElectedMembersIsNoVeto() {
        assertEquals(Verdict.ADOPTED, Tally.count(ballots(9, 6, 0, List.of(), List.of()),
                rules("any-permanent-member")).verdict());
    }

    @Test
    void overrideAtTenVotesNeedsTen() {
        var rules = TestWorlds.parameters("council.veto=supermajority-override", "council.override=10").council();
        assertEquals(Verdict.ADOPTED, Tally.count(ballots(10, 1, 4, List.of("CHN"), List.of()), rules).verdict());
        assertEquals(Verdict.VETOED, Tally.count(ballots(9, 1, 5, List.of("CHN"), List.of()), rules).verdict());
    }
}
