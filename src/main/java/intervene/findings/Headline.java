package intervene.findings;

import intervene.observe.Indicator;
import java.util.List;
import java.util.stream.Stream;

/** Which indicators to show where there is no room for all. */
public final class Headline {
    private static final List<Indicator> MOST_TELLING = List.of(Indicator.INTERVENTION_RATE, Indicator.DEATHS,
            Indicator.SAVED, Indicator.ABANDONED, Indicator.INTERVENTIONS_AUTHORISED, Indicator.INTERVENTIONS_UNAUTHORISED,
            Indicator.PEACEKEEPING_OPERATIONS, Indicator.VETOED, Indicator.COST_MUSD, Indicator.SOLDIER_DEATHS,
            Indicator.NORM_END, Indicator.BAN_END);

    private Headline() {}

    /** All of them if they are few, in their order; else the most telling first. */
    public static List<Indicator> first(List<Indicator> indicators, int most) {
        if (indicators.size() < Indicator.values().length) {
            return indicators.stream().limit(most).toList();
        }
        return Stream.concat(MOST_TELLING.stream(), indicators.stream()).distinct().limit(most).toList();
    }
}
