package intervene.council;

import intervene.history.DraftRecord;
import intervene.scenario.Parameters;
import intervene.view.ScenePanel;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.HierarchyEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The Security Council's chamber, the criteria of the draft, a member's reasons, and the drafts so far. */
public final class CouncilView implements View {
    private final ScenePanel chamber;
    private final ScenePanel criteria;
    private final ScenePanel reasons;
    private final PastVotes votes;
    private final CouncilPanel panel;
    private final Playback playback = new Playback(System::nanoTime, share -> draw());
    private Theme theme = Theme.LIGHT;
    private Sight sight;
    private Drawn drawn;
    private Item item;
    private ChamberScene vote;

    /** All that the drawings depend on. */
    private record Drawn(
            DraftRecord draft,
            Selection selection,
            List<String> council,
            Parameters parameters,
            Theme theme,
            int seed) {
        boolean isSameVote(Drawn other) {
            return other != null && seed == other.seed && Objects.equals(draft, other.draft);
        }
    }

    /**
     * A view.
     *
     * @param select receives what is clicked
     */
    public CouncilView(Consumer<Selection> select) {
        chamber = named("council-chamber", "The Security Council's chamber", select);
        criteria = named("council-criteria", "The five criteria of the draft", select);
        reasons = named("council-reasons", "Why a member votes so", select);
        votes = new PastVotes(select);
        panel = new CouncilPanel(chamber, criteria, reasons, votes);
        panel.addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && !panel.isShowing()) {
                playback.finish();
            }
        });
        keys(select);
        wear(theme);
    }

    /** The arrow keys go around the table. */
    private void keys(Consumer<Selection> select) {
        chamber.setFocusable(true);
        chamber.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                chamber.requestFocusInWindow();
            }
        });
        chamber.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                chamber.setBorder(BorderFactory.createLineBorder(theme.accent()));
            }

            @Override
            public void focusLost(FocusEvent e) {
                chamber.setBorder(null);
            }
        });
        key(KeyEvent.VK_LEFT, "previous-seat", () -> walk(-1, select));
        key(KeyEvent.VK_RIGHT, "next-seat", () -> walk(1, select));
    }

    private void key(int code, String name, Runnable what) {
        chamber.getInputMap().put(KeyStroke.getKeyStroke(code, 0), name);
        chamber.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        });
    }

    private void walk(int step, Consumer<Selection> select) {
        List<Member> around = sight == null ? List.of() : Seating.around(Item.of(sight).members());
        if (around.isEmpty()) {
            return;
        }
        List<String> codes = around.stream().map(Member::code).toList();
        int at = codes.indexOf(sight.selection().state());
        int next = at < 0 ? step < 0 ? codes.size() - 1 : 0 : Math.floorMod(at + step, codes.size());
        select.accept(sight.selection().withState(codes.get(next)));
    }

    private static ScenePanel named(String name, String meaning, Consumer<Selection> select) {
        var scene = new ScenePanel(name, select);
        scene.getAccessibleContext().setAccessibleName(meaning);
        return scene;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Sight next) {
        sight = next;
        votes.show(next);
        refresh();
    }

    @Override
    public void wear(Theme other) {
        theme = other;
        panel.wear(other);
        votes.wear(other);
        refresh();
    }

    /** Draws anew only what has changed: a run is mostly months without a draft. */
    private void refresh() {
        if (sight == null) {
            return;
        }
        var draft = Item.shown(sight);
        var now = new Drawn(draft == null ? null : draft.record(), sight.selection(),
                draft == null ? sight.snapshot().council() : List.of(), sight.scenario().parameters(), theme,
                sight.seed());
        if (!now.equals(drawn)) {
            if (draft != null && !now.isSameVote(drawn)) {
                playback.begin(panel.isShowing());
            }
            drawn = now;
            item = Item.of(sight);
            vote = new ChamberScene(item, theme, Reveal.ALL);
            criteria.show(new CriteriaScene(item, theme));
            explain();
            draw();
        }
    }

    private void draw() {
        var reveal = new Reveal(playback.revealed());
        chamber.show(vote.at(reveal));
        if (reveal.isOver()) {
            explain();
        }
    }

    private void explain() {
        reasons.show(new ReasonsScene(item, theme, new Reveal(playback.revealed())));
    }

    @Override
    public List<Picture> pictures() {
        if (sight == null) {
            return List.of();
        }
        return List.of(new Picture("council-chamber", chamber.scene()),
                new Picture("council-criteria", criteria.scene()),
                new Picture("council-reasons", reasons.scene()));
    }
}
