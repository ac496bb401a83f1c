package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.analysis.Estimate;
import intervene.observe.Histories;
import intervene.observe.Indicator;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EstimatesTest {
    private static Estimates of(double... values) {
        Estimates estimates = new Estimates();
        for (double value : values) {
            double[] all = new double[Indicator.values().length];
            Arrays.fill(all, value);
            estimates.add(all);
        }
        return estimates;
    }

    /**
     * Of 2, 4, 9: mean 5, squares 9 + 1 + 16 = 26, s = √13, t(0.975, 2) = 4.302653 (tables),
     * half width 4.302653·√(13/3) = 8.956685.
     */
    @Test
    void studentsIntervalByHand() {
        Estimate estimate = of(2, 4, 9).of(Indicator.DEATHS);
        assertEquals(5, estimate.value(), 1e-12);
        assertEquals(8.956685, estimate.halfWidth(), 1e-5);
        assertEquals(3, estimate.n());
    }

    @Test
    void undefinedValuesDoNotCount() {
        assertEquals(of(2, 4, 9).of(Indicator.SAVED), of(Double.NaN, 2, 4, Double.NaN, 9).of(Indicator.SAVED));
        assertEquals(0, of(Double.NaN).of(Indicator.SAVED).n());
    }

    @Test
    void aSingleRunHasNoInterval() {
        assertTrue(Double.isNaN(of(3).of(Indicator.DEATHS).halfWidth()));
        Estimates one = new Estimates();
        one.add(Indicator.measure(Histories.small(1)));
        String summary = new Summary(one, 1).text();
        assertFalse(summary.contains("95 %"), summary);
        assertHasLine(summary, "unopposed_deaths 50,000 persons");
        assertHasLine(summary, "outcome_authorised 25.0 % of crises");
        assertFalse(summary.contains("outcome_no_will"), summary);
        assertTrue(summary.endsWith("saved 6,000 of 50,000 lives in a run and cost 1,000 million US$ (US$ 166,667 for"
                + " each life saved), which as aid would have saved 200,000.\n"), summary);
        assertFalse(summary.contains("cost_per_life_saved_usd"), summary);
    }

    /** Runs that cost 1 and 3 million and saved 10 and 90 lives: 4 million over 100, not the mean of the ratios. */
    @Test
    void thePriceOfALifeIsThatOfAllRunsTogether() {
        Estimates estimates = new Estimates();
        for (double[] run : new double[][] {{1, 10}, {3, 90}}) {
            double[] all = new double[Indicator.values().length];
            all[Indicator.COST_MUSD.ordinal()] = run[0];
            all[Indicator.SAVED_BY_INTERVENTIONS.ordinal()] = run[1];
            estimates.add(all);
        }
        assertTrue(new Summary(estimates, 2).text().contains("(US$ 40,000 for each life saved)"));
        assertFalse(new Summary(of(0), 1).text().contains("for each life"), "no lives, no price");
    }

    @Test
    void replicatesHaveIntervals() {
        String summary = new Summary(of(2, 4, 9), 3).text();
        assertHasLine(summary, "crises 5.00 -3.96 to 13.96 3 crises");
    }

    private static void assertHasLine(String summary, String words) {
        assertTrue(summary.lines().anyMatch(line -> line.strip().replaceAll(" +", " ").equals(words)), summary);
    }
}
