package intervene.world;

import intervene.domain.RegionalGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Generates worlds of any size whose distributions follow the world of 1995: population, income, arms and ideal points
 * by regional group, capability as a composite, neighbours by proximity, organisations and pacts by region. The first
 * five states are great powers modelled on the permanent members, and the most capable of all; the others are drawn. A
 * world depends on its size and seed alone, to the last bit, on every machine.
 */
public final class SyntheticWorld {
    /** Fewest and most states that can be generated. */
    public static final int FEWEST = 5;

    public static final int MOST = 5000;

    private static final int GREAT = SyntheticGreatPower.values().length;
    /** States in a region, on average. */
    private static final int REGION_SIZE = 12;

    private static final int CODES = 26 * 26 * 26;
    /** One syllable for each letter, so that codes read as names. */
    private static final String[] SYLLABLES =
            ("al be ca do el fa ga ho in jo ka lu ma no or pe qua ra sa to ul va wi xa yo za").split(" ");

    private final int size;
    private final long seed;
    private final SyntheticGroup[] groups;
    private final int[] regions;
    private final String[] codes;

    private SyntheticWorld(int size, long seed) {
        this.size = size;
        this.seed = seed;
        groups = new SyntheticGroup[size];
        regions = new int[size];
        codes = new String[size];
    }

    /**
     * A world of so many states. Elected members are not given: the Council elects them.
     *
     * @param states number of states, {@value #FEWEST} to {@value #MOST}
     * @param seed   any number; another seed gives another world of the same kind
     * @throws IllegalArgumentException when the number of states is out of range
     */
    public static World generate(int states, long seed) {
        if (states < FEWEST || states > MOST) {
            throw new IllegalArgumentException(
                    "A synthetic world has " + FEWEST + " to " + MOST + " states, not " + states + ".");
        }
        SyntheticWorld world = new SyntheticWorld(states, seed);
        world.assignGroups();
        return world.build();
    }

    private void assignGroups() {
        int[] quotas = SyntheticGroup.quotas(size - GREAT);
        int[] firstRegion = new int[quotas.length];
        int[] regionCount = new int[quotas.length];
        int next = 0;
        for (int g = 0; g < quotas.length; g++) {
            firstRegion[g] = next;
            regionCount[g] = (int) StrictMath.max(1, StrictMath.rint((double) quotas[g] / REGION_SIZE));
            next += regionCount[g];
        }
        int group = 0;
        int inGroup = 0;
        for (int i = 0; i < size; i++) {
            codes[i] = code(i);
            if (i < GREAT) {
                groups[i] = SyntheticGroup.of(SyntheticGreatPower.values()[i].group);
                int own = groups[i].group().ordinal();
                regions[i] = firstRegion[own] + i % regionCount[own];
                continue;
            }
            while (inGroup == quotas[group]) {
                group++;
                inGroup = 0;
            }
            groups[i] = SyntheticGroup.of(RegionalGroup.values()[group]);
            regions[i] = firstRegion[group] + inGroup % regionCount[group];
            inGroup++;
        }
    }

    private World build() {
        SyntheticFigures figures = new SyntheticFigures(groups, seed);
        SyntheticGeography geography = new SyntheticGeography(groups, regions, seed);
        SyntheticTies ties = new SyntheticTies(groups, regions, codes, seed);
        List<TreeSet<Integer>> neighbours = geography.neighbours(seed);
        List<MemberProfile> states = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean great = i < GREAT;
            states.add(new MemberProfile(
                    codes[i],
                    name(codes[i]),
                    geography.latitude[i],
                    geography.longitude[i],
                    groups[i].group(),
                    true,
                    great,
                    figures.population[i],
                    figures.gdp[i],
                    figures.militarySpending[i],
                    figures.armedForces[i],
                    figures.cinc[i],
                    figures.idealPoint[i],
                    figures.democracy[i],
                    great ? SyntheticGreatPower.values()[i].loneVetoCost : 0,
                    codesOf(neighbours.get(i)),
                    ties.pacts(i),
                    great ? ties.clients(i, figures, geography) : Map.of(),
                    Map.of(),
                    Map.of(),
                    null,
                    List.of()));
        }
        states.sort(Comparator.comparing(MemberProfile::code));
        String title = "A synthetic world of " + size + " states (seed " + seed + ")";
        return new World(title, 1995, List.copyOf(states), ties.organisations(), Map.of());
    }

    private List<String> codesOf(TreeSet<Integer> indices) {
        TreeSet<String> sorted = new TreeSet<>();
        for (int index : indices) {
            sorted.add(codes[index]);
        }
        return List.copyOf(sorted);
    }

    /** The code of a state is the same in worlds of every size; a full cycle through all codes leaves none double. */
    private static String code(int index) {
        int number = (index * 7919 + 4211) % CODES;
        return "" + (char) ('A' + number / 676) + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    private static String name(String code) {
        String first = SYLLABLES[code.charAt(0) - 'A'];
        return Character.toUpperCase(first.charAt(0))
                + first.substring(1)
                + SYLLABLES[code.charAt(1) - 'A']
                + SYLLABLES[code.charAt(2) - 'A'];
    }
}
