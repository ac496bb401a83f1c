package intervene.council;

import intervene.explain.Words;
import intervene.history.DraftRecord;
import intervene.model.Dossier;
import intervene.view.Sight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.swing.table.AbstractTableModel;

/** The drafts so far that a filter admits, the latest first. Grows with a run without starting anew. */
final class PastVotesModel extends AbstractTableModel {
    /** What a column shows. */
    enum Column {
        MONTH("Month"), HOST("Host"), MEASURE("Measure"), RESULT("Result"), COUNT("Votes");

        private final String title;

        Column(String title) {
            this.title = title;
        }
    }

    /** Numbers of drafts, in order of time. */
    private final List<Integer> admitted = new ArrayList<>();

    private transient Sight sight;
    private transient Map<String, String> names = Map.of();
    private VoteFilter filter = VoteFilter.ALL;

    /** Shows another moment; where it continues what was shown, rows are only added. */
    void show(Sight next) {
        Sight before = sight;
        sight = next;
        if (before == null || before.scenario().world() != next.scenario().world()) {
            names = next.names();
        }
        boolean crisisMatters = filter == VoteFilter.CRISIS
                && before != null && before.selection().crisis() != next.selection().crisis();
        if (before == null || crisisMatters || !continues(before, next)) {
            restart();
            return;
        }
        int added = admit(before.snapshot().drafts().size());
        if (added > 0) {
            fireTableRowsInserted(0, added - 1);
        }
    }

    void filter(VoteFilter other) {
        filter = other;
        restart();
    }

    private void restart() {
        admitted.clear();
        if (sight != null) {
            admit(0);
        }
        fireTableDataChanged();
    }

    private static boolean continues(Sight before, Sight next) {
        List<Dossier.Draft> old = before.snapshot().drafts();
        List<Dossier.Draft> now = next.snapshot().drafts();
        int last = old.size() - 1;
        return before.seed() == next.seed() && before.scenario().world() == next.scenario().world()
                && now.size() >= old.size() && (last < 0 || now.get(last).record().equals(old.get(last).record()));
    }

    private int admit(int from) {
        List<Dossier.Draft> drafts = sight.snapshot().drafts();
        int before = admitted.size();
        for (int i = from; i < drafts.size(); i++) {
            if (filter.admits(drafts.get(i).record(), sight.selection().crisis())) {
                admitted.add(i);
            }
        }
        return admitted.size() - before;
    }

    /** The draft in a row. */
    DraftRecord record(int row) {
        return sight.snapshot().drafts().get(admitted.get(admitted.size() - 1 - row)).record();
    }

    /** The row of a draft; −1 where it is not listed. */
    int row(int draft) {
        int at = Collections.binarySearch(admitted, draft);
        return at < 0 ? -1 : admitted.size() - 1 - at;
    }

    @Override
    public int getRowCount() {
        return admitted.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return Column.values()[column].title;
    }

    @Override
    public Object getValueAt(int row, int column) {
        DraftRecord r = record(row);
        return switch (Column.values()[column]) {
            case MONTH -> brief(sight.month(r.period()));
            case HOST -> name(sight.snapshot().history().crises().get(r.crisis()).host());
            case MEASURE -> Words.capital(Words.measure(r.measure()));
            case RESULT -> Wording.result(r, this::name);
            case COUNT -> r.yes() + ", " + r.no() + ", " + r.abstain() + (r.tabled() ? "" : "?");
        };
    }

    /** {@code Sep 2001}. */
    private static String brief(String month) {
        return month.substring(0, 3) + month.substring(month.indexOf(' '));
    }

    /** A row in a sentence. */
    String hint(int row) {
        DraftRecord r = record(row);
        return sight.month(r.period()) + ", draft on " + Words.measure(r.measure()) + ", "
                + getValueAt(row, Column.HOST.ordinal()) + ", sponsored by " + name(r.sponsor()) + ": "
                + Words.result(r.result()) + "; " + r.yes() + " yes, " + r.no() + " no, " + r.abstain() + " abstaining"
                + (r.tabled() ? "." : " expected.");
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }
}
