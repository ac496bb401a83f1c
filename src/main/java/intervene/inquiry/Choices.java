package intervene.inquiry;

import intervene.view.Column;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Lists from which to choose the state, the crisis and the month that are explained. */
final class Choices extends JPanel {
    private static final double TEXT = 12;

    private final Column rows = new Column(0);
    private final Chooser<StateItem> states;
    private final Chooser<CrisisItem> crises;
    private final Chooser<MonthItem> months;
    private transient Sight sight;

    /**
     * Lists.
     *
     * @param select receives the selection with another state or crisis
     * @param month  receives a period, or {@link MonthItem#LATEST}
     */
    Choices(Consumer<Selection> select, IntConsumer month) {
        super(new BorderLayout());
        states = new Chooser<>("why-state", "State to explain; type its name",
                s -> select.accept(sight.selection().withState(s.code())));
        crises = new Chooser<>("why-crisis", "Crisis to explain; type the host's name",
                c -> select.accept(sight.selection().withCrisis(c.number())));
        months = new Chooser<>("why-month", "Month to explain", m -> month.accept(m.period()));
        add(rows);
    }

    void wear(Theme theme) {
        rows.removeAll();
        setBackground(theme.surface());
        rows.setOpaque(true);
        rows.setBackground(theme.surface());
        int pad = (int) Math.round(8 * theme.scale());
        rows.setBorder(BorderFactory.createEmptyBorder(pad / 2, pad, pad, pad));
        row(theme, "State", states);
        row(theme, "Crisis", crises);
        row(theme, "Explain", months);
    }

    private void row(Theme theme, String text, JComboBox<?> chooser) {
        var label = new JLabel(text);
        label.setFont(theme.font(TEXT));
        label.setForeground(theme.faint());
        label.setLabelFor(chooser);
        label.setPreferredSize(new Dimension((int) Math.round(56 * theme.scale()),
                label.getPreferredSize().height));
        chooser.setFont(theme.font(TEXT));
        var row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.setBorder(BorderFactory.createEmptyBorder((int) Math.round(4 * theme.scale()), 0, 0, 0));
        row.add(label, BorderLayout.WEST);
        row.add(chooser);
        rows.add(row);
    }

    /** Offers what there is at a moment. */
    void show(Sight shown, int period) {
        boolean otherWorld = sight == null || sight.scenario().world() != shown.scenario().world();
        sight = shown;
        if (otherWorld) {
            states.offer(StateItem.of(shown), new StateItem("", "Choose a state"));
        }
        String state = shown.selection().state();
        states.offer(states.items(), states.items().stream().filter(s -> s.code().equals(state)).findFirst()
                .orElse(states.items().get(0)));
        var offered = CrisisItem.of(shown);
        int crisis = shown.selection().crisis();
        crises.offer(offered, offered.stream().filter(c -> c.number() == crisis).findFirst().orElse(offered.get(0)));
        var worth = MonthItem.of(shown, crisis);
        months.offer(worth, worth.stream().filter(m -> m.period() == period).findFirst().orElse(worth.get(0)));
        months.setEnabled(crisis >= 0);
    }
}
