package intervene.model;

import intervene.decision.Attitude;
import intervene.domain.RegionalGroup;
import intervene.process.DeathProfile;
import intervene.process.Decay;
import intervene.process.Expectation;
import intervene.process.Onset;
import intervene.random.Draws;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.world.MemberProfile;
import intervene.world.Organisation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What never changes and depends on no seed: computed once for a scenario, shared by all its runs and threads. */
final class Environment {
    private static final double MILLION = 1e6;
    private static final double BASIS_POINT = 1e-4;

    final Parameters parameters;
    final List<MemberProfile> profiles;
    final long[] keys;
    final double[] idealPoint;
    final double[] sovereignty;
    final double[] statisticalLife;
    final double[] basisPoint;
    final double[] unitCost;
    final double[] gdpMusd;
    final boolean[] airForce;
    final double[] cumulativeHazard;
    final Geography geography;
    final DeathProfile deathProfile;
    final Decays decays;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Organisation> organisations;
    private final Map<Integer, List<String>> electedMembers;
    private final int firstYear;
    private final Rows<double[]> affinities;

    /** Shares of a departure that are left after a month. */
    record Decays(double norm, double ban, double reputation, double weariness, double resentment) {}

    Environment(Scenario scenario) {
        parameters = scenario.parameters();
        profiles = scenario.world().states();
        int n = profiles.size();
        keys = new long[n];
        idealPoint = new double[n];
        sovereignty = new double[n];
        statisticalLife = new double[n];
        basisPoint = new double[n];
        unitCost = new double[n];
        gdpMusd = new double[n];
        airForce = new boolean[n];
        cumulativeHazard = new double[n];
        double mean = meanIdealPoint();
        for (int i = 0; i < n; i++) {
            describe(i, mean);
        }
        geography = new Geography(profiles, parameters, index);
        deathProfile = new DeathProfile(parameters.crisis());
        decays = decays(parameters);
        organisations = scenario.world().organisations();
        electedMembers = scenario.world().electedMembers();
        firstYear = scenario.world().year();
        affinities = new Rows<>(n, this::affinitiesTo);
    }

    int size() {
        return profiles.size();
    }

    String code(int state) {
        return profiles.get(state).code();
    }

    /** Index of a state; −1 where the world has none of that code. */
    int indexOf(String code) {
        return index.getOrDefault(code, -1);
    }

    double affinity(int state, int other) {
        return affinities.areKept() ? affinities.get(other)[state] : affinityOf(state, other);
    }

    private double affinityOf(int state, int other) {
        return state == other ? 1 : Attitude.affinity(idealPoint[state], idealPoint[other], parameters.ties());
    }

    /** The host's most specific regional organisation that can act; null where there is none. */
    Organisation regionalOrganisation(int host) {
        return organisations.stream()
                .filter(o -> o.canAct() && o.area().contains(code(host)))
                .min(Comparator.comparingInt((Organisation o) -> o.members().size())
                        .thenComparing(Organisation::code))
                .orElse(null);
    }

    /** Elected members on record for the year of a period; empty where there is no record. */
    List<String> recordedMembers(int period) {
        return parameters.council().recordedMembers()
                ? electedMembers.getOrDefault(firstYear + period / 12, List.of())
                : List.of();
    }

    /** Seats that a group fills by election. */
    int electedSeats(RegionalGroup group) {
        var council = parameters.council();
        return switch (group) {
            case AFRICA -> council.electedAfrica();
            case ASIA_PACIFIC -> council.electedAsiaPacific();
            case LATIN_AMERICAN_CARIBBEAN -> council.electedLatinAmerica();
            case WESTERN_EUROPEAN_OTHERS -> council.electedWesternEurope();
            case EASTERN_EUROPE -> council.electedEasternEurope();
        };
    }

    /** Added up in order of code, so that it is the same number on every JVM. */
    private double meanIdealPoint() {
        double sum = 0;
        for (MemberProfile p : profiles) {
            sum += p.idealPoint();
        }
        return sum / profiles.size();
    }

    private void describe(int i, double meanIdealPoint) {
        MemberProfile p = profiles.get(i);
        index.put(p.code(), i);
        keys[i] = Draws.key(p.code());
        idealPoint[i] = meanIdealPoint
                + (p.idealPoint() - meanIdealPoint) * parameters.world().polarisation();
        sovereignty[i] = Attitude.sovereignty(idealPoint[i], parameters.ties());
        double price = parameters.world().priceLevel();
        gdpMusd[i] = p.gdp() * price * 1000;
        double perHead = p.gdpPerHead() * price;
        statisticalLife[i] = parameters.moral().vslYears() * perHead / MILLION;
        basisPoint[i] = gdpMusd[i] * BASIS_POINT / statisticalLife[i];
        unitCost[i] = Expectation.unitCost(perHead, parameters.operations());
        airForce[i] = p.militarySpending() * price * 1000 >= parameters.reach().airForceSpending();
        cumulativeHazard[i] = (i == 0 ? 0 : cumulativeHazard[i - 1]) + Onset.hazard(p, parameters.onset());
    }

    private double[] affinitiesTo(int other) {
        var row = new double[size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = affinityOf(i, other);
        }
        return row;
    }

    private static Decays decays(Parameters p) {
        return new Decays(
                Decay.factor(p.norm().halfLife()),
                Decay.factor(p.ban().halfLife()),
                Decay.factor(p.reputation().halfLife()),
                Decay.factor(p.weariness().halfLife()),
                Decay.factor(p.aftermath().resentmentHalfLife()));
    }
}
