package intervene.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.analysis.Estimate;
import intervene.analysis.Intervals;
import intervene.history.CrisisRecord;
import intervene.model.LiveRun;
import intervene.model.TestWorlds;
import intervene.observe.Indicator;
import intervene.scenario.Scenario;
import intervene.view.ScenePanel;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What charts show is what result files of a run that ends now would say. */
class TrendTest {
    private static final Scenario WORLD = TestWorlds.read("baseline.yaml");

    private static Sight sight(LiveRun run) {
        return new Sight(run.scenario(), run.seed(), run.snapshot(), Selection.NOTHING);
    }

    private static LiveRun run(Scenario scenario, int seed, int periods) {
        var run = new LiveRun(scenario, seed);
        run.goTo(periods);
        return run;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theLastMonthAgreesWithTheIndicators(int seed) {
        var run = new LiveRun(WORLD, seed);
        for (int period = 30; period <= 240; period += 70) {
            run.goTo(period);
            Course course = Course.of(run.snapshot());
            int last = course.months() - 1;
            assertEquals(period - 1, last);
            Function<Indicator, Double> now = indicator -> indicator.of(run.history());
            assertEquals(now.apply(Indicator.DEATHS), course.killed()[last], 0);
            assertEquals(now.apply(Indicator.UNOPPOSED_DEATHS), course.unopposed()[last], 0);
            assertEquals(now.apply(Indicator.SAVED), course.saved(last), 0);
            assertEquals(now.apply(Indicator.ABANDONED), course.abandoned()[last], 0);
            assertEquals(now.apply(Indicator.NORM_END), course.norm()[last], 0);
            assertEquals(now.apply(Indicator.BAN_END), course.ban()[last], 0);
            Estimate rate = course.rate()[last];
            assertEquals(now.apply(Indicator.INTERVENTION_RATE), rate.value(), 0);
            assertEquals(now.apply(Indicator.QUALIFYING_CRISES), rate.n(), 0);
            int coerced = (int) Math.round(rate.value() * rate.n());
            assertEquals(Intervals.wilson(coerced, rate.n(), 0.95), rate);
        }
    }

    @Test
    void earlierMonthsCountWhatHadBegunByThen() {
        LiveRun run = run(WORLD, 1, 240);
        Course course = Course.of(run.snapshot());
        for (int month : new int[] {60, 80, 120, 200}) {
            List<CrisisRecord> qualifying = run.history().crises().stream()
                    .filter(c -> c.qualifying() && c.onset() <= month).toList();
            long coerced = qualifying.stream()
                    .filter(c -> c.outcome().isCoercive() && c.firstAction() <= month).count();
            assertEquals(qualifying.size(), course.rate()[month].n());
            assertEquals((double) coerced / qualifying.size(), course.rate()[month].value(), 1e-12);
        }
        assertTrue(course.rate()[60].value() != course.rate()[239].value());
        assertEquals(run.history().periods().stream().limit(61).mapToLong(p -> p.deaths()).sum(),
                course.killed()[60]);
    }

    @Test
    void outcomesAndVetoesAreThoseOfTheIndicators() {
        for (int seed = 1; seed <= 2; seed++) {
            LiveRun run = run(WORLD, seed, 240);
            OutcomesChart outcomes = OutcomesChart.of(run.history());
            outcomes.counts().forEach((outcome, count) -> assertEquals(
                    Indicator.valueOf("OUTCOME_" + outcome.name()).of(run.history()),
                    (double) count / run.history().crises().size(), 1e-12, outcome.name()));
            VetoesChart vetoes = VetoesChart.of(sight(run));
            assertEquals(List.of("CHN", "FRA", "GBR", "RUS", "USA"),
                    vetoes.members().stream().map(VetoesChart.Member::code).sorted().toList());
            vetoes.members().forEach(member -> assertEquals(
                    Indicator.valueOf("VETOES_" + member.code()).of(run.history()), member.cast(), 0, member.code()));
            assertTrue(vetoes.members().stream().mapToInt(VetoesChart.Member::cast).sum() > 0, "seed " + seed);
        }
    }

    @Test
    void inventedMembersVetoToo() {
        Scenario small = TestWorlds.read("scenarios/small-world.yaml");
        LiveRun run = run(small, 2, 240);
        VetoesChart vetoes = VetoesChart.of(sight(run));
        Map<String, Integer> cast = vetoes.members().stream()
                .collect(Collectors.toMap(VetoesChart.Member::name, VetoesChart.Member::cast));
        assertEquals(5, cast.size());
        assertEquals(Indicator.VETOES_OTHER.of(run.history()),
                cast.values().stream().mapToInt(Integer::intValue).sum(), 0);
        assertTrue(cast.containsKey("Zhengu"), cast.toString());
    }

    @Test
    void whereNobodyCanVetoASentenceSaysSo() {
        Scenario none = TestWorlds.read("scenarios/small-world.yaml", "council.veto=none");
        assertEquals("The Council has not met yet.", VetoesChart.of(sight(run(none, 1, 0))).instead());
        assertEquals("Under these rules nobody can veto.", VetoesChart.of(sight(run(none, 1, 1))).instead());
    }

    @Test
    void seriesDoNotDependOnHowOneCameThere() {
        LiveRun walked = new LiveRun(WORLD, 4);
        while (walked.period() < 100) {
            walked.step();
        }
        LiveRun jumped = run(WORLD, 4, 180);
        jumped.goTo(100);
        Course a = Course.of(walked.snapshot());
        Course b = Course.of(jumped.snapshot());
        assertArrayEquals(a.killed(), b.killed());
        assertArrayEquals(a.abandoned(), b.abandoned());
        assertArrayEquals(a.rate(), b.rate());
    }

    @Test
    void supportIsKnownForMonthsThatWereWatched() {
        var watched = new Watched();
        var run = new LiveRun(WORLD, 1);
        while (run.period() < 80) {
            run.step();
            if (run.period() != 40) {
                watched.note(sight(run));
            }
        }
        assertFalse(watched.moments().containsKey(40));
        assertEquals(79, watched.moments().size());
        assertEquals(Indicator.SOLDIER_DEATHS.of(run.history()), watched.moments().get(80).soldiersKilled(), 0);
        run.snapshot().operations().stream().filter(o -> !o.lead().equals("UN")).forEach(o -> assertEquals(
                o.parts().get(0).support(), watched.moments().get(80).support().get(o.intervention()), 0));
        assertTrue(watched.moments().values().stream().anyMatch(m -> !m.support().isEmpty()));
        assertTrue(SupportChart.of(sight(run), watched).unit().contains("gaps"));
    }

    @Test
    void goingBackForgetsWhatLayBeyondAndAnotherRunForgetsAll() {
        var watched = new Watched();
        var run = new LiveRun(WORLD, 1);
        while (run.period() < 60) {
            run.step();
            watched.note(sight(run));
        }
        run.goTo(30);
        watched.note(sight(run));
        assertEquals(30, watched.moments().lastKey());
        assertEquals(30, watched.moments().size());
        watched.note(sight(run(WORLD, 2, 45)));
        assertEquals(List.of(45), List.copyOf(watched.moments().keySet()));
        var changed = new Scenario(WORLD.name(), TestWorlds.parameters("onset.rate=9"), WORLD.world());
        watched.note(sight(run(WORLD, 2, 46)));
        watched.note(sight(run(changed, 2, 90)));
        assertEquals(List.of(90), List.copyOf(watched.moments().keySet()), "the same world and seed, another course");
    }

    @Test
    void everyChartIsAPictureAndTellsItsNumbers() {
        var view = new TrendView();
        assertEquals(List.of(), view.pictures());
        LiveRun run = run(WORLD, 1, 120);
        view.show(sight(run));
        assertEquals(List.of("chart-lives", "chart-outcomes", "chart-intervention-rate", "chart-vetoes", "chart-norms",
                "chart-support"), view.pictures().stream().map(p -> p.name()).toList());
        var size = new Dimension(400, 300);
        String lives = view.pictures().get(0).scene().at(new Point2D.Double(150, 200), size).hint();
        assertTrue(lives.matches("By the end of \\w+ \\d{4}: [\\d,]+ killed, .* saved, .*"), lives);
        String outcomes = view.pictures().get(1).scene().at(new Point2D.Double(250, 275), size).hint();
        assertTrue(outcomes.matches("No right: [\\w: ]+ \\d+\\."), outcomes);
        String beyond = view.pictures().get(0).scene().at(new Point2D.Double(360, 200), size).hint();
        assertEquals("", beyond, "months to come");
    }

    @Test
    void enterShowsOneChartAndAllAgain() {
        var view = new TrendView();
        view.show(sight(run(WORLD, 1, 12)));
        var all = view.component();
        all.setSize(860, 600);
        all.doLayout();
        JComponent norms = (JComponent) all.getComponent(4);
        Rectangle small = norms.getBounds();
        press(norms, "ENTER");
        all.doLayout();
        assertEquals(new Rectangle(0, 0, 860, 600), norms.getBounds());
        assertFalse(all.getComponent(0).isVisible());
        assertEquals(List.of("chart-norms"), view.pictures().stream().map(p -> p.name()).toList());
        press(norms, "ESCAPE");
        all.doLayout();
        assertEquals(small, norms.getBounds());
        assertEquals(6, view.pictures().size());
    }

    private static void press(JComponent part, String key) {
        Object action = part.getInputMap().get(KeyStroke.getKeyStroke(key));
        part.getActionMap().get(action).actionPerformed(null);
    }

    @Test
    void whatCannotBeSeenIsRememberedButNotDrawn() {
        var view = new TrendView();
        var run = new LiveRun(WORLD, 1);
        for (int i = 0; i < 30; i++) {
            run.step();
            view.show(sight(run));
        }
        assertNull(((ScenePanel) view.component().getComponent(0)).scene());
        SupportChart chart = (SupportChart) ((ChartScene) view.pictures().get(5).scene()).chart();
        assertEquals(30, chart.moments().size());
        assertFalse(chart.unit().contains("gaps"));
    }

    @Test
    void aChartInTheDarkIsDrawnOnDarkGround() {
        var view = new TrendView();
        view.show(sight(run(WORLD, 1, 12)));
        view.wear(Theme.DARK.scaled(1.5));
        view.pictures().forEach(picture -> {
            var image = new BufferedImage(300, 240, BufferedImage.TYPE_INT_RGB);
            picture.scene().paint(image.createGraphics(), new Dimension(300, 240));
            assertEquals(Theme.DARK.ground().getRGB(), image.getRGB(1, 1), picture.name());
            assertNotEquals(1, Arrays.stream(image.getRGB(0, 0, 300, 240, null, 0, 300)).distinct().count());
        });
    }

    @Test
    void updatingAllAtTheEndOfARunTakesLessThanTenMilliseconds() {
        var view = new TrendView();
        var run = new LiveRun(WORLD, 1);
        while (!run.isOver()) {
            run.step();
            view.show(sight(run));
        }
        Sight last = sight(run);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            view.show(last);
            view.pictures();
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 10_000_000, best / 1000 + " microseconds");
    }

    @Test
    void sixChartsAreLaidOutByTheShapeOfTheirRoom() {
        assertEquals(3, Mosaic.columns(6, 860, 600));
        assertEquals(3, Mosaic.columns(6, 1400, 850));
        assertEquals(2, Mosaic.columns(6, 500, 700));
        assertEquals(1, Mosaic.columns(6, 300, 1400));
        assertEquals(6, Mosaic.columns(6, 1800, 150));
    }

    @Test
    void axesHaveRoundSteps() {
        assertEquals(0.2, Steps.of(1, 5), 1e-12);
        assertEquals(5, Steps.of(24, 5), 0);
        assertEquals(200_000, Steps.of(913_000, 6), 0);
        assertEquals(12, Steps.months(24, 3));
        assertEquals(60, Steps.months(240, 5));
        assertEquals(3, Steps.months(12, 4));
        assertEquals(600, Steps.above(563, 100), 0);
    }
}
