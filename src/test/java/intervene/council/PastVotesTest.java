package intervene.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Measure;
import intervene.history.DraftRecord;
import intervene.model.Dossier;
import intervene.model.LiveRun;
import intervene.model.Snapshot;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** The list of past drafts; the test stands for the window and shows each selection that it is told. */
class PastVotesTest {
    private final List<Selection> told = new ArrayList<>();
    private PastVotes votes;
    private JTable table;
    private Sight sight;

    private interface Body {
        void run() throws Exception;
    }

    private void with(Sight first, Body body) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            votes = new PastVotes(this::select);
            votes.wear(Theme.LIGHT);
            votes.setSize(560, 200);
            table = find(votes, JTable.class);
            show(first);
            layOut(votes);
            try {
                body.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void select(Selection s) {
        told.add(s);
        show(sight.with(s));
    }

    private void show(Sight next) {
        sight = next;
        votes.show(next);
    }

    private static void layOut(Container c) {
        c.doLayout();
        for (Component k : c.getComponents()) {
            if (k instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static <T> T find(Container c, Class<T> kind) {
        for (Component k : c.getComponents()) {
            if (kind.isInstance(k)) {
                return kind.cast(k);
            }
            T inner = k instanceof Container box ? find(box, kind) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private DraftRecord at(int row) {
        return ((PastVotesModel) table.getModel()).record(row);
    }

    private void press(String action) {
        table.getActionMap().get(action).actionPerformed(new ActionEvent(table, ActionEvent.ACTION_PERFORMED, action));
    }

    @Test
    void theLatestComesFirstAndARowSaysWhatIsOnRecord() throws Exception {
        with(Chambers.baseline(), () -> {
            List<Dossier.Draft> drafts = sight.snapshot().drafts();
            assertEquals("past-votes", table.getName());
            assertEquals(drafts.size(), table.getRowCount());
            for (int row = 0; row < drafts.size(); row++) {
                DraftRecord r = drafts.get(drafts.size() - 1 - row).record();
                assertEquals(r, at(row));
                String host = sight.snapshot().history().crises().get(r.crisis()).host();
                assertEquals(sight.name(host), table.getValueAt(row, 1));
                assertEquals(r.yes() + ", " + r.no() + ", " + r.abstain() + (r.tabled() ? "" : "?"),
                        table.getValueAt(row, 4));
            }
        });
    }

    @Test
    void choosingARowSelectsTheDraftAndItsCrisis() throws Exception {
        with(Chambers.baseline(), () -> {
            table.setRowSelectionInterval(7, 7);
            DraftRecord r = at(7);
            assertEquals(List.of(Selection.NOTHING.withCrisis(r.crisis()).withDraft(r.draft())), told);
            press("choose");
            assertEquals(1, told.size(), "it is selected already");
        });
    }

    @Test
    void arrowKeysWalkThroughTheList() throws Exception {
        with(Chambers.baseline(), () -> {
            assertEquals(0, table.getSelectedRow());
            press("selectNextRow");
            press("selectNextRow");
            press("selectPreviousRow");
            List<Integer> walked = told.stream().map(Selection::draft).toList();
            int last = sight.snapshot().drafts().size() - 1;
            assertEquals(List.of(last - 1, last - 2, last - 1), walked);
        });
    }

    @Test
    void enterHoldsTheDraftThatIsShown() throws Exception {
        with(Chambers.baseline(), () -> {
            press("choose");
            DraftRecord r = at(0);
            assertEquals(List.of(Selection.NOTHING.withCrisis(r.crisis()).withDraft(r.draft())), told);
        });
    }

    @Test
    void filtersAdmitWhatTheySay() throws Exception {
        int crisis = Chambers.baseline().snapshot().drafts().get(20).record().crisis();
        with(Chambers.baseline().with(Selection.NOTHING.withCrisis(crisis)), () -> {
            assertFilter(VoteFilter.ALL, r -> true);
            assertFilter(VoteFilter.CRISIS, r -> r.crisis() == crisis);
            assertFilter(VoteFilter.FORCE, r -> r.measure() == Measure.FORCE);
            assertFilter(VoteFilter.VETOED, r -> r.result() == DraftRecord.Result.VETOED);
            assertFilter(VoteFilter.WITHDRAWN, r -> !r.tabled());
            assertTrue(told.isEmpty(), "a filter selects nothing");
        });
    }

    private void assertFilter(VoteFilter f, Predicate<DraftRecord> admits) {
        find(votes, JComboBox.class).setSelectedItem(f);
        List<DraftRecord> expected =
                new ArrayList<>(sight.snapshot().drafts().stream().map(Dossier.Draft::record).filter(admits).toList());
        Collections.reverse(expected);
        List<DraftRecord> listed = IntStream.range(0, table.getRowCount()).mapToObj(this::at).toList();
        assertFalse(expected.isEmpty());
        assertEquals(expected, listed, f.toString());
    }

    @Test
    void theFilterByCrisisFollowsTheSelection() throws Exception {
        with(Chambers.baseline().with(Selection.NOTHING.withCrisis(0)), () -> {
            find(votes, JComboBox.class).setSelectedItem(VoteFilter.CRISIS);
            int other = sight.snapshot().drafts().get(40).record().crisis();
            show(sight.with(Selection.NOTHING.withCrisis(other)));
            assertTrue(table.getRowCount() > 0);
            for (int row = 0; row < table.getRowCount(); row++) {
                assertEquals(other, at(row).crisis());
            }
        });
    }

    @Test
    void whatIsChosenAndWhatIsSeenStaysWhileTheRunGoesOn() throws Exception {
        LiveRun run = Chambers.run("configs/baseline.yaml", 1);
        with(Chambers.sight(run, 120), () -> {
            table.setRowSelectionInterval(15, 15);
            DraftRecord chosen = at(15);
            JViewport port = (JViewport) table.getParent();
            port.setViewPosition(new Point(0, 12 * table.getRowHeight()));
            DraftRecord top = at(12);
            int rows = table.getRowCount();
            told.clear();
            run.goTo(200);
            show(new Sight(run.scenario(), 1, run.snapshot(), sight.selection()));
            assertTrue(table.getRowCount() > rows);
            assertEquals(chosen, at(table.getSelectedRow()));
            assertEquals(top, at(table.rowAtPoint(port.getViewPosition())));
            assertTrue(told.isEmpty(), "new drafts are not the reader's choice");
        });
    }

    @Test
    void goingBackShortensTheList() throws Exception {
        LiveRun run = Chambers.run("configs/baseline.yaml", 1);
        with(Chambers.baseline(), () -> {
            show(Chambers.sight(run, 60));
            assertEquals(run.snapshot().drafts().size(), table.getRowCount());
            assertEquals(0, table.getSelectedRow());
            assertTrue(told.isEmpty());
        });
    }

    @Test
    void followingIsHavingNoDraftSelected() throws Exception {
        with(Chambers.baseline(), () -> {
            JCheckBox follow = find(votes, JCheckBox.class);
            assertTrue(follow.isSelected());
            table.setRowSelectionInterval(3, 3);
            assertFalse(follow.isSelected());
            follow.doClick();
            assertEquals(Selection.NOTHING, sight.selection());
            assertTrue(follow.isSelected());
            follow.doClick();
            assertEquals(at(0).draft(), sight.selection().draft());
            assertFalse(follow.isSelected());
        });
    }

    /** A hundred months with new drafts on a list of thousands take less than the frame of one. */
    @Test
    void aLongListStaysQuick() throws Exception {
        with(repeated(2000), () -> {
            Sight longest = repeated(2100);
            long began = System.nanoTime();
            for (int n = 2001; n <= 2100; n++) {
                show(first(longest, n));
            }
            double each = (System.nanoTime() - began) / 1e6 / 100;
            assertEquals(2100, table.getRowCount());
            assertTrue(each < 20, "milliseconds to show a month: " + each);
        });
    }

    private static Sight repeated(int n) {
        Sight sight = Chambers.baseline();
        List<Dossier.Draft> some = sight.snapshot().drafts();
        var many = new ArrayList<Dossier.Draft>();
        for (int i = 0; i < n; i++) {
            Dossier.Draft d = some.get(i % some.size());
            DraftRecord r = d.record();
            many.add(new Dossier.Draft(new DraftRecord(r.crisis(), i, r.period(), r.measure(), r.tabled(), r.sponsor(),
                    r.yes(), r.no(), r.abstain(), r.vetoes(), r.adopted(), r.seriousThreat(), r.properPurpose(),
                    r.lastResort(), r.proportionalMeans(), r.balance(), r.result()), d.inputs(), d.leans()));
        }
        return with(sight, many);
    }

    private static Sight first(Sight sight, int n) {
        return with(sight, sight.snapshot().drafts().subList(0, n));
    }

    private static Sight with(Sight sight, List<Dossier.Draft> drafts) {
        Snapshot s = sight.snapshot();
        return new Sight(sight.scenario(), sight.seed(), new Snapshot(s.period(), s.history(), s.states(), s.crises(),
                s.operations(), s.council(), s.vetoes(), List.copyOf(drafts)), sight.selection());
    }
}
