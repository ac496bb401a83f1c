package intervene.decision;

/**
 * A verdict with its reasons, each in statistical lives of the deciding state's own citizens and none negative. The
 * verdict is their sum, so the explanation cannot disagree with the decision. {@link Reason} says which speak for and
 * which against intervening.
 */
public record Ledger(
        double positiveDuty,
        double negativeDuty,
        double narrowInterest,
        double enlightenedInterest,
        double reputation,
        double costToCitizens,
        double soldiers,
        double thirdPartiesHarmed,
        double thirdPartiesForgone,
        double illegality) {

    /** Sum of the reasons for intervening. */
    public double reasonsFor() {
        return positiveDuty + negativeDuty + narrowInterest + enlightenedInterest + reputation;
    }

    /** Sum of the reasons against intervening. */
    public double reasonsAgainst() {
        return costToCitizens + soldiers + thirdPartiesHarmed + thirdPartiesForgone + illegality;
    }

    /** Net reason to intervene; positive favours intervening. */
    public double net() {
        return reasonsFor() - reasonsAgainst();
    }

    /** Balance z = net / (for + against), from −1 to 1; −1 where there is no reason at all. */
    public double balance() {
        double all = reasonsFor() + reasonsAgainst();
        return all == 0 ? -1 : net() / all;
    }
}
