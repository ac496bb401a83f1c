package intervene.contrast;

import intervene.map.MapScene;
import intervene.view.Letters;
import intervene.view.Scene;
import intervene.view.Theme;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Two worlds, in what their settings differ, where they part, and what has come of it. */
final class ContrastScene implements Scene {
    private final Contrast contrast;
    private final MapScene left;
    private final MapScene right;
    private final Theme theme;

    ContrastScene(Contrast contrast, MapScene left, MapScene right, Theme theme) {
        this.contrast = contrast;
        this.left = left;
        this.right = right;
        this.theme = theme;
    }

    @Override
    public void paint(Graphics2D g, Dimension size) {
        ContrastLayout layout = ContrastLayout.of(contrast, size, theme);
        g.setColor(theme.ground());
        g.fillRect(0, 0, size.width, size.height);
        double scale = layout.mapScale(theme);
        map(g, left, layout.left(), scale);
        map(g, right, layout.right(), scale);
        g.setColor(theme.grid());
        g.setStroke(new BasicStroke((float) theme.scale()));
        g.draw(new Line2D.Double(layout.right().x, 0, layout.right().x, layout.right().height));
        if (layout.key().height > 0) {
            key(g, layout.key());
        }
        settings(g, layout);
        parting(g, layout);
        new FigureBars(contrast, theme).paint(g, layout.figures());
    }

    private static void map(Graphics2D g, MapScene map, Rectangle place, double scale) {
        Graphics2D part = (Graphics2D) g.create(place.x, place.y, place.width, place.height);
        part.scale(scale, scale);
        map.paint(part, unscaled(place, scale));
        part.dispose();
    }

    private static Dimension unscaled(Rectangle place, double scale) {
        return new Dimension((int) Math.round(place.width / scale), (int) Math.round(place.height / scale));
    }

    private static Spot at(Point2D point, MapScene map, Rectangle place, double scale) {
        var inside = new Point2D.Double((point.getX() - place.x) / scale, (point.getY() - place.y) / scale);
        return map.at(inside, unscaled(place, scale));
    }

    private void key(Graphics2D g, Rectangle place) {
        double s = theme.scale();
        g.setFont(theme.font(11));
        double width = 0;
        List<String> words = List.of("force", "consent or measures", "blocked", "no will", "no right", "differs");
        double mark = 16 * s;
        double between = 16 * s;
        for (String word : words) {
            width += mark + Letters.width(word, g.getFont()) + between;
        }
        double x = place.getCenterX() - (width - between) / 2;
        for (int i = 0; i < words.size(); i++) {
            double r = 4.5 * s;
            var disc = new Ellipse2D.Double(x, place.getCenterY() - r, 2 * r, 2 * r);
            if (i < Theme.Answer.values().length) {
                g.setColor(theme.colour(Theme.Answer.values()[i]));
                g.fill(disc);
            } else {
                g.setColor(theme.ink());
                float[] dashes = {(float) (2.6 * s), (float) (2.2 * s)};
                g.setStroke(new BasicStroke(
                        (float) (1.6 * s), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
                g.draw(disc);
            }
            g.setColor(theme.faint());
            Letters.draw(g, words.get(i), x + mark, place.getCenterY(), 0);
            x += mark + Letters.width(words.get(i), g.getFont()) + between;
        }
    }

    private void settings(Graphics2D g, ContrastLayout layout) {
        Rectangle place = layout.settings();
        g.setColor(theme.surface());
        g.fill(place);
        double middle = place.y + ContrastLayout.ROW * theme.scale() / 2;
        for (Difference difference : contrast.differences().subList(0, layout.shown())) {
            setting(g, difference, place, middle);
            middle += ContrastLayout.ROW * theme.scale();
        }
        int rest = contrast.differences().size() - layout.shown();
        if (rest > 0 || layout.shown() == 0) {
            g.setFont(theme.font(12));
            g.setColor(theme.faint());
            Letters.draw(g, rest > 0 ? "and " + rest + " more settings that differ" : "the same settings",
                    place.getCenterX(), middle, 0.5);
        }
    }

    private void setting(Graphics2D g, Difference difference, Rectangle place, double middle) {
        double s = theme.scale();
        g.setFont(theme.font(12));
        g.setColor(theme.faint());
        String path = Letters.fit(difference.path(), g.getFont(), place.width * 0.4);
        double half = Letters.width(path, g.getFont()) / 2 + 14 * s;
        Letters.draw(g, path, place.getCenterX(), middle, 0.5);
        g.setFont(theme.bold(12));
        g.setColor(theme.ink());
        double room = place.width / 2.0 - half - ContrastLayout.MARGIN * s;
        String before = Letters.fit(Difference.shown(difference.left()), g.getFont(), room);
        String after = Letters.fit(Difference.shown(difference.right()), g.getFont(), room);
        Letters.draw(g, before, place.getCenterX() - half, middle, 1);
        Letters.draw(g, after, place.getCenterX() + half, middle, 0);
    }

    private void parting(Graphics2D g, ContrastLayout layout) {
        double s = theme.scale();
        Rectangle place = layout.parting();
        double x = ContrastLayout.MARGIN * s;
        g.setColor(contrast.parting() == null ? theme.grid() : theme.accent());
        int lines = layout.sentences().size() + (contrast.balance().isEmpty() ? 0 : 1);
        double line = ContrastLayout.SENTENCE * s;
        g.fill(new Rectangle2D.Double(x, place.y + 2 * s, 4 * s, lines * line - 4 * s));
        g.setColor(theme.ink());
        g.setFont(ContrastLayout.sentenceFont(theme));
        double middle = place.y + line / 2;
        for (String sentence : layout.sentences()) {
            Letters.draw(g, sentence, x + 12 * s, middle, 0);
            middle += line;
        }
        g.setFont(theme.font(13));
        if (!contrast.balance().isEmpty()) {
            Letters.draw(g, contrast.balance(), x + 12 * s, middle, 0);
            g.setFont(theme.font(11));
            g.setColor(theme.faint());
            Letters.draw(g, "right − left", place.getMaxX() - ContrastLayout.MARGIN * s, middle, 1);
        }
    }

    @Override
    public Spot at(Point2D point, Dimension size) {
        ContrastLayout layout = ContrastLayout.of(contrast, size, theme);
        if (layout.left().contains(point)) {
            return at(point, left, layout.left(), layout.mapScale(theme));
        }
        if (layout.right().contains(point)) {
            Spot there = at(point, right, layout.right(), layout.mapScale(theme));
            return new Spot(there.hint(), contrast.fromRight(there.selection()));
        }
        if (layout.settings().contains(point)) {
            return new Spot(setting(ContrastLayout.row(layout.settings(), point.getY(), theme), layout.shown()), null);
        }
        if (layout.parting().contains(point)) {
            return new Spot(contrast.partingSentence(), null);
        }
        if (layout.figures().contains(point)) {
            int row = ContrastLayout.row(layout.figures(), point.getY(), theme);
            return new Spot(new FigureBars(contrast, theme).hint(row), null);
        }
        return Spot.NOTHING;
    }

    private String setting(int row, int shown) {
        List<Difference> all = contrast.differences();
        return row < shown ? all.get(row).sentence()
                : all.stream().skip(shown).map(Difference::path).collect(Collectors.joining(", "));
    }
}
