package intervene.scenario;

import intervene.domain.Labels;
import intervene.param.Numbers;
import intervene.world.MemberProfile;
import intervene.world.Organisation;
import intervene.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes a world as YAML that {@link WorldReader} reads back to an equal world. The text is canonical: states,
 * organisations and ties are sorted, defaults left out, numbers in their shortest form, so that equal worlds give equal
 * bytes on every machine.
 */
public final class WorldWriter {
    private static final int WIDTH = 118;
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} .'()-]*");
    private static final Set<String> TYPED_BY_YAML =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder text = new StringBuilder();

    private WorldWriter() {}

    /** The world as YAML text, lines ended by {@code \n}. */
    public static String write(World world) {
        WorldWriter writer = new WorldWriter();
        writer.writeHead(world);
        writer.writeOrganisations(world);
        writer.text.append("states:\n");
        Map<String, MemberProfile> states = new TreeMap<>();
        for (MemberProfile state : world.states()) {
            states.put(state.code(), state);
        }
        for (MemberProfile state : states.values()) {
            writer.writeEntry(parts(state));
        }
        return writer.text.toString();
    }

    private void writeHead(World world) {
        text.append("title: ").append(quoted(world.title())).append('\n');
        text.append("year: ").append(world.year()).append('\n');
        if (world.electedMembers().isEmpty()) {
            return;
        }
        text.append("electedMembers:\n");
        for (Map.Entry<Integer, List<String>> year : new TreeMap<>(world.electedMembers()).entrySet()) {
            List<String> line = list(year.getKey().toString(), year.getValue());
            text.append("  ").append(String.join(", ", line)).append('\n');
        }
    }

    private void writeOrganisations(World world) {
        if (world.organisations().isEmpty()) {
            return;
        }
        text.append("organisations:\n");
        Map<String, Organisation> organisations = new TreeMap<>();
        for (Organisation organisation : world.organisations()) {
            organisations.put(organisation.code(), organisation);
        }
        for (Organisation organisation : organisations.values()) {
            List<String> parts = new ArrayList<>();
            parts.add("code: " + quoted(organisation.code()));
            parts.add("name: " + quoted(organisation.name()));
            parts.add("canAct: " + organisation.canAct());
            parts.addAll(list("members", organisation.members()));
            if (!new TreeSet<>(organisation.area()).equals(new TreeSet<>(organisation.members()))) {
                parts.addAll(list("area", organisation.area()));
            }
            writeEntry(parts);
        }
    }

    private static List<String> parts(MemberProfile state) {
        List<String> parts = new ArrayList<>();
        parts.add("code: " + quoted(state.code()));
        parts.add("name: " + quoted(state.name()));
        parts.add("capital: [" + Numbers.text(state.latitude()) + ", " + Numbers.text(state.longitude()) + "]");
        parts.add("group: " + Labels.of(state.group()));
        if (!state.member()) {
            parts.add("member: false");
        }
        if (state.permanent()) {
            parts.add("permanent: true");
        }
        parts.add("population: " + Numbers.text(state.population()));
        parts.add("gdp: " + Numbers.text(state.gdp()));
        parts.add("militarySpending: " + Numbers.text(state.militarySpending()));
        parts.add("armedForces: " + Numbers.text(state.armedForces()));
        parts.add("cinc: " + Numbers.text(state.cinc()));
        parts.add("idealPoint: " + Numbers.text(state.idealPoint()));
        parts.add("democracy: " + Numbers.text(state.democracy()));
        if (state.loneVetoCost() != 0) {
            parts.add("loneVetoCost: " + Numbers.text(state.loneVetoCost()));
        }
        addTies(parts, state);
        return parts;
    }

    private static void addTies(List<String> parts, MemberProfile state) {
        addUnlessEmpty(parts, "neighbours", state.neighbours());
        addUnlessEmpty(parts, "pacts", state.pacts());
        addUnlessEmpty(parts, "clients", state.clients());
        addUnlessEmpty(parts, "culpability", state.culpability());
        addUnlessEmpty(parts, "traits", state.traits());
        if (state.enlistment() != null) {
            parts.add("enlistment: " + Labels.of(state.enlistment()));
        }
        addUnlessEmpty(parts, "imputed", state.imputed());
    }

    private static void addUnlessEmpty(List<String> parts, String key, List<String> words) {
        if (!words.isEmpty()) {
            parts.addAll(list(key, words));
        }
    }

    private static void addUnlessEmpty(List<String> parts, String key, Map<String, Double> weights) {
        if (weights.isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>();
        for (Map.Entry<String, Double> weight : new TreeMap<>(weights).entrySet()) {
            items.add(quoted(weight.getKey()) + ": " + Numbers.text(weight.getValue()));
        }
        parts.addAll(bracketed(key, '{', items, '}'));
    }

    private static List<String> list(String key, List<String> words) {
        List<String> items = new ArrayList<>();
        for (String word : new TreeSet<>(words)) {
            items.add(quoted(word));
        }
        return bracketed(key, '[', items, ']');
    }

    /** Items as separate parts, so that a line can be broken between them. */
    private static List<String> bracketed(String key, char open, List<String> items, char close) {
        if (items.isEmpty()) {
            return List.of(key + ": " + open + close);
        }
        items.set(0, key + ": " + open + items.get(0));
        items.set(items.size() - 1, items.get(items.size() - 1) + close);
        return items;
    }

    private void writeEntry(List<String> parts) {
        StringBuilder line = new StringBuilder("  - {");
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i == parts.size() - 1 ? "}" : ",");
            boolean first = i == 0;
            if (!first && line.length() + 1 + part.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append("     ").append(part);
            } else {
                line.append(first ? "" : " ").append(part);
            }
        }
        text.append(line).append('\n');
    }

    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()
                && !word.endsWith(" ")
                && !TYPED_BY_YAML.contains(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
