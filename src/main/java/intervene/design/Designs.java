package intervene.design;

import intervene.param.InvalidInput;
import intervene.param.Problems;

/** Designs by what a configuration says of them. */
public final class Designs {
    private Designs() {}

    /**
     * The design; not a {@link ListDesign}, which is made from a file.
     *
     * @throws InvalidInput if the settings make no such design; the message names the configuration's keys
     */
    public static Design of(DesignSettings settings) {
        var problems = new Problems();
        check(settings, "design " + settings.kind().label(), problems);
        problems.throwIfAny();
        return switch (settings.kind()) {
            case FACTORIAL -> new FactorialDesign(settings.axes());
            case ONE_AT_A_TIME -> new OneAtATimeDesign(settings.axes());
            case LATIN_HYPERCUBE -> new LatinHypercubeDesign(settings);
            case SOBOL -> new SobolDesign(settings);
            case SALTELLI -> new SaltelliDesign(settings);
            case MORRIS -> new MorrisDesign(settings);
            case LIST -> throw new IllegalArgumentException("the points of a list are read from a file");
        };
    }

    /**
     * Notes everything that keeps {@link #of} from making the design, except combinations beyond count and tables that
     * lack a level.
     *
     * @param origin where the settings were written
     */
    public static void check(DesignSettings settings, String origin, Problems problems) {
        new DesignChecks(settings, origin, problems).check();
    }
}
