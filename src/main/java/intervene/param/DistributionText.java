package intervene.param;

import intervene.param.Distribution.Family;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Distributions as configurations spell them: {@code {distribution: beta, mean: 0.93, concentration: 20}}. */
final class DistributionText {
    private static final String FAMILY = "distribution";

    private DistributionText() {}

    static String of(Distribution d) {
        if (d.isConstant()) {
            return Numbers.text(d.first());
        }
        double[] values = {d.first(), d.second()};
        var out = new StringBuilder("{" + FAMILY + ": " + ParameterSpec.label(d.family()));
        List<String> names = d.family().arguments();
        for (int i = 0; i < names.size(); i++) {
            out.append(", ").append(names.get(i)).append(": ").append(Numbers.text(values[i]));
        }
        return out.append('}').toString();
    }

    /**
     * The distribution that a text denotes, a number or a mapping; whether its arguments fit each other is for
     * {@link #check}.
     *
     * @throws IllegalArgumentException if it denotes none
     */
    static Distribution parse(String text) {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            return Distribution.constant(Numbers.parse(text));
        }
        Map<String, String> entries = entries(text.substring(1, text.length() - 1));
        String name = entries.remove(FAMILY);
        if (name == null) {
            throw new IllegalArgumentException("'" + text + "' names no distribution. Write for example "
                    + example(Family.BETA) + "; the distributions are " + families() + ".");
        }
        Family family = Stream.of(Family.values())
                .filter(f -> ParameterSpec.label(f).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no distribution '" + name + "'. "
                        + Nearest.suggestion(name, labels()) + " The distributions are " + families() + "."));
        requireExactly(family, entries);
        List<String> arguments = family.arguments();
        double first = argument(arguments.get(0), entries.get(arguments.get(0)));
        return new Distribution(
                family, first, arguments.size() == 1 ? 0 : argument(arguments.get(1), entries.get(arguments.get(1))));
    }

    /**
     * {@code d} with one argument changed.
     *
     * @param spec the parameter that d is a value of, for the message
     * @throws IllegalArgumentException if its family has no such argument, or the text is not a number
     */
    static Distribution with(Distribution d, ParameterSpec spec, String argument, String text) {
        int index = d.family().arguments().indexOf(argument);
        if (index < 0) {
            String isWhat = d.isConstant() ? "the number " + Numbers.text(d.first()) : of(d);
            throw new IllegalArgumentException(
                    "there is no '" + argument + "' to change, because " + spec.path() + " is " + isWhat
                            + (d.isConstant()
                                    ? ""
                                    : ", whose arguments are "
                                            + String.join(" and ", d.family().arguments()))
                            + ". Write the whole distribution, for example " + spec.path() + ": "
                            + example(argument, spec.range()) + ".");
        }
        double value = argument(argument, text);
        return index == 0
                ? new Distribution(d.family(), value, d.second())
                : new Distribution(d.family(), d.first(), value);
    }

    /** What is wrong with {@code d} where values must lie in {@code range}; empty if nothing is. */
    static String check(Distribution d, Interval range) {
        String broken =
                switch (d.family()) {
                    case CONSTANT -> "";
                    case UNIFORM -> d.first() <= d.second() ? "" : "low must not exceed high";
                    case BETA -> d.first() > 0 && d.first() < 1 && d.second() > 0
                            ? ""
                            : "mean must lie in (0, 1) and concentration in (0, inf)";
                    case LOGNORMAL -> d.first() > 0 && d.second() >= 0
                            ? ""
                            : "median must lie in (0, inf) and sigma in [0, inf)";
                    case POWER_LAW -> d.first() > 0 && d.second() > 1
                            ? ""
                            : "minimum must lie in (0, inf) and exponent in (1, inf)";
                };
        if (!broken.isEmpty()) {
            return of(d) + " is no distribution: " + broken + ".";
        }
        if (range.contains(d.support())) {
            return "";
        }
        return d.isConstant()
                ? of(d) + " lies outside " + range + "."
                : of(d) + " has values in " + d.support() + ", of which some lie outside " + range
                        + ". Choose a distribution that keeps within it, for example " + example("low", range) + ".";
    }

    static boolean isArgument(String name) {
        return name.equals(FAMILY)
                || Stream.of(Family.values()).anyMatch(f -> f.arguments().contains(name));
    }

    /** A distribution within {@code range}, if there is one with an argument of that name, else a uniform one. */
    private static String example(String argument, Interval range) {
        return Stream.of(Family.BETA, Family.LOGNORMAL)
                .filter(f -> f.arguments().contains(argument))
                .filter(f -> range.contains(new Distribution(f, 0.5, 1).support()))
                .map(DistributionText::example)
                .findFirst()
                .orElseGet(() -> of(uniformWithin(range)));
    }

    private static Distribution uniformWithin(Interval range) {
        double low = !Double.isFinite(range.low()) ? 0 : range.lowClosed() ? range.low() : range.low() + 0.1;
        double high = range.highClosed() ? range.high() : low + 1;
        return new Distribution(Family.UNIFORM, low, high);
    }

    private static String example(Family family) {
        return of(
                switch (family) {
                    case CONSTANT -> Distribution.constant(0.9);
                    case UNIFORM -> new Distribution(family, 0.2, 0.8);
                    case BETA -> new Distribution(family, 0.93, 20);
                    case LOGNORMAL -> new Distribution(family, 1.5, 0.5);
                    case POWER_LAW -> new Distribution(family, 1000, 1.5);
                });
    }

    private static double argument(String name, String text) {
        try {
            return Numbers.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static void requireExactly(Family family, Map<String, String> entries) {
        var missing = new ArrayList<>(family.arguments());
        missing.removeAll(entries.keySet());
        var surplus = new ArrayList<>(entries.keySet());
        surplus.removeAll(family.arguments());
        if (missing.isEmpty() && surplus.isEmpty()) {
            return;
        }
        var message =
                new StringBuilder(ParameterSpec.label(family) + " takes " + String.join(" and ", family.arguments()));
        if (!missing.isEmpty()) {
            message.append("; missing: ").append(String.join(", ", missing));
        }
        if (!surplus.isEmpty()) {
            message.append("; unknown: ").append(String.join(", ", surplus));
        }
        throw new IllegalArgumentException(message + ". Write for example " + example(family) + ".");
    }

    private static Map<String, String> entries(String inner) {
        var entries = new LinkedHashMap<String, String>();
        for (String entry : inner.split(",", -1)) {
            if (entry.strip().matches("\\d+")) {
                throw new IllegalArgumentException(
                        "'{" + inner + "}' has a comma within a number. Decimals take a point.");
            }
            int colon = entry.indexOf(':');
            String name = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (name.isEmpty() || entries.put(name, entry.substring(colon + 1).strip()) != null) {
                throw new IllegalArgumentException("'{" + inner
                        + "}' is not a distribution. Write each argument once, as in " + example(Family.BETA) + ".");
            }
        }
        return entries;
    }

    private static List<String> labels() {
        return Stream.of(Family.values()).map(ParameterSpec::label).toList();
    }

    private static String families() {
        return labels().stream().collect(Collectors.joining(", "));
    }
}
