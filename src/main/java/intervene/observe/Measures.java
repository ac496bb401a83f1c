package intervene.observe;

import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Role;
import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.RunHistory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The arithmetic behind {@link Indicator}: counts, shares and means over the records of a run. */
final class Measures {
    /** The permanent members that the Charter names (Art. 23(1)), in today's codes. */
    static final Set<String> CHARTER_FIVE = Set.of("CHN", "FRA", "GBR", "RUS", "USA");

    /** Measures that do not use force. */
    static final Set<Measure> SHORT_OF_FORCE = Set.of(Measure.CONDEMNATION, Measure.SANCTIONS, Measure.PEACEKEEPING);

    static final double USD_PER_MUSD = 1e6;

    private Measures() {}

    static <T> long count(List<T> records, Predicate<? super T> condition) {
        return records.stream().filter(condition).count();
    }

    static <T> double total(List<T> records, ToLongFunction<? super T> number) {
        return records.stream().mapToLong(number).sum();
    }

    /** NaN where nothing is divided by. */
    static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    static <T> double share(List<T> records, Predicate<? super T> condition) {
        return ratio(count(records, condition), records.size());
    }

    static Predicate<CrisisRecord> caused(Outcome outcome) {
        return crisis -> crisis.outcome() == outcome;
    }

    static boolean isCoercive(InterventionRecord intervention) {
        return intervention.means() != Means.PEACEKEEPING;
    }

    static List<InterventionRecord> coercive(RunHistory run) {
        return run.interventions().stream().filter(Measures::isCoercive).toList();
    }

    static long interventions(RunHistory run, Mandate mandate) {
        return count(coercive(run), i -> i.mandate() == mandate);
    }

    static List<CrisisRecord> qualifying(RunHistory run) {
        return run.crises().stream().filter(CrisisRecord::qualifying).toList();
    }

    static List<CrisisRecord> abandoned(RunHistory run) {
        return run.crises().stream().filter(c -> c.qualifying() && c.firstAction() < 0).toList();
    }

    static long drafts(RunHistory run, Measure measure) {
        return count(run.drafts(), d -> d.measure() == measure);
    }

    static long drafts(RunHistory run, DraftRecord.Result result) {
        return count(run.drafts(), d -> d.result() == result);
    }

    /** Vetoes cast by members of these codes; a draft can meet with several. */
    static long vetoes(RunHistory run, Predicate<String> member) {
        return run.drafts().stream()
                .filter(d -> d.result() == DraftRecord.Result.VETOED)
                .flatMap(d -> d.vetoes().stream()).filter(member).count();
    }

    static double yesVotesAdopted(RunHistory run) {
        return mean(run.drafts().stream().filter(DraftRecord::adopted).mapToDouble(DraftRecord::yes));
    }

    static double abstentions(RunHistory run, Set<Measure> measures) {
        return mean(run.drafts().stream()
                .filter(d -> d.tabled() && measures.contains(d.measure())).mapToDouble(DraftRecord::abstain));
    }

    static double monthsToResponse(RunHistory run) {
        Map<Integer, Integer> onset =
                run.crises().stream().collect(Collectors.toMap(CrisisRecord::crisis, CrisisRecord::onset));
        Map<Integer, Integer> first = new TreeMap<>();
        coercive(run).forEach(i -> first.merge(i.crisis(), i.start() - onset.get(i.crisis()), Math::min));
        return median(first.values().stream().mapToDouble(Integer::doubleValue));
    }

    static double coalitionSize(RunHistory run) {
        return median(coercive(run).stream().mapToDouble(InterventionRecord::coalitionSize));
    }

    static double largestShare(RunHistory run) {
        long largest = run.crises().stream().mapToLong(CrisisRecord::unopposedDeaths).max().orElse(0);
        return ratio(largest, total(run.crises(), CrisisRecord::unopposedDeaths));
    }

    static double cost(RunHistory run) {
        return sum(run.crises(), CrisisRecord::costMusd);
    }

    /** Without what condemnation and sanctions averted, which costs nothing. */
    static double savedByInterventions(RunHistory run) {
        return total(run.crises().stream().filter(c -> c.firstAction() >= 0).toList(), CrisisRecord::saved);
    }

    static double costPerLifeSaved(RunHistory run) {
        double saved = savedByInterventions(run);
        return saved > 0 ? cost(run) * USD_PER_MUSD / saved : Double.NaN;
    }

    static double livesAsAid(RunHistory run) {
        return ratio(cost(run) * USD_PER_MUSD, run.aidCostPerLife());
    }

    static double leadTroopsShare(RunHistory run) {
        return mean(coercive(run).stream()
                .mapToDouble(i -> leadTroopsShare(run, i)).filter(share -> !Double.isNaN(share)));
    }

    private static double leadTroopsShare(RunHistory run, InterventionRecord intervention) {
        List<ContributionRecord> given = run.contributions().stream()
                .filter(c -> c.intervention() == intervention.intervention()).toList();
        List<ContributionRecord> byLead = given.stream().filter(c -> c.role() == Role.LEAD).toList();
        return ratio(sum(byLead, ContributionRecord::troops), sum(given, ContributionRecord::troops));
    }

    static double topCostShare(RunHistory run) {
        double[] costs = costByState(run);
        return ratio(DoubleStream.of(costs).max().orElse(0), sum(costs));
    }

    /**
     * Gini coefficient over the n states that contributed, from their costs in ascending order x_1 … x_n.
     *
     * <pre>
     *   G = Σ (2k − n − 1)·x_k / (n·Σ x_k)
     * </pre>
     */
    static double burdenGini(RunHistory run) {
        double[] ascending = DoubleStream.of(costByState(run)).sorted().toArray();
        int n = ascending.length;
        double weighted = 0;
        for (int k = 1; k <= n; k++) {
            weighted += (2.0 * k - n - 1) * ascending[k - 1];
        }
        return ratio(weighted, n * sum(ascending));
    }

    private static double[] costByState(RunHistory run) {
        Map<String, Double> costs = new TreeMap<>();
        run.contributions().forEach(c -> costs.merge(c.state(), c.costMusd(), Double::sum));
        return values(costs.values());
    }

    private static double[] values(Collection<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A plain sum in order: {@link DoubleStream#sum} leaves its order and its compensation to the JVM. */
    private static <T> double sum(List<T> records, ToDoubleFunction<? super T> number) {
        return sum(records.stream().mapToDouble(number).toArray());
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static double mean(DoubleStream stream) {
        double[] numbers = stream.toArray();
        return ratio(sum(numbers), numbers.length);
    }

    private static double median(DoubleStream stream) {
        double[] ascending = stream.sorted().toArray();
        int n = ascending.length;
        return n == 0 ? Double.NaN : (ascending[(n - 1) / 2] + ascending[n / 2]) / 2;
    }
}
