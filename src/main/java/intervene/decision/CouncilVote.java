package intervene.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * How members vote. What the votes amount to is law and another rule: {@link Tally}.
 *
 * <pre>
 *   u = β_K (K̄ − 0.5) + β_A (a_lead − a_host) + β_O o
 *       − intrusiveness · (β_σ σ (1 − consent) + β_G g + β_R resentment) + ε
 * </pre>
 */
public final class CouncilVote {
    private CouncilVote() {}

    /**
     * What a member's vote depends on.
     *
     * @param criteria      K̄
     * @param outsideOption whether the lead could and would act if the draft were vetoed (Voeten 2001)
     * @param intrusiveness of the measure [0, 1]
     * @param hostConsent   whether the host consents
     */
    public record Draft(double criteria, boolean outsideOption, double intrusiveness, boolean hostConsent) {}

    /**
     * A member's ties and moods.
     *
     * @param affinityLead affinity to the lead, or the sponsor
     * @param affinityHost affinity to the host
     * @param sovereignty  σ [0, 1]
     * @param patronTie    g to the host [0, 1]; 1 for the host itself
     * @param resentment   of past overreach
     */
    public record Member(
            double affinityLead, double affinityHost, double sovereignty, double patronTie, double resentment) {}

    /** Vote utility without noise. */
    public static double utility(Draft d, Member m, CouncilParameters p) {
        double intrusion = p.sovereigntyWeight() * m.sovereignty() * (d.hostConsent() ? 0 : 1)
                + p.patronWeight() * m.patronTie()
                + p.resentmentWeight() * m.resentment();
        return p.criteriaWeight() * (d.criteria() - 0.5)
                + p.affinityWeight() * (m.affinityLead() - m.affinityHost())
                + (d.outsideOption() ? p.outsideOptionWeight() : 0)
                - d.intrusiveness() * intrusion;
    }

    /** Yes above η, no below −η, else abstention. */
    public static Ballot ballot(double utility, double abstentionBand) {
        if (utility > abstentionBand) {
            return Ballot.YES;
        }
        return utility < -abstentionBand ? Ballot.NO : Ballot.ABSTAIN;
    }

    /**
     * A seat's leaning.
     *
     * @param member       code
     * @param permanent    whether it holds a permanent seat
     * @param veto         whether its negative vote can block
     * @param utility      vote utility
     * @param patronTie    g to the host
     * @param loneVetoCost reluctance to stand alone among the members with a veto
     * @param proposes     whether the draft is its own, for which it votes whatever its leaning
     */
    public record Seat(
            String member,
            boolean permanent,
            boolean veto,
            double utility,
            double patronTie,
            double loneVetoCost,
            boolean proposes) {

        /** Its vote before it looks at the others. */
        Ballot sincere(double abstentionBand) {
            return proposes ? Ballot.YES : ballot(utility, abstentionBand);
        }
    }

    /**
     * The ballots: a member that would veto alone shrinks from it at a cost, and restraint turns vetoes into
     * abstentions.
     */
    public static List<Tally.Cast> ballots(List<Seat> seats, boolean massAtrocity, CouncilParameters p) {
        int vetoes = 0;
        for (Seat s : seats) {
            vetoes += s.veto() && s.sincere(p.abstentionBand()) == Ballot.NO ? 1 : 0;
        }
        var ballots = new ArrayList<Tally.Cast>(seats.size());
        for (Seat s : seats) {
            ballots.add(new Tally.Cast(s.member(), s.veto(), ballot(s, vetoes == 1, massAtrocity, p)));
        }
        return ballots;
    }

    private static Ballot ballot(Seat s, boolean lone, boolean massAtrocity, CouncilParameters p) {
        Ballot ballot = s.sincere(p.abstentionBand());
        if (ballot != Ballot.NO || !s.veto()) {
            return ballot;
        }
        boolean shrinks = lone && s.utility() >= -(p.abstentionBand() + s.loneVetoCost());
        boolean restrained = p.restraint() && massAtrocity && s.patronTie() < p.vitalTie();
        return shrinks || restrained ? Ballot.ABSTAIN : Ballot.NO;
    }
}
