package intervene.gui;

import intervene.param.ParameterSpec;
import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The kinds of editor. */
final class Editors {
    private Editors() {}

    /** The one that suits a parameter. */
    static Editor of(ParameterSpec spec) {
        if (spec.isChoice()) {
            return new Choices(spec);
        }
        if (spec.type() == boolean.class) {
            return new Truth();
        }
        if (!spec.isNumeric() || spec.isDistribution() && !spec.range().isBounded()) {
            return new Field();
        }
        return spec.range().isBounded() ? new SliderEditor(spec) : new StepEditor(spec);
    }

    /** A text: a number, a distribution, a list, a path. */
    static final class Field implements Editor {
        private final JTextField field = new JTextField(8);
        private String shown = "";

        @Override
        public JComponent component() {
            return field;
        }

        @Override
        public JComponent field() {
            return field;
        }

        @Override
        public void show(String text) {
            shown = text;
            field.setText(text);
            field.setCaretPosition(0);
        }

        /** What was written counts on Enter, and when the field is left. */
        @Override
        public void onChoice(Consumer<String> chosen) {
            Runnable tell = () -> {
                String text = field.getText().strip();
                if (!text.equals(shown)) {
                    shown = text;
                    chosen.accept(text);
                }
            };
            field.addActionListener(e -> tell.run());
            field.addFocusListener(new FocusAdapter() {
                @Override
                public void focusLost(FocusEvent e) {
                    tell.run();
                }
            });
        }
    }

    private static final class Choices implements Editor {
        private final JComboBox<String> box;
        private boolean showing;

        private Choices(ParameterSpec spec) {
            box = new JComboBox<>(spec.choices().toArray(String[]::new));
        }

        @Override
        public JComponent component() {
            return box;
        }

        @Override
        public JComponent field() {
            return box;
        }

        @Override
        public void show(String text) {
            showing = true;
            box.setSelectedItem(text);
            showing = false;
        }

        @Override
        public void onChoice(Consumer<String> chosen) {
            box.addActionListener(e -> {
                if (!showing) {
                    chosen.accept(String.valueOf(box.getSelectedItem()));
                }
            });
        }
    }

    private static final class Truth implements Editor {
        private final JCheckBox box = new JCheckBox("yes");
        private final JPanel panel = new JPanel(new BorderLayout());

        private Truth() {
            panel.setOpaque(false);
            panel.add(box, BorderLayout.WEST);
        }

        @Override
        public JComponent component() {
            return panel;
        }

        @Override
        public JComponent field() {
            return box;
        }

        @Override
        public void show(String text) {
            box.setSelected(text.equals("true"));
        }

        @Override
        public void onChoice(Consumer<String> chosen) {
            box.addActionListener(e -> chosen.accept(Boolean.toString(box.isSelected())));
        }
    }
}
