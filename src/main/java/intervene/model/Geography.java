package intervene.model;

import intervene.process.Reach;
import intervene.scenario.Parameters;
import intervene.world.MemberProfile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Distances and what they leave of forces and of crises' effects: per host, computed when it is first a host. */
final class Geography {
    private final List<MemberProfile> profiles;
    private final Parameters parameters;
    private final Map<String, Integer> index;
    private final double[] reachKm;
    private final Rows<Row> rows;

    /**
     * A host as seen by every state.
     *
     * @param available usable force before commitments [thousand troops]; 0 for the host
     * @param proximity share of the crisis's effects that reaches the state
     * @param distance  between the capitals [km]
     * @param patronTie tie of the state to the host [0, 1]
     * @param byForce   states in order of available force, ties by code
     */
    record Row(double[] available, double[] proximity, double[] distance, double[] patronTie, int[] byForce) {}

    Geography(List<MemberProfile> profiles, Parameters parameters, Map<String, Integer> index) {
        this.profiles = profiles;
        this.parameters = parameters;
        this.index = index;
        double[] spending = profiles.stream()
                .mapToDouble(MemberProfile::militarySpending)
                .sorted()
                .toArray();
        double median = median(spending);
        double exponent = median > 0 ? Reach.exponent(median, spending[spending.length - 1], parameters.reach()) : 0;
        reachKm = profiles.stream()
                .mapToDouble(p -> median > 0
                        ? Reach.kilometres(p.militarySpending(), median, exponent, parameters.reach())
                        : parameters.reach().medianReach())
                .toArray();
        rows = new Rows<>(profiles.size(), this::compute);
    }

    /** The row of a host; do not change its arrays. */
    Row row(int host) {
        return rows.get(host);
    }

    private Row compute(int host) {
        int n = profiles.size();
        MemberProfile h = profiles.get(host);
        var neighbour = new boolean[n];
        h.neighbours().forEach(code -> neighbour[index.get(code)] = true);
        var row = new Row(new double[n], new double[n], new double[n], new double[n], new int[n]);
        for (int i = 0; i < n; i++) {
            MemberProfile p = profiles.get(i);
            double km = Reach.kilometres(p.latitude(), p.longitude(), h.latitude(), h.longitude());
            row.distance[i] = km;
            row.patronTie[i] = PatronTie.of(p, h, parameters.ties());
            row.proximity[i] = i == host ? 0 : Reach.proximity(neighbour[i], km, parameters.spillover());
            row.available[i] = i == host
                    ? 0
                    : parameters.reach().deployable()
                            * p.armedForces()
                            * Reach.projection(neighbour[i], km, reachKm[i]);
        }
        Integer[] byForce = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(byForce, Comparator.comparingDouble((Integer i) -> -row.available[i]));
        Arrays.setAll(row.byForce, r -> byForce[r]);
        return row;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
