package intervene.council;

import intervene.explain.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Why a member leans as it does: the terms of its vote utility and their sum, in the figures of explanations in text.
 * Where rounded figures do not add up, a sentence says by how much.
 *
 * @param terms    of which u is the sum
 * @param sum      u
 * @param forecast what the sponsor got wrong, and what it therefore expected; empty where there was a vote
 */
record Account(List<Line> terms, Line sum, List<Line> forecast) {
    private static final int DECIMALS = 2;
    private static final List<Term> TERMS = List.of(Term.CRITERIA, Term.AFFINITY, Term.OUTSIDE_OPTION,
            Term.SOVEREIGNTY, Term.PATRON_TIE, Term.RESENTMENT, Term.NOISE);

    /**
     * A line.
     *
     * @param label    what it is called
     * @param value    the number
     * @param figure   the number as shown
     * @param sentence what it is; of sums, what rounding makes of them; may be empty
     * @param isSum    whether it is the sum of lines above
     */
    record Line(String label, double value, String figure, String sentence, boolean isSum) {}

    static Account of(Item item, Member m) {
        List<Line> terms = TERMS.stream().map(t -> line(t, item, m)).toList();
        Line sum = sum("Leaning u", m.lean().utility(), terms);
        if (!item.isExpected()) {
            return new Account(terms, sum, List.of());
        }
        Line error = line(Term.FORECAST_ERROR, item, m);
        return new Account(
                terms, sum, List.of(error, sum("As the sponsor saw it", Wording.seen(item, m), List.of(sum, error))));
    }

    private static Line line(Term t, Item item, Member m) {
        double x = t.of(m.lean());
        return new Line(t.label(), x, x == 0 ? "0" : Figures.signed(x, DECIMALS), t.sentence(item, m), false);
    }

    private static Line sum(String label, double x, List<Line> parts) {
        BigDecimal rounding = rounded(x);
        for (Line part : parts) {
            rounding = rounding.subtract(rounded(part.value()));
        }
        String sentence = rounding.signum() == 0 ? ""
                : "Rounding makes up " + Figures.signed(rounding.doubleValue(), DECIMALS) + " of it.";
        return new Line(label, x, Figures.signed(x, DECIMALS), sentence, true);
    }

    private static BigDecimal rounded(double x) {
        return new BigDecimal(x).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
