package intervene.world;

import intervene.domain.RegionalGroup;

/**
 * How the states of a regional group are distributed: means and standard deviations computed from the world of 1995
 * (configs/worlds/world-1995.yaml, with its sources), of which {@code states} are not permanent members.
 *
 * @param group         regional group
 * @param title         the group's name in English
 * @param states        states of 1995 without the permanent members
 * @param latitude      of capitals [degrees north]
 * @param longitude     of capitals [degrees east]
 * @param lnPopulation  natural logarithm of the population [million persons]
 * @param lnIncome      natural logarithm of GDP per head [constant US$]
 * @param idealPoint    position in votes of the General Assembly
 * @param organised     whether the group has an organisation of its own that can act, as the African Union can
 */
record SyntheticGroup(
        RegionalGroup group,
        String title,
        int states,
        Normal latitude,
        Normal longitude,
        Normal lnPopulation,
        Normal lnIncome,
        Normal idealPoint,
        boolean organised) {

    /** Mean and standard deviation. */
    record Normal(double mean, double deviation) {
        double at(double z) {
            return mean + deviation * z;
        }
    }

    // spotless:off
    private static final SyntheticGroup[] GROUPS = {
        // states, organised, then mean and deviation of latitude, longitude, ln population, ln income, ideal point
        of(RegionalGroup.AFRICA, "Africa",
            53, true, 2.43, 16.31, 16.19, 20.67, 1.68, 1.56, 6.75, 1.00, -0.60, 0.41),
        of(RegionalGroup.ASIA_PACIFIC, "Asia and the Pacific",
            49, false, 20.81, 17.13, 86.37, 53.56, 1.87, 2.41, 7.90, 1.48, -0.51, 0.75),
        of(RegionalGroup.EASTERN_EUROPE, "Eastern Europe",
            21, true, 47.69, 5.61, 25.89, 9.79, 1.99, 1.10, 8.05, 0.98, 1.06, 0.37),
        of(RegionalGroup.LATIN_AMERICAN_CARIBBEAN, "Latin America and the Caribbean",
            33, true, 5.41, 17.04, -70.92, 12.52, 0.89, 2.21, 8.26, 0.60, -0.08, 0.47),
        of(RegionalGroup.WESTERN_EUROPEAN_OTHERS, "Western Europe and Others",
            26, true, 41.56, 23.08, 13.82, 47.30, 1.54, 2.48, 10.26, 0.53, 1.39, 0.56)
    };
    // spotless:on

    private static SyntheticGroup of(
            RegionalGroup group, String title, int states, boolean organised, double... v) {
        return new SyntheticGroup(
                group,
                title,
                states,
                new Normal(v[0], v[1]),
                new Normal(v[2], v[3]),
                new Normal(v[4], v[5]),
                new Normal(v[6], v[7]),
                new Normal(v[8], v[9]),
                organised);
    }

    static SyntheticGroup of(RegionalGroup group) {
        return GROUPS[group.ordinal()];
    }

    /** How many of {@code total} states belong to each group: shares of 1995, rounded by largest remainders. */
    static int[] quotas(int total) {
        int all = 0;
        for (SyntheticGroup group : GROUPS) {
            all += group.states;
        }
        int[] quotas = new int[GROUPS.length];
        long[] remainders = new long[GROUPS.length];
        int given = 0;
        for (int g = 0; g < GROUPS.length; g++) {
            long product = (long) total * GROUPS[g].states;
            quotas[g] = (int) (product / all);
            remainders[g] = product % all;
            given += quotas[g];
        }
        for (; given < total; given++) {
            int largest = 0;
            for (int g = 1; g < GROUPS.length; g++) {
                largest = remainders[g] > remainders[largest] ? g : largest;
            }
            quotas[largest]++;
            remainders[largest] = -1;
        }
        return quotas;
    }
}
