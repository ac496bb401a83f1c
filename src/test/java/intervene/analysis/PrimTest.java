package intervene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.analysis.Prim.Box;
import intervene.analysis.Prim.Restriction;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PrimTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static Prim search(double[][] points, Predicate<double[]> interest) {
        return search(points, new boolean[points[0].length], interest);
    }

    private static Prim search(double[][] points, boolean[] categorical, Predicate<double[]> interest) {
        var of = new boolean[points.length];
        for (int p = 0; p < of.length; p++) {
            of[p] = interest.test(points[p]);
        }
        return Prim.of(points, categorical, of);
    }

    /** The numbers 1 to n as points on one axis. */
    private static double[][] row(int n) {
        var points = new double[n][1];
        Arrays.setAll(points, i -> new double[] {i + 1});
        return points;
    }

    private static List<Integer> axes(Box box) {
        return box.restrictions().stream().map(Restriction::axis).toList();
    }

    private static void assertBox(int points, double density, double coverage, double mass, Box box) {
        assertEquals(points, box.points());
        assertEquals(density, box.density(), 1e-12);
        assertEquals(coverage, box.coverage(), 1e-12);
        assertEquals(mass, box.mass(), 1e-12);
    }

    /**
     * 1 to 40, of interest from 21 on. A twentieth of 40 is two points, of 38 to 20 one: the boxes have 40, 38, 37, …,
     * 20 points. The last has all that is of interest and nothing else; without its limit the density is 1/2, so that
     * the quasi-p-value is 2⁻²⁰.
     */
    @Test
    void peelingByHand() {
        Prim prim = search(row(40), x -> x[0] > 20);
        assertEquals(20, prim.trajectory().size());
        assertBox(40, 0.5, 1, 1, prim.trajectory().get(0));
        assertEquals(List.of(), prim.trajectory().get(0).restrictions());
        assertBox(38, 20 / 38.0, 1, 0.95, prim.trajectory().get(1));
        assertBox(37, 20 / 37.0, 1, 0.925, prim.trajectory().get(2));
        assertBox(20, 1, 1, 0.5, prim.trajectory().get(19));
        assertEquals(19, prim.suggested());
        assertEquals(List.of(new Restriction(0, 20.5, INFINITY, List.of(), Math.pow(2, -20))), rounded(prim.box()));
    }

    private static List<Restriction> rounded(Box box) {
        return box.restrictions().stream().map(r -> new Restriction(r.axis(), r.low(), r.high(), r.levels(),
                Math.rint(r.quasiP() * Math.pow(2, 40)) / Math.pow(2, 40))).toList();
    }

    /**
     * 1 to 20, of interest from 17 on: boxes of 20, …, 10 points, the last 11 to 20 with density 0.4. Without its limit
     * the density is 0.2, and four or more of ten have the probability 1 − 0.8791 = 0.1209: the limit is dropped.
     */
    @Test
    void weakRestrictionsAreDropped() {
        Prim prim = search(row(20), x -> x[0] > 16);
        assertEquals(10, prim.suggested());
        Box peeled = prim.trajectory().get(10);
        assertBox(10, 0.4, 1, 0.5, peeled);
        assertEquals(10.5, peeled.restrictions().get(0).low());
        assertEquals(0.1209, peeled.restrictions().get(0).quasiP(), 5e-5);
        assertEquals(prim.trajectory().get(0), prim.box());
    }

    @Test
    void upperLimitsMirrorLowerOnes() {
        Prim prim = search(row(40), x -> x[0] <= 20);
        Restriction restriction = prim.box().restrictions().get(0);
        assertEquals(-INFINITY, restriction.low());
        assertEquals(20.5, restriction.high());
    }

    @Test
    void aPlantedBoxIsFound() {
        Prim prim = search(Samples.cube(2000, 5, 1), x -> x[1] > 0.6 && x[3] > 0.2 && x[3] < 0.7);
        Box box = prim.box();
        assertEquals(List.of(1, 3), axes(box));
        assertEquals(0.6, box.restrictions().get(0).low(), 0.02);
        assertEquals(INFINITY, box.restrictions().get(0).high());
        assertEquals(0.2, box.restrictions().get(1).low(), 0.03);
        assertEquals(0.7, box.restrictions().get(1).high(), 0.03);
        assertTrue(box.density() > 0.97 && box.coverage() > 0.95, box::toString);
        assertTrue(box.restrictions().stream().allMatch(r -> r.quasiP() < 1e-10), box::toString);
    }

    /** Of interest are nine in ten within the box and one in twenty outside: limits blur, other axes stay free. */
    @Test
    void aPlantedBoxIsFoundInNoise() {
        RandomGenerator random = Samples.random(2);
        Prim prim = search(Samples.cube(2000, 5, 3),
                x -> random.nextDouble() < (x[1] > 0.6 && x[3] < 0.5 ? 0.9 : 0.05));
        assertEquals(List.of(1, 3), axes(prim.box()));
        assertEquals(0.6, prim.box().restrictions().get(0).low(), 0.05);
        assertEquals(0.5, prim.box().restrictions().get(1).high(), 0.05);
        assertEquals(0.9, prim.box().density(), 0.06);
    }

    @Test
    void choicesAreCutOneByOne() {
        double[][] points = Arrays.stream(Samples.cube(1000, 3, 4))
                .map(x -> new double[] {x[0], (int) (4 * x[1]), x[2]}).toArray(double[][]::new);
        Prim prim = search(points, new boolean[] {false, true, false}, x -> x[0] > 0.5 && (x[1] == 1 || x[1] == 2));
        assertEquals(List.of(0, 1), axes(prim.box()));
        assertEquals(0.5, prim.box().restrictions().get(0).low(), 0.03);
        Restriction choice = prim.box().restrictions().get(1);
        assertEquals(List.of(1, 2), choice.levels());
        assertTrue(Double.isNaN(choice.low()) && Double.isNaN(choice.high()));
    }

    /** Three levels with 30 points each, of interest at the highest: limits part levels, never points of one level. */
    @Test
    void levelsStayTogether() {
        var points = new double[90][];
        Arrays.setAll(points, i -> new double[] {0.5 + 0.2 * (i % 3), i});
        Prim prim = search(points, x -> x[0] > 0.8);
        assertEquals(0.8, prim.box().restrictions().get(0).low(), 1e-12);
        assertBox(30, 1, 1, 1 / 3.0, prim.box());
        assertEquals(List.of(90, 60, 30), prim.trajectory().stream().map(Box::points).toList());
    }

    /** 200 points: a first coordinate that depends on the second, which counts from 1. */
    private static double[][] pairs(IntToDoubleFunction first) {
        var points = new double[200][];
        Arrays.setAll(points, i -> new double[] {first.applyAsDouble(i + 1), i + 1});
        return points;
    }

    /**
     * Of interest is the first coordinate below 60 with the second above 100. It is below 0 only where the second is at
     * most 20; that end is cut first, being the first of several without interest. Once the second is limited, the cut
     * excludes nothing that is left, and pasting takes it back.
     */
    @Test
    void pastingMovesLimitsBack() {
        Prim prim = search(pairs(i -> i <= 20 ? -i : i * 37 % 100), x -> x[0] < 60 && x[1] > 100);
        Box peeled = prim.trajectory().get(prim.suggested());
        assertTrue(Double.isFinite(peeled.restrictions().get(0).low()), peeled::toString);
        assertEquals(-INFINITY, prim.box().restrictions().get(0).low());
        assertEquals(59.5, prim.box().restrictions().get(0).high(), 3);
        assertEquals(100.5, prim.box().restrictions().get(1).low(), 3);
        assertEquals(1, prim.box().density());
    }

    /** Choice 3 is never of interest; choice 2 occurs only with second coordinates up to 100, so that it may return. */
    @Test
    void pastingBringsChoicesBack() {
        Prim prim = search(pairs(i -> i > 100 ? List.of(0, 1, 3).get(i % 3) : i % 4), new boolean[] {true, false},
                x -> x[0] != 3 && x[1] > 100);
        Box peeled = prim.trajectory().get(prim.suggested());
        assertEquals(List.of(0, 1), peeled.restrictions().get(0).levels());
        assertEquals(List.of(0, 1, 2), prim.box().restrictions().get(0).levels());
        assertTrue(prim.box().density() > 0.95 && prim.box().coverage() > 0.95, prim.box()::toString);
    }

    /**
     * None of the first ten points is of interest; of the others with choice 1 three in five, with choice 0 two in
     * five. Cutting choice 0 raises the density from 0.475 to 0.57 for half of the points, cutting the ten to 0.5 for a
     * twentieth: per point that is more.
     */
    @Test
    void aCutIsJudgedByWhatItCosts() {
        Prim prim = search(pairs(i -> i % 2), new boolean[] {true, false},
                x -> x[1] > 10 && (int) (x[1] / 2) % 5 < (x[0] == 1 ? 3 : 2));
        assertEquals(0.475, prim.trajectory().get(0).density(), 1e-12);
        assertBox(190, 0.5, 1, 0.95, prim.trajectory().get(1));
        assertEquals(List.of(1), axes(prim.trajectory().get(1)));
    }

    @Test
    void nothingOrEverythingOfInterest() {
        double[][] points = Samples.cube(100, 2, 5);
        Prim nothing = search(points, x -> false);
        assertEquals(1, nothing.trajectory().size());
        assertTrue(Double.isNaN(nothing.box().coverage()) && nothing.box().density() == 0);
        Prim everything = search(points, x -> true);
        assertEquals(1, everything.trajectory().size());
        assertBox(100, 1, 1, 1, everything.box());
        assertEquals(0, Prim.of(new double[0][], new boolean[2], new boolean[0]).box().points());
    }

    @Test
    void everyBoxIsWhatItsRestrictionsSay() {
        double[][] points = Samples.cube(300, 3, 6);
        RandomGenerator random = Samples.random(7);
        var interest = new boolean[300];
        for (int p = 0; p < 300; p++) {
            interest[p] = random.nextDouble() < points[p][0] * points[p][1];
        }
        Prim prim = Prim.of(points, new boolean[3], interest);
        long all = count(prim.trajectory().get(0), points, interest);
        int before = Integer.MAX_VALUE;
        for (Box box : prim.trajectory()) {
            long inside = Arrays.stream(points).filter(x -> contains(box, x)).count();
            assertEquals(inside, box.points());
            assertEquals(count(box, points, interest), box.interesting());
            assertEquals(box.interesting() / (double) all, box.coverage());
            assertTrue(box.points() < before && box.points() >= Prim.FEWEST_POINTS);
            before = box.points();
        }
    }

    private static boolean contains(Box box, double[] x) {
        return box.restrictions().stream().allMatch(r -> r.low() <= x[r.axis()] && x[r.axis()] <= r.high());
    }

    private static long count(Box box, double[][] points, boolean[] interest) {
        long count = 0;
        for (int p = 0; p < points.length; p++) {
            count += interest[p] && contains(box, points[p]) ? 1 : 0;
        }
        return count;
    }

    @Test
    void whatCannotBeSearchedIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> Prim.of(new double[][] {{Double.NaN}}, new boolean[1], new boolean[1]));
        assertThrows(IllegalArgumentException.class,
                () -> Prim.of(new double[][] {{1}}, new boolean[2], new boolean[1]));
        assertThrows(IllegalArgumentException.class,
                () -> Prim.of(new double[][] {{1}}, new boolean[1], new boolean[2]));
    }
}
