package intervene.observe;

import static intervene.observe.Column.flag;
import static intervene.observe.Column.real;
import static intervene.observe.Column.text;
import static intervene.observe.Column.texts;
import static intervene.observe.Column.whole;
import static intervene.observe.Column.wholeOrNone;

import intervene.domain.Labels;
import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.observe.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of a result. Column names are a contract with those who read them: add at the end, rename nothing. */
public final class Tables {

    /**
     * A record of one run.
     *
     * @param run  number of the run
     * @param item the record
     */
    public record OfRun<T>(long run, T item) {}

    /**
     * A run and what was measured of it.
     *
     * @param key        which run
     * @param levels     level of each factor at its design point, as the configuration spells it
     * @param indicators value of each indicator that the table has, in its order
     */
    public record Measured(RunKey key, List<String> levels, double[] indicators) {}

    /**
     * A factor as a column.
     *
     * @param path    path of the factor
     * @param unit    its unit; {@code "1"} for a pure number
     * @param numeric whether its levels are numbers
     */
    public record FactorColumn(String path, String unit, boolean numeric) {
        /** A column of its levels, as the configuration spells them. */
        public <R> Column<R> column(Function<? super R, String> level) {
            return new Column<>(path, numeric ? Kind.REAL : Kind.TEXT, numeric ? unit : "", "level of this factor", level);
        }
    }

    /**
     * A run that failed.
     *
     * @param key   which run
     * @param error what went wrong, on one line
     */
    public record Failure(RunKey key, String error) {}

    /**
     * A run in a few bytes.
     *
     * @param key    which run
     * @param digest of what happened
     * @param rows   CRC-32C of its lines in all other tables, one after the other, as CSV; an unsigned number
     */
    public record Digested(RunKey key, RunDigest digest, int rows) {}

    /** {@code crises.csv}. */
    public static final Table<OfRun<CrisisRecord>> CRISES = new Table<>("crises", "crisis", List.of(
            whole("run", "", "number of the run", r -> r.run()),
            whole("crisis", "", "number of the crisis in the run, in order of onset", r -> r.item().crisis()),
            text("host", "code of the state in which it happens", r -> r.item().host()),
            text("kind", "what is done to civilians", r -> Labels.of(r.item().kind())),
            text("perpetrator", "by whom", r -> Labels.of(r.item().perpetrator())),
            whole("onset", "period", "onset", r -> r.item().onset()),
            whole("duration", "periods", "duration if nobody acts", r -> r.item().duration()),
            whole("unopposed_deaths", "persons", "deaths if nobody acts, up to its end or the horizon",
                    r -> r.item().unopposedDeaths()),
            whole("deaths", "persons", "deaths that happened", r -> r.item().deaths()),
            whole("saved", "persons", "unopposed deaths less deaths; negative where action made it worse",
                    r -> r.item().saved()),
            whole("collateral_deaths", "persons", "bystanders killed by interventions, counted apart",
                    r -> r.item().collateral()),
            whole("soldier_deaths", "persons", "interveners' soldiers killed", r -> r.item().soldierDeaths()),
            real("cost_musd", "million US$", "cost of interventions", r -> r.item().costMusd()),
            flag("qualifying", "whether the right to intervene was open to a state able to lead, at some time",
                    r -> r.item().qualifying()),
            text("outcome", "how it was answered: exactly one, the first that applies",
                    r -> r.item().outcome().label()),
            text("timeliness", "how the first intervention went; empty where nobody acted",
                    r -> label(r.item().timeliness())),
            text("mandate", "authority of the first intervention", r -> label(r.item().mandate())),
            text("means", "means of the first intervention", r -> label(r.item().means())),
            text("lead", "code of the state that led the first intervention", r -> r.item().lead()),
            whole("coalition_size", "states", "states with troops in the first intervention",
                    r -> r.item().coalitionSize()),
            real("peak_troops_k", "thousand troops", "largest force in the field at any time",
                    r -> r.item().peakTroops()),
            wholeOrNone("first_action", "period", "decision on the first intervention; empty where none",
                    r -> r.item().firstAction()),
            texts("blockers", "codes of the members that cast, or were expected to cast, a veto on force",
                    r -> r.item().blockers()),
            flag("ongoing", "whether the horizon cut it", r -> r.item().ongoing()),
            flag("host_consent", "whether the host consents to outside help", r -> r.item().hostConsent()),
            wholeOrNone("relapse_of", "", "number of the crisis of which it is a relapse; empty where it is none",
                    r -> r.item().relapseOf()),
            whole("expected_deaths", "persons", "deaths of the whole unopposed course, also beyond the horizon",
                    r -> r.item().expectedDeaths()),
            real("required_troops_k", "thousand troops", "force required against resistance, at onset",
                    r -> r.item().requiredForce()),
            real("displaced", "persons", "persons displaced by the whole unopposed course",
                    r -> r.item().displaced())));

