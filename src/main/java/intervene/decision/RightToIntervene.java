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
     * The gate.
     *
     * @param p            what the state expects
     * @param stoppedShare share of the killing that the available force can stop; 0 where the host is too strong
     * @param localSupport u [0, 1]
     */
    public static RightToIntervene of(Prospect p, double stoppedShare, double localSupport, GateParameters g) {
        return new RightToIntervene(
                p.deaths() >= g.threshold(),
                stoppedShare >= g.prospects(),
                !g.proportionality() || p.saved() > p.soldiersLost() + p.collateral(),
                localSupport >= g.support());
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
