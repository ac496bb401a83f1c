package intervene.process;

import intervene.domain.Means;
import intervene.domain.Perpetrator;

/** What follows an operation. */
public final class Aftermath {
    private Aftermath() {}

    /** Probability that an operation ends in regime change. */
    public static double regimeChange(Means means, Perpetrator perpetrator, AftermathParameters p) {
        if (perpetrator != Perpetrator.STATE) {
            return 0;
        }
        return switch (means) {
            case GROUND -> p.regimeChangeGround();
            case AIR -> p.regimeChangeAir();
            case PEACEKEEPING -> 0;
        };
    }

    /**
     * Monthly hazard of relapse.
     *
     * @param months     since the operation ended
     * @param rebuilding whether its lead stayed to rebuild
     */
    public static double relapseHazard(int months, boolean rebuilding, AftermathParameters p) {
        if (months < 1 || months > p.relapseMonths()) {
            return 0;
        }
        boolean helped = rebuilding && months < p.rebuildingMonths();
        return p.relapseHazard() * (helped ? p.rebuildingEffect() : 1);
    }
}
