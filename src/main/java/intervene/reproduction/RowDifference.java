package intervene.reproduction;

import intervene.observe.Column.Kind;
import intervene.observe.Decimal;
import java.util.List;

/**
 * A row in which a table and its re-run differ.
 *
 * @param table name of the table
 * @param file  name of the result's file
 * @param row   which row, for people; empty where the run or point says it all
 * @param from  first period that the row is about; -1 where it is about no period
 * @param to    last period that it is about
 * @param cells cells that differ; none where only one of them has the row
 * @param side  which has the row
 */
record RowDifference(
        String table, String file, String row, int from, int to, List<Cell> cells, Side side) {
    /** Two numbers are the same but for their last digits if they differ by no more than this share of the larger. */
    static final double LAST_DIGITS = 1e-9;
    private static final int LONGEST = 60;

    /** Which has the row. */
    enum Side {
        BOTH, RESULT, PROGRAM
    }

    /**
     * A cell that differs.
     *
     * @param there what the result has
     * @param here  what this program gives
     */
    record Cell(String column, Kind kind, String there, String here) {
        /** Whether it is a real number that differs in its last digits only. */
        boolean isLastDigits() {
            if (kind != Kind.REAL) {
                return false;
            }
            try {
                double a = Decimal.parse(there);
                double b = Decimal.parse(here);
                return Math.abs(a - b) <= LAST_DIGITS * Math.max(Math.abs(a), Math.abs(b));
            } catch (NumberFormatException e) {
                return false;
            }
        }

        private static String shown(String cell) {
            return cell.isEmpty() ? "empty" : cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
        }
    }

    /** Whether nothing differs but last digits. */
    boolean isLastDigits() {
        return side == Side.BOTH && cells.stream().allMatch(Cell::isLastDigits);
    }

    /** Whether something differs that is no real number, or the whole row. */
    boolean isEvent() {
        return side != Side.BOTH || cells.stream().anyMatch(cell -> cell.kind() != Kind.REAL);
    }

    /** How far it is from a period; rows about no period come last. */
    int distance(int period) {
        if (from < 0) {
            return Integer.MAX_VALUE;
        }
        return from == period ? 0 : from < period && period <= to ? 1 : 1 + Math.abs(from - period);
    }

    /**
     * For example {@code votes.csv, draft 14 (crisis 5, period 37), column yes: 9 in the result, 8 from this program}.
     */
    String words() {
        String where = file + (row.isEmpty() ? "" : ", " + row);
        if (side != Side.BOTH) {
            return where + ": " + (side == Side.RESULT ? "only in the result" : "only from this program");
        }
        Cell first = cells.get(0);
        return where + ", column " + first.column() + ": " + Cell.shown(first.there()) + " in the result, "
                + Cell.shown(first.here()) + " from this program" + more();
    }

    /** For example {@code run 17, column deaths is 124 there; the program gives 123}. */
    String altered() {
        String where = row.isEmpty() ? "" : ", " + row;
        if (side != Side.BOTH) {
            return where + (side == Side.RESULT ? ": a row that the program does not give" : ": the row is not there");
        }
        Cell first = cells.get(0);
        return where + ", column " + first.column() + " is " + Cell.shown(first.there()) + " there; the program gives "
                + Cell.shown(first.here()) + more();
    }

    private String more() {
        return cells.size() == 1 ? "" : " (and " + Sentences.count(cells.size() - 1, "column", "columns") + " more: "
                + String.join(", ", cells.stream().skip(1).limit(3).map(Cell::column).toList())
                + (cells.size() > 4 ? ", …" : "") + ")";
    }
}
