package intervene.world;

import intervene.domain.RegionalGroup;
import intervene.world.SyntheticDraws.Purpose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Organisations, defence pacts and patrons of a synthetic world. Shares are assumed, near those of 1995. */
final class SyntheticTies {
    private static final int GREAT = SyntheticGreatPower.values().length;
    /** Shares of regional organisations that can mandate force, that are alliances, and of allied pairs with a pact. */
    private static final double CAN_ACT = 0.5;

    private static final double ALLIANCE = 0.5;
    private static final double PACT = 0.9;
    /** Clients of a great power: share of the other states, at most so many. */
    private static final double CLIENTS = 0.08;

    private static final int MOST_CLIENTS = 20;

    private final SyntheticGroup[] groups;
    private final int[] regions;
    private final String[] codes;
    private final long seed;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<TreeSet<String>> pacts = new ArrayList<>();

    SyntheticTies(SyntheticGroup[] groups, int[] regions, String[] codes, long seed) {
        this.groups = groups;
        this.regions = regions;
        this.codes = codes;
        this.seed = seed;
        for (int i = 0; i < codes.length; i++) {
            pacts.add(new TreeSet<>());
        }
        organise();
        addGreatPowerPacts();
    }

    /** Regional organisations, and one of each group, sorted by code. */
    List<Organisation> organisations() {
        return List.copyOf(organisations);
    }

    /** Codes of the states with which a state has a defence pact, sorted. */
    List<String> pacts(int state) {
        return List.copyOf(pacts.get(state));
    }

    private void organise() {
        Map<Integer, List<Integer>> byRegion = new TreeMap<>();
        Map<RegionalGroup, List<Integer>> byGroup = new TreeMap<>();
        for (int i = 0; i < codes.length; i++) {
            byRegion.computeIfAbsent(regions[i], region -> new ArrayList<>()).add(i);
            byGroup.computeIfAbsent(groups[i].group(), group -> new ArrayList<>())
                    .add(i);
        }
        for (Map.Entry<RegionalGroup, List<Integer>> entry : byGroup.entrySet()) {
            SyntheticGroup group = SyntheticGroup.of(entry.getKey());
            String code = "G" + (entry.getKey().ordinal() + 1);
            addOrganisation(code, "Organisation of " + group.title(), group.organised(), entry.getValue());
        }
        for (Map.Entry<Integer, List<Integer>> entry : byRegion.entrySet()) {
            int number = entry.getKey() + 1;
            SyntheticDraws draws = new SyntheticDraws(seed, Purpose.ORGANISATION, number, 0);
            boolean canAct = draws.uniform() < CAN_ACT;
            addOrganisation("R" + number, "Community of region " + number, canAct, entry.getValue());
            if (draws.uniform() < ALLIANCE) {
                ally(entry.getValue());
            }
        }
        organisations.sort(Comparator.comparing(Organisation::code));
    }

    private void addOrganisation(String code, String name, boolean canAct, List<Integer> states) {
        TreeSet<String> members = new TreeSet<>();
        for (int state : states) {
            members.add(codes[state]);
        }
        if (members.size() > 1) {
            organisations.add(new Organisation(code, name, canAct, List.copyOf(members), List.copyOf(members)));
        }
    }

    private void ally(List<Integer> states) {
        for (int i : states) {
            for (int j : states) {
                if (i < j) {
                    addPact(i, j, PACT);
                }
            }
        }
    }

    /** As in 1995: western great powers with their group, the first with Latin America, the fourth with its group. */
    private void addGreatPowerPacts() {
        for (int i = GREAT; i < codes.length; i++) {
            switch (groups[i].group()) {
                case WESTERN_EUROPEAN_OTHERS -> {
                    addPact(SyntheticGreatPower.UNITED_STATES.ordinal(), i, 0.6);
                    addPact(SyntheticGreatPower.UNITED_KINGDOM.ordinal(), i, 0.5);
                    addPact(SyntheticGreatPower.FRANCE.ordinal(), i, 0.5);
                }
                case LATIN_AMERICAN_CARIBBEAN -> addPact(SyntheticGreatPower.UNITED_STATES.ordinal(), i, 0.9);
                case EASTERN_EUROPE -> addPact(SyntheticGreatPower.RUSSIA.ordinal(), i, 0.3);
                case AFRICA, ASIA_PACIFIC -> {}
            }
        }
    }

    private void addPact(int i, int j, double chance) {
        if (new SyntheticDraws(seed, Purpose.PACT, i, j).uniform() < chance) {
            pacts.get(i).add(codes[j]);
            pacts.get(j).add(codes[i]);
        }
    }

    /**
     * Clients of a great power with their strength, 0.4 to 0.9: near states of like mind are likelier.
     *
     * @param patron index of the great power
     */
    Map<String, Double> clients(int patron, SyntheticFigures figures, SyntheticGeography geography) {
        int count = (int) StrictMath.min(MOST_CLIENTS, StrictMath.rint(CLIENTS * (codes.length - GREAT)));
        TreeMap<Double, Integer> ranked = new TreeMap<>();
        for (int i = GREAT; i < codes.length; i++) {
            double gap = StrictMath.abs(figures.idealPoint[i] - figures.idealPoint[patron]);
            double nearness = StrictMath.exp(-geography.distance(i, patron) / 3000);
            double luck = new SyntheticDraws(seed, Purpose.CLIENT, patron, i).uniform();
            ranked.put(luck + 0.5 * StrictMath.exp(-gap / 1.2) + 0.5 * nearness, i);
            if (ranked.size() > count) {
                ranked.pollFirstEntry();
            }
        }
        Map<String, Double> clients = new TreeMap<>();
        for (int client : ranked.values()) {
            double draw = new SyntheticDraws(seed, Purpose.CLIENT, client, patron).uniform();
            clients.put(codes[client], (4 + StrictMath.rint(5 * draw)) / 10);
        }
        return Collections.unmodifiableMap(clients);
    }
}
