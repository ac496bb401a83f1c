package intervene.design;

import java.util.Arrays;

/**
 * Chooses, among candidates, trajectories that lie far from each other: those with the largest sum of squared distances
 * (Campolongo et al. 2007).
 *
 * <p>Trying every choice is out of reach. As Ruano et al. 2012 do, it adds one candidate after the other, beginning
 * with the pair that is furthest apart; then it replaces chosen ones as long as that raises the sum.
 */
final class TrajectoryChoice {
    private final double[][] squared;
    private final int[] chosen;
    private final boolean[] isChosen;
    /** Sum of the squared distances of each candidate to those chosen. */
    private final double[] reach;
    private int size;

    private TrajectoryChoice(double[][] squared, int number) {
        this.squared = squared;
        chosen = new int[number];
        isChosen = new boolean[squared.length];
        reach = new double[squared.length];
    }

    /** Which {@code number} of the candidates to take, at least two, in rising order. */
    static int[] best(Trajectory[] candidates, int levels, int number) {
        var choice = new TrajectoryChoice(squaredDistances(candidates, levels), number);
        choice.addAll();
        while (choice.exchange()) {
            continue;
        }
        Arrays.sort(choice.chosen);
        return choice.chosen;
    }

    /** Squared distance of each two candidates. */
    static double[][] squaredDistances(Trajectory[] candidates, int levels) {
        double[] roots = roots(candidates[0].start().length * (levels - 1) * (levels - 1));
        var squared = new double[candidates.length][candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance = candidates[i].distance(candidates[j], roots);
                squared[i][j] = distance * distance;
                squared[j][i] = squared[i][j];
            }
        }
        return squared;
    }

    private static double[] roots(int largest) {
        var roots = new double[largest + 1];
        for (int i = 0; i <= largest; i++) {
            roots[i] = StrictMath.sqrt(i);
        }
        return roots;
    }

    private void addAll() {
        addFurthestPair();
        while (size < chosen.length) {
            add(furthest());
        }
    }

    private void addFurthestPair() {
        int a = 0;
        int b = 1;
        for (int i = 0; i < squared.length; i++) {
            for (int j = 0; j < i; j++) {
                if (squared[i][j] > squared[a][b]) {
                    a = i;
                    b = j;
                }
            }
        }
        add(a);
        add(b);
    }

    private int furthest() {
        int furthest = -1;
        for (int i = 0; i < squared.length; i++) {
            if (!isChosen[i] && (furthest < 0 || reach[i] > reach[furthest])) {
                furthest = i;
            }
        }
        return furthest;
    }

    private void add(int candidate) {
        chosen[size++] = candidate;
        isChosen[candidate] = true;
        for (int i = 0; i < reach.length; i++) {
            reach[i] += squared[i][candidate];
        }
    }

    /** Makes the exchange that raises the sum most; false where none raises it by more than rounding may. */
    private boolean exchange() {
        double most = 0;
        int place = -1;
        int candidate = -1;
        for (int p = 0; p < chosen.length; p++) {
            double leaving = reach[chosen[p]];
            for (int i = 0; i < reach.length; i++) {
                double gain = isChosen[i] ? 0 : reach[i] - squared[i][chosen[p]] - leaving;
                if (gain > most) {
                    most = gain;
                    place = p;
                    candidate = i;
                }
            }
        }
        boolean isWorthIt = place >= 0 && most > reach[chosen[place]] * 1e-9;
        if (isWorthIt) {
            replace(place, candidate);
        }
        return isWorthIt;
    }

    private void replace(int place, int candidate) {
        int leaving = chosen[place];
        for (int i = 0; i < reach.length; i++) {
            reach[i] += squared[i][candidate] - squared[i][leaving];
        }
        isChosen[leaving] = false;
        isChosen[candidate] = true;
        chosen[place] = candidate;
    }
}
