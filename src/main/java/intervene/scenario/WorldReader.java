package intervene.scenario;

import intervene.domain.Enlistment;
import intervene.domain.Labels;
import intervene.domain.RegionalGroup;
import intervene.param.Nearest;
import intervene.param.Problems;
import intervene.world.MemberProfile;
import intervene.world.Organisation;
import intervene.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a world file: the states, their ties, the regional organisations and, where the record is to be used, the
 * elected members of the Council. Units and meaning of the keys are those of {@link MemberProfile}, {@link
 * Organisation} and {@link World}; the order of entries in a file changes nothing.
 */
public final class WorldReader {
    private static final long MAXIMUM_BYTES = 16_000_000;
    private static final List<String> REQUIRED = List.of(
            "code",
            "name",
            "capital",
            "group",
            "population",
            "gdp",
            "militarySpending",
            "armedForces",
            "cinc",
            "idealPoint",
            "democracy");
    private static final List<String> OPTIONAL = List.of(
            "member",
            "permanent",
            "loneVetoCost",
            "neighbours",
            "pacts",
            "clients",
            "culpability",
            "traits",
            "enlistment",
            "imputed");
    private static final List<String> FIGURES =
            List.of("population", "gdp", "militarySpending", "armedForces", "cinc", "idealPoint", "democracy");
    private static final WorldRange YEAR = WorldRange.of("[1, 9999]", "");
    private static final WorldRange LATITUDE = WorldRange.of("[-90, 90]", "degrees north (latitude, given first)");
    private static final WorldRange LONGITUDE = WorldRange.of("[-180, 180]", "degrees east (longitude, given second)");
    private static final WorldRange POPULATION = WorldRange.of("(0, 100000]", "million persons");
    private static final WorldRange INCOME = WorldRange.of("(0, 1000000000]", "thousand million US$ a year");
    private static final WorldRange SPENDING = WorldRange.of("[0, 1000000000]", "thousand million US$ a year");
    private static final WorldRange TROOPS = WorldRange.of("[0, 1000000]", "thousand troops");
    private static final WorldRange SHARE = WorldRange.of("[0, 1]", "");
    private static final WorldRange IDEAL_POINT = WorldRange.of("[-10, 10]", "");
    private static final WorldRange AMOUNT = WorldRange.of("[0, inf)", "");

    private final Problems problems = new Problems();
    private final List<WorldEntry<MemberProfile>> states = new ArrayList<>();
    private final List<WorldEntry<Organisation>> organisations = new ArrayList<>();

    private WorldReader() {}

    /**
     * Reads a world from a file.
     *
     * @param file path of a YAML file of at most 16 MB
     * @return the world, with its states sorted by code
     * @throws intervene.param.InvalidInput with everything that is wrong: unknown, missing and repeated keys, wrong
     *     types, numbers out of range, ties to states that the file does not have, one-sided neighbours and pacts,
     *     two states with one code, fewer than two states
     */
    public static World read(Path file) {
        WorldReader reader = new WorldReader();
        Node root = YamlFile.compose(file, MAXIMUM_BYTES, reader.problems);
        World world = root == null ? null : reader.world(WorldSection.document(root, file.toString(), reader.problems));
        reader.problems.throwIfAny();
        return world;
    }

    private World world(WorldSection root) {
        root.expect(List.of("title", "year", "states"), List.of("electedMembers", "organisations"));
        String title = root.text("title", "");
        double year = root.number("year", YEAR, 1);
        if (year != StrictMath.rint(year)) {
            root.problem(root.value("year"), "year", "is not a whole number; give a calendar year such as 1995.");
        }
        int index = 0;
        for (Node node : root.items("states")) {
            states.add(state(root.below(node, "states[" + index++ + "]")));
        }
        index = 0;
        for (Node node : root.items("organisations")) {
            organisations.add(organisation(root.below(node, "organisations[" + index++ + "]")));
        }
        WorldChecks checks = new WorldChecks(root, states, organisations);
        checks.check();
        Map<Integer, List<String>> elected = elected(root, checks);
        return new World(
                title,
                (int) year,
                sorted(states, MemberProfile::code),
                sorted(organisations, Organisation::code),
                elected);
    }

