package intervene.scenario;

import intervene.param.Catalogue;
import intervene.param.Distribution;
import intervene.param.InvalidInput;
import intervene.param.Numbers;
import intervene.param.ParameterSpec;
import intervene.param.Problems;
import intervene.param.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether parameters can be factors and values their levels. Joint conditions and the fit to the world are not asked
 * here: other factors may restore them, and a point at which they are broken fails alone.
 */
final class FactorCheck {
    private static final Catalogue<Parameters> CATALOGUE = Parameters.CATALOGUE;
    private static final int MOST_REFUSED = 20;
    private static final Set<String> SYNTHETIC = Set.of("world.states", "world.seed");
    /** Arguments that have no unit, whatever their parameter's. */
    private static final Set<String> SHAPES = Set.of("concentration", "sigma", "exponent");
    /** Arguments that bound each other. */
    private static final Map<String, String> OPPOSITE = Map.of("low", "high", "high", "low");

    private static final Map<String, String> CONSTANT = Map.of(
            "seed",
            "the seed is no factor: replicate r has seed + r at every design point, so that points share their chance."
                    + " Write seed: beside factors:.",
            "replicates",
            "the number of replicates is no factor. Write replicates: beside factors:.",
            "world",
            "the world file is no factor: a result holds one world. Write a sweep for each.",
            "world.file",
            "the world file is no factor: a result holds one world. Write a sweep for each.");

    private final Parameters base;
    private final Problems problems;

    /**
     * A check.
     *
     * @param base     parameters of the scenario that is varied; null where it could not be read
     * @param problems receives what is wrong
     */
    FactorCheck(Parameters base, Problems problems) {
        this.base = base;
        this.problems = problems;
    }

    /**
     * Whether a path is one that can be varied.
     *
     * @param others paths of further factors
     */
    boolean isVariable(String path, String origin, Collection<String> others) {
        if (CONSTANT.containsKey(path)) {
            problems.add(origin, path, CONSTANT.get(path));
            return false;
        }
        if (CATALOGUE.find(path).isEmpty()) {
            CATALOGUE.of(List.of(new Setting(path, "", origin)), problems);
            return false;
        }
        return isApart(path, origin, others)
                && (base == null || isInWorld(path, origin) && hasArgument(path, origin));
    }

    private boolean isApart(String path, String origin, Collection<String> others) {
        String parameter = spec(path).path();
        for (String other : others) {
            boolean overlaps = other.equals(parameter) || isWhole(path) && other.startsWith(path + ".");
            if (overlaps && !other.equals(path)) {
                problems.add(origin, path, "a distribution and a part of it cannot both be factors, but " + other
                        + " is one too. Keep one of the two.");
                return false;
            }
        }
        return true;
    }

    private boolean isInWorld(String path, String origin) {
        boolean varies = !SYNTHETIC.contains(path) || base.world().states() > 0;
        if (!varies) {
            problems.add(origin, path, "this says something of synthetic worlds, but the scenario's is read from "
                    + base.world().file() + ". Leave it out, or write world: {states: 60} beside factors:.");
        }
        return varies;
    }

    private boolean hasArgument(String path, String origin) {
        boolean there = isWhole(path) || distribution(path).family().arguments().contains(argument(path));
        if (!there) {
            noteRefusal(List.of(new Setting(path, "0", origin)));
        }
        return there;
    }

    /** Notes what is wrong with values of one path, each taken alone; whether nothing is. */
    boolean areLevels(List<Setting> values) {
        int refused = 0;
        Values met = values.isEmpty() ? null : new Values(values.get(0).path());
        for (Setting value : values) {
            refused += refused < MOST_REFUSED && !met.accept(value.text(), value.origin()) ? 1 : 0;
        }
        return refused == 0;
    }

