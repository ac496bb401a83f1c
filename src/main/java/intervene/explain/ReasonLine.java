package intervene.explain;

import intervene.decision.Reason;

/**
 * A reason of a ledger as people read it.
 *
 * @param reason   the reason
 * @param name     its name
 * @param value    its size, negative where it speaks against [own citizens' lives]
 * @param number   the same in digits, with its sign
 * @param sentence what it is
 * @param source   where the literature debates it
 */
public record ReasonLine(Reason reason, String name, double value, String number, String sentence, String source) {
    /** What it is, with the passage. */
    public String words() {
        return sentence + " (" + source + ")";
    }
}
