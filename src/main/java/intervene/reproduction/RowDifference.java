package intervene.reproduction;

import intervene.history.RunDigest;
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
    private static final int BEFORE = 20;
    private static final String CHAIN = "periods";

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

        /** Whether it is a name, a decision or a count: indicators are real numbers, and those that count are whole. */
        private boolean isEvent() {
            return kind != Kind.REAL || isWhole(there) && isWhole(here);
        }

        private static boolean isWhole(String cell) {
            return cell.matches("-?\\d+");
        }

        private String shownThere() {
            return shown(there, here);
        }

        private String shownHere() {
            return shown(here, there);
        }

        /** A cell, or of a long one what is around the first letter in which it differs from another. */
        private static String shown(String cell, String other) {
            if (cell.length() <= LONGEST) {
                return cell.isEmpty() ? "empty" : cell;
            }
            int parting = 0;
            while (parting < Math.min(cell.length(), other.length()) && cell.charAt(parting) == other.charAt(parting)) {
                parting++;
            }
            int begin = parting < LONGEST - BEFORE ? 0 : parting - BEFORE;
            int end = Math.min(cell.length(), begin + LONGEST);
            return (begin == 0 ? "" : "…") + cell.substring(begin, end) + (end == cell.length() ? "" : "…");
        }

        /** From which period on chains of digests differ; empty for other cells, and where one is damaged. */
        private String since() {
            if (!column.equals(CHAIN)) {
                return "";
            }
            try {
                return ", from period " + RunDigest.partingPeriod(there, here) + " on";
            } catch (IllegalArgumentException e) {
                return ""; // whoever reads the cells sees that one is none
            }
        }
    }

    /** Whether nothing differs but last digits. */
    boolean isLastDigits() {
        return side == Side.BOTH && cells.stream().allMatch(Cell::isLastDigits);
    }

    /** Whether something differs that is no real number, or the whole row. */
    boolean isEvent() {
        return side != Side.BOTH || cells.stream().anyMatch(Cell::isEvent);
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
        return where + ", column " + first.column() + ": " + first.shownThere() + " in the result, "
                + first.shownHere() + " from this program" + first.since() + more();
    }

    /** For example {@code run 17, column deaths is 124 there; the program gives 123}. */
    String altered() {
        String where = row.isEmpty() ? "" : ", " + row;
        if (side != Side.BOTH) {
            return where + (side == Side.RESULT ? ": a row that the program does not give" : ": the row is not there");
        }
        Cell first = cells.get(0);
        return where + ", column " + first.column() + " is " + first.shownThere() + " there; the program gives "
                + first.shownHere() + first.since() + more();
    }

    /** For example {@code point 3, column deaths_mean is 124; from the runs it is 123}. */
    String contradicted() {
        if (side != Side.BOTH) {
            return row + (side == Side.RESULT ? ": a row of which there are no runs" : ": the row is not there");
        }
        Cell first = cells.get(0);
        return row + ", column " + first.column() + " is " + first.shownThere() + "; from the runs it is "
                + first.shownHere() + more();
    }

    private String more() {
        return cells.size() == 1 ? "" : " (and " + Sentences.count(cells.size() - 1, "column", "columns") + " more: "
                + String.join(", ", cells.stream().skip(1).limit(3).map(Cell::column).toList())
                + (cells.size() > 4 ? ", …" : "") + ")";
    }
}
