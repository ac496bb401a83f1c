package intervene.world;

import intervene.world.SyntheticDraws.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Where the capitals of a synthetic world lie, and which states are neighbours. Capitals cluster into regions. */
final class SyntheticGeography {
    private static final double EARTH_RADIUS_KM = 6371;
    /** Of a group's spread, the part between regions and the part within; their squares add up to 1. */
    private static final double BETWEEN = 0.9;

    private static final double WITHIN = 0.436;
    /** Share of states without a neighbour in 1995. */
    private static final double ISLANDS = 0.11;

    private static final int NEAREST = 3;

    final double[] latitude;
    final double[] longitude;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    SyntheticGeography(SyntheticGroup[] groups, int[] regions, long seed) {
        int n = groups.length;
        latitude = new double[n];
        longitude = new double[n];
        x = new double[n];
        y = new double[n];
        z = new double[n];
        for (int i = 0; i < n; i++) {
            SyntheticDraws region = new SyntheticDraws(seed, Purpose.REGION, regions[i], 0);
            SyntheticDraws own = new SyntheticDraws(seed, Purpose.POSITION, i, 0);
            double north = groups[i].latitude().at(BETWEEN * region.normal(2) + WITHIN * own.normal(2));
            double east = groups[i].longitude().at(BETWEEN * region.normal(2) + WITHIN * own.normal(2));
            latitude[i] = StrictMath.rint(StrictMath.max(-60, StrictMath.min(70, north)) * 100) / 100 + 0.0;
            longitude[i] = StrictMath.rint(StrictMath.IEEEremainder(east, 360) * 100) / 100 + 0.0;
            place(i);
        }
    }

    private void place(int i) {
        double phi = StrictMath.toRadians(latitude[i]);
        double lambda = StrictMath.toRadians(longitude[i]);
        x[i] = StrictMath.cos(phi) * StrictMath.cos(lambda);
        y[i] = StrictMath.cos(phi) * StrictMath.sin(lambda);
        z[i] = StrictMath.sin(phi);
    }

    /** Great-circle distance between two capitals [km]. */
    double distance(int i, int j) {
        double cosine = x[i] * x[j] + y[i] * y[j] + z[i] * z[j];
        return EARTH_RADIUS_KM * StrictMath.acos(StrictMath.max(-1, StrictMath.min(1, cosine)));
    }

    /**
     * Neighbours of each state, in both directions: two or three nearest states on the mainland, beside those that have
     * it among their own. About one state in nine is an island.
     */
    List<TreeSet<Integer>> neighbours(long seed) {
        int n = x.length;
        boolean[] island = new boolean[n];
        int[] wanted = new int[n];
        List<TreeSet<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            SyntheticDraws draws = new SyntheticDraws(seed, Purpose.NEIGHBOURS, i, 0);
            island[i] = draws.uniform() < ISLANDS;
            wanted[i] = draws.uniform() < 0.2 ? NEAREST - 1 : NEAREST;
            neighbours.add(new TreeSet<>());
        }
        for (int i = 0; i < n; i++) {
            int[] nearest = island[i] ? new int[0] : nearest(i, wanted[i], island);
            for (int j : nearest) {
                if (j >= 0) {
                    neighbours.get(i).add(j);
                    neighbours.get(j).add(i);
                }
            }
        }
        return neighbours;
    }

    /** The nearest states that are no islands; -1 where there are not so many. */
    private int[] nearest(int i, int count, boolean[] island) {
        int[] nearest = new int[count];
        double[] cosines = new double[count];
        Arrays.fill(nearest, -1);
        Arrays.fill(cosines, -2);
        for (int j = 0; j < x.length; j++) {
            double cosine = x[i] * x[j] + y[i] * y[j] + z[i] * z[j];
            if (cosine <= cosines[count - 1] || j == i || island[j]) {
                continue;
            }
            int place = count - 1;
            for (; place > 0 && cosine > cosines[place - 1]; place--) {
                cosines[place] = cosines[place - 1];
                nearest[place] = nearest[place - 1];
            }
            cosines[place] = cosine;
            nearest[place] = j;
        }
        return nearest;
    }
}
