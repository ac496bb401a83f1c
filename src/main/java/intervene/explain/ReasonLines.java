package intervene.explain;

import intervene.decision.Ledger;
import intervene.decision.Reason;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ledger as people read it: the numbers have so many decimals that those of the reasons add up to that of the sum.
 *
 * @param reasons   every reason, in order of {@link Reason}
 * @param net       their sum [own citizens' lives]
 * @param netNumber the same in digits, with its sign
 * @param sums      how much speaks for and against
 */
public record ReasonLines(List<ReasonLine> reasons, double net, String netNumber, String sums) {
    /** Of a ledger. */
    public static ReasonLines of(Ledger l) {
        double[] signed = Stream.of(Reason.values()).mapToDouble(r -> (r.speaksFor() ? 1 : -1) * r.in(l)).toArray();
        int decimals = Figures.decimals(signed, l.net());
        List<ReasonLine> reasons = Stream.of(Reason.values())
                .map(r -> new ReasonLine(r, Words.of(r), signed[r.ordinal()],
                        Figures.signed(signed[r.ordinal()], decimals), r.sentence(), r.source()))
                .toList();
        return new ReasonLines(reasons, l.net(), Figures.signed(l.net(), decimals), "for "
                + Figures.fixed(l.reasonsFor(), decimals) + ", against "
                + Figures.fixed(l.reasonsAgainst(), decimals));
    }
}