    /**
     * Values of one path, many of which may be asked about: numbers that are admissible have no gaps, so that between
     * two of them nothing need be looked at.
     */
    final class Values {
        private final String path;
        private final boolean whole;
        private final Set<String> accepted = new HashSet<>();
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;
        private boolean numeric;

        Values(String path) {
            this.path = path;
            this.whole = spec(path).type() == int.class;
            this.numeric = spec(path).isNumeric();
        }

        /** Whether all that were asked about are numbers. */
        boolean areNumeric() {
            return numeric;
        }

        /** Whether a value is admissible alone; where it is not, that is noted. */
        boolean accept(String text, String origin) {
            boolean number = isNumeric(path, List.of(text));
            numeric &= number;
            if (!number) {
                return accepted.contains(text) || isLevel(new Setting(path, text, origin)) && accepted.add(text);
            }
            double x = Numbers.parse(text);
            boolean fits = !whole || x == StrictMath.rint(x) && text.equals(Numbers.text(x));
            if (fits && low <= x && x <= high) {
                return true;
            }
            boolean admissible = isLevel(new Setting(path, text, origin));
            low = admissible ? StrictMath.min(low, x) : low;
            high = admissible ? StrictMath.max(high, x) : high;
            return admissible;
        }
    }

    private boolean isLevel(Setting value) {
        boolean whole = isWhole(value.path());
        if (base == null && !whole) {
            return true;
        }
        var settings = new ArrayList<Setting>();
        if (!whole && OPPOSITE.containsKey(argument(value.path()))) {
            String other = spec(value.path()).path() + "." + OPPOSITE.get(argument(value.path()));
            settings.add(new Setting(other, value.text(), value.origin()));
        }
        settings.add(value);
        return !noteRefusal(settings);
    }

    /** Notes why the last setting is refused for its own sake; whether it is. */
    private boolean noteRefusal(List<Setting> settings) {
        Setting last = settings.get(settings.size() - 1);
        try {
            CATALOGUE.with(base == null ? CATALOGUE.defaults() : base, settings);
            return false;
        } catch (InvalidInput e) {
            // A broken joint condition is noted with the path of the group.
            String own = last.origin() + ": " + last.path() + ": ";
            List<String> reasons =
                    e.getMessage().lines().filter(line -> line.startsWith(own)).toList();
            reasons.forEach(line -> problems.add(last.origin(), last.path(), line.substring(own.length())));
            return !reasons.isEmpty();
        }
    }

    /** Value in the scenario that is varied; empty where there is none. */
    String base(String path) {
        if (base == null) {
            return "";
        }
        if (isWhole(path)) {
            return ParameterSpec.text(CATALOGUE.values(base).get(path));
        }
        Distribution distribution = distribution(path);
        boolean first = distribution.family().arguments().indexOf(argument(path)) == 0;
        return Numbers.text(first ? distribution.first() : distribution.second());
    }

    private Distribution distribution(String path) {
        return (Distribution) CATALOGUE.values(base).get(spec(path).path());
    }

    /** Its unit; {@code "1"} for a pure number, such as the shape of a distribution. */
    static String unit(String path) {
        return !isWhole(path) && SHAPES.contains(argument(path)) ? "1" : spec(path).unit();
    }

    /** The declaration of the parameter that a path is, or is an argument of. */
    static ParameterSpec spec(String path) {
        return CATALOGUE.spec(path);
    }

    /** Whether a path is a parameter, not an argument of its distribution. */
    static boolean isWhole(String path) {
        return spec(path).path().equals(path);
    }

    private static String argument(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Whether the levels of a factor are numbers. */
    static boolean isNumeric(String path, List<String> levels) {
        return spec(path).isNumeric() && levels.stream().allMatch(FactorCheck::isNumber);
    }

    private static boolean isNumber(String text) {
        try {
            Numbers.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The same for all spellings of one number; for other levels, their text. */
    static String key(String level) {
        return isNumber(level) ? Numbers.text(Numbers.parse(level)) : level;
    }
}
