package intervene.world;

import intervene.domain.RegionalGroup;

/**
 * What the permanent members of a synthetic world are modelled on: figures of the five in 1995, ideal points the means
 * of 1990 to 1999 (Bailey, Strezhnev and Voeten 2017).
 */
enum SyntheticGreatPower {
    UNITED_STATES(RegionalGroup.WESTERN_EUROPEAN_OTHERS, 262.75, 12859, 467.6, 1620, 0.1406, 2.98, 1, 0),
    UNITED_KINGDOM(RegionalGroup.WESTERN_EUROPEAN_OTHERS, 58.61, 1757, 56.23, 233, 0.0236, 2.15, 1, 0),
    FRANCE(RegionalGroup.WESTERN_EUROPEAN_OTHERS, 58.14, 1901, 80.4, 504, 0.0231, 1.88, 0.95, 0),
    RUSSIA(RegionalGroup.EASTERN_EUROPE, 147.77, 678.3, 138, 1400, 0.0628, 0.76, 0.65, 0),
    CHINA(RegionalGroup.ASIA_PACIFIC, 1220.22, 1496, 55.43, 2930, 0.1428, -0.93, 0.15, 1);

    final RegionalGroup group;
    /** [million persons] */
    final double population;
    /** [thousand million constant US$ a year] */
    final double gdp;
    /** [thousand million constant US$ a year] */
    final double militarySpending;
    /** [thousand troops] */
    final double armedForces;
    /** Composite Index of National Capability, share of the world's. */
    final double cinc;

    final double idealPoint;
    final double democracy;
    final double loneVetoCost;

    SyntheticGreatPower(RegionalGroup group, double... figures) {
        this.group = group;
        population = figures[0];
        gdp = figures[1];
        militarySpending = figures[2];
        armedForces = figures[3];
        cinc = figures[4];
        idealPoint = figures[5];
        democracy = figures[6];
        loneVetoCost = figures[7];
    }
}
