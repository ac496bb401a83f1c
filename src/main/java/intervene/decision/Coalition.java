package intervene.decision;

/** Who offers how much [thousand troops]. */
public final class Coalition {
    private Coalition() {}

    /** First pledge of the lead. */
    public static double leadOffer(double usable, double required, CoalitionParameters p) {
        return Math.min(usable, p.leadShare() * required);
    }

    /**
     * Offer of a contributor to an operation against resistance: {@code min(usable, gap, max(0.05,
     * 0.025·F·u/(u+5)))}.
     */
    public static double contributorOffer(double usable, double gap, double required, CoalitionParameters p) {
        if (usable <= 0) {
            return 0;
        }
        double share = p.contributorShare() * required * usable / (usable + p.halfOfferForce());
        return Math.min(Math.min(usable, gap), Math.max(p.smallestContingent(), share));
    }

    /** Offer of a peacekeeper. */
    public static double peacekeeperOffer(double usable, double gap, double greatest) {
        return Math.min(Math.min(usable, gap), greatest);
    }

    /** Share w of the operation's force with which a would-be lead reckons. */
    public static double leadShare(double usable, double required, double force, CoalitionParameters p) {
        return force <= 0 ? 0 : leadOffer(usable, required, p) / force;
    }

    /** Rank of a willing state as a lead: the ablest of the most willing. */
    public static double leadRank(double usable, double will) {
        return usable * Math.max(0.01, will);
    }

    /** Part of the contributors' cost that a financier takes over [0, 1]; 0 where it is too small to ask for. */
    public static double financeShare(double cost, double gdp, double taken, CoalitionParameters p) {
        if (cost <= 0) {
            return 0;
        }
        double affordable = p.financeLimit() * 1e-4 * gdp / cost;
        double share = Math.min(Math.min(p.financeShare(), affordable), p.financeTotal() - taken);
        return share < p.financeMinimum() ? 0 : Math.max(0, share);
    }
}
