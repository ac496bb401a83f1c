package intervene.gui;

import intervene.explain.Words;
import intervene.param.ParameterSpec;
import intervene.view.Column;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Every parameter of the model by topic, to be searched, changed and reset. */
final class Controls extends JPanel implements Session.Listener {
    private static final int HELP_ROWS = 5;

    private final transient Session session;
    private final transient List<Topic> topics = new ArrayList<>();
    private final JTextField search = new JTextField();
    private final JLabel count = new JLabel();
    private final JLabel nothing = new JLabel();
    private final JScrollPane foot = new JScrollPane();
    private final JButton resetAll = new JButton("Reset all");
    private final JButton startAnew = new JButton("Start anew");
    private final JTextArea help = new JTextArea(HELP_ROWS, 20);

    /**
     * The controls.
     *
     * @param start starts a run with what they are set to
     */
    Controls(Session session, Runnable start) {
        super(new BorderLayout());
        this.session = session;
        startAnew.addActionListener(e -> start.run());
        resetAll.addActionListener(e -> session.resetAll());
        add(head(), BorderLayout.NORTH);
        add(body(), BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
        session.add(this);
        dressed();
        changed();
    }

    private JPanel head() {
        search.setName("parameter-search");
        search.putClientProperty("JTextField.placeholderText", "Search parameters: veto, soldiers, weight …");
        search.putClientProperty("JTextField.showClearButton", true);
        search.setToolTipText("Shows the parameters in whose name or meaning all these words occur.");
        search.getAccessibleContext().setAccessibleName("Search parameters");
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                searched();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                searched();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                searched();
            }
        });
        count.setName("changed-count");
        resetAll.setName("reset-all");
        resetAll.setToolTipText("Set every parameter back to what the scenario's file says.");
        startAnew.setName("start-anew-button");
        startAnew.setToolTipText("Start a run with all that the controls are set to (Ctrl+N).");
        var buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 4));
        buttons.add(resetAll);
        buttons.add(startAnew);
        buttons.add(count);
        var head = new JPanel(new BorderLayout());
        head.setBorder(BorderFactory.createEmptyBorder(8, 8, 0, 8));
        head.add(search, BorderLayout.NORTH);
        head.add(buttons, BorderLayout.CENTER);
        return head;
    }

    private Component body() {
        Map<String, List<ParameterSpec>> byTopic = new LinkedHashMap<>();
        for (ParameterSpec spec : Settings.controlled()) {
            byTopic.computeIfAbsent(spec.topic(), t -> new ArrayList<>()).add(spec);
        }
        var list = new Column(0);
        nothing.setName("parameter-search-nothing");
        nothing.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
        nothing.putClientProperty("html.disable", Boolean.TRUE);
        nothing.setVisible(false);
        list.add(nothing);
        byTopic.forEach((topic, specs) -> {
            String title = topic.isEmpty() ? "Run" : Words.capital(Control.words(topic));
            topics.add(new Topic(title, specs, this::control, this::showValues));
        });
        topics.forEach(list::add);
        var scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setName("parameter-list");
        return scroll;
    }

    private Control control(ParameterSpec spec) {
        return new Control(session, spec, this::explain);
    }

    private Component foot() {
        help.setName("parameter-help");
        help.setEditable(false);
        help.setFocusable(false);
        help.setOpaque(false);
        help.setLineWrap(true);
        help.setWrapStyleWord(true);
        help.setText("Open a topic or search. What a parameter means, and where its default comes from, stands here"
                + " while its control is used.");
        help.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
        foot.setViewportView(help);
        return foot;
    }

    private void explain(ParameterSpec spec) {
        help.setText(spec.path() + ": " + spec.doc() + ". Allowed is " + spec.allowed() + ". The default is "
                + (spec.defaultText().isEmpty() ? "empty" : spec.defaultText()) + "; source: " + spec.source() + ".");
        help.setCaretPosition(0);
    }

    private void searched() {
        String words = search.getText().strip();
        topics.forEach(topic -> topic.search(words));
        nothing.setText("No parameter has \u201c" + words + "\u201d in its name or meaning.");
        nothing.setVisible(Settings.controlled().stream().noneMatch(spec -> Control.matches(spec, words)));
        showValues();
    }

    private void showValues() {
        Map<String, String> wanted = session.wanted();
        Map<String, String> written = Settings.texts(session.opened().written());
        topics.forEach(topic -> topic.show(wanted, written));
    }

    @Override
    public void changed() {
        showValues();
        int changed = Settings.between(Settings.texts(session.opened().written()), session.wanted()).size();
        int waiting = session.waiting().size();
        String waits = waiting == 0 ? "" : waiting + " at next start";
        count.setText(changed == 0 ? waiting == 0 ? "Nothing changed" : waits
                : changed + " changed" + (waiting == 0 ? "" : ", " + waits));
        resetAll.setEnabled(changed > 0);
        startAnew.setEnabled(changed + waiting > 0);
    }

    @Override
    public void dressed() {
        foot.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, session.theme().grid()));
        showValues();
    }
}
