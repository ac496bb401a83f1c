package intervene.inquiry;

import intervene.explain.Figures;
import intervene.explain.Words;
import intervene.history.CrisisRecord;
import intervene.model.Snapshot.CrisisNow;
import intervene.model.Snapshot.StateNow;
import intervene.view.Column;
import intervene.view.Sight;
import intervene.view.Tall;
import intervene.view.Theme;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** Who is explained, towards what, and where it stands now: all that a snapshot tells without asking. */
final class Headline extends JPanel implements Tall {
    private static final double GAP = 4;

    private final Badge badge = new Badge("why-standing");
    private final Column rows = new Column(0);
    private transient Theme theme = Theme.LIGHT;
    private Prose state;
    private Prose matter;
    private Prose present;
    private Links standing;

    Headline() {
        super(new BorderLayout());
        setOpaque(false);
        rows.setOpaque(false);
        add(rows);
        wear(theme);
    }

    void wear(Theme other) {
        theme = other;
        var type = new Typesetter(theme);
        rows.removeAll();
        state = type.title("").named("why-title");
        matter = type.text("").spaced(0, 0, type.px(GAP)).named("why-matter");
        present = type.aside("").named("why-present");
        standing = new Links(List.of(badge), 0);
        standing.setBorder(BorderFactory.createEmptyBorder());
        present.spaced(type.px(GAP), 0, 0);
        rows.add(state);
        rows.add(matter);
        rows.add(standing);
    }

    @Override
    public int heightFor(int width) {
        return rows.heightFor(width);
    }

    /** How it stands now; to be put where there is room for it. */
    Prose present() {
        return present;
    }

    /** Who and what, in one line. */
    String title() {
        return state.getText() + ": " + matter.getText();
    }

    void show(Sight sight, Answer answer, int explained) {
        String code = sight.selection().state();
        int number = sight.selection().crisis();
        say(state, code.isEmpty() ? number < 0 ? "Why?" : "Who would act?" : sight.name(code));
        int period = answer == null ? explained : answer.question().query().period();
        say(matter, number < 0 ? "" : matter(sight, number, period));
        say(present, sight.snapshot().states().stream().filter(s -> s.code().equals(code)).findFirst()
                .map(Headline::present).orElse(""));
        badge.show(standing(sight, answer, period), theme);
        standing.setVisible(badge.isVisible());
    }

    private static void say(Prose prose, String text) {
        if (!prose.getText().equals(text)) {
            prose.setText(text);
        }
        prose.setVisible(!text.isEmpty());
    }

    private static String matter(Sight sight, int number, int period) {
        CrisisRecord record = sight.snapshot().history().crises().get(number);
        String what = Words.capital(Words.of(record.kind())) + " in " + sight.name(record.host());
        return period < 0 ? what : what + ", " + sight.month(period) + " (month " + (period - record.onset() + 1) + ")";
    }

    private static Standing standing(Sight sight, Answer answer, int period) {
        String code = sight.selection().state();
        if (code.isEmpty() || sight.selection().crisis() < 0) {
            return Standing.UNKNOWN;
        }
        if (answer != null) {
            return answer.dossier() == null ? Standing.UNKNOWN : Standing.of(answer.dossier());
        }
        CrisisNow crisis = sight.snapshot().crises().get(sight.selection().crisis());
        return crisis.weighedIn() == period ? Standing.of(crisis, code) : Standing.UNKNOWN;
    }

    private static String present(StateNow s) {
        return "Now: reputation " + Figures.of(s.reputation()) + ", war-weariness " + Figures.of(s.weariness())
                + " of 4, resentment of past overreach " + Figures.of(s.resentment()) + ", "
                + Words.thousand(s.committed()) + " troops in operations, fiduciary weight φ "
                + Figures.of(s.fiduciaryWeight()) + ", ideal point " + Figures.of(s.idealPoint())
                + (s.crises() == 0 ? "." : s.crises() == 1 ? ", a crisis of its own."
                : ", " + s.crises() + " crises of its own.");
    }
}
