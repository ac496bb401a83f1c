package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Measure;
import intervene.domain.Role;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.RunHistory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Limits whose known answer is a probability. Seeds are fixed; each test states how often chance alone would fail it.
 */
class StatisticalLimitsTest {
    /**
     * Limit 4: over 20,000 years the yearly onsets have the configured mean 1.28 and variance/mean 1 + 1.4. A crisis
     * lasts a month and there are 200 equal hosts, so a host is busy for less than one onset in a thousand.
     *
     * <p>Negative binomial counts of variance 3.072 and excess kurtosis 6.9: the mean has standard error
     * √(3.072/20,000) = 0.0124, the variance 3.072 · √(8.9/20,000) = 0.065, so variance/mean less than 0.055. Bounds
     * are five standard errors: a false alarm in a million tests.
     */
    @Test
    @Tag("slow")
    void onsetsHaveTheConfiguredMeanAndDispersion() {
        var states = IntStream.range(0, 200)
                .mapToObj(i -> TestWorlds.state("H%03d".formatted(i)).military(0, 0)).toArray(TestWorlds.State[]::new);
        var simulation = new Simulation(TestWorlds.scenario(TestWorlds.world(states), "horizon=12000",
                "crisis.duration=1",
                "measures.condemnation=false", "measures.sanctions=false", "measures.peacekeeping=false",
                "measures.force=false"));
        double[] yearly = IntStream.rangeClosed(1, 20).boxed()
                .flatMapToDouble(seed -> yearlyOnsets(simulation.run(seed))).toArray();
        assertEquals(20_000, yearly.length);
        double mean = DoubleStream.of(yearly).sum() / yearly.length;
        double variance = DoubleStream.of(yearly).map(n -> (n - mean) * (n - mean)).sum() / (yearly.length - 1);
        assertEquals(1.28, mean, 0.062);
        assertEquals(2.4, variance / mean, 0.275);
    }

    private static DoubleStream yearlyOnsets(RunHistory run) {
        var count = new double[run.horizon() / 12];
        run.crises().forEach(c -> count[c.onset() / 12]++);
        return DoubleStream.of(count);
    }

    /**
     * Limit 3, through the whole model: where nothing but noise moves votes, members are coins with p(yes) = p(no) =
     * Φ(−0.6) = 0.274253. Of fifteen members five can veto; five votes adopt. There is a draft where at least one
     * member would vote for it. The first draft of each measure in each crisis is an independent trial. Bound 4.5
     * standard errors: a false alarm in 150,000 tests.
     */
    @Test
    void councilOfCoinsAdoptsAsOftenAsTheClosedFormSays() {
        var simulation = new Simulation(TestWorlds.read("baseline.yaml", "onset.rate=12", "council.criteriaWeight=0",
                "council.affinityWeight=0", "council.outsideOptionWeight=0", "council.sovereigntyWeight=0",
                "council.patronWeight=0", "council.resentmentWeight=0", "council.noise=1", "council.abstentionBand=0.6",
                "council.loneVetoCost=0", "council.majority=5", "council.forecastError=0", "council.forcedVote=1",
                "measures.peacekeeping=false", "measures.force=false", "doctrine=status-quo-plus",
                "crisis.duration=6"));
        List<DraftRecord> firsts = new ArrayList<>();
        for (int seed = 1; seed <= 4; seed++) {
            Set<List<Object>> seen = new HashSet<>();
            simulation.run(seed).drafts().stream().filter(d -> seen.add(List.of(d.crisis(), d.measure())))
                    .forEach(firsts::add);
        }
        double p = 0.274253;
        double expected = adoption(5, 10, 5, p) / (1 - Math.pow(1 - p, 15));
        double share = firsts.stream().filter(DraftRecord::adopted).count() / (double) firsts.size();
        assertTrue(firsts.size() > 1_000, "drafts: " + firsts.size());
        assertTrue(firsts.stream().allMatch(d -> d.yes() + d.no() + d.abstain() == 15));
        assertEquals(expected, share, 4.5 * Math.sqrt(expected * (1 - expected) / firsts.size()));
    }

    /** No veto among the permanent: (1 − p)^v; given that, each of them votes yes with p/(1 − p), the others with p. */
    private static double adoption(int permanent, int others, int needed, double p) {
        double adoption = 0;
        for (int a = 0; a <= permanent; a++) {
            for (int b = Math.max(0, needed - a); b <= others; b++) {
                adoption += binomial(permanent, a, p / (1 - p)) * binomial(others, b, p);
            }
        }
        return Math.pow(1 - p, permanent) * adoption;
    }

