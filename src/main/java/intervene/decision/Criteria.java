package intervene.decision;

import intervene.domain.Means;

/**
 * The five criteria of legitimacy (DIIS 2005, 3, after the High-level Panel 2004), each in [0, 1] and computed, never
 * assumed.
 */
public record Criteria(
        double seriousThreat,
        double properPurpose,
        double lastResort,
        double proportionalMeans,
        double balanceOfConsequences) {

    /** K̄, their mean. */
    public double mean() {
        return (seriousThreat + properPurpose + lastResort + proportionalMeans + balanceOfConsequences) / 5;
    }

    /** Whether each is at least {@code minimum}. */
    public boolean allAtLeast(double minimum) {
        return seriousThreat >= minimum
                && properPurpose >= minimum
                && lastResort >= minimum
                && proportionalMeans >= minimum
                && balanceOfConsequences >= minimum;
    }

    /** Criteria of a draft on force by what its lead expects and why it would act. */
    public static Criteria ofForce(Prospect p, Ledger lead, Circumstances c, CriteriaParameters k) {
        return new Criteria(
                seriousThreat(p.deaths(), c.visibility(), k),
                properPurpose(lead, k),
                c.lastResort(),
                proportionalMeans(c.means(), c.force() / p.requiredForce(), k),
                balanceOfConsequences(p, c.hostCapability(), k));
    }

    /** Criteria of condemnation and sanctions. */
    public static Criteria ofPressure(double seriousThreat) {
        return new Criteria(seriousThreat, 0.8, 1, 0.8, 0.8);
    }

    /** Criteria of peacekeeping by consent. */
    public static Criteria ofPeacekeeping(double seriousThreat) {
        return new Criteria(seriousThreat, 0.9, 0.8, 0.9, 0.9);
    }

    /**
     * What the criteria depend on beside the lead's view.
     *
     * @param visibility     v [0, 1]
     * @param lastResort     see {@link #lastResort}
     * @param means          with what
     * @param force          f [thousand troops]
     * @param hostCapability CINC of the host
     */
    public record Circumstances(
            double visibility, double lastResort, Means means, double force, double hostCapability) {}

    /** {@code a/(a + 5,000) · (0.5 + 0.5·v)}. */
    public static double seriousThreat(double deaths, double visibility, CriteriaParameters k) {
        return deaths == 0 ? 0 : deaths / (deaths + k.threatScale()) * (0.5 + 0.5 * visibility);
    }

    /** 1 less the share of narrow self-interest among the reasons for; 0 where there is none. */
    public static double properPurpose(Ledger lead, CriteriaParameters k) {
        double all = lead.reasonsFor();
        if (all == 0) {
            return 0;
        }
        double mixed = k.strictPurpose() ? 0.5 * (lead.enlightenedInterest() + lead.reputation()) : 0;
        return 1 - (lead.narrowInterest() + mixed) / all;
    }

    /**
     * {@code 1 − exp(−months/(11·q))} since the first measure was tabled, or 1 in an emergency.
     *
     * @param months     since the first measure was tabled; 0 where none was
     * @param patience   q, drawn once for each crisis
     * @param nearShare  share of all unopposed deaths that falls within the next months
     */
    public static double lastResort(double months, double patience, double nearShare, CriteriaParameters k) {
        return nearShare > k.emergencyShare() ? 1 : 1 - StrictMath.exp(-months / (k.lastResortMonths() * patience));
    }

    private static double proportionalMeans(Means means, double forceShare, CriteriaParameters k) {
        double bare = means == Means.AIR ? k.airProportion() : 1;
        return Math.max(0, bare - Math.max(0, forceShare - 1));
    }

    private static double balanceOfConsequences(Prospect p, double hostCapability, CriteriaParameters k) {
        double lives = p.saved() / (p.saved() + p.collateral() + p.soldiersLost() + 1);
        return lives * (1 - Math.min(1, hostCapability / k.balanceCinc()));
    }
}
