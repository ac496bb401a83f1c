package intervene.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
    private static final String BASE = "world: {states: 12}\nindicators: [deaths]\n";
    private static final String FACTORIAL = BASE + """
            design: factorial
            factors:
              moral.numbing: [0.2, 0.8]
              council.veto: [any-permanent-member, none]
            replicates: 3
            """;

    @TempDir
    private Path work;

    private static List<FindingTable> tables(Experiment experiment, String... thresholds) throws IOException {
        return new Findings(experiment, List.of()).tables(List.of(thresholds).stream().map(Threshold::parse).toList());
    }

    private static FindingTable table(List<FindingTable> tables, String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    }

    /**
     * Outputs 10·(second level of the first factor) + 4·(second of both) + the replicate's luck 0, 1 or 5: point means are
     * 2, 2, 12, 16, the grand mean 8, the effect of the first factor ±6, of the second ±1, the interaction ±1.
     */
    @Test
    void mainEffectsAndInteractionsByHand() throws Exception {
        double[] luck = {0, 1, 5};
        Experiment experiment = WrittenResult.write(work, FACTORIAL, (levels, point, r) ->
                (point >= 2 ? 10 : 0) + (point == 3 ? 4 : 0) + luck[r]);
        List<FindingTable> tables = tables(experiment);
        List<List<Object>> effects = table(tables, "effects").rows();
        assertEquals(List.of("deaths", "moral.numbing", "0.2"), effects.get(0).subList(0, 3));
        assertEquals(List.of(2.0, -6.0), List.of(effects.get(0).get(3), effects.get(0).get(6)));
        assertEquals(List.of(14.0, 6.0), List.of(effects.get(1).get(3), effects.get(1).get(6)));
        assertEquals(List.of(7.0, -1.0), List.of(effects.get(2).get(3), effects.get(2).get(6)));
        assertEquals(6.0, (Double) effects.get(1).get(7), 1e-12, "luck is shared, so that the effect is certain");
        assertTrue((Double) effects.get(1).get(4) < 14 - 1, "but the mean is not");
        List<Object> both = table(tables, "interactions").rows().get(3);
        assertEquals(List.of("0.8", "none"), List.of(both.get(2), both.get(4)));
        assertEquals(16.0, (Double) both.get(5), 1e-12);
        assertEquals(1.0, (Double) both.get(8), 1e-12);
        double first = (Double) table(tables, "variance").rows().stream()
                .filter(row -> row.get(1).equals("moral.numbing")).findFirst().orElseThrow().get(2);
        assertEquals(36.0 / (36 + 1 + 1), first, 1e-12);
    }

    @Test
    void expectationsAreJudgedPairByPair() throws Exception {
        String text = FACTORIAL + """
                expectations:
                  - {pattern: P1, statement: a, indicator: deaths, from: {council.veto: any-permanent-member},
                     to: {council.veto: none}, change: rises}
                  - {pattern: P2, statement: b, indicator: deaths, from: {council.veto: any-permanent-member},
                     to: {council.veto: none}, change: falls}
                  - {pattern: P3, statement: c, indicator: deaths, from: {moral.numbing: 0.2}, to: {moral.numbing: 0.8},
                     change: stays, by: 1}
                  - {pattern: P4, statement: d, indicator: deaths, from: {council.veto: none},
                     to: {council.veto: any-permanent-member}, change: falls, by: 3}
                """;
        double[] luck = {-0.1, 0, 0.1};
        Experiment experiment = WrittenResult.write(work, text, (levels, point, r) ->
                100 * r + (levels.contains("none") ? 3 + luck[r] : 0) + (levels.contains("0.8") ? 0.5 : 0));
        List<Verdict> verdicts = new Findings(experiment, List.of()).verdicts();
        assertEquals(List.of("shown", "not shown", "shown", "undecided"),
                verdicts.stream().map(verdict -> verdict.finding().label()).toList());
        assertEquals(3.0, verdicts.get(0).change().difference().value(), 1e-12);
        assertEquals(2, verdicts.get(0).pairs());
        assertEquals(3, verdicts.get(0).change().n());
        assertTrue(table(tables(experiment), "expectations").text().contains("P2"));
    }

    @Test
    void indicesOfAnAdditiveFunction() throws Exception {
        String text = BASE + "design: saltelli\npoints: 1024\nreplicates: 1\nfactors:\n"
                + "  moral.numbing: {range: [0, 1]}\n  moral.bystanderExponent: {range: [0, 1]}\n";
        Experiment experiment = WrittenResult.write(work, text, (levels, point, r) ->
                3 * Double.parseDouble(levels.get(0)) + Double.parseDouble(levels.get(1)));
        List<List<Object>> rows = table(tables(experiment), "sobol").rows();
        assertEquals(0.9, (Double) rows.get(0).get(2), 0.02, "9/(9 + 1)");
        assertEquals(0.1, (Double) rows.get(1).get(2), 0.02);
        assertEquals(0.9, (Double) rows.get(0).get(5), 0.02);
    }

    @Test
    void elementaryEffectsOfALinearFunction() throws Exception {
        String text = BASE + "design: morris\npoints: 6\nreplicates: 1\nfactors:\n"
                + "  moral.numbing: {range: [0, 1]}\n  moral.bystanderExponent: {range: [0, 1]}\n";
        Experiment experiment = WrittenResult.write(work, text, (levels, point, r) ->
                5 - 2 * Double.parseDouble(levels.get(0)) + Double.parseDouble(levels.get(1)));
        List<List<Object>> rows = table(tables(experiment), "morris").rows();
        assertEquals(2.0, (Double) rows.get(0).get(2), 1e-9);
        assertEquals(-2.0, (Double) rows.get(0).get(5), 1e-9);
        assertEquals(0.0, (Double) rows.get(0).get(6), 1e-9);
        assertEquals(1.0, (Double) rows.get(1).get(2), 1e-9);
    }

    @Test
    void discoveryFindsThePlantedCorner() throws Exception {
        String text = BASE + "design: sobol\npoints: 512\nreplicates: 1\nfactors:\n"
                + "  moral.numbing: {range: [0, 1]}\n  moral.bystanderExponent: {range: [0, 1]}\n"
                + "  council.restraint: [true, false]\n";
        Experiment experiment = WrittenResult.write(work, text, (levels, point, r) ->
                Double.parseDouble(levels.get(0)) > 0.6 && Double.parseDouble(levels.get(1)) < 0.5 ? 1000 : 1);
        FindingTable box = table(tables(experiment, "deaths >= 500"), "discovery");
        assertEquals(List.of("moral.numbing", "moral.bystanderExponent"), box.rows().stream().map(row -> row.get(0)).toList());
        assertEquals(0.6, (Double) box.rows().get(0).get(1), 0.05);
        assertEquals(0.5, (Double) box.rows().get(1).get(2), 0.05);
        assertTrue(box.notes().get(1).contains("they are 100 % of all points of interest"), box.notes().get(1));
    }

    @Test
    void oneFactorAtATimeIsComparedWithTheScenario() throws Exception {
        String text = BASE + "design: one-at-a-time\nreplicates: 4\nfactors:\n  moral.numbing: [0.2, 0.6, 0.9]\n"
                + "  council.restraint: [true, false]\n";
        Experiment experiment = WrittenResult.write(work, text, (levels, point, r) ->
                r + 10 * Double.parseDouble(levels.get(0)) + (levels.get(1).equals("true") ? 7 : 0));
        List<List<Object>> rows = table(tables(experiment), "changes").rows();
        assertEquals(List.of("0.2", "0.9", "true"), rows.stream().map(row -> row.get(2)).toList());
        assertEquals(-4.0, (Double) rows.get(0).get(4), 1e-9);
        assertEquals(7.0, (Double) rows.get(2).get(4), 1e-9);
    }

    /** Two factors that vary together, of which the first keeps its level: the axis is known by both. */
    @Test
    void factorsThatVaryTogetherAreOneAxis() throws Exception {
        String text = BASE + "design: one-at-a-time\nreplicates: 2\nzip: [[norm.base, norm.initial]]\nfactors:\n"
                + "  norm.base: [0.3, 0.5]\n  norm.initial: [0.6, 0.7]\n  moral.numbing: [0.2]\n";
        Experiment experiment = WrittenResult.write(work, text, (levels, point, r) -> point + r);
        List<List<Object>> rows = table(tables(experiment), "changes").rows();
        assertEquals(List.of("norm.base + norm.initial", "0.3 + 0.6"), rows.get(0).subList(1, 3));
        assertEquals(List.of("norm.base + norm.initial", "0.5 + 0.7"), rows.get(1).subList(1, 3));
        assertEquals("moral.numbing", rows.get(2).get(1));
    }

    @Test
    void undefinedValuesLeaveGapsAndNoFailure() throws Exception {
        Experiment experiment = WrittenResult.write(work, FACTORIAL, (levels, point, r) -> Double.NaN);
        for (FindingTable table : tables(experiment)) {
            assertTrue(table.text().startsWith(table.title()));
            assertTrue(new String(table.csv(), StandardCharsets.UTF_8).contains("indicator"));
        }
        Experiment half = WrittenResult.write(work, FACTORIAL, (levels, point, r) -> point == 0 ? Double.NaN : r);
        assertEquals(4, half.values(List.of(Indicator.DEATHS)).get(0).values().length);
        tables(half);
    }

    @Test
    void whatIsNotThereIsNamed() throws Exception {
        Experiment experiment = WrittenResult.write(work, FACTORIAL, (levels, point, r) -> r);
        assertTrue(assertThrows(InvalidInput.class, () -> new Findings(experiment, List.of("deaths", "savd"))).getMessage()
                .contains("saved"));
        assertTrue(assertThrows(InvalidInput.class, () -> new Findings(experiment, List.of("saved"))).getMessage()
                .contains("the runs do not hold saved, but deaths"));
        assertThrows(InvalidInput.class, () -> Threshold.parse("deaths = 3"));
        assertThrows(InvalidInput.class, () -> Threshold.parse("deaths < many"));
    }
}
