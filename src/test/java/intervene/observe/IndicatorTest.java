package intervene.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Outcome;
import intervene.history.RunHistory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Indicators of {@link Histories#small}, worked out by hand. */
class IndicatorTest {
    private static final RunHistory RUN = Histories.small(1);

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            CRISES,                     4,      all four
            QUALIFYING_CRISES,          3,      all but crisis 2
            ONGOING_CRISES,             1,      crisis 3
            RELAPSES,                   1,      crisis 3
            INTERVENTIONS,              2,      ground and air; peacekeeping by consent is not coercive
            INTERVENTIONS_AUTHORISED,   1,      in crisis 0
            INTERVENTIONS_UNAUTHORISED, 1,      in crisis 3
            INTERVENTIONS_REGIONAL,     0,      none
            INTERVENTIONS_GROUND,       1,      in crisis 0
            INTERVENTIONS_AIR,          1,      in crisis 3
            PEACEKEEPING_OPERATIONS,    1,      in crisis 2
            INTERVENTION_RATE,          0.6666666666666666, crises 0 and 3 of the three that qualify
            AUTHORISED_SHARE,           0.5,    1 of 2
            TIMELY_SHARE,               0.5,    1 of 2
            TOO_LITTLE_SHARE,           0.5,    1 of 2
            TOO_LATE_SHARE,             0,      0 of 2
            REGIME_CHANGES,             1,      in crisis 3
            MONTHS_TO_RESPONSE,         4,      median of 5 - 2 and 10 - 5
            COALITION_SIZE,             2.5,    median of 3 and 2
            OUTCOME_AUTHORISED,         0.25,   1 of 4
            OUTCOME_BLOCKED_VETO,       0.25,   1 of 4
            OUTCOME_NO_WILL,            0,      0 of 4
            DRAFTS,                     5,      all
            DRAFTS_FORCE,               3,      two of them in crisis 1
            DRAFTS_TABLED,              4,      all but the one withdrawn
            ADOPTED,                    2,      condemnation and force in crisis 0
            ADOPTED_FORCE,              1,      in crisis 0
            VETOED,                     1,      in crisis 1
            SHORT_OF_MAJORITY,          1,      sanctions with eight votes
            WITHDRAWN_ANTICIPATED_VETO, 1,      in crisis 1
            VETOES_CHN,                 1,      jointly with Russia
            VETOES_RUS,                 1,      the one expected does not count
            VETOES_USA,                 0,      none
            VETOES_OTHER,               0,      none
            YES_VOTES_ADOPTED,          12.5,   (15 + 10) / 2
            ABSTENTIONS_FORCE,          3.5,    (5 + 2) / 2: what was withdrawn was not voted on
            ABSTENTIONS_SHORT_OF_FORCE, 3,      (0 + 6) / 2
            UNOPPOSED_DEATHS,           50000,  10000 + 30000 + 5000 + 5000
            DEATHS,                     44000,  4000 + 30000 + 4000 + 6000
            SAVED,                      6000,   6000 + 0 + 1000 - 1000
            SAVED_BY_INTERVENTIONS,     6000,   6000 + 1000 - 1000: crisis 1 saw none
            SAVED_SHARE,                0.12,   6000 / 50000
            ABANDONED,                  30000,  crisis 1
            COLLATERAL_DEATHS,          60,     10 * (0 + 1 + 2 + 3)
            SOLDIER_DEATHS,             6,      0 + 1 + 2 + 3
            SYSTEMIC_DEATHS,            7,      as recorded
            LARGEST_CRISIS_SHARE,       0.6,    30000 / 50000
            COST_MUSD,                  1000,   300 + 0 + 100 + 600
            PREVENTION_COST_MUSD,       50,     as recorded
            COST_PER_LIFE_SAVED_USD,    166666.66666666666, 1000 million / 6000
            LIVES_AS_AID,               200000, 1000 million / 5000
            LEAD_TROOPS_SHARE,          0.7,    mean of 6/10 and 4/5
            TOP_COST_SHARE,             0.5,    Britain's 500 of 1000
            BURDEN_GINI,                0.35,   "costs 100 100 300 500: (-3*100 - 1*100 + 1*300 + 3*500) / (4*1000)"
            NORM_END,                   0.25,   as recorded
            BAN_END,                    0.875,  as recorded
            """)
    void workedExample(Indicator indicator, double value, String because) {
        assertEquals(value, indicator.of(RUN), 1e-12 * Math.abs(value), because);
    }

    @Test
    void sharesOfNothingAreUndefined() {
        RunHistory empty = Histories.nothing(1);
        for (Indicator indicator : Indicator.values()) {
            double value = indicator.of(empty);
            assertTrue(Double.isNaN(value) || !indicator.isShare(), indicator.label() + " = " + value);
        }
        assertTrue(Double.isNaN(Indicator.INTERVENTION_RATE.of(empty)));
        assertTrue(Double.isNaN(Indicator.COST_PER_LIFE_SAVED_USD.of(empty)));
        assertEquals(0, Indicator.DEATHS.of(empty));
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasItsShare(Outcome outcome) {
        assertEquals("share of crises", Indicator.valueOf("OUTCOME_" + outcome.name()).unit());
    }

    @Test
    void outcomeSharesAddUpToOne() {
        double sum = Arrays.stream(Indicator.values()).filter(i -> i.name().startsWith("OUTCOME_"))
                .mapToDouble(i -> i.of(RUN)).sum();
        assertEquals(1, sum, 1e-12);
    }
}
