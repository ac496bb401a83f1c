package intervene.contrast;

import intervene.domain.Outcome;
import intervene.history.CrisisRecord;
import intervene.view.Sight;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.table.AbstractTableModel;

/** The crises that went another way, as rows of a table. */
final class CrisisRows extends AbstractTableModel {
    static final int HOST = 1;
    static final int FIRST_OUTCOME = 2;
    static final int FIRST_NUMBER = 4;
    static final int REST = 6;
    private static final List<String> NAMES =
            List.of(
                    "Onset", "Host", "Outcome left", "Outcome right", "Killed left", "Killed right", "Also differs");

    private transient Sight sight;
    private transient List<CrisisPair> pairs = List.of();

    /** Shows other pairs; {@code sight} knows names and months. */
    void show(List<CrisisPair> others, Sight other) {
        boolean same = others.equals(pairs);
        pairs = others;
        sight = other;
        if (!same) {
            fireTableDataChanged();
        }
    }

    CrisisPair pair(int row) {
        return pairs.get(row);
    }

    /** The row of a crisis of the left run; −1 where it has none. */
    int row(int crisis) {
        for (int row = 0; row < pairs.size(); row++) {
            if (crisis >= 0 && pairs.get(row).inLeft() == crisis) {
                return row;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return pairs.size();
    }

    @Override
    public int getColumnCount() {
        return NAMES.size();
    }

    @Override
    public String getColumnName(int column) {
        return NAMES.get(column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return switch (column) {
            case FIRST_NUMBER, FIRST_NUMBER + 1 -> Long.class;
            case FIRST_OUTCOME, FIRST_OUTCOME + 1 -> Outcome.class;
            default -> String.class;
        };
    }

    /** Null where a crisis did not happen. */
    @Override
    public Object getValueAt(int row, int column) {
        CrisisPair pair = pairs.get(row);
        return switch (column) {
            case 0 -> brief(sight.month(pair.onset()));
            case HOST -> sight.name(pair.host());
            case FIRST_OUTCOME -> of(pair.left(), CrisisRecord::outcome);
            case FIRST_OUTCOME + 1 -> of(pair.right(), CrisisRecord::outcome);
            case FIRST_NUMBER -> of(pair.left(), CrisisRecord::deaths);
            case FIRST_NUMBER + 1 -> of(pair.right(), CrisisRecord::deaths);
            default -> rest(pair);
        };
    }

    /** {@code Sep 2001}. */
    static String brief(String month) {
        return month.replaceFirst("(?<=^\\w{3})\\w+", "");
    }

    /** In what a pair differs, besides what the other columns show. */
    private String rest(CrisisPair pair) {
        List<Aspect> differing = pair.differing();
        boolean oneSided = differing.contains(Aspect.ACTION);
        boolean toldApart = differing.contains(Aspect.OUTCOME);
        return differing.stream()
                .filter(a -> !a.isShown() && !(oneSided && a.isOfAction()) && !(toldApart && a == Aspect.MANDATE))
                .map(a -> a.words(pair.left(), pair.right(), sight))
                .collect(Collectors.joining("; "));
    }

    private static <T> T of(CrisisRecord crisis, Function<CrisisRecord, T> what) {
        return crisis == null ? null : what.apply(crisis);
    }
}
