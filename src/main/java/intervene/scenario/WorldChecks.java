package intervene.scenario;

import intervene.param.Nearest;
import intervene.world.MemberProfile;
import intervene.world.Organisation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Checks what no single entry of a world file can show: that states, ties and organisations fit together. */
final class WorldChecks {
    private final WorldSection root;
    private final List<WorldEntry<MemberProfile>> states;
    private final List<WorldEntry<Organisation>> organisations;
    private final Map<String, MemberProfile> byCode = new TreeMap<>();

    WorldChecks(
            WorldSection root, List<WorldEntry<MemberProfile>> states, List<WorldEntry<Organisation>> organisations) {
        this.root = root;
        this.states = states;
        this.organisations = organisations;
    }

    /** Reports every misfit between states, and between states and organisations. */
    void check() {
        checkCodes();
        for (WorldEntry<MemberProfile> entry : states) {
            checkState(entry);
        }
        for (WorldEntry<Organisation> entry : organisations) {
            checkKnown(entry.section(), "members", entry.value().members());
            if (entry.section().value("area") != null) {
                checkKnown(entry.section(), "area", entry.value().area());
            }
        }
    }

    private void checkCodes() {
        if (states.size() < 2 && root.value("states") != null) {
            root.problem(root.value("states"), "states", "has " + states.size() + "; a world needs at least 2 states.");
        }
        for (WorldEntry<MemberProfile> entry : states) {
            String code = entry.value().code();
            if (!code.isEmpty() && byCode.putIfAbsent(code, entry.value()) != null) {
                entry.section()
                        .problem(
                                entry.section().value("code"),
                                "code",
                                code + " is the code of two states; give one of them another.");
            }
        }
        Map<String, Organisation> seen = new TreeMap<>();
        for (WorldEntry<Organisation> entry : organisations) {
            String code = entry.value().code();
            if (!code.isEmpty() && seen.putIfAbsent(code, entry.value()) != null) {
                entry.section()
                        .problem(
                                entry.section().value("code"),
                                "code",
                                code + " is the code of two organisations; give one of them another.");
            }
        }
    }

    private void checkState(WorldEntry<MemberProfile> entry) {
        MemberProfile state = entry.value();
        WorldSection section = entry.section();
        checkTies(entry, "neighbours", state.neighbours());
        checkTies(entry, "pacts", state.pacts());
        checkTies(entry, "clients", state.clients().keySet());
        checkTies(entry, "culpability", state.culpability().keySet());
        checkMutual(entry, "neighbours", MemberProfile::neighbours);
        checkMutual(entry, "pacts", MemberProfile::pacts);
        if (state.permanent() && !state.member()) {
            section.problem(
                    section.value("permanent"),
                    "permanent",
                    "a permanent member of the Council must be a member; remove 'member: false'.");
        }
        if (state.armedForces() > state.population() * 1000) {
            section.problem(
                    section.value("armedForces"),
                    "armedForces",
                    "more troops than people. Forces count in thousands, population in millions.");
        }
    }

    private void checkTies(WorldEntry<MemberProfile> entry, String key, Collection<String> codes) {
        checkKnown(entry.section(), key, codes);
        String own = entry.value().code();
        if (codes.contains(own)) {
            entry.section().problem(entry.section().mention(key, own), key, own + " names itself; remove it.");
        }
    }

    private void checkKnown(WorldSection section, String key, Collection<String> codes) {
        for (String code : codes) {
            if (!byCode.containsKey(code)) {
                section.problem(
                        section.mention(key, code),
                        key,
                        "'" + code + "' is not a state of this file. " + Nearest.suggestion(code, byCode.keySet()));
            }
        }
    }

    private void checkMutual(WorldEntry<MemberProfile> entry, String key, Function<MemberProfile, List<String>> ties) {
        String own = entry.value().code();
        for (String other : ties.apply(entry.value())) {
            MemberProfile partner = byCode.get(other);
            if (partner != null && !ties.apply(partner).contains(own)) {
                entry.section()
                        .problem(
                                entry.section().mention(key, other),
                                key,
                                own + " names " + other + ", but " + other + " does not name " + own + ". Add " + own
                                        + " to the " + key + " of " + other + ", or remove " + other + " here.");
            }
        }
    }

    /** Reports elected members that are no states, or have a seat already. */
    void checkElected(WorldSection years, Map<Integer, List<String>> elected) {
        for (Map.Entry<Integer, List<String>> entry : elected.entrySet()) {
            String year = entry.getKey().toString();
            checkKnown(years, year, entry.getValue());
            for (String code : entry.getValue()) {
                if (byCode.containsKey(code) && byCode.get(code).permanent()) {
                    years.problem(
                            years.mention(year, code),
                            year,
                            code + " has a permanent seat and can't be elected; remove it.");
                }
            }
        }
    }
}
