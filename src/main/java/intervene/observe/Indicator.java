package intervene.observe;

import static intervene.observe.Measures.caused;
import static intervene.observe.Measures.count;
import static intervene.observe.Measures.drafts;
import static intervene.observe.Measures.interventions;
import static intervene.observe.Measures.ratio;
import static intervene.observe.Measures.share;
import static intervene.observe.Measures.total;
import static intervene.observe.Measures.vetoes;

import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Timeliness;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.DraftRecord.Result;
import intervene.history.RunHistory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What is measured of a run. Declared once, an indicator is a column of {@code runs.csv}, a row of the summary, and a
 * row of the reference. Its name in files is {@link #label}. Undefined values, such as a share of nothing, are NaN.
 */
public enum Indicator {
    CRISES("crises", "crises that began", r -> r.crises().size()),
    QUALIFYING_CRISES("crises", "crises in which the right to intervene was open to a state able to lead, at some time",
            r -> count(r.crises(), CrisisRecord::qualifying)),
    ONGOING_CRISES("crises", "crises cut by the horizon", r -> count(r.crises(), CrisisRecord::ongoing)),
    RELAPSES("crises", "crises that are a relapse of an earlier one", r -> count(r.crises(), c -> c.relapseOf() >= 0)),

    INTERVENTIONS("interventions", "coercive interventions, on the ground or from the air; an operation with the "
            + "host's consent is none", r -> count(r.interventions(), Measures::isCoercive)),
    INTERVENTIONS_AUTHORISED("interventions", "coercive interventions with the Council's mandate",
            r -> interventions(r, Mandate.AUTHORISED)),
    INTERVENTIONS_REGIONAL("interventions", "coercive interventions mandated by a regional organisation",
            r -> interventions(r, Mandate.REGIONAL)),
    INTERVENTIONS_UNAUTHORISED("interventions", "coercive interventions without any mandate",
            r -> interventions(r, Mandate.UNAUTHORISED)),
    INTERVENTIONS_SELF_DEFENCE("interventions", "coercive interventions in self-defence",
            r -> interventions(r, Mandate.SELF_DEFENCE)),
    INTERVENTIONS_GROUND("interventions", "interventions with ground forces",
            r -> count(r.interventions(), i -> i.means() == Means.GROUND)),
    INTERVENTIONS_AIR("interventions", "interventions from the air",
            r -> count(r.interventions(), i -> i.means() == Means.AIR)),
    PEACEKEEPING_OPERATIONS("operations", "peacekeeping operations with the host's consent",
            r -> count(r.interventions(), i -> i.means() == Means.PEACEKEEPING)),
    INTERVENTION_RATE("share of qualifying crises", "qualifying crises whose first answer by arms was coercive",
            r -> share(Measures.qualifying(r), c -> c.outcome().isCoercive())),
    AUTHORISED_SHARE("share of interventions", "coercive interventions with the Council's mandate",
            r -> share(Measures.coercive(r), i -> i.mandate() == Mandate.AUTHORISED)),
    TIMELY_SHARE("share of interventions", "coercive interventions in time, strong enough and not withdrawn",
            r -> share(Measures.coercive(r), i -> i.timeliness() == Timeliness.TIMELY)),
    TOO_LATE_SHARE("share of interventions", "coercive interventions that began after half of the unopposed deaths",
            r -> share(Measures.coercive(r), i -> i.timeliness() == Timeliness.TOO_LATE)),
    TOO_LITTLE_SHARE("share of interventions", "coercive interventions short of the force required",
            r -> share(Measures.coercive(r), i -> i.timeliness() == Timeliness.TOO_LITTLE)),
    WITHDRAWN_SHARE("share of interventions", "coercive interventions given up",
            r -> share(Measures.coercive(r), i -> i.timeliness() == Timeliness.WITHDRAWN)),
    REGIME_CHANGES("interventions", "interventions that overthrew the host's government",
            r -> count(r.interventions(), i -> i.regimeChange())),
    MONTHS_TO_RESPONSE("periods", "median time from onset to the decision on the first coercive intervention",
            Measures::monthsToResponse),
    COALITION_SIZE("states", "median number of states with troops in a coercive intervention", Measures::coalitionSize),

    OUTCOME_AUTHORISED(Outcome.AUTHORISED, "met with force that the Council authorised"),
    OUTCOME_REGIONAL(Outcome.REGIONAL, "met with force that a regional organisation mandated"),
    OUTCOME_UNAUTHORISED(Outcome.UNAUTHORISED, "met with force without a mandate"),
    OUTCOME_SELF_DEFENCE(Outcome.SELF_DEFENCE, "met with force in self-defence"),
    OUTCOME_PEACEKEEPING(Outcome.PEACEKEEPING, "met with peacekeeping by consent"),
    OUTCOME_MEASURES_SUFFICED(Outcome.MEASURES_SUFFICED, "ended by measures short of force"),
    OUTCOME_UNFILLED_MANDATE(Outcome.UNFILLED_MANDATE, "in which too few troops were found for a mandate"),
    OUTCOME_BLOCKED_VETO(Outcome.BLOCKED_VETO, "in which a veto blocked force"),
    OUTCOME_BLOCKED_ANTICIPATED_VETO(Outcome.BLOCKED_ANTICIPATED_VETO, "in which the veto that was expected did"),
    OUTCOME_BLOCKED_NO_MAJORITY(Outcome.BLOCKED_NO_MAJORITY, "in which too few votes did"),
    OUTCOME_OVER_BEFORE_RESPONSE(Outcome.OVER_BEFORE_RESPONSE, "that ended while a state was willing"),
    OUTCOME_NO_WILL(Outcome.NO_WILL, "in which a state had the right, and none the will"),
    OUTCOME_NO_RIGHT_CAUSE(Outcome.NO_RIGHT_CAUSE, "in which the ablest state saw no just cause"),
    OUTCOME_NO_RIGHT_PROSPECTS(Outcome.NO_RIGHT_PROSPECTS, "in which it saw no reasonable prospects"),
    OUTCOME_NO_RIGHT_PROPORTION(Outcome.NO_RIGHT_PROPORTION, "in which it saw more harm than good"),
    OUTCOME_NO_RIGHT_SUPPORT(Outcome.NO_RIGHT_SUPPORT, "in which it saw too little support among the people"),

    DRAFTS("drafts", "draft resolutions, put to the vote or withdrawn", r -> r.drafts().size()),
    DRAFTS_CONDEMNATION("drafts", "drafts that condemn", r -> drafts(r, Measure.CONDEMNATION)),
    DRAFTS_SANCTIONS("drafts", "drafts on sanctions", r -> drafts(r, Measure.SANCTIONS)),
    DRAFTS_PEACEKEEPING("drafts", "drafts on peacekeeping", r -> drafts(r, Measure.PEACEKEEPING)),
    DRAFTS_FORCE("drafts", "drafts on force", r -> drafts(r, Measure.FORCE)),
    DRAFTS_TABLED("drafts", "drafts that came to a vote", r -> count(r.drafts(), DraftRecord::tabled)),
    ADOPTED("drafts", "drafts adopted", r -> drafts(r, Result.ADOPTED)),
    ADOPTED_FORCE("drafts", "drafts on force adopted",
            r -> count(r.drafts(), d -> d.measure() == Measure.FORCE && d.adopted())),
    VETOED("drafts", "drafts that failed by veto", r -> drafts(r, Result.VETOED)),
    SHORT_OF_MAJORITY("drafts", "drafts voted on that fell short of nine votes, or of the majority that the rules ask for",
            r -> drafts(r, Result.NO_MAJORITY)),
    WITHDRAWN_ANTICIPATED_VETO("drafts", "drafts withdrawn before a vote because a veto was expected",
            r -> drafts(r, Result.WITHDRAWN_ANTICIPATED_VETO)),
    WITHDRAWN_NO_MAJORITY("drafts", "drafts withdrawn before a vote because too few votes were expected",
            r -> drafts(r, Result.WITHDRAWN_NO_MAJORITY)),
    VETOES_CHN("vetoes", "vetoes cast by China", r -> vetoes(r, "CHN"::equals)),
    VETOES_FRA("vetoes", "vetoes cast by France", r -> vetoes(r, "FRA"::equals)),
    VETOES_GBR("vetoes", "vetoes cast by the United Kingdom", r -> vetoes(r, "GBR"::equals)),
    VETOES_RUS("vetoes", "vetoes cast by Russia", r -> vetoes(r, "RUS"::equals)),
    VETOES_USA("vetoes", "vetoes cast by the United States", r -> vetoes(r, "USA"::equals)),
    VETOES_OTHER("vetoes", "vetoes cast by others, in a synthetic world or a reformed Council",
            r -> vetoes(r, code -> !Measures.CHARTER_FIVE.contains(code))),
    YES_VOTES_ADOPTED("votes", "mean number of affirmative votes for a draft adopted", Measures::yesVotesAdopted),
    ABSTENTIONS_FORCE("votes", "mean number of abstentions in a vote on force",
            r -> Measures.abstentions(r, Set.of(Measure.FORCE))),
    ABSTENTIONS_SHORT_OF_FORCE("votes", "mean number of abstentions in a vote on a measure short of force",
            r -> Measures.abstentions(r, Measures.SHORT_OF_FORCE)),

    UNOPPOSED_DEATHS("persons", "deaths in crises if nobody acts",
            r -> total(r.crises(), CrisisRecord::unopposedDeaths)),
    DEATHS("persons", "deaths in crises that happened", r -> total(r.crises(), CrisisRecord::deaths)),
    SAVED("persons", "unopposed deaths less deaths", r -> total(r.crises(), CrisisRecord::saved)),
    SAVED_BY_INTERVENTIONS("persons", "unopposed deaths less deaths in crises that saw an operation, coercive or by consent",
            Measures::savedByInterventions),
    SAVED_SHARE("share of unopposed deaths", "unopposed deaths that did not happen",
            r -> ratio(total(r.crises(), CrisisRecord::saved), total(r.crises(), CrisisRecord::unopposedDeaths))),
    ABANDONED("persons", "unopposed deaths in qualifying crises that saw no operation, coercive or by consent",
            r -> total(Measures.abandoned(r), CrisisRecord::unopposedDeaths)),
    COLLATERAL_DEATHS("persons", "bystanders killed by interventions",
            r -> total(r.crises(), CrisisRecord::collateral)),
    SOLDIER_DEATHS("persons", "interveners' soldiers killed", r -> total(r.crises(), CrisisRecord::soldierDeaths)),
    SYSTEMIC_DEATHS("persons", "deaths in pretextual wars, booked to the erosion of the ban on force",
            RunHistory::systemicDeaths),
    LARGEST_CRISIS_SHARE("share of unopposed deaths", "unopposed deaths of the crisis that has most",
            Measures::largestShare),

    COST_MUSD("million US$", "cost of interventions", Measures::cost),
    PREVENTION_COST_MUSD("million US$", "cost of prevention", RunHistory::preventionCostMusd),
    COST_PER_LIFE_SAVED_USD("US$", "cost of interventions over the lives they saved; undefined where none were",
            Measures::costPerLifeSaved),
    LIVES_AS_AID("persons", "lives that the cost of interventions would have saved as aid", Measures::livesAsAid),
    LEAD_TROOPS_SHARE("share of troops", "mean share of a coercive intervention's troops that its lead gave",
            Measures::leadTroopsShare),
    TOP_COST_SHARE("share of cost", "share of the cost of all interventions borne by the state that bore most",
            Measures::topCostShare),
    BURDEN_GINI("[0, 1]", "Gini coefficient of the costs that the contributors bore in the run; 0 is an even burden",
            Measures::burdenGini),

    NORM_END("[0, 1]", "strength of the responsibility to protect at the end", RunHistory::norm),
    BAN_END("[0, 1]", "integrity of the ban on unauthorised force at the end", RunHistory::ban);

    private final String unit;
    private final String doc;
    private final ToDoubleFunction<RunHistory> measure;

    Indicator(String unit, String doc, ToDoubleFunction<RunHistory> measure) {
        this.unit = unit;
        this.doc = doc;
        this.measure = measure;
    }

    Indicator(Outcome outcome, String doc) {
        this("share of crises", "crises " + doc, r -> share(r.crises(), caused(outcome)));
    }

    /** Name in files: snake_case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unit; a text that begins with {@code share of} for shares. */
    public String unit() {
        return unit;
    }

    /** What it measures, as a noun phrase. */
    public String doc() {
        return doc;
    }

    /** Whether it is a share, from 0 to 1, of something that {@link #unit} names. */
    public boolean isShare() {
        return unit.startsWith("share of ");
    }

    /** What kind of number it is in a run, which decides how it is estimated over runs. */
    public enum Statistic {
        /** A count or an amount. */
        AMOUNT,
        /** Between 0 and 1. */
        SHARE,
        /** A median of what happened in the run. */
        MEDIAN,
        /** One amount over another one that may be small, so that a mean of it over runs says little. */
        RATIO
    }

    /** What kind of number it is. */
    public Statistic statistic() {
        return switch (this) {
            case MONTHS_TO_RESPONSE, COALITION_SIZE -> Statistic.MEDIAN;
            case COST_PER_LIFE_SAVED_USD, SAVED_SHARE -> Statistic.RATIO;
            default -> isShare() || unit.equals("[0, 1]") ? Statistic.SHARE : Statistic.AMOUNT;
        };
    }

    /**
     * What a ratio is made of.
     *
     * @param numerator   amount above
     * @param denominator amount below
     * @param factor      unit of the numerator in that of the ratio
     */
    public record Ratio(Indicator numerator, Indicator denominator, double factor) {}

    /** What it is made of; null where it is no {@link Statistic#RATIO}. */
    public Ratio parts() {
        return switch (this) {
            case COST_PER_LIFE_SAVED_USD -> new Ratio(COST_MUSD, SAVED_BY_INTERVENTIONS, Measures.USD_PER_MUSD);
            case SAVED_SHARE -> new Ratio(SAVED, UNOPPOSED_DEATHS, 1);
            default -> null;
        };
    }

    /** Its value in a run; NaN where it is undefined. */
    public double of(RunHistory run) {
        return measure.applyAsDouble(run);
    }

    /** All values in a run, by {@link #ordinal}. */
    public static double[] measure(RunHistory run) {
        return Arrays.stream(values()).mapToDouble(indicator -> indicator.of(run)).toArray();
    }

    /** The reference of all indicators, for people: a Markdown table. */
    public static String markdown() {
        return Arrays.stream(values())
                .map(i -> "| `" + i.label() + "` | " + i.unit + " | " + i.doc + " |\n")
                .collect(Collectors.joining("", "| indicator | unit | meaning |\n|---|---|---|\n", ""));
    }
}
