package intervene.design;

import intervene.random.Draws;

/**
 * A way through Morris's grid that moves along each axis once, by half of the grid's levels (Morris 1991).
 *
 * @param start index on the grid at which it begins, for each axis
 * @param order the axes in the order in which it moves along them
 * @param half  half of the number of levels
 */
record Trajectory(int[] start, int[] order, int half) {
    /** The trajectory of a number: begins anywhere, moves in any order. */
    static Trajectory draw(long number, int dimensions, int half, Draws draws) {
        var start = new int[dimensions];
        var order = new int[dimensions];
        for (int i = 0; i < dimensions; i++) {
            start[i] = (int) (draws.uniform(DesignChance.MORRIS_START, 0, number, i) * 2 * half);
            int j = (int) (draws.uniform(DesignChance.MORRIS_ORDER, 0, number, i) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return new Trajectory(start, order, half);
    }

    /** Index on the grid after moving along an axis: there is only one direction in which the move stays inside. */
    int moved(int axis) {
        return start[axis] < half ? start[axis] + half : start[axis] - half;
    }

    /** Indices on the grid after a number of steps. */
    int[] at(int steps) {
        int[] point = start.clone();
        for (int step = 0; step < steps; step++) {
            point[order[step]] = moved(order[step]);
        }
        return point;
    }

    /**
     * Distance to another trajectory: the sum of the distances of all points of one to all points of the other, in
     * steps of the grid (Campolongo et al. 2007).
     *
     * @param roots square roots of the numbers from 0 to the largest squared distance on the grid
     */
    double distance(Trajectory other, double[] roots) {
        int[] here = start.clone();
        int first = squaredDistance(start, other.start);
        double sum = 0;
        for (int step = 0; step <= order.length; step++) {
            if (step > 0) {
                int axis = order[step - 1];
                first += square(moved(axis) - other.start[axis]) - square(here[axis] - other.start[axis]);
                here[axis] = moved(axis);
            }
            sum += along(other, here, first, roots);
        }
        return sum;
    }

    /** Sum of the distances of one point to all points of a trajectory, whose first is at a known squared distance. */
    private static double along(Trajectory other, int[] point, int first, double[] roots) {
        int squared = first;
        double sum = roots[squared];
        for (int axis : other.order) {
            squared += square(point[axis] - other.moved(axis)) - square(point[axis] - other.start[axis]);
            sum += roots[squared];
        }
        return sum;
    }

    private static int squaredDistance(int[] a, int[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += square(a[i] - b[i]);
        }
        return sum;
    }

    private static int square(int x) {
        return x * x;
    }
}
