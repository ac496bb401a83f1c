package intervene.gui;

import intervene.param.Interval;
import intervene.param.Numbers;
import intervene.param.ParameterSpec;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Hashtable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.UIManager;

/**
 * A slider over a bounded range, with a tick at the default, and a field beside it. Of a distribution it shows the mean;
 * to drag it is to choose one number for all.
 */
final class SliderEditor implements Editor {
    private static final Pattern MEAN = Pattern.compile("mean: ([-+.\\dEe]+)");
    private static final int MOST_PLACES = 1000;
    private static final double WIDE = 1000;
    private static final MathContext FINE = new MathContext(6);
    private static final MathContext COARSE = new MathContext(3);

    private final Editors.Field field = new Editors.Field();
    private final JPanel panel = new JPanel(new BorderLayout(6, 0));
    private final ParameterSpec spec;
    private final JSlider slider;
    private boolean showing;

    SliderEditor(ParameterSpec spec) {
        this.spec = spec;
        slider = new JSlider(0, places(spec));
        slider.setName(spec.path() + "-slider");
        mark(place(number(spec.defaultText())));
        panel.setOpaque(false);
        panel.add(slider, BorderLayout.CENTER);
        panel.add(field.component(), spec.isDistribution() ? BorderLayout.SOUTH : BorderLayout.EAST);
    }

    private static int places(ParameterSpec spec) {
        double span = spec.range().high() - spec.range().low();
        return spec.type() == int.class && span < MOST_PLACES ? (int) span : MOST_PLACES;
    }

    /** The default's tick: the only label that the slider has. */
    private void mark(int place) {
        var labels = new Hashtable<Integer, JComponent>();
        labels.put(place, new JLabel(new Tick()));
        slider.setLabelTable(labels);
        slider.setPaintLabels(true);
    }

    private static final class Tick implements Icon {
        @Override
        public int getIconWidth() {
            return 8;
        }

        @Override
        public int getIconHeight() {
            return 6;
        }

        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            var path = new Path2D.Double();
            path.moveTo(x, y + 6.0);
            path.lineTo(x + 4.0, y);
            path.lineTo(x + 8.0, y + 6.0);
            path.closePath();
            g.setColor(UIManager.getColor("Label.foreground"));
            ((Graphics2D) g).fill(path);
        }
    }

    /** Whether the range spans so many orders of magnitude that places are spread over them. */
    private boolean isLogarithmic() {
        return spec.range().low() > 0 && spec.range().high() / spec.range().low() >= WIDE;
    }

    /** The number itself, or the mean of a distribution; the middle of the range where it has none. */
    private double number(String text) {
        Matcher mean = MEAN.matcher(text);
        if (mean.find()) {
            return Double.parseDouble(mean.group(1));
        }
        return text.startsWith("{") ? (spec.range().low() + spec.range().high()) / 2 : Double.parseDouble(text);
    }

    private int place(double value) {
        Interval range = spec.range();
        double share = isLogarithmic()
                ? StrictMath.log(value / range.low()) / StrictMath.log(range.high() / range.low())
                : (value - range.low()) / (range.high() - range.low());
        return (int) StrictMath.round(Math.max(0, Math.min(1, share)) * slider.getMaximum());
    }

    /** The number at a place; next to an end that does not belong to the range. */
    private String text(int place) {
        Interval range = spec.range();
        int least = range.lowClosed() ? 0 : 1;
        int most = slider.getMaximum() - (range.highClosed() ? 0 : 1);
        int at = Math.max(least, Math.min(most, place));
        double share = (double) at / slider.getMaximum();
        double value = isLogarithmic()
                ? range.low() * StrictMath.pow(range.high() / range.low(), share)
                : range.low() + (range.high() - range.low()) * share;
        value = Math.max(range.low(), Math.min(range.high(), value));
        return spec.type() == int.class
                ? Long.toString(StrictMath.round(value))
                : Numbers.text(new BigDecimal(value).round(isLogarithmic() ? COARSE : FINE).doubleValue());
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent field() {
        return field.field();
    }

    /** The part that is dragged. */
    JSlider slider() {
        return slider;
    }

    @Override
    public void show(String text) {
        field.show(text);
        showing = true;
        slider.setValue(place(number(text)));
        showing = false;
    }

    /** While the slider is dragged only the field follows; the value counts when it is let go. */
    @Override
    public void onChoice(Consumer<String> chosen) {
        field.onChoice(chosen);
        slider.addChangeListener(e -> {
            if (!showing) {
                String text = text(slider.getValue());
                field.show(text);
                if (!slider.getValueIsAdjusting()) {
                    chosen.accept(text);
                }
            }
        });
    }
}
