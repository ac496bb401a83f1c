package intervene.inquiry;

import intervene.explain.CourseEvent;
import intervene.explain.Words;
import intervene.view.Column;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/**
 * The story of the selected crisis up to the moment that is looked at: its months, drafts and operations on an axis of
 * time, and what happened in sentences. Where no crisis is selected: all of them, to choose from.
 */
public final class StoryView implements View {
    private final Consumer<Selection> select;
    private final Chooser<CrisisItem> crises;
    private final JPanel bar = new JPanel(new BorderLayout());
    private final Column column = new Column(0);
    private final JScrollPane scroll = column.scrolled("story-scroll");
    private final JPanel panel = new JPanel(new BorderLayout());
    private final CrisisTable table;
    private final JButton previous = new JButton("\u2039");
    private final JButton next = new JButton("\u203a");

    private Theme theme = Theme.LIGHT;
    private Sight sight;
    private Story story;
    private Drawing drawing;
    private Prose killed;
    private Prose price;
    private Prose outcome;
    private Built built;

    /** What decides which components there are; numbers in them change without. */
    private record Built(int crisis, List<CourseEvent> events, List<List<String>> parts, boolean price, Theme theme) {}

    /**
     * A view.
     *
     * @param select receives what is selected
     */
    public StoryView(Consumer<Selection> select) {
        this.select = select;
        crises = new Chooser<>("story-crisis", "Crisis to tell; type the host's name",
                c -> select.accept(sight.selection().withCrisis(c.number())));
        table = new CrisisTable(number -> select.accept(sight.selection().withCrisis(number)));
        step(previous, "story-previous", "Previous crisis", -1);
        step(next, "story-next", "Next crisis", 1);
        bar.add(previous, BorderLayout.WEST);
        bar.add(crises);
        bar.add(next, BorderLayout.EAST);
        panel.setName("story");
        panel.add(bar, BorderLayout.NORTH);
        panel.add(scroll);
        wear(theme);
    }

    private void step(JButton button, String name, String hint, int by) {
        button.setName(name);
        button.setToolTipText(hint);
        button.getAccessibleContext().setAccessibleName(hint);
        button.addActionListener(e -> select.accept(sight.selection().withCrisis(sight.selection().crisis() + by)));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void wear(Theme other) {
        theme = other;
        var type = new Typesetter(theme);
        panel.setBackground(theme.ground());
        column.setOpaque(true);
        column.setBackground(theme.ground());
        scroll.getViewport().setBackground(theme.ground());
        bar.setBackground(theme.surface());
        bar.setBorder(BorderFactory.createEmptyBorder(type.px(8), type.px(8), type.px(8), type.px(8)));
        crises.setFont(theme.font(12));
        previous.setFont(theme.bold(14));
        next.setFont(theme.bold(14));
        int pad = type.px(12);
        column.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        built = null;
        if (sight != null) {
            show(sight);
        }
    }

    @Override
    public void show(Sight other) {
        sight = other;
        int number = sight.selection().crisis();
        List<CrisisItem> items = CrisisItem.of(sight);
        crises.offer(items, items.stream().filter(c -> c.number() == number).findFirst().orElse(items.get(0)));
        previous.setEnabled(number > 0);
        next.setEnabled(number + 1 < sight.snapshot().crises().size());
        if (number < 0) {
            choose();
        } else {
            tell(Story.of(sight, number));
        }
    }

    /** All crises so far, to choose from. */
    private void choose() {
        story = null;
        table.show(sight, theme);
        var same = new Built(-1, List.of(), List.of(), false, theme);
        if (!same.equals(built)) {
            built = same;
            var type = new Typesetter(theme);
            column.clear();
            column.add(type.title("Crises so far"));
            column.add(type.text("Choose one here, in the list above or on the map to see its story.")
                    .spaced(type.px(4), 0, type.px(10)).named("story-note"));
            column.add(table.getTableHeader());
            column.add(table);
        }
        column.revalidate();
        column.repaint();
    }

    private void tell(Story told) {
        boolean stays = built != null && built.crisis() == sight.selection().crisis();
        story = told;
        var now = new Built(sight.selection().crisis(), story.events(), story.operations().stream()
                .map(Story.Operation::parts).toList(), !story.price().isEmpty(), theme);
        if (!now.equals(built)) {
            built = now;
            int at = stays ? scroll.getVerticalScrollBar().getValue() : 0;
            build();
            SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(at));
        }
        killed.setText(story.killed());
        price.setText(story.price());
        outcome.setText(outcome());
        drawing.show(scene(false), String.join("\n", story.events().stream().map(CourseEvent::text).toList()));
        column.revalidate();
        column.repaint();
    }

    private StoryScene scene(boolean titled) {
        return new StoryScene(story, sight.scenario().world().year(), sight.selection(), titled, theme);
    }

    private String outcome() {
        return "From " + sight.month(story.onset()) + ", " + (story.goesOn() ? "going on" : "over")
                + (story.goesOn() ? ". Outcome so far: " : ". Outcome: ") + Words.outcome(story.outcome()) + ".";
    }

    private void build() {
        var type = new Typesetter(theme);
        column.clear();
        column.add(type.title(story.title()).named("story-title"));
        outcome = type.text("").spaced(0, 0, type.px(8)).named("story-outcome");
        column.add(outcome);
        drawing = new Drawing("story-timeline", select, width -> scene(false).height());
        column.add(drawing);
        killed = type.text("").spaced(type.px(10), 0, 0).named("story-killed");
        column.add(killed);
        price = type.aside("").spaced(type.px(4), 0, 0).named("story-price");
        price.setVisible(built.price());
        column.add(price);
        column.add(type.heading("What happened"));
        story.events().forEach(e -> event(e, type));
    }

    private void event(CourseEvent e, Typesetter type) {
        int k = story.events().indexOf(e);
        column.add(type.aside(sight.month(e.period()) + ", month " + (e.period() - story.onset() + 1))
                .spaced(type.px(8), 0, 0));
        column.add(type.text(e.text()).named("story-event-" + k));
        List<JButton> links = new ArrayList<>();
        if (e.draft() >= 0) {
            links.add(type.link("story-draft-" + e.draft(), "Show the vote",
                    "Show how each member of the Council voted", () -> select.accept(sight.selection().withDraft(e.draft()))));
        }
        if (e.kind() == CourseEvent.Kind.INTERVENTION) {
            story.operations().stream().filter(o -> o.number() == e.intervention()).findFirst()
                    .ifPresent(o -> contributors(o).forEach(code -> links.add(type.link("story-state-" + code,
                            sight.name(code), "Show the reasons of " + sight.name(code),
                            () -> select.accept(sight.selection().withState(code))))));
        }
        if (!links.isEmpty()) {
            column.add(new Links(links, type.px(10)));
        }
    }

    /** Those who take part and are states. */
    private List<String> contributors(Story.Operation o) {
        Set<String> states = new TreeSet<>();
        sight.snapshot().states().forEach(s -> states.add(s.code()));
        return o.parts().stream().filter(states::contains).toList();
    }

    @Override
    public List<Picture> pictures() {
        return story == null ? List.of() : List.of(new Picture("story", scene(true)));
    }
}