    private static double binomial(int n, int k, double p) {
        double c = Math.pow(p, k) * Math.pow(1 - p, n - k);
        for (int i = 0; i < k; i++) {
            c = c * (n - i) / (i + 1);
        }
        return c;
    }

    /**
     * Limit 9: eight identical neighbours and a host in a crisis that is always the same, so that all see the same
     * balance z and only the truncated logistic noise divides them.
     *
     * <p>F = f = 2.5 · 4.6 · (8/20)^0.8 · (2,500/100)^0.2, S = 30,000 · (1 − 2/12) · 0.95 · (1 − e^−2.303), N(S) =
     * 1,000 · (S/1,000)^0.6; duty (1 − φ) · N(S) · 8^−b · (0.5 + 0.3), cost (20 · 12 + 50) · f · 1.5 · unit cost
     * (10,000/40,000)^0.75 over VSL 1.72 million, times 1 − 0.5 · 0.64; the share w cancels. Bound 4.5 standard errors.
     */
    @ParameterizedTest(name = "b = {0}")
    @ValueSource(doubles = {0, 0.3, 0.6})
    void identicalStatesAreWillingAsOftenAsTheClosedFormSays(double exponent) {
        var witness = new FirstThoughts();
        var simulation = new Simulation(TestWorlds.scenario(eightNeighbours(), "moral.bystanderExponent=" + exponent,
                "moral.fiduciaryWeight=0.7", "moral.soldierRiskTolerance=1", "moral.orderInterest=0",
                "moral.narrowInterest=0",
                "moral.reputationalStake=0", "moral.culpablePairs=0", "perception.noise=0", "norm.inaction=0",
                "operations.riskGround=0",
                "operations.collateralGround=0", "reach.airForceSpending=1e9", "reach.hostsStayHome=false",
                "horizon=12000",
                "onset.rate=6", "crisis.deaths=30000", "crisis.duration=12", "crisis.statePerpetrator=0",
                "crisis.opposition=8",
                "crisis.localSupport=1", "doctrine=status-quo-plus", "measures.condemnation=false",
                "measures.sanctions=false",
                "measures.peacekeeping=false", "measures.force=false"));
        for (int seed = 1; seed <= 2; seed++) {
            simulation.run(seed, witness);
        }
        double expected = willingShare(exponent);
        assertTrue(witness.asked > 4_000, "asked " + witness.asked);
        assertTrue(expected > 0.05 && expected < 0.95, "a test of something: " + expected);
        assertEquals(expected, witness.willing / (double) witness.asked,
                4.5 * Math.sqrt(expected * (1 - expected) / witness.asked));
    }

    private static double willingShare(double exponent) {
        double force = 2.5 * 4.6 * Math.pow(8 / 20.0, 0.8) * Math.pow(2500 / 100.0, 0.2);
        double saved = 30_000 * (1 - 2 / 12.0) * 0.95 * (1 - Math.exp(-2.303));
        double duty = 0.3 * 1000 * Math.pow(saved / 1000, 0.6) * Math.pow(8, -exponent) * 0.8;
        double cost = (20 * 12 + 50) * force * 1.5 * Math.pow(0.25, 0.75) / 1.72 * (1 - 0.5 * 0.64);
        double z = (duty - cost) / (duty + cost);
        double tail = 1 / (1 + Math.exp(5));
        double below = (1 / (1 + Math.exp(-(0.2 - z) / 0.2)) - tail) / (1 - 2 * tail);
        return 1 - Math.min(1, Math.max(0, below));
    }

    private static intervene.world.World eightNeighbours() {
        var states = IntStream.range(0, 9)
                .mapToObj(i -> TestWorlds.state(i == 8 ? "HST" : "A" + i).economy(10, 100).military(10, 50))
                .toArray(TestWorlds.State[]::new);
        for (int i = 0; i < 8; i++) {
            states[8].neighbour("A" + i);
        }
        return TestWorlds.world(states);
    }

    /** Counts the willing among those who weigh a crisis in the host, at its onset. */
    private static final class FirstThoughts implements Witness {
        int asked;
        int willing;

        @Override
        public void appraised(Crisis crisis, Outlook outlook, Assessment a) {
            if (crisis.host.code().equals("HST") && outlook.period == crisis.onset && a.stance().role() == Role.LEAD) {
                asked++;
                willing += a.isWilling() ? 1 : 0;
            }
        }
    }

