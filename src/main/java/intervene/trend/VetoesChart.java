package intervene.trend;

import intervene.history.DraftRecord;
import intervene.history.DraftRecord.Result;
import intervene.param.ParameterSpec;
import intervene.scenario.Parameters;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.Tint;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Who blocks: vetoes cast, and those that sponsors expected, so that they withdrew their drafts.
 *
 * @param members those who can veto now, and those who did before
 * @param instead a sentence where there are none
 */
record VetoesChart(List<Member> members, String instead) implements Chart {
    private static final double PALE = 0.7;
    private static final double WIDEST_BAR = 0.12;

    /**
     * A member.
     *
     * @param code     its code
     * @param name     its name
     * @param cast     vetoes that it cast
     * @param expected vetoes of it for which drafts were withdrawn
     */
    record Member(String code, String name, int cast, int expected) {}

    static VetoesChart of(Sight sight) {
        List<String> codes = new ArrayList<>(sight.snapshot().council());
        codes.retainAll(sight.snapshot().vetoes());
        List<DraftRecord> drafts = sight.snapshot().history().drafts();
        drafts.stream()
                .filter(draft -> draft.result() == Result.VETOED || isExpected(draft))
                .flatMap(draft -> draft.vetoes().stream())
                .distinct()
                .filter(code -> !codes.contains(code))
                .sorted()
                .forEach(codes::add);
        List<Member> members = codes.stream()
                .map(code -> new Member(code, sight.name(code),
                        (int) drafts.stream()
                                .filter(d -> d.result() == Result.VETOED && d.vetoes().contains(code))
                                .count(),
                        (int) drafts.stream().filter(d -> isExpected(d) && d.vetoes().contains(code)).count()))
                .toList();
        boolean none = members.stream().allMatch(member -> member.cast() + member.expected() == 0);
        return new VetoesChart(members, none ? instead(sight, members) : "");
    }

    private static String instead(Sight sight, List<Member> members) {
        if (sight.snapshot().council().isEmpty()) {
            return "The Council has not met yet.";
        }
        Object rule = Parameters.CATALOGUE.values(sight.scenario().parameters()).get("council.veto");
        return members.isEmpty() || ParameterSpec.text(rule).equals("none") ? "Under these rules nobody can veto." : "";
    }

    private static boolean isExpected(DraftRecord draft) {
        return draft.result() == Result.WITHDRAWN_ANTICIPATED_VETO;
    }

    @Override
    public String name() {
        return "chart-vetoes";
    }

    @Override
    public String title() {
        return "Vetoes by member";
    }

    @Override
    public String unit() {
        return "drafts vetoed + withdrawn";
    }

    @Override
    public List<Key> keys(Theme theme, Dimension room) {
        return List.of(
                Key.area(theme.against(), "vetoed " + members.stream().mapToInt(Member::cast).sum()),
                Key.area(pale(theme), "withdrawn, expecting it " + members.stream().mapToInt(Member::expected).sum()));
    }

    private static Color pale(Theme theme) {
        return Tint.mix(theme.against(), theme.ground(), PALE);
    }

    @Override
    public Plot plot(Theme theme, Dimension room) {
        var data = new DefaultCategoryDataset();
        members.forEach(member -> {
            data.addValue(member.cast(), "vetoed", member.name());
            data.addValue(member.expected(), "expected", member.name());
        });
        var bars = new StackedBarRenderer();
        bars.setSeriesPaint(0, theme.against());
        bars.setSeriesPaint(1, pale(theme));
        bars.setDrawBarOutline(true);
        bars.setBaseOutlinePaint(theme.against());
        bars.setBaseOutlineStroke(Plots.hair(theme));
        bars.setMaximumBarWidth(WIDEST_BAR);
        Plot plot = Plots.bars(data, bars, "00 + 00", room, theme);
        bars.setSeriesItemLabelsVisible(1, true);
        bars.setSeriesItemLabelGenerator(1, new StandardCategoryItemLabelGenerator() {
            @Override
            public String generateLabel(CategoryDataset counts, int series, int row) {
                return members.get(row).cast() + " + " + members.get(row).expected();
            }
        });
        return plot;
    }

    @Override
    public String hint(Point2D at, Rectangle2D area, Plot plot) {
        Member member = members.get(Plots.row(at, area, members.size()));
        return member.name() + ": " + drafts(member.cast()) + " vetoed, " + drafts(member.expected())
                + " withdrawn because its veto was expected.";
    }

    private static String drafts(int n) {
        return n == 1 ? "1 draft" : n + " drafts";
    }
}
