package intervene.inquiry;

import intervene.explain.DossierText;
import intervene.model.DossierQuery;
import intervene.model.Snapshot.CrisisNow;
import intervene.view.Column;
import intervene.view.Inquirer;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Why? What the selected state is like, and its reasons for and against intervening in the selected crisis: the numbers
 * and sentences that {@code explain} prints of the same run, crisis, state and period. Only what is known at the moment
 * that is looked at is shown; what follows is left to the story.
 */
public final class WhyView implements View {
    private static final int WATCH = 100;

    private final Consumer<Selection> select;
    private final Enquiry enquiry;
    private final Timer watch;
    private final Choices choices;
    private final Headline headline = new Headline();
    private final Column column = new Column(0);
    private final JScrollPane scroll = column.scrolled("why-scroll");
    private final JPanel panel = new JPanel(new BorderLayout());
    private Consumer<String> clipboard = text -> Toolkit.getDefaultToolkit().getSystemClipboard()
            .setContents(new StringSelection(text), null);

    private Theme theme = Theme.LIGHT;
    private Sight sight;
    private int month = MonthItem.LATEST;
    private Answer answer;
    private boolean whole;
    private String configuration = "";
    private String unrepeatable = "";
    private Body shown;

    /**
     * A view.
     *
     * @param select   receives what is selected
     * @param inquirer is asked in the background
     */
    public WhyView(Consumer<Selection> select, Inquirer inquirer) {
        this(select, inquirer, background(), SwingUtilities::invokeLater, System::currentTimeMillis);
    }

    WhyView(Consumer<Selection> select, Inquirer inquirer, Executor background, Executor foreground,
            LongSupplier clock) {
        this.select = select;
        enquiry = new Enquiry(inquirer, background, foreground, clock, this::receive);
        watch = new Timer(WATCH, e -> advance());
        choices = new Choices(select, this::explain);
        panel.setName("why");
        panel.add(choices, BorderLayout.NORTH);
        panel.add(scroll);
        wear(theme);
    }

