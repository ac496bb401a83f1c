package intervene.domain;

/** How a crisis was answered. Every crisis gets exactly one: the first that applies, in this order. */
public enum Outcome {
    AUTHORISED, REGIONAL, UNAUTHORISED, SELF_DEFENCE, PEACEKEEPING,
    MEASURES_SUFFICED,
    UNFILLED_MANDATE,
    BLOCKED_VETO, BLOCKED_ANTICIPATED_VETO, BLOCKED_NO_MAJORITY,
    OVER_BEFORE_RESPONSE,
    NO_WILL,
    NO_RIGHT_CAUSE, NO_RIGHT_PROSPECTS, NO_RIGHT_PROPORTION, NO_RIGHT_SUPPORT;

    /** Somebody used coercive force. */
    public boolean isCoercive() {
        return ordinal() <= SELF_DEFENCE.ordinal();
    }

    /** As result files spell it: {@code blocked:anticipated-veto}. */
    public String label() {
        return Labels.of(this).replaceFirst("^(blocked|no-right)-", "$1:");
    }
}
