package intervene.model;

import intervene.process.Reach;
import intervene.scenario.Parameters;
import intervene.world.MemberProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Distances and what they leave of forces and of crises' effects: per host, computed when it is first a host. */
final class Geography {
    /** Beyond this number of states the rows are not kept: they would take gigabytes. */
    private static final int KEEP_ROWS_UP_TO = 2000;

    private final List<MemberProfile> profiles;
    private final Parameters parameters;
    private final Map<String, Integer> index;
    private final double[] reachKm;
    private final AtomicReferenceArray<Row> rows;

    /**
     * A host as seen by every state.
     *
     * @param available usable force before commitments [thousand troops]; 0 for the host
     * @param proximity share of the crisis's effects that reaches the state
     * @param distance  between the capitals [km]
     * @param patronTie tie of the state to the host [0, 1]
     */
    record Row(double[] available, double[] proximity, double[] distance, double[] patronTie) {}

    Geography(List<MemberProfile> profiles, Parameters parameters, Map<String, Integer> index) {
        this.profiles = profiles;
        this.parameters = parameters;
        this.index = index;
        double[] spending = profiles.stream().mapToDouble(MemberProfile::militarySpending).sorted().toArray();
        double median = median(spending);
        double exponent = median > 0 ? Reach.exponent(median, spending[spending.length - 1], parameters.reach()) : 0;
        reachKm = profiles.stream()
                .mapToDouble(p -> median > 0 ? Reach.kilometres(p.militarySpending(), median, exponent, parameters.reach()) : parameters.reach().medianReach())
                .toArray();
        rows = new AtomicReferenceArray<>(profiles.size() <= KEEP_ROWS_UP_TO ? profiles.size() : 0);
    }

    /** The row of a host; do not change its arrays. */
    Row row(int host) {
        if (rows.length() == 0) {
            return compute(host);
        }
        Row known = rows.get(host);
        if (known == null) {
            known = compute(host);
            rows.set(host, known);
        }
        return known;
    }

    private Row compute(int host) {
        int n = profiles.size();
        MemberProfile h = profiles.get(host);
        var neighbour = new boolean[n];
        h.neighbours().forEach(code -> neighbour[index.get(code)] = true);
        var row = new Row(new double[n], new double[n], new double[n], new double[n]);
        for (int i = 0; i < n; i++) {
            MemberProfile p = profiles.get(i);
            double km = Reach.kilometres(p.latitude(), p.longitude(), h.latitude(), h.longitude());
            row.distance[i] = km;
            row.patronTie[i] = PatronTie.of(p, h, parameters.ties());
            row.proximity[i] = i == host ? 0 : Reach.proximity(neighbour[i], km, parameters.spillover());
            row.available[i] = i == host ? 0 : parameters.reach().deployable() * p.armedForces() * Reach.projection(neighbour[i], km, reachKm[i]);
        }
        return row;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Index of the nearest of the states that pass a test, by distance to a host; −1 where none does. */
    static int nearest(Row row, boolean[] eligible) {
        int nearest = -1;
        for (int i = 0; i < eligible.length; i++) {
            if (eligible[i] && (nearest < 0 || row.distance[i] < row.distance[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }

    @Override
    public String toString() {
        return "Geography of " + profiles.size() + " states, reach " + Arrays.stream(reachKm).max().orElse(0) + " km";
    }
}