    /** A thread that ends when there is nothing to do, and with the program. */
    private static Executor background() {
        var executor = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            var thread = new Thread(work, "inquiry");
            thread.setDaemon(true);
            return thread;
        });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** What is shown below the headline; where it stays the same, so does what is on the screen. */
    private record Body(int crisis, String state, Answer answer, boolean whole, String command, String note,
            Theme theme) {
        boolean isSame(Body other) {
            return other != null && answer == other.answer && crisis == other.crisis && state.equals(other.state)
                    && whole == other.whole && command.equals(other.command) && note.equals(other.note)
                    && theme.equals(other.theme);
        }

        boolean hasSubjectOf(Body other) {
            return other != null && crisis == other.crisis && state.equals(other.state);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    /**
     * How the command line names what is shown: the configuration's file, and {@code --set} with what differs from it.
     * Until it is told, the scenario's name stands there.
     */
    public void configuration(String file) {
        configuration = file;
        unrepeatable = "";
        update();
    }

    @Override
    public void show(Sight other) {
        Selection now = other.selection();
        if (sight == null || now.crisis() != sight.selection().crisis()) {
            month = MonthItem.LATEST;
        }
        sight = other;
        if (month > sight.snapshot().lastPeriod()) {
            month = MonthItem.LATEST;
        }
        choices.show(sight, month);
        ask();
    }

    private void explain(int period) {
        month = period;
        ask();
    }

    private void ask() {
        Question question = question();
        boolean fits = answer != null && question != null && answer.question().hasSubjectOf(question)
                && answer.question().query().period() <= question.query().period()
                && (month == MonthItem.LATEST || answer.question().query().period() == month);
        if (!fits) {
            answer = null;
        }
        enquiry.want(question);
        update();
        advance();
    }

    /** What is to be asked; null where there is nothing to ask. */
    private Question question() {
        Selection s = sight.selection();
        int period = explained();
        return s.crisis() < 0 || s.state().isEmpty() || period < 0 ? null
                : new Question(sight.scenario(), new DossierQuery(sight.seed(), s.crisis(), s.state(), period));
    }

    /** The period to explain; −1 for none. */
    private int explained() {
        int crisis = sight.selection().crisis();
        return crisis < 0 ? -1
                : month == MonthItem.LATEST ? sight.snapshot().crises().get(crisis).weighedIn() : month;
    }

    private void advance() {
        enquiry.advance();
        if (enquiry.isPending()) {
            watch.start();
        } else {
            watch.stop();
        }
    }

    private void receive(Answer received) {
        if (!received.question().equals(question()) && month != MonthItem.LATEST) {
            return;
        }
        answer = received;
        update();
    }

    @Override
    public void wear(Theme other) {
        theme = other;
        panel.setBackground(theme.ground());
        column.setOpaque(true);
        column.setBackground(theme.ground());
        scroll.getViewport().setBackground(theme.ground());
        choices.wear(theme);
        headline.wear(theme);
        update();
    }

    private void update() {
        if (sight == null) {
            return;
        }
        headline.show(sight, answer, explained());
        Selection s = sight.selection();
        Body body = new Body(s.crisis(), s.state(), answer, whole, command(), note(), theme);
        if (!body.isSame(shown)) {
            boolean stays = body.hasSubjectOf(shown);
            shown = body;
            int at = stays ? scroll.getVerticalScrollBar().getValue() : 0;
            build();
            column.revalidate();
            column.repaint();
            SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(at));
        }
    }

    /** What there is to say where there is no ledger; empty where there is one. */
    /** Tells why no command can show the same, in a sentence that stands in its place. */
    public void unrepeatable(String why) {
        unrepeatable = why;
        update();
    }

    private String note() {
        Selection s = sight.selection();
        if (s.crisis() < 0 && s.state().isEmpty()) {
            return "Click a state to see what it is like, and a crisis to see how states answer it. With both, this"
                    + " page shows the state's reasons for and against intervening, each with its number and its"
                    + " passage in the literature.";
        }
        if (s.crisis() < 0) {
            return "Choose a crisis to see this state's reasons for and against intervening in it.";
        }
        CrisisNow crisis = sight.snapshot().crises().get(s.crisis());
        if (crisis.weighedIn() < 0) {
            return "No state has had any force that it could have brought there, so nobody has weighed the crisis so"
                    + " far.";
        }
        if (s.state().isEmpty()) {
            return "Choose a state to see its reasons. Nearest to leading an intervention in "
                    + sight.month(crisis.weighedIn()) + ":\n" + String.join("\n", Nearest.of(crisis));
        }
        return answer == null ? "Asking " + sight.name(s.state()) + "\u2026" : answer.problem();
    }

    private String command() {
        Question question = question();
        if (question == null) {
            return "";
        }
        if (!unrepeatable.isEmpty()) {
            return unrepeatable;
        }
        DossierQuery q = question.query();
        String file = configuration.isEmpty() ? sight.scenario().name() + ".yaml" : configuration;
        return "./intervene explain " + file + " --seed " + q.seed() + " --crisis " + q.crisis() + " --state "
                + q.state() + " --period " + (answer == null ? q.period() : answer.question().query().period());
    }

    private void build() {
        var type = new Typesetter(theme);
        column.clear();
        int pad = type.px(12);
        column.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        column.add(headline);
        if (answer != null && answer.dossier() != null) {
            explanation(type);
            return;
        }
        column.add(headline.present());
        String note = shown.note();
        int list = note.indexOf('\n');
        column.add(type.text(list < 0 ? note : note.substring(0, list)).spaced(type.px(10), 0, type.px(6))
                .named("why-note"));
        if (list >= 0) {
            note.substring(list + 1).lines().forEach(code -> column.add(nearest(code, type)));
        }
    }

    private Links nearest(String code, Typesetter type) {
        CrisisNow crisis = sight.snapshot().crises().get(sight.selection().crisis());
        return new Links(List.of(
                type.link("why-nearest-" + code, sight.name(code), "Show the reasons of " + sight.name(code),
                () -> select.accept(sight.selection().withState(code))),
                type.label("", Standing.of(crisis, code).word())), type.px(8));
    }

    private void explanation(Typesetter type) {
        var reasons = new Reasons(answer.dossier(), type);
        reasons.verdict(column);
        reasons.ledger(column);
        reasons.gate(column);
        new Turning(answer, whole, () -> {
            whole = true;
            update();
        }).write(column, type);
        column.add(type.heading("How it stands"));
        column.add(headline.present());
        reasons.traits(column);
        column.add(type.heading("Take it with you"));
        var copy = type.button("why-copy", "Copy as text", answer.tipping()
                ? "Copy the whole explanation, with what happened later, as the command prints it"
                : "Possible when what would have tipped it has been looked for", this::copy);
        copy.setEnabled(answer.tipping());
        column.add(new Links(List.of(copy), type.px(8)));
        column.add(type.aside("Command:").spaced(type.px(6), 0, 0));
        column.add(type.code(shown.command()).named("why-command"));
    }

    private void copy() {
        clipboard.accept(DossierText.of(answer.dossier()));
    }

    /** Where copied text goes, other than to the system's clipboard. */
    void copyTo(Consumer<String> other) {
        clipboard = other;
    }

    @Override
    public List<Picture> pictures() {
        return answer == null || answer.dossier() == null ? List.of()
                : new Reasons(answer.dossier(), new Typesetter(theme)).pictures(headline.title());
    }
}
