package intervene.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.model.TestWorlds;
import intervene.random.Draws;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Limit 3: where members vote as independent coins, the share of drafts adopted is that of the closed form. No veto of
 * v permanent members has probability (1 − q)^v; given that, each of them votes yes with p/(1 − q), and the ten elected
 * ones with p. Bounds are 4.5 standard errors: a false alarm in 150,000 tests.
 */
class CouncilCoinsTest {
    private static final int DRAFTS = 40_000;
    private static final int PERMANENT = 5;
    private static final int ELECTED = 10;

    @ParameterizedTest(name = "yes {0}, no {1}, veto {2}")
    @CsvSource(textBlock = """
            0.7,  0.05, any-permanent-member
            0.6,  0.2,  any-permanent-member
            0.6,  0.2,  two-permanent-members
            0.75, 0.2,  supermajority-override
            0.5,  0.4,  none""")
    void adoptionHasTheProbabilityOfTheClosedForm(double p, double q, String veto) {
        CouncilParameters rules = TestWorlds.parameters("council.veto=" + veto).council();
        double expected = adoption(p, q, rules);
        int adopted = 0;
        for (int d = 0; d < DRAFTS; d++) {
            adopted += Tally.count(toss(d, p, q, rules), rules).isAdopted() ? 1 : 0;
        }
        double error = Math.sqrt(expected * (1 - expected) / DRAFTS);
        assertEquals(expected, adopted / (double) DRAFTS, 4.5 * error);
    }

    private static ArrayList<Tally.Cast> toss(int draft, double p, double q, CouncilParameters rules) {
        var draws = new Draws(3);
        Draws.Point point = () -> "COIN";
        var ballots = new ArrayList<Tally.Cast>();
        for (int member = 0; member < PERMANENT + ELECTED; member++) {
            double u = draws.uniform(point, draft, member, 0);
            double utility = u < p ? 1 : u < p + q ? -1 : 0;
            ballots.add(new Tally.Cast("M" + member, member < PERMANENT, CouncilVote.ballot(utility,
                    rules.abstentionBand())));
        }
        return ballots;
    }

    /** Sums over the permanent members' votes and the elected members' affirmative ones. */
    private static double adoption(double p, double q, CouncilParameters rules) {
        double adoption = 0;
        for (int no = 0; no <= PERMANENT; no++) {
            for (int yes = 0; yes <= PERMANENT - no; yes++) {
                double five = choose(PERMANENT, no) * choose(PERMANENT - no, yes)
                        * Math.pow(q, no) * Math.pow(p, yes) * Math.pow(1 - p - q, PERMANENT - no - yes);
                adoption += five * elected(needed(no, rules) - yes, p);
            }
        }
        return adoption;
    }

    /** Affirmative votes that a draft needs against a number of vetoes. */
    private static int needed(int vetoes, CouncilParameters rules) {
        int never = PERMANENT + ELECTED + 1;
        return switch (rules.veto()) {
            case ANY_PERMANENT_MEMBER -> vetoes > 0 ? never : 9;
            case TWO_PERMANENT_MEMBERS -> vetoes > 1 ? never : 9;
            case SUPERMAJORITY_OVERRIDE -> vetoes > 0 ? 12 : 9;
            case NONE -> 9;
        };
    }

    /** Probability that at least so many of the elected members vote yes. */
    private static double elected(int atLeast, double p) {
        double sum = 0;
        for (int k = Math.max(0, atLeast); k <= ELECTED; k++) {
            sum += choose(ELECTED, k) * Math.pow(p, k) * Math.pow(1 - p, ELECTED - k);
        }
        return sum;
    }

    private static double choose(int n, int k) {
        double c = 1;
        for (int i = 0; i < k; i++) {
            c = c * (n - i) / (i + 1);
        }
        return c;
    }
}