    private static <T> List<T> sorted(List<WorldEntry<T>> entries, Function<T, String> code) {
        List<T> values = new ArrayList<>();
        for (WorldEntry<T> entry : entries) {
            values.add(entry.value());
        }
        values.sort(Comparator.comparing(code));
        return List.copyOf(values);
    }

    private WorldEntry<MemberProfile> state(WorldSection section) {
        section.expect(REQUIRED, OPTIONAL);
        String code = section.text("code", "");
        if (!code.isEmpty()) {
            section.checkCode("code", code);
        }
        double[] capital = capital(section);
        MemberProfile state = new MemberProfile(
                code,
                section.text("name", code),
                capital[0],
                capital[1],
                choice("group", RegionalGroup.values(), section),
                section.truth("member", true),
                section.truth("permanent", false),
                section.number("population", POPULATION, 1),
                section.number("gdp", INCOME, 1),
                section.number("militarySpending", SPENDING, 0),
                section.number("armedForces", TROOPS, 0),
                section.number("cinc", SHARE, 0),
                section.number("idealPoint", IDEAL_POINT, 0),
                section.number("democracy", SHARE, 0),
                section.number("loneVetoCost", AMOUNT, 0),
                section.words("neighbours"),
                section.words("pacts"),
                section.weights("clients", client -> SHARE),
                section.weights("culpability", host -> AMOUNT),
                WorldTraits.read(section),
                section.value("enlistment") == null ? null : choice("enlistment", Enlistment.values(), section),
                imputed(section));
        return new WorldEntry<>(state, section);
    }

    private static double[] capital(WorldSection section) {
        List<Node> pair = section.items("capital");
        if (pair.size() != 2) {
            if (section.value("capital") != null) {
                section.problem(
                        section.value("capital"),
                        "capital",
                        "expected [latitude, longitude] in degrees north and east.");
            }
            return new double[2];
        }
        return new double[] {
            section.number(pair.get(0), "capital", LATITUDE, 0), section.number(pair.get(1), "capital", LONGITUDE, 0)
        };
    }

    /** The constant that a key names, as a configuration spells it; the first where that is a problem. */
    private static <E extends Enum<E>> E choice(String key, E[] constants, WorldSection section) {
        String label = section.text(key, "");
        List<String> labels = new ArrayList<>();
        for (E constant : constants) {
            labels.add(Labels.of(constant));
            if (Labels.of(constant).equals(label)) {
                return constant;
            }
        }
        if (!label.isEmpty()) {
            section.problem(
                    section.value(key),
                    key,
                    "'" + label + "' is not allowed here. Allowed are " + String.join(", ", labels) + ".");
        }
        return constants[0];
    }

    private static List<String> imputed(WorldSection section) {
        List<String> imputed = section.words("imputed");
        for (String figure : imputed) {
            if (!FIGURES.contains(figure)) {
                section.problem(
                        section.mention("imputed", figure),
                        "imputed",
                        "'" + figure + "' is not a figure of a state. " + Nearest.hint(figure, FIGURES));
            }
        }
        return imputed;
    }

    private static WorldEntry<Organisation> organisation(WorldSection section) {
        section.expect(List.of("code", "name", "canAct", "members"), List.of("area"));
        String code = section.text("code", "");
        List<String> members = section.words("members");
        if (members.isEmpty() && section.value("members") != null) {
            section.problem(
                    section.value("members"),
                    "members",
                    "has no members; name at least one state or leave the organisation out.");
        }
        List<String> area = section.value("area") == null ? members : section.words("area");
        return new WorldEntry<>(
                new Organisation(code, section.text("name", code), section.truth("canAct", false), members, area),
                section);
    }

    private static Map<Integer, List<String>> elected(WorldSection root, WorldChecks checks) {
        Map<Integer, List<String>> elected = new TreeMap<>();
        Node node = root.value("electedMembers");
        if (node == null) {
            return Map.of();
        }
        WorldSection years = root.below(node, "electedMembers");
        for (String year : years.keys()) {
            if (year.matches("[1-9]\\d{0,3}")) {
                elected.put(Integer.valueOf(year), years.words(year));
            } else {
                years.problem(years.mention(year, year), year, "expected a calendar year such as 1995.");
            }
        }
        checks.checkElected(years, elected);
        return Collections.unmodifiableMap(elected);
    }
}