    /**
     * Onsets fall on hosts in proportion to their hazards: χ² with 11 degrees of freedom, limit 37.4 at 1 in 10,000.
     */
    @Test
    void onsetsFallOnHostsByTheirHazards() {
        var scenario = TestWorlds.read("scenarios/small-world.yaml", "onset.rate=2", "crisis.duration=1",
                "horizon=12000",
                "onset.intercept=-4.307", "onset.incomeSlope=-0.177", "onset.populationSlope=0.330",
                "measures.condemnation=false", "measures.sanctions=false", "measures.peacekeeping=false",
                "measures.force=false",
                "doctrine=status-quo-plus", "aftermath.relapseHazard=0", "reach.deployable=0");
        var simulation = new Simulation(scenario);
        var crises = IntStream.rangeClosed(1, 3).boxed().flatMap(seed -> simulation.run(seed).crises().stream())
                .map(CrisisRecord::host).toList();
        var states = scenario.world().states();
        double all = states.stream().mapToDouble(StatisticalLimitsTest::hazard).sum();
        double chi = 0;
        for (var s : states) {
            double expected = crises.size() * hazard(s) / all;
            double count = crises.stream().filter(s.code()::equals).count();
            chi += (count - expected) * (count - expected) / expected;
        }
        assertTrue(chi < 37.4, "χ² = " + chi + " of " + crises.size() + " onsets");
    }

    private static double hazard(intervene.world.MemberProfile s) {
        double logit = -4.307 - 0.177 * Math.log(s.gdp() * 1000 / s.population()) + 0.330 * Math.log(s.population());
        return 1 / (1 + Math.exp(-logit));
    }

    /**
     * The mean of lognormal deaths cut off at both ends lies between them, and half fall below the truncated median.
     */
    @Test
    void halfOfTheCrisesAreSmallerThanTheTruncatedMedian() {
        // ln X normal with mean ln 25,000 and spread 1.76, between 1,000 and 20 % of 10 million: Φ(−1.8290) = 0.03370,
        // Φ(2.4898) = 0.99361; the middle, 0.51366, is the quantile 0.03424: 25,000 · exp(1.76 · 0.03424) = 26,552.
        // Of n crises the share below has standard error 0.5/√n; the bound of four is missed once in 16,000 tests.
        var states = IntStream.range(0, 50).mapToObj(i -> TestWorlds.state("H%02d".formatted(i)).military(0, 0))
                .toArray(TestWorlds.State[]::new);
        var simulation = new Simulation(TestWorlds.scenario(TestWorlds.world(states), "horizon=6000", "onset.rate=4",
                "measures.condemnation=false", "measures.sanctions=false", "measures.peacekeeping=false",
                "measures.force=false"));
        var deaths = simulation.run(1).crises().stream().mapToLong(CrisisRecord::expectedDeaths).toArray();
        double below = IntStream.range(0, deaths.length).filter(i -> deaths[i] < 26_552)
                .count() / (double) deaths.length;
        assertTrue(deaths.length > 1_000);
        assertEquals(0.5, below, 4 * 0.5 / Math.sqrt(deaths.length));
        for (long d : deaths) {
            assertTrue(d >= 1_000 && d <= 2_000_000, "deaths " + d);
        }
    }

    @Test
    void condemnedPerpetratorsStopAtTheConfiguredHazard() {
        // Every crisis is condemned in its first month and lasts 100 more: it is over by then with probability
        // 1 − (1 − 0.02)^99 where onset is month 1 and the first chance is month 2. Bound 4.5 standard errors.
        var states = IntStream.range(0, 60).mapToObj(i -> TestWorlds.state("H%02d".formatted(i)).military(0, 0))
                .toArray(TestWorlds.State[]::new);
        var simulation = new Simulation(TestWorlds.scenario(TestWorlds.world(states), "horizon=6000", "onset.rate=3",
                "crisis.duration=100", "measures.condemnationHazard=0.02", "measures.sanctions=false",
                "measures.force=false",
                "measures.peacekeeping=false", "council.criteriaWeight=100", "council.noise=0",
                "council.forecastError=0", "council.patronWeight=0", "council.majority=1", "crisis.deaths=100000"));
        RunHistory run = simulation.run(1);
        var whole = run.crises().stream().filter(c -> c.onset() + c.duration() <= run.horizon()).toList();
        Set<Integer> condemned = new HashSet<>();
        run.drafts().stream().filter(d -> d.measure() == Measure.CONDEMNATION && d.adopted())
                .forEach(d -> condemned.add(d.crisis()));
        assertTrue(whole.stream().allMatch(c -> condemned.contains(c.crisis())));
        double expected = 1 - Math.pow(0.98, 99);
        double share = whole.stream().filter(c -> c.deaths() < c.unopposedDeaths()).count() / (double) whole.size();
        assertTrue(whole.size() > 500, "crises " + whole.size());
        assertEquals(expected, share, 4.5 * Math.sqrt(expected * (1 - expected) / whole.size()));
    }
}
