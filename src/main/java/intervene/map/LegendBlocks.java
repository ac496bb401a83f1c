package intervene.map;

import intervene.view.Letters;
import intervene.view.Shading;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands in the legend. */
final class LegendBlocks {
    private static final double BAR = 190;
    private static final double BAR_HEIGHT = 40;
    /** Lines under the heading of the shading. */
    private static final int LINES = 5;
    private static final double SIGN = 18;
    private static final int STEPS = 95;

    private final MapContent content;
    private final Theme theme;
    private final double unit;
    private final Shades shades;
    private final Shading shading;

    LegendBlocks(MapContent content, Theme theme, double unit) {
        this.content = content;
        this.theme = theme;
        this.unit = unit;
        shades = new Shades(content, theme);
        shading = content.sight().selection().shading();
    }

    List<LegendBlock> all() {
        List<LegendBlock> blocks = new ArrayList<>(List.of(shading(), answers(), deaths(), troops()));
        if (content.plan().isNetwork()) {
            blocks.add(new LegendBlock("Ties", List.of(tie("neighbours", false), tie("defence pact", true))));
        }
        return blocks;
    }

    /** What colours of states mean: always of the same size, so that the map stays where it is. */
    private LegendBlock shading() {
        List<LegendBlock.Line> lines = new ArrayList<>();
        boolean unasked = shading == Shading.WILLINGNESS && content.crisis() == null;
        lines.add(new LegendBlock.Line(BAR, BAR_HEIGHT, unasked ? this::invitation : this::bar, ""));
        lines.addAll(swatches(unasked));
        while (lines.size() < LINES) {
            lines.add(line("", (g, box) -> {}));
        }
        return new LegendBlock(Letters.fit(heading(), theme.bold(LegendBlock.LETTERS), BAR * theme.scale()), lines);
    }

    private List<LegendBlock.Line> swatches(boolean unasked) {
        List<LegendBlock.Line> lines = new ArrayList<>();
        if (unasked) {
            return lines;
        }
        lines.add(new LegendBlock.Line(BAR, 0, this::unit, ""));
        if (shading == Shading.WILLINGNESS) {
            lines.add(line("sees no right to intervene", (g, box) -> {
                swatch(g, box, shades.palette().at(0.35));
                fill(g, box, Shades.hatch(theme));
            }));
            lines.add(line("no force to bring there", (g, box) -> swatch(g, box, theme.land())));
            lines.add(line("host", (g, box) -> swatch(g, box, shades.host())));
        } else if (shading == Shading.COMMITMENT) {
            lines.add(line("none", (g, box) -> swatch(g, box, theme.land())));
        }
        return lines;
    }

    private void invitation(Graphics2D g, Rectangle2D box) {
        g.setFont(theme.font(LegendBlock.LETTERS));
        g.setColor(theme.ink());
        g.drawString("Select a crisis to see", (float) box.getX(), (float) (box.getY() + 12 * theme.scale()));
        g.drawString("who is willing to stop it.", (float) box.getX(), (float) (box.getY() + 27 * theme.scale()));
    }

    private String heading() {
        if (shading != Shading.WILLINGNESS) {
            return shading.toString();
        }
        return content.crisis() == null
                ? "Willingness" : "Willingness: " + content.sight().name(content.crisis().host());
    }

    private static LegendBlock.Line line(String text, LegendBlock.Sign sign) {
        return new LegendBlock.Line(SIGN, 0, sign, text);
    }

    private void bar(Graphics2D g, Rectangle2D box) {
        double s = theme.scale();
        double step = box.getWidth() / STEPS;
        for (int i = 0; i < STEPS; i++) {
            g.setColor(shades.palette().at((i + 0.5) / STEPS));
            g.fill(new Rectangle2D.Double(box.getX() + i * step, box.getY() + 12 * s, step + 0.5, 9 * s));
        }
        ShadingScale scale = shades.scale();
        g.setFont(theme.font(LegendBlock.LETTERS));
        g.setColor(theme.faint());
        double words = box.getY() + 9 * s;
        g.drawString(scale.ends().get(0), (float) box.getX(), (float) words);
        String high = scale.ends().get(1);
        g.drawString(high, (float) (box.getMaxX() - width(high)), (float) words);
        for (double tick : scale.ticks()) {
            double x = box.getX() + scale.share(tick) * box.getWidth();
            String text = number(tick);
            double left = Math.max(box.getX(), Math.min(box.getMaxX() - width(text), x - width(text) / 2));
            g.setColor(theme.ink());
            g.drawString(text, (float) left, (float) (box.getY() + 33 * s));
        }
    }

