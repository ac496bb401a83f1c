package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DesignsTest {
    private static final List<Axis> MIXED = List.of(
            Axis.of(Factor.of("a", "0.5", new Range(0.5, 10, Scale.LOG, false))),
            Axis.of(Factor.of("b", "3", new Range(1, 20, Scale.LINEAR, true))),
            TestAxes.listed("c", "none", "one", "all"),
            new Axis(List.of(Factor.of("d", "0", TestAxes.UNIT),
                    Factor.of("e", "0", new Range(100, 200, Scale.LINEAR, false)))));

    private static String problems(DesignSettings settings) {
        return assertThrows(InvalidInput.class, () -> Designs.of(settings)).getMessage();
    }

    private static String problems(DesignKind kind, int points, Axis... axes) {
        return problems(TestAxes.settings(kind, List.of(axes), points, 1));
    }

    @Test
    void whatIsNotEnoughForADesign() {
        Axis unit = TestAxes.unit(1).get(0);
        assertEquals("design sobol: points: none are given; design: sobol needs a number of points, best a power of 2 "
                + "such as points: 256, at least 1.", problems(DesignKind.SOBOL, 0, unit));
        assertTrue(problems(DesignKind.SALTELLI, 1, unit).contains("points: 1 is too few"));
        assertTrue(problems(DesignKind.MORRIS, -5, unit).contains("points: -5 is too few"));
        assertTrue(problems(DesignKind.LATIN_HYPERCUBE, 10).contains("factors: there are none"));
        assertTrue(problems(DesignKind.FACTORIAL, 10, TestAxes.listed("a", "1")).contains("takes as many points as"));
        assertTrue(problems(DesignKind.FACTORIAL, 0, unit).contains("it has a range but no levels"));
        assertTrue(problems(DesignKind.ONE_AT_A_TIME, 0, Axis.of(Factor.of("a", true, "1", List.of())))
                .contains("it has no levels"));
        assertTrue(problems(DesignKind.SOBOL, 8, Axis.of(Factor.of("a", true, "1", List.of())))
                .contains("neither range nor levels"));
        assertTrue(problems(new DesignSettings(DesignKind.MORRIS, List.of(unit), 10, 1, 5))
                .contains("levels: 5 cannot be"));
    }

    @Test
    void whatIsTooMuchForADesign() {
        Axis a = TestAxes.listed("a", "1", "2");
        assertTrue(problems(DesignKind.SOBOL, 8, TestAxes.unit(1001).toArray(Axis[]::new))
                .contains("there are 1001, more than the 1000 that"));
        assertTrue(problems(DesignKind.SALTELLI, 8, TestAxes.unit(501).toArray(Axis[]::new))
                .contains("there are 501, more than the 500 that"));
        assertTrue(problems(DesignKind.FACTORIAL, 0, a, a).contains("factors.a: it is varied twice"));
        assertTrue(problems(DesignKind.FACTORIAL, 0, TestAxes.listed("a", "1", "1"))
                .contains("the level 1 is listed twice"));
        var dependent = TestAxes.dependent("b", "1", TestAxes.table("a", Map.of("1", List.of("2"))));
        assertTrue(problems(DesignKind.SOBOL, 8, a, dependent).contains("its levels depend on a, which only"));
        assertTrue(problems(DesignKind.FACTORIAL, 0, dependent, a).contains("no factor that stands before it"));
        assertEquals("design factorial: zip: a + b vary together but have 2, 1 levels. Give each as many.",
                problems(DesignKind.FACTORIAL, 0, new Axis(List.of(a.factors().get(0),
                        TestAxes.listed("b", "1").factors().get(0)))));
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        var settings = new DesignSettings(DesignKind.MORRIS, List.of(), 0, 1, 3);
        assertEquals(3, problems(settings).lines().count());
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN_HYPERCUBE", "SOBOL", "SALTELLI", "MORRIS"})
    void thousandsOfThousandsOfPointsNeedNoMemory(DesignKind kind) {
        // Measured: up to 0.5 MB, most of it Commons Math's direction numbers.
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CubeDesign design = TestAxes.cube(kind, 10, Integer.MAX_VALUE, 1);
        for (long number : new long[] {0, 1, 1_000_000, 1_000_000_000, design.size() - 1}) {
            for (double x : design.position(number)) {
                assertTrue(x >= 0 && x <= 1);
            }
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 10_000_000, "bytes: " + allocated);
        assertThrows(IndexOutOfBoundsException.class, () -> design.position(design.size()));
        assertThrows(IndexOutOfBoundsException.class, () -> design.point(-1));
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN_HYPERCUBE", "SOBOL", "SALTELLI", "MORRIS"})
    void threadsSeeTheSamePoints(DesignKind kind) throws Exception {
        for (int points : new int[] {20, 510}) {
            Design design = Designs.of(TestAxes.settings(kind, MIXED, points, 3));
            List<List<String>> expected = TestAxes.points(design);
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                Callable<List<List<String>>> task = () -> TestAxes.points(design);
                for (Future<List<List<String>>> seen : pool.invokeAll(List.of(task, task, task, task))) {
                    assertEquals(expected, seen.get());
                }
            } finally {
                pool.shutdown();
            }
        }
    }

    /** A change here changes which points published experiments have run. */
    @ParameterizedTest
    @EnumSource(names = {"LATIN_HYPERCUBE", "SOBOL", "SALTELLI", "MORRIS"})
    void firstPointsOfADesign(DesignKind kind) {
        Design few = Designs.of(TestAxes.settings(kind, MIXED, 16, 1));
        Design many = Designs.of(TestAxes.settings(kind, MIXED, 100_000, 1));
        var lines = new ArrayList<String>();
        IntStream.range(0, 2).forEach(i -> lines.add(String.join(" ", few.point(i))));
        lines.add(String.join(" ", many.point(12_345)));
        long hash = 0;
        for (int i = 0; i < 1000; i++) {
            hash = 31 * hash + many.point(i).hashCode();
        }
        lines.add(Long.toHexString(hash));
        assertEquals(golden(kind), String.join("\n", lines));
    }

    private static String golden(DesignKind kind) {
        return switch (kind) {
            case LATIN_HYPERCUBE -> """
                    7.551416732516023 16 all 0.71875 171.875
                    0.5490693378414735 5 one 0.46875 146.875
                    6.364980627795774 20 none 0.6750774347034592 167.50774347034593
                    99c0acd5d82c48de""";
            case SOBOL -> """
                    0.8113519932228735 2 none 0.911753359134309 191.1753359134309
                    2.554009810225277 15 one 0.17165116139221936 117.16511613922194
                    3.957699850867645 19 none 0.17368031211663038 117.36803121166304
                    67e3de462e671c75""";
            case SALTELLI -> """
                    0.8113519932228735 2 none 0.911753359134309 191.1753359134309
                    0.6762345144623425 2 none 0.911753359134309 191.1753359134309
                    3.779606145323284 15 one 0.5165435030357912 151.65435030357912
                    ef817508218d548b""";
            case MORRIS -> """
                    0.5 20 one 0 100
                    0.5 20 all 0 100
                    10 1 all 0 100
                    d8edc60d3db2662f""";
            case FACTORIAL, ONE_AT_A_TIME, LIST -> throw new IllegalArgumentException(kind.label());
        };
    }
}
