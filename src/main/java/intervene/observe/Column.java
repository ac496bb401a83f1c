package intervene.observe;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * One column of a table: the only place where its name, unit and meaning are written.
 *
 * @param name snake_case, with the unit in it where that is not persons or periods
 * @param kind what its cells hold; a real number may also be given as the text that spells it
 * @param unit unit; empty for texts and truth values
 * @param doc  what it holds, as a noun phrase
 * @param cell from a row to its value: a string, a whole or a real number, a truth value, or null for an empty cell
 * @param <R>  what a row is made of
 */
public record Column<R>(String name, Kind kind, String unit, String doc, Function<? super R, ?> cell) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT, WHOLE, REAL, FLAG
    }

    /** A column of texts; null is an empty cell. */
    static <R> Column<R> text(String name, String doc, Function<? super R, String> cell) {
        return new Column<>(name, Kind.TEXT, "", doc, cell);
    }

    /** A column of texts of which a cell may hold several, joined by {@code ;}. */
    static <R> Column<R> texts(String name, String doc, Function<? super R, List<String>> cell) {
        return text(name, doc, row -> String.join(";", cell.apply(row)));
    }

    /** A column of whole numbers. */
    static <R> Column<R> whole(String name, String unit, String doc, ToLongFunction<? super R> cell) {
        return new Column<>(name, Kind.WHOLE, unit, doc, cell::applyAsLong);
    }

    /** A column of whole numbers in which -1 stands for none and is written as an empty cell. */
    static <R> Column<R> wholeOrNone(String name, String unit, String doc, ToLongFunction<? super R> cell) {
        return new Column<>(name, Kind.WHOLE, unit, doc, row -> {
            long value = cell.applyAsLong(row);
            return value == -1 ? null : value;
        });
    }

    /** A column of real numbers; NaN, where a value is undefined, is written as an empty cell. */
    static <R> Column<R> real(String name, String unit, String doc, ToDoubleFunction<? super R> cell) {
        return new Column<>(name, Kind.REAL, unit, doc, cell::applyAsDouble);
    }

    /** A column of truth values. */
    static <R> Column<R> flag(String name, String doc, Predicate<? super R> cell) {
        return new Column<>(name, Kind.FLAG, "", doc, cell::test);
    }

    /** Appends the cell as result files spell it; nothing where there is no value. */
    public void append(R row, StringBuilder out) {
        Object value = cell.apply(row);
        if (value instanceof Double number) {
            Decimal.append(number, out);
        } else if (value instanceof Long number) {
            out.append(number.longValue());
        } else if (value != null) {
            out.append(value);
        }
    }
}
