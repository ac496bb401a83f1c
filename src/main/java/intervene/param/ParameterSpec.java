package intervene.param;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One declared parameter.
 *
 * @param path        dotted path, the key in a configuration: {@code moral.numbing}
 * @param type        {@code double}, {@code int}, {@code boolean}, an enumeration, {@link String} (a path),
 *                    {@link List} (of state codes) or {@link Distribution}
 * @param defaultText default as YAML spells it
 * @param range       admissible numbers
 * @param unit        unit; {@code "1"} for a pure number
 * @param doc         what it is, as a noun phrase
 * @param source      where the default comes from
 * @param takesEffect when another value counts in a run that is under way
 */
public record ParameterSpec(
        String path,
        Class<?> type,
        String defaultText,
        Interval range,
        String unit,
        String doc,
        String source,
        TakesEffect takesEffect) {

    /** On what a default rests. */
    public enum Basis {
        /** Nobody has measured it. */
        ASSUMED,
        /** Computed from data. */
        COMPUTED,
        /** Taken from a publication. */
        SOURCED
    }

    static ParameterSpec declared(String path, RecordComponent component) {
        Param p = component.getAnnotation(Param.class);
        if (p == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getName() + "." + component.getName() + " lacks @Param");
        }
        Class<?> type = component.getType();
        if (!List.of(double.class, int.class, boolean.class, String.class, List.class, Distribution.class)
                        .contains(type)
                && !type.isEnum()) {
            throw new IllegalStateException(path + ": parameters of " + type + " are not supported");
        }
        return new ParameterSpec(path, type, p.value(), Interval.parse(p.range()), p.unit(), p.doc(),
                p.source(), p.takesEffect());
    }

    /** The group that it belongs to, {@code moral}; empty for the few that stand alone. */
    public String topic() {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** The last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    public boolean isChoice() {
        return type.isEnum();
    }

    public boolean isDistribution() {
        return type == Distribution.class;
    }

    /** Whether its value is a number, or may be one. */
    public boolean isNumeric() {
        return type == double.class || type == int.class || isDistribution();
    }

    /** The values of a choice as YAML spells them, e.g. {@code any-permanent-member}; empty for other types. */
    public List<String> choices() {
        return isChoice()
                ? Stream.of(type.getEnumConstants())
                        .map(c -> label((Enum<?>) c))
                        .toList()
                : List.of();
    }

    public Basis basis() {
        return source.equals("assumed")
                ? Basis.ASSUMED
                : source.startsWith("computed") ? Basis.COMPUTED : Basis.SOURCED;
    }

    public Object defaultValue() {
        return check(parse(defaultText));
    }

    /** Its type in a word or two. */
    public String kind() {
        if (isDistribution()) {
            return "number or distribution";
        }
        if (isNumeric()) {
            return type == int.class ? "whole number" : "number";
        }
        return isChoice() ? "choice" : type == boolean.class ? "true or false" : type == List.class ? "list" : "path";
    }

    /** What may be written: {@code a number in [0, 1]}, with its unit. */
    public String allowed() {
        String in = " in " + range + (unit.equals("1") ? "" : " [" + unit + "]");
        if (isNumeric()) {
            return "a " + kind() + in;
        }
        if (type == List.class) {
            return "a list in brackets, such as [BRA, IND]";
        }
        return isChoice() ? "one of " + String.join(", ", choices()) : type == boolean.class ? kind() : "a path";
    }

    /** Appended to every complaint: what is allowed, what the parameter is, and its default. */
    String remedy() {
        return "Allowed is " + allowed() + ". Meaning: " + doc + ". The default is "
                + (defaultText.isEmpty() ? "empty" : defaultText) + ".";
    }

    /**
     * The value that {@code text} denotes; not yet checked against the range.
     *
     * @throws IllegalArgumentException if it does not have the declared type; the message says why
     */
    Object parse(String text) {
        if (isNumeric()) {
            return type == int.class
                    ? Numbers.parseWhole(text)
                    : isDistribution() ? DistributionText.parse(text) : Numbers.parse(text);
        }
        if (type == boolean.class) {
            return parseTruth(text);
        }
        if (type == List.class) {
            return parseList(text);
        }
        return isChoice() ? parseChoice(text) : text;
    }

    /**
     * Returns {@code value} if it is admissible.
     *
     * @throws IllegalArgumentException if it is a number outside the range, or a distribution with values outside it
     */
    Object check(Object value) {
        if (value instanceof Distribution d) {
            String wrong = DistributionText.check(d, range);
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException(wrong);
            }
        } else if (value instanceof Number n && !range.contains(n.doubleValue())) {
            throw new IllegalArgumentException(text(value) + " lies outside " + range + ".");
        }
        return value;
    }

    /** A value as YAML spells it, such that reading it gives the same value. */
    public static String text(Object value) {
        if (value instanceof Double x) {
            return Numbers.text(x);
        }
        if (value instanceof Distribution d) {
            return DistributionText.of(d);
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(String::valueOf).toList()) + "]";
        }
        return value instanceof Enum<?> constant ? label(constant) : String.valueOf(value);
    }

    /** Lower case with hyphens: {@code any-permanent-member}. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object parseTruth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("'" + text + "' is not a truth value.");
        };
    }

    private Object parseChoice(String text) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> label((Enum<?>) c).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a choice. " + Nearest.suggestion(text, choices())));
    }

    private static List<String> parseList(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            throw new IllegalArgumentException("'" + text + "' is not a list.");
        }
        String inner = text.substring(1, text.length() - 1).strip();
        List<String> items = inner.isEmpty()
                ? List.of()
                : Stream.of(inner.split(",", -1)).map(String::strip).toList();
        for (String item : items) {
            if (!item.matches("[A-Za-z0-9]+")) {
                throw new IllegalArgumentException("'" + item + "' is not a code of letters and digits.");
            }
        }
        if (new HashSet<>(items).size() < items.size()) {
            throw new IllegalArgumentException("'" + text + "' names something twice.");
        }
        return items;
    }
}
