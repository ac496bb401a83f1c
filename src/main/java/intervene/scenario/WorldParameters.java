package intervene.scenario;

import intervene.param.Param;
import intervene.param.TakesEffect;

/** Which world a run starts from. In a configuration {@code world: FILE} is short for {@code world.file}. */
public record WorldParameters(
        @Param(value = "", unit = "path", doc = "world file, relative to the configuration that names it", source = "Correlates of War, SIPRI, Bailey, Strezhnev and Voeten 2017: see the file", takesEffect = TakesEffect.AT_START)
        String file,

        @Param(value = "0", range = "[0, 5000]", unit = "states", doc = "number of states of a synthetic world, at least 5; 0 takes the world from its file", source = "computed: the world of 1995", takesEffect = TakesEffect.AT_START)
        int states,

        @Param(value = "1", range = "[-2147483648, 2147483647]", doc = "seed of a synthetic world, apart from the seed of a run", source = "assumed", takesEffect = TakesEffect.AT_START)
        int seed,

        @Param(value = "1", range = "[0, 10]", doc = "factor on the distance of ideal points from their mean", source = "assumed")
        double polarisation,

        @Param(value = "1", range = "(0, inf)", unit = "units of account per US$", doc = "price level: factor on every amount of money in the world file, apart from hazards, which know constant prices", source = "assumed")
        double priceLevel) {

    /** Least size of a synthetic world: one state for each permanent seat. */
    private static final int LEAST_STATES = 5;

    public WorldParameters {
        if (states > 0 && states < LEAST_STATES) {
            throw new IllegalArgumentException("states is " + states + ", but a synthetic world has at least "
                    + LEAST_STATES + ", one for each permanent seat. Write 5 or more, or name a world file instead.");
        }
    }
}
