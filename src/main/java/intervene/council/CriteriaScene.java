package intervene.council;

import intervene.domain.Measure;
import intervene.explain.Figures;
import intervene.view.Letters;
import intervene.view.Scene;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The five criteria of the draft as bars from 0 to 1, their mean, and the least that force needs. */
public final class CriteriaScene implements Scene {
    private static final Dimension MEANT = new Dimension(300, 170);
    private static final double MARGIN = 10;
    private static final double ROW = 18;
    private static final double TITLE = 14;
    private static final double TEXT = 12;
    private static final double NARROW = 60;
    private static final double NOTE = 11;

    private final Item item;
    private final Theme theme;

    /** The criteria of the draft that is selected. */
    public CriteriaScene(Sight sight, Theme theme) {
        this(Item.of(sight), theme);
    }

    CriteriaScene(Item item, Theme theme) {
        this.item = item;
        this.theme = theme;
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        Sheet sheet = Sheet.clear(g, theme, size, MEANT);
        double em = sheet.em();
        g.setColor(theme.ink());
        sheet.left("Criteria of legitimacy", sheet.bold(TITLE), MARGIN * em, MARGIN * em / 2,
                size.width - 2 * MARGIN * em);
        if (item.isEmpty()) {
            g.setColor(theme.faint());
            sheet.left("A draft is weighed by five criteria.", sheet.font(TEXT), MARGIN * em, top(em),
                    size.width - 2 * MARGIN * em);
            return;
        }
        boolean narrow = isNarrow(sheet, size);
        for (Criterion c : Criterion.values()) {
            row(sheet, size, c.ordinal(), narrow ? c.brief() : c.label(), c.of(item.criteria()));
        }
        row(sheet, size, Criterion.values().length, "Mean", item.criteria().mean());
        if (item.record().measure() == Measure.FORCE) {
            minimum(sheet, size);
        }
        note(sheet, size);
    }

    private static double top(double em) {
        return MARGIN / 2 * em + 20 * em;
    }

    /** From 0 to 1, in the row of that number. */
    private static Rectangle2D bar(Sheet sheet, Dimension size, int row) {
        double em = sheet.em();
        double from = MARGIN * em + names(sheet, size) + 8 * em;
        double height = pitch(em, size);
        return new Rectangle2D.Double(from, top(em) + row * height + height * 0.2,
                Math.max(1, size.width - numbers(sheet) - from), height * 0.6);
    }

    private static double numbers(Sheet sheet) {
        return MARGIN * sheet.em() + Letters.width("0.88888", sheet.bold(TEXT)) + 6 * sheet.em();
    }

    private static double names(Sheet sheet, Dimension size) {
        return Letters.width(isNarrow(sheet, size) ? Criterion.BALANCE.brief() : Criterion.BALANCE.label(),
                sheet.font(TEXT));
    }

    private static boolean isNarrow(Sheet sheet, Dimension size) {
        return size.width - numbers(sheet) - Letters.width(Criterion.BALANCE.label(), sheet.font(TEXT))
                < NARROW * sheet.em();
    }

    /** From row to row. */
    private static double pitch(double em, Dimension size) {
        return Math.min(ROW * em, (size.height - top(em)) / (Criterion.values().length + 1));
    }

    private void row(Sheet sheet, Dimension size, int row, String label, double x) {
        Graphics2D g = sheet.g();
        double em = sheet.em();
        boolean mean = row == Criterion.values().length;
        Font font = mean ? sheet.bold(TEXT) : sheet.font(TEXT);
        Rectangle2D bar = bar(sheet, size, row);
        double y = bar.getCenterY() - Letters.line(font) / 2;
        g.setColor(theme.ink());
        sheet.left(label, font, MARGIN * em, y, bar.getX() - MARGIN * em);
        sheet.right(Figures.of(x), font, size.width - MARGIN * em, y);
        g.setColor(theme.grid());
        g.fill(bar);
        g.setColor(mean ? theme.ink() : fill());
        g.fill(new Rectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth() * x, bar.getHeight()));
    }

    private Color fill() {
        return theme.colour(Theme.Answer.CONSENT_OR_MEASURES);
    }

    /** A line through all five, heavier where a draft on force cannot do without. */
    private void minimum(Sheet sheet, Dimension size) {
        Graphics2D g = sheet.g();
        double em = sheet.em();
        Stroke before = g.getStroke();
        g.setColor(theme.against());
        for (Criterion c : Criterion.values()) {
            Rectangle2D bar = bar(sheet, size, c.ordinal());
            double x = bar.getX() + least() * bar.getWidth();
            g.setStroke(new BasicStroke((float) ((c == Criterion.LAST_RESORT ? 3.5 : 1.4) * em)));
            g.draw(new Line2D.Double(x, bar.getY() - 2 * em, x, bar.getMaxY() + 2 * em));
        }
        g.setStroke(before);
    }

    private double least() {
        return item.sight().scenario().parameters().criteria().hardMinimum();
    }

    private void note(Sheet sheet, Dimension size) {
        String note = item.record().measure() == Measure.FORCE
                ? "The least for force, " + Figures.of(least())
                        + ": of last resort in the Council, of all five outside it."
                : "The more their mean exceeds one half, the more all members lean to yes.";
        double em = sheet.em();
        double y = top(em) + (Criterion.values().length + 1) * pitch(em, size) + 3 * em;
        Font font = sheet.font(NOTE);
        double width = size.width - 2 * MARGIN * em;
        List<String> lines = Letters.lines(note, font, width);
        if (y + lines.size() * Letters.line(font) <= size.height) {
            sheet.g().setColor(theme.faint());
            sheet.paragraph(lines, font, MARGIN * em, y, width);
        }
    }

    @Override
    public Spot at(Point2D point, Dimension size) {
        double em = Sheet.unit(theme, size, MEANT);
        int row = (int) Math.floor((point.getY() - top(em)) / pitch(em, size));
        if (item.isEmpty() || row < 0 || row > Criterion.values().length) {
            return Spot.NOTHING;
        }
        if (row == Criterion.values().length) {
            return new Spot("The mean of the five enters every member's vote.", null);
        }
        Criterion c = Criterion.values()[row];
        return new Spot(c.label() + ": " + c.sentence(), null);
    }
}
