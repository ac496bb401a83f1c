package intervene.gui;

import intervene.explain.Words;
import intervene.param.InvalidInput;
import intervene.param.ParameterSpec;
import intervene.param.TakesEffect;
import intervene.view.Theme;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** One parameter: its name, when a change counts, what it means, and what it is set with. */
final class Control extends JPanel {
    private static final String OUTLINE = "JComponent.outline";

    private final transient Session session;
    private final transient ParameterSpec spec;
    private final transient Editor editor;
    private final JLabel name = new JLabel();
    private final JLabel effect = new JLabel();
    private final JLabel meaning = new JLabel();
    private final JTextArea complaint = new JTextArea();
    private final JButton reset = new JButton("reset");
    private String written = "";
    private boolean wrong;

    /**
     * A control.
     *
     * @param explain is given the parameter when its control is used
     */
    Control(Session session, ParameterSpec spec, Consumer<ParameterSpec> explain) {
        super(new BorderLayout(0, 1));
        this.session = session;
        this.spec = spec;
        editor = Editors.of(spec);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(4, 12, 8, 8));
        setName(spec.path() + "-row");
        nameParts();
        add(head(), BorderLayout.NORTH);
        add(editor.component(), BorderLayout.CENTER);
        add(complaint, BorderLayout.SOUTH);
        complaint.setEditable(false);
        complaint.setOpaque(false);
        complaint.setLineWrap(true);
        complaint.setWrapStyleWord(true);
        complaint.setBorder(BorderFactory.createEmptyBorder());
        complaint.setVisible(false);
        complaint.setName(spec.path() + "-complaint");
        editor.onChoice(this::choose);
        reset.addActionListener(e -> choose(written));
        explainOnFocus(explain);
    }

    private void nameParts() {
        JComponent field = editor.field();
        field.setName(spec.path());
        field.setToolTipText(hint());
        field.getAccessibleContext().setAccessibleName(words(spec.name()));
        field.getAccessibleContext().setAccessibleDescription(Words.capital(spec.doc()) + ".");
        if (editor instanceof SliderEditor slider) {
            slider.slider().setToolTipText(hint());
            slider.slider().getAccessibleContext().setAccessibleName(words(spec.name()));
        }
        name.setText(Words.capital(words(spec.name())));
        name.setToolTipText(hint());
        name.setLabelFor(field);
        meaning.setText(Words.capital(spec.doc()) + (spec.unit().equals("1") ? "" : " [" + spec.unit() + "]"));
        meaning.setToolTipText(hint());
        meaning.putClientProperty("FlatLaf.styleClass", "small");
        meaning.putClientProperty("html.disable", Boolean.TRUE);
        effect.putClientProperty("FlatLaf.styleClass", "small");
        reset.setName(spec.path() + "-reset");
        reset.putClientProperty("JButton.buttonType", "borderless");
        reset.getAccessibleContext().setAccessibleName("Reset " + words(spec.name()));
    }

    private JPanel head() {
        var left = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 0));
        left.setOpaque(false);
        left.setBorder(BorderFactory.createEmptyBorder(0, -8, 0, 0));
        left.add(name);
        left.add(effect);
        var head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.add(left, BorderLayout.CENTER);
        head.add(reset, BorderLayout.EAST);
        head.add(meaning, BorderLayout.SOUTH);
        return head;
    }

    private void explainOnFocus(Consumer<ParameterSpec> explain) {
        var listener = new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                explain.accept(spec);
            }
        };
        editor.field().addFocusListener(listener);
        if (editor instanceof SliderEditor slider) {
            slider.slider().addFocusListener(listener);
        }
    }

    /** Camel case as words: {@code fiduciary weight}. */
    static String words(String name) {
        return name.replaceAll("(\\p{Lower})(\\p{Upper})", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private String hint() {
        return "<html><b>" + escaped(spec.path()) + "</b><br>" + escaped(Words.capital(spec.doc())) + ".<br>"
                + "Allowed is " + escaped(spec.allowed()) + ".<br>Default: " + escaped(spec.defaultText())
                + ".<br>Source: " + escaped(spec.source()) + ".";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void choose(String text) {
        try {
            session.change(spec.path(), text);
            complain("");
            show(session.wanted().get(spec.path()), written);
        } catch (InvalidInput e) {
            complain(Settings.complaint(spec.path(), e.getMessage()).replaceFirst("(?s) Meaning: .*", ""));
        }
    }

    private void complain(String message) {
        wrong = !message.isEmpty();
        complaint.setSize(Math.max(1, editor.component().getWidth()), Short.MAX_VALUE); // wraps to this width
        complaint.setText(message);
        complaint.setVisible(wrong);
        complaint.setForeground(session.theme().against());
        editor.field().putClientProperty(OUTLINE, wrong ? "error" : null);
        reset.setVisible(wrong || reset.isVisible());
        revalidate();
    }

    /**
     * Shows a value; a wrong one that is being corrected stays.
     *
     * @param value   in force, or waiting for the next start
     * @param inFile  as the scenario's file has it
     */
    void show(String value, String inFile) {
        written = inFile;
        if (!wrong) {
            editor.show(value);
        }
        boolean changed = !value.equals(inFile);
        boolean waits = session.waiting().stream().anyMatch(s -> s.path().equals(spec.path()));
        Theme theme = session.theme();
        name.setFont(changed ? theme.bold(13) : theme.font(13));
        name.setForeground(changed ? theme.accent() : theme.ink());
        meaning.setForeground(theme.faint());
        effect.setForeground(waits ? theme.accent() : theme.faint());
        boolean atOnce = spec.takesEffect() == TakesEffect.AT_ONCE;
        effect.setText(atOnce ? "now" : waits ? "waits for next start" : "next start");
        effect.setToolTipText(atOnce ? "A change counts from the next month on." : "A change counts at the next start.");
        reset.setVisible(changed || wrong);
        reset.setText(inFile.equals(spec.defaultText()) ? "default" : "as in file");
        reset.setToolTipText("Back to " + (inFile.isEmpty() ? "nothing" : inFile) + ".");
    }

    /** Whether every word of a search occurs in its path or its meaning. */
    static boolean matches(ParameterSpec spec, String search) {
        String text = (spec.path() + " " + words(spec.name()) + " " + spec.doc()).toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }
}