    private void unit(Graphics2D g, Rectangle2D box) {
        g.setFont(theme.font(LegendBlock.LETTERS));
        g.setColor(theme.faint());
        g.drawString(shades.scale().unit(), (float) box.getX(), (float) (box.getY() + 9 * theme.scale()));
    }

    private double width(String text) {
        return Letters.width(text, theme.font(LegendBlock.LETTERS));
    }

    /** {@code −1.5}, {@code 0}, {@code 10}. */
    static String number(double x) {
        String text = x == Math.rint(x) ? String.format(Locale.ENGLISH, "%.0f", x) : Double.toString(x);
        return text.replace('-', '−');
    }

    private void swatch(Graphics2D g, Rectangle2D box, Color colour) {
        fill(g, box, colour);
        g.setColor(theme.faint());
        g.setStroke(new BasicStroke((float) (0.6 * theme.scale())));
        g.draw(patch(box));
    }

    private void fill(Graphics2D g, Rectangle2D box, Paint paint) {
        g.setPaint(paint);
        g.fill(patch(box));
    }

    private Rectangle2D patch(Rectangle2D box) {
        double h = 10 * theme.scale();
        return new Rectangle2D.Double(box.getX(), box.getCenterY() - h / 2, SIGN * theme.scale(), h);
    }

    private LegendBlock answers() {
        List<LegendBlock.Line> lines = new ArrayList<>();
        for (Theme.Answer answer : Theme.Answer.values()) {
            lines.add(new LegendBlock.Line(SIGN, 0, (g, box) -> MarkPainter.disc(g, theme, answer,
                    middle(box), 6 * theme.scale()), words(answer)));
        }
        return new LegendBlock("Crises by answer so far", lines);
    }

    /** What a kind of answer is called. */
    static String words(Theme.Answer answer) {
        return switch (answer) {
            case FORCE -> "force";
            case CONSENT_OR_MEASURES -> "consent or measures";
            case BLOCKED -> "blocked in the Council";
            case NO_WILL -> "no will";
            case NO_RIGHT -> "no right to intervene";
        };
    }

    private LegendBlock deaths() {
        return new LegendBlock("Deaths in the month", List.of(
                bubble(1_000, "1,000"), bubble(10_000, "10,000")));
    }

    private LegendBlock.Line bubble(long deaths, String text) {
        double radius = MapLayout.bubble(deaths, unit);
        double points = radius / theme.scale();
        return new LegendBlock.Line(2 * points, 2 * points + 3, (g, box) ->
                MarkPainter.bubble(g, theme, theme.faint(), middle(box), radius), text);
    }

    private LegendBlock troops() {
        var now = new CrisisMark.Blocked(List.of(), true, 0, null);
        var feared = new CrisisMark.Blocked(List.of(), false, 0, null);
        return new LegendBlock("Troops, vetoes, operations", List.of(
                arc(1, true, "1,000, with force"), arc(10, false, "10,000, by consent"),
                line("veto in the last six months", (g, box) -> MarkPainter.hand(
                        g, theme, middle(box), 11 * theme.scale(), now)),
                line("draft given up for fear of one", (g, box) -> MarkPainter.hand(
                        g, theme, middle(box), 11 * theme.scale(), feared)),
                line("operation in the field", (g, box) -> {
                    g.setColor(theme.ink());
                    g.setStroke(new BasicStroke((float) (1.3 * theme.scale())));
                    g.draw(Glyphs.circle(middle(box), 6 * theme.scale()));
                })));
    }

    private LegendBlock.Line arc(double troops, boolean coercive, String text) {
        return line(text, (g, box) -> {
            g.setColor(FlowPainter.colour(theme, coercive));
            g.setStroke(new BasicStroke((float) MapLayout.breadth(troops, unit),
                    BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            double y = box.getCenterY();
            g.draw(new Line2D.Double(box.getX(), y, box.getX() + SIGN * theme.scale(), y));
        });
    }

    private LegendBlock.Line tie(String text, boolean pact) {
        return line(text, (g, box) -> {
            g.setColor(LandPainter.tie(theme));
            g.setStroke(LandPainter.stroke(pact, (float) unit));
            g.draw(new Line2D.Double(box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
        });
    }

    private static Point2D middle(Rectangle2D box) {
        return new Point2D.Double(box.getCenterX(), box.getCenterY());
    }
}