    /** {@code votes.csv}. */
    public static final Table<OfRun<DraftRecord>> VOTES = new Table<>("votes", "draft resolution", List.of(
            whole("run", "", "number of the run", r -> r.run()),
            whole("crisis", "", "number of the crisis in the run", r -> r.item().crisis()),
            whole("draft", "", "number of the draft in the run", r -> r.item().draft()),
            whole("period", "period", "when", r -> r.item().period()),
            text("measure", "what it proposes", r -> Labels.of(r.item().measure())),
            flag("tabled", "whether it came to a vote", r -> r.item().tabled()),
            text("sponsor", "code of the sponsor; for force, of the would-be lead", r -> r.item().sponsor()),
            whole("yes", "votes", "affirmative votes; as the sponsor expected them where it was withdrawn, as the next",
                    r -> r.item().yes()),
            whole("no", "votes", "negative votes", r -> r.item().no()),
            whole("abstain", "votes", "abstentions", r -> r.item().abstain()),
            texts("vetoes", "codes of the permanent members whose negative votes block it", r -> r.item().vetoes()),
            flag("adopted", "whether it was adopted", r -> r.item().adopted()),
            real("serious_threat", "[0, 1]", "first criterion of legitimacy", r -> r.item().seriousThreat()),
            real("proper_purpose", "[0, 1]", "second criterion", r -> r.item().properPurpose()),
            real("last_resort", "[0, 1]", "third criterion", r -> r.item().lastResort()),
            real("proportional_means", "[0, 1]", "fourth criterion", r -> r.item().proportionalMeans()),
            real("balance_of_consequences", "[0, 1]", "fifth criterion", r -> r.item().balance()),
            text("reason", "what became of it",
                    r -> Labels.of(r.item().result()).replaceFirst("^withdrawn-", "withdrawn:"))));

    /** {@code periods.csv}. */
    public static final Table<OfRun<PeriodRecord>> PERIODS = new Table<>("periods", "run and period", List.of(
            whole("run", "", "number of the run", r -> r.run()),
            whole("period", "period", "from 0", r -> r.item().period()),
            whole("deaths", "persons", "deaths in all crises", r -> r.item().deaths()),
            whole("unopposed_deaths", "persons", "deaths in all crises if nobody acts",
                    r -> r.item().unopposedDeaths()),
            whole("operations", "interventions", "interventions going on", r -> r.item().operations()),
            real("norm", "[0, 1]", "strength of the responsibility to protect", r -> r.item().norm()),
            real("ban", "[0, 1]", "integrity of the ban on unauthorised force", r -> r.item().ban()),
            whole("vetoes", "drafts", "drafts vetoed", r -> r.item().vetoes()),
            whole("crises", "crises", "crises going on", r -> r.item().crises())));

    /** {@code contributions.csv}. */
    public static final Table<OfRun<ContributionRecord>> CONTRIBUTIONS = new Table<>(
            "contributions", "contributor of an intervention", List.of(
            whole("run", "", "number of the run", r -> r.run()),
            whole("crisis", "", "number of the crisis in the run", r -> r.item().crisis()),
            text("state", "code of the contributor", r -> r.item().state()),
            text("role", "its part", r -> Labels.of(r.item().role())),
            real("troops_k", "thousand troops", "troops pledged; 0 for a financier", r -> r.item().troops()),
            whole("soldier_deaths", "persons", "its soldiers killed", r -> r.item().soldierDeaths()),
            real("cost_musd", "million US$", "its cost", r -> r.item().costMusd()),
            whole("months", "periods", "time for which it took part", r -> r.item().months()),
            whole("intervention", "", "number of the intervention in the run", r -> r.item().intervention())));

    /** {@code failures.csv}. */
    public static final Table<Failure> FAILURES = new Table<>("failures", "run that failed", List.of(
            whole("run", "", "number of the run", f -> f.key().run()),
            whole("point", "", "number of the design point", f -> f.key().point()),
            whole("replicate", "", "number of the replicate at the design point", f -> f.key().replicate()),
            whole("seed", "", "seed of the run", f -> f.key().seed()),
            text("error", "what went wrong", f -> f.error())));

    /** {@code digests.csv}. */
    public static final Table<Digested> DIGESTS = new Table<>("digests", "run", List.of(
            whole("run", "", "number of the run", d -> d.key().run()),
            whole("seed", "", "seed of the run", d -> d.key().seed()),
            whole("events", "", "CRC-32C of all names, counts and decisions of the run",
                    d -> Integer.toUnsignedLong(d.digest().events())),
            whole("numbers", "", "CRC-32C of all its real numbers, to the last digit",
                    d -> Integer.toUnsignedLong(d.digest().numbers())),
            whole("rows", "", "CRC-32C of its lines in the other tables, as CSV, in the order runs, crises, votes,"
                    + " periods, contributions", d -> Integer.toUnsignedLong(d.rows())),
            text("periods", "two bytes for each period, of all that happened up to its end, in Base64; empty where"
                    + " --digests asks for none", d -> d.digest().chain())));

    private Tables() {}

    /**
     * {@code runs.csv}: which run, the level of each factor, and indicators.
     *
     * @param factors    in the order of {@link Measured#levels}; none for a single scenario
     * @param indicators in the order of {@link Measured#indicators}
     */
    public static Table<Measured> runs(List<FactorColumn> factors, List<Indicator> indicators) {
        List<Column<Measured>> columns = new ArrayList<>(List.of(
                whole("run", "", "number of the run", m -> m.key().run()),
                whole("point", "", "number of the design point; 0 for a single scenario", m -> m.key().point()),
                whole("replicate", "", "number of the replicate at the design point", m -> m.key().replicate()),
                whole("seed", "", "seed of the run", m -> m.key().seed())));
        for (int i = 0; i < factors.size(); i++) {
            int factor = i;
            columns.add(factors.get(i).column(m -> m.levels().get(factor)));
        }
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            int position = i;
            columns.add(real(indicator.label(), indicator.unit(), indicator.doc(), m -> m.indicators()[position]));
        }
        return new Table<>("runs", "run", List.copyOf(columns));
    }

    private static String label(Enum<?> constant) {
        return constant == null ? null : Labels.of(constant);
    }
}
