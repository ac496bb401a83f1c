package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.decision.CouncilVote.Seat;
import intervene.model.TestWorlds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilVoteTest {
    private static final CouncilParameters RULES = TestWorlds.parameters().council();

    private static double utility(double criteria, boolean outside, double intrusiveness, boolean consent,
            CouncilVote.Member member) {
        return CouncilVote.utility(new CouncilVote.Draft(criteria, outside, intrusiveness, consent), member, RULES);
    }

    @Test
    void utilityWeighsCriteriaAffinityOutsideOptionAndIntrusion() {
        var member = new CouncilVote.Member(0.8, 0.3, 0.6, 0.1, 0.05);
        // 6.5 · (0.8 − 0.5) = 1.95; 0.3 · (0.8 − 0.3) = 0.15; 1.5 · 0.6 + 12 · 0.1 + 3 · 0.05 = 2.25
        assertEquals(1.95 + 0.15 - 2.25, utility(0.8, false, 1, false, member), 1e-12);
        assertEquals(1.95 + 0.15 + 1.5 - 2.25, utility(0.8, true, 1, false, member), 1e-12,
                "the lead would act anyway");
        assertEquals(1.95 + 0.15 - 0.5 * 2.25, utility(0.8, false, 0.5, false, member), 1e-12,
                "sanctions intrude half as much");
        assertEquals(1.95 + 0.15 - 0.3 * 1.35, utility(0.8, false, 0.3, true, member), 1e-12,
                "consent respects sovereignty");
    }

    @ParameterizedTest(name = "at {0} the member votes {1}")
    @CsvSource({"0.21, YES", "0.2, ABSTAIN", "0, ABSTAIN", "-0.2, ABSTAIN", "-0.21, NO"})
    void membersAbstainWithinTheBandAroundIndifference(double utility, Ballot ballot) {
        assertEquals(ballot, CouncilVote.ballot(utility, RULES.abstentionBand()));
    }

    /** Five permanent members of these utilities; the first shrinks from a lone veto at a cost of 1. */
    private static List<Ballot> ballots(boolean massAtrocity, CouncilParameters rules, double patronTie,
            double... utilities) {
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < utilities.length; i++) {
            seats.add(new Seat("P" + i, true, true, utilities[i], patronTie, i == 0 ? 1 : 0, false));
        }
        return CouncilVote.ballots(seats, massAtrocity, rules).stream().map(Tally.Cast::ballot).toList();
    }

    @Test
    void aMemberThatWouldVetoAloneShrinksFromItUpToItsCost() {
        // It vetoes alone only below −(0.2 + 1).
        assertEquals(Ballot.ABSTAIN, ballots(true, RULES, 0, -1.2, 1, 1, 1, 1).get(0));
        assertEquals(Ballot.NO, ballots(true, RULES, 0, -1.21, 1, 1, 1, 1).get(0));
    }

    @Test
    void aMemberWithCompanyDoesNotShrink() {
        assertEquals(List.of(Ballot.NO, Ballot.NO, Ballot.YES, Ballot.YES, Ballot.YES),
                ballots(true, RULES, 0, -0.5, -0.5, 1, 1, 1));
    }

    @Test
    void aMemberWithoutSuchACostVetoesAlone() {
        assertEquals(Ballot.NO, ballots(true, RULES, 0, 1, -0.21, 1, 1, 1).get(1));
    }

    @Test
    void electedMembersNeitherVetoNorKeepCompany() {
        var seats = List.of(new Seat("PER", true, true, -0.5, 0, 1, false), new Seat("ELE", false, false, -0.5, 0, 1,
                false));
        assertEquals(List.of(Ballot.ABSTAIN, Ballot.NO),
                CouncilVote.ballots(seats, true, RULES).stream().map(Tally.Cast::ballot).toList());
    }

    @Test
    void restraintTurnsAVetoIntoAnAbstentionWithoutAVitalTie() {
        var restraint = TestWorlds.parameters("council.restraint=true").council();
        assertEquals(Ballot.ABSTAIN, ballots(true, restraint, 0.89, 1, -9, 1, 1, 1).get(1));
        assertEquals(Ballot.NO, ballots(true, restraint, 0.9, 1, -9, 1, 1, 1).get(1), "a vital tie");
        assertEquals(Ballot.NO, ballots(false, restraint, 0, 1, -9, 1, 1, 1).get(1), "no mass atrocity");
        assertEquals(Ballot.NO, ballots(true, RULES, 0, 1, -9, 1, 1, 1).get(1), "no pledge");
    }

    @Test
    void restraintBindsOnlyThoseWhoCanVeto() {
        var restraint = TestWorlds.parameters("council.restraint=true").council();
        var seats = List.of(new Seat("ELE", false, false, -0.5, 0, 0, false));
        assertEquals(Ballot.NO, CouncilVote.ballots(seats, true, restraint).get(0).ballot());
    }

    @Test
    void aMemberVotesForItsOwnDraftWhateverItsLeaning() {
        var seats = List.of(new Seat("PER", true, true, -9, 1, 0, true));
        assertEquals(Ballot.YES, CouncilVote.ballots(seats, true, RULES).get(0).ballot());
    }
}
