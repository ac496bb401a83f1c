package intervene.decision;

/**
 * The right to intervene as a state perceives it: a gate, not a weight (Pattison 2013, II, Correlation Argument). Where
 * it is shut there is no duty.
 *
 * @param cause      deaths so far and to come reach the threshold
 * @param prospects  the available force can stop enough of the killing
 * @param proportion more lives are saved than soldiers and bystanders are lost
 * @param support    the local population wants it
 */
public record RightToIntervene(boolean cause, boolean prospects, boolean proportion, boolean support) {
    /** Number of conditions. */
    public static final int CONDITIONS = 4;

    /**
     * What the gate depends on.
     *
     * @param deaths       a, deaths so far and perceived to come [persons]
     * @param stoppedShare E, share of the killing that the available force can stop; 0 where the host is too strong
     * @param saved        S, lives saved [persons]
     * @param lost         D + H, soldiers and bystanders killed [persons]
     * @param localSupport u [0, 1]
     */
    public record Situation(double deaths, double stoppedShare, double saved, double lost, double localSupport) {}

    /** The gate. */
    public static RightToIntervene of(Situation s, GateParameters g) {
        return new RightToIntervene(
                s.deaths() >= g.threshold(),
                s.stoppedShare() >= g.prospects(),
                !g.proportionality() || s.saved() > s.lost(),
                s.localSupport() >= g.support());
    }

    /**
     * Whether a host is too strong for others to have prospects: a permanent member, or a great power by capability.
     */
    public static boolean isTooStrong(boolean permanentMember, double capability, GateParameters g) {
        return permanentMember || capability >= g.greatPower();
    }

    public boolean isOpen() {
        return cause && prospects && proportion && support;
    }

    /** How many conditions hold before the first that does not, in the order of the components. */
    public int met() {
        if (!cause) {
            return 0;
        }
        if (!prospects) {
            return 1;
        }
        if (!proportion) {
            return 2;
        }
        return support ? CONDITIONS : 3;
    }
}
