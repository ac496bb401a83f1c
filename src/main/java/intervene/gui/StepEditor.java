package intervene.gui;

import intervene.param.Interval;
import intervene.param.Numbers;
import intervene.param.ParameterSpec;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.awt.event.ActionEvent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** A field for a number without an upper bound, with buttons and arrow keys for a little more or less. */
final class StepEditor implements Editor {
    private static final MathContext COARSENESS = new MathContext(2);

    private final Editors.Field field = new Editors.Field();
    private final JPanel panel = new JPanel(new BorderLayout(4, 0));
    private final ParameterSpec spec;
    private String shown = "0";

    StepEditor(ParameterSpec spec) {
        this.spec = spec;
        panel.setOpaque(false);
        panel.add(field.component(), BorderLayout.CENTER);
    }

    private void addButtons(Consumer<String> chosen) {
        var buttons = new JPanel(new GridLayout(1, 2, 2, 0));
        buttons.setOpaque(false);
        buttons.add(button("−", "less", -1, chosen));
        buttons.add(button("+", "more", 1, chosen));
        panel.add(buttons, BorderLayout.EAST);
        key("UP", 1, chosen);
        key("DOWN", -1, chosen);
    }

    private JButton button(String text, String name, int sign, Consumer<String> chosen) {
        var button = new JButton(text);
        button.setName(spec.path() + "-" + name);
        button.setToolTipText("A little " + name + ".");
        button.getAccessibleContext().setAccessibleName("A little " + name);
        button.addActionListener(e -> step(sign, chosen));
        return button;
    }

    private void key(String key, int sign, Consumer<String> chosen) {
        field.field().getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.field().getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                step(sign, chosen);
            }
        });
    }

    /** By one, or by one in the second digit; not beyond the range. */
    private void step(int sign, Consumer<String> chosen) {
        double value = Double.parseDouble(shown);
        BigDecimal step = spec.type() == int.class || value == 0
                ? BigDecimal.valueOf(spec.type() == int.class ? 1 : 0.1)
                : new BigDecimal(value).round(COARSENESS).ulp();
        double next = new BigDecimal(shown).add(step.multiply(BigDecimal.valueOf(sign))).doubleValue();
        Interval range = spec.range();
        if (range.contains(next)) {
            chosen.accept(spec.type() == int.class ? Long.toString((long) next) : Numbers.text(next));
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent field() {
        return field.field();
    }

    @Override
    public void show(String text) {
        shown = text;
        field.show(text);
    }

    @Override
    public void onChoice(Consumer<String> chosen) {
        field.onChoice(chosen);
        addButtons(chosen);
    }
}
