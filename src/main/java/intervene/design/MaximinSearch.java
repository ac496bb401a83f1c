package intervene.design;

import intervene.random.Draws;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Looks for a Latin hypercube whose nearest points are far from each other, by simulated annealing (Morris and Mitchell
 * 1995): two points exchange their parts on one axis, which is kept if it lowers the sum over all pairs of distance to
 * the power of -2q, and with a falling chance otherwise. For large q the nearest pair alone decides.
 *
 * <p>Distances go round the edges: on each axis the last part is next to the first. So no place in the cube differs
 * from another, and points lie everywhere with equal probability. With distances that end at the edges they would avoid
 * the centre and the corners, and means over the points would be wrong however many designs are averaged.
 *
 * <p>Of many points, fewer exchanges are tried, so that the search takes about a second at most.
 */
final class MaximinSearch {
    private static final long WORK = 30_000_000;
    private static final int EXCHANGES_EACH = 2000;
    private static final int STAGES = 60;
    /** First temperature, in logarithms of the sum, times the number of points: an exchange moves 2 of so many. */
    private static final double HEAT = 5;
    private static final double COOLING = 0.88;

    private final int points;
    private final int dimensions;
    private final RandomGenerator random;
    /** Part of each point on each axis. */
    private final int[][] parts;
    /** Square of the way between two parts on an axis, by their difference. */
    private final int[] squares;
    /** Squared distance of each pair, in parts; both ways. */
    private final int[][] distances;
    private double sum;
    private double temperature;

    MaximinSearch(int points, int dimensions, Draws draws) {
        this.points = points;
        this.temperature = HEAT / points;
        this.dimensions = dimensions;
        this.random = draws.stream(DesignChance.LATIN_SEARCH, 0, points, dimensions);
        this.parts = new int[points][dimensions];
        this.distances = new int[points][points];
        this.squares = new int[points];
        for (int i = 0; i < points; i++) {
            int way = StrictMath.min(i, points - i);
            squares[i] = way * way;
        }
    }

    /** The best Latin hypercube found: the part of each point on each axis. */
    int[][] best() {
        start();
        if (points < 3 || dimensions < 2) {
            return parts;
        }
        int[][] best = copy();
        double least = sum;
        int exchanges = (int) StrictMath.min(EXCHANGES_EACH * points, WORK / points) / STAGES;
        for (int stage = 0; stage < STAGES; stage++) {
            for (int i = 0; i < exchanges; i++) {
                exchange();
            }
            addUp();
            if (sum < least) {
                least = sum;
                best = copy();
            }
            temperature *= COOLING;
        }
        return best;
    }

    /** A random Latin hypercube. */
    private void start() {
        for (int axis = 0; axis < dimensions; axis++) {
            for (int i = 0; i < points; i++) {
                int j = random.nextInt(i + 1);
                parts[i][axis] = parts[j][axis];
                parts[j][axis] = i;
            }
        }
        measure();
        addUp();
    }

    private int[][] copy() {
        var copy = new int[points][];
        for (int i = 0; i < points; i++) {
            copy[i] = parts[i].clone();
        }
        return copy;
    }

    private void measure() {
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = distance(parts[i], parts[j]);
                distances[j][i] = distances[i][j];
            }
        }
    }

    /** Takes the sum anew, without the rounding errors of the changes to it. */
    private void addUp() {
        sum = 0;
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < i; j++) {
                sum += nearness(distances[i][j]);
            }
        }
    }

    private int distance(int[] a, int[] b) {
        int sum = 0;
        for (int axis = 0; axis < a.length; axis++) {
            sum += square(a[axis] - b[axis]);
        }
        return sum;
    }

    private int square(int difference) {
        return squares[StrictMath.abs(difference)];
    }

    /** The squared distance to the power of -q, for q = 8. */
    private static double nearness(int distance) {
        double x = 1.0 / distance;
        double x2 = x * x;
        double x4 = x2 * x2;
        return x4 * x4;
    }

    private void exchange() {
        int axis = random.nextInt(dimensions);
        int a = random.nextInt(points);
        int b = random.nextInt(points - 1);
        b += b >= a ? 1 : 0;
        double proposed = sum + change(a, b, axis);
        if (proposed <= sum || isTolerated(proposed)) {
            carryOut(a, b, axis);
            sum = proposed;
        }
    }

    private boolean isTolerated(double proposed) {
        return StrictMath.log(proposed / sum) < -temperature * StrictMath.log(random.nextDouble());
    }

    private double change(int a, int b, int axis) {
        int fromA = parts[a][axis];
        int fromB = parts[b][axis];
        double change = 0;
        for (int j = 0; j < points; j++) {
            if (j != a && j != b) {
                int at = parts[j][axis];
                int further = square(fromB - at) - square(fromA - at);
                int ofA = distances[a][j];
                int ofB = distances[b][j];
                change += nearness(ofA + further) - nearness(ofA) + (nearness(ofB - further) - nearness(ofB));
            }
        }
        return change;
    }

    private void carryOut(int a, int b, int axis) {
        int fromA = parts[a][axis];
        int fromB = parts[b][axis];
        for (int j = 0; j < points; j++) {
            if (j != a && j != b) {
                int at = parts[j][axis];
                int further = square(fromB - at) - square(fromA - at);
                distances[a][j] += further;
                distances[j][a] = distances[a][j];
                distances[b][j] -= further;
                distances[j][b] = distances[b][j];
            }
        }
        parts[a][axis] = fromB;
        parts[b][axis] = fromA;
    }
}
