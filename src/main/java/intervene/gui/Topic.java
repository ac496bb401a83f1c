package intervene.gui;

import intervene.param.ParameterSpec;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.swing.BoxLayout;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;

/** The controls of one topic under a heading that opens and closes them; they are made when they are first seen. */
final class Topic extends JPanel {
    private final transient List<ParameterSpec> specs;
    private final transient Function<ParameterSpec, Control> make;
    private final transient Map<ParameterSpec, Control> made = new LinkedHashMap<>();
    private final JToggleButton heading = new JToggleButton();
    private final JPanel rows = new JPanel();
    private final String title;
    private String search = "";

    /**
     * A topic, closed.
     *
     * @param make   makes a parameter's control
     * @param opened is told when its controls have come to be seen, so that they be shown values
     */
    Topic(String title, List<ParameterSpec> specs, Function<ParameterSpec, Control> make, Runnable opened) {
        this.title = title;
        this.specs = specs;
        this.make = make;
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        rows.setLayout(new BoxLayout(rows, BoxLayout.Y_AXIS));
        rows.setAlignmentX(LEFT_ALIGNMENT);
        heading.setAlignmentX(LEFT_ALIGNMENT);
        heading.setHorizontalAlignment(SwingConstants.LEADING);
        heading.putClientProperty("JButton.buttonType", "borderless");
        heading.setName("topic-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        heading.setToolTipText("Show or hide the parameters of this topic.");
        heading.addActionListener(e -> {
            fill();
            opened.run();
        });
        add(heading);
        add(rows);
        setAlignmentX(LEFT_ALIGNMENT);
    }

    /** Shows only what matches; all, closed as before, where nothing is searched for. */
    void search(String words) {
        search = words;
        fill();
    }

    private void fill() {
        List<ParameterSpec> found = search.isEmpty()
                ? heading.isSelected() ? specs : List.of()
                : specs.stream().filter(spec -> Control.matches(spec, search)).toList();
        rows.removeAll();
        for (ParameterSpec spec : found) {
            Control control = made.computeIfAbsent(spec, make);
            control.setAlignmentX(LEFT_ALIGNMENT);
            rows.add(control);
        }
        setVisible(search.isEmpty() || !found.isEmpty());
        revalidate();
        repaint();
    }

    /** Shows values as they are now. */
    void show(Map<String, String> wanted, Map<String, String> written) {
        long changed = specs.stream()
                .filter(s -> !Objects.equals(wanted.get(s.path()), written.get(s.path())))
                .count();
        heading.setText((heading.isSelected() || !search.isEmpty() ? "▾ " : "▸ ") + title
                + (changed == 0 ? "" : ", " + changed + " changed"));
        made.forEach((spec, control) -> control.show(wanted.get(spec.path()), written.get(spec.path())));
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }
}
