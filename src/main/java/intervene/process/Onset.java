package intervene.process;

import intervene.world.MemberProfile;

/**
 * Where and how often crises begin.
 *
 * <pre>
 *   h = logistic(intercept + incomeSlope · ln(GDP per head) + populationSlope · ln(population))
 *   rate of host = onset.rate · h / Σh · yearly gamma multiplier · (1 − effect · effort) · (1 − deterrence · (n −
 * base))
 * </pre>
 *
 * with GDP per head in US$ and population in millions. Onsets are drawn for the world at the greatest rate that the
 * norm allows, placed by hazard, and kept with the ratio of the two rates; a smaller rate thus keeps a subset of the
 * same onsets.
 */
public final class Onset {
    private Onset() {}

    /** A host's yearly hazard before it is scaled to {@code onset.rate}; a relative weight [0, 1]. */
    public static double hazard(MemberProfile host, OnsetParameters p) {
        double logit = p.intercept()
                + p.incomeSlope() * StrictMath.log(host.gdpPerHead())
                + p.populationSlope() * StrictMath.log(host.population());
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** Greatest factor by which the norm can raise onsets: where it has no strength at all. */
    public static double greatestNormFactor(OnsetParameters p, NormParameters norm) {
        return 1 + p.normDeterrence() * norm.base();
    }

    /** Share of the onsets at the greatest rate that prevention and the norm let happen. */
    public static double keptShare(
            double norm, OnsetParameters p, NormParameters norms, PreventionParameters prevention) {
        double normFactor = Math.max(0, 1 - p.normDeterrence() * (norm - norms.base()));
        return normFactor / greatestNormFactor(p, norms) * (1 - prevention.effect() * prevention.effort());
    }
}
