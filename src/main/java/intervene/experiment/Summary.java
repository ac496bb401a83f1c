package intervene.experiment;

import static intervene.observe.Indicator.*;

import intervene.analysis.Estimate;
import intervene.observe.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table that a person reads when a scenario has run: means over replicates with 95 % intervals, by topic. */
public final class Summary {

    /** A heading and the indicators under it. */
    private record Topic(String heading, List<Indicator> indicators) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("What happened", List.of(
                    CRISES, QUALIFYING_CRISES, INTERVENTIONS, PEACEKEEPING_OPERATIONS, INTERVENTION_RATE,
                    AUTHORISED_SHARE, TIMELY_SHARE, MONTHS_TO_RESPONSE, COALITION_SIZE)),
            new Topic("How crises were answered", Arrays.stream(Indicator.values())
                    .filter(indicator -> indicator.name().startsWith("OUTCOME_")).toList()),
            new Topic("In the Council", List.of(
                    DRAFTS, ADOPTED, VETOED, SHORT_OF_MAJORITY, WITHDRAWN_ANTICIPATED_VETO, WITHDRAWN_NO_MAJORITY)),
            new Topic("Lives", List.of(
                    UNOPPOSED_DEATHS, DEATHS, SAVED, ABANDONED, COLLATERAL_DEATHS, SOLDIER_DEATHS, SYSTEMIC_DEATHS)),
            new Topic("Cost", List.of(COST_MUSD, LIVES_AS_AID)),
            new Topic("Norms at the end", List.of(NORM_END, BAN_END)));

    private static final double MILLION = 1e6;

    private final Estimates estimates;
    private final boolean intervals;

    /**
     * A summary.
     *
     * @param replicates number of runs; a single one has no intervals
     */
    public Summary(Estimates estimates, int replicates) {
        this.estimates = estimates;
        this.intervals = replicates > 1;
    }

    /** The table and a sentence that reads its last lines. Outcomes that never occurred are left out. */
    public String text() {
        StringBuilder text = new StringBuilder(line("", intervals ? "mean" : "value", "95 % interval", "n", "unit"));
        for (Topic topic : TOPICS) {
            text.append(topic.heading()).append('\n');
            for (Indicator indicator : topic.indicators()) {
                Estimate estimate = estimates.of(indicator);
                if (estimate.n() > 0 && (estimate.value() != 0 || !indicator.name().startsWith("OUTCOME_"))) {
                    text.append(line(indicator, estimate));
                }
            }
        }
        return text.append(reading()).toString();
    }

    private String line(Indicator indicator, Estimate estimate) {
        double scale = Math.abs(estimate.value());
        String interval = Double.isNaN(estimate.halfWidth()) ? ""
                : number(estimate.low(), scale, indicator) + " to " + number(estimate.high(), scale, indicator);
        String unit = indicator.isShare() ? indicator.unit().substring("share ".length()) : indicator.unit();
        return line("  " + indicator.label(), number(estimate.value(), scale, indicator), interval,
                Integer.toString(estimate.n()), indicator.isShare() ? "% " + unit : unit);
    }

    private String line(String name, String mean, String interval, String n, String unit) {
        String columns = intervals
                ? String.format(Locale.ROOT, "%-34s %14s  %-28s %5s  %s", name, mean, interval, n, unit)
                : String.format(Locale.ROOT, "%-34s %14s  %s", name, mean, unit);
        return columns.stripTrailing() + "\n";
    }

    /** With thousands separators and about three significant digits, for the size that {@code scale} has. */
    private static String number(double value, double scale, Indicator indicator) {
        if (indicator.isShare()) {
            return String.format(Locale.ROOT, "%.1f", 100 * value);
        }
        int decimals = scale >= 100 || scale == 0 ? 0 : scale >= 10 ? 1 : scale >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    private String reading() {
        Estimate saved = estimates.of(SAVED_BY_INTERVENTIONS);
        if (saved.n() == 0) {
            return "";
        }
        double cost = estimates.of(COST_MUSD).value();
        return String.format(Locale.ROOT, "\nOn average, interventions saved %,.0f of %,.0f lives in a run and cost"
                        + " %,.0f million US$%s, which as aid would have saved %,.0f.\n",
                saved.value(), estimates.of(UNOPPOSED_DEATHS).value(), cost, price(cost, saved.value()),
                estimates.of(LIVES_AS_AID).value());
    }

    /** Cost of all runs over the lives saved in all of them: a ratio of means, which no single run can dominate. */
    private static String price(double costMusd, double lives) {
        return costMusd > 0 && lives > 0
                ? String.format(Locale.ROOT, " (US$ %,.0f for each life saved)", costMusd * MILLION / lives) : "";
    }
}
