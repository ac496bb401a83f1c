package intervene.world;

import intervene.world.SyntheticDraws.Purpose;
import java.math.BigDecimal;
import java.math.MathContext;

/** Sizes, wealth, arms and leanings of the states of a synthetic world, by index; the first five are great powers. */
final class SyntheticFigures {
    private static final int GREAT = SyntheticGreatPower.values().length;
    /** Below this many million, half of the states of 1995 have no army. */
    private static final double SMALL = 0.5;
    /** World totals of 1995: population, GDP, troops and spending in the units of {@link MemberProfile}. */
    private static final double[] TOTALS = {5676, 35210, 22900, 1393};

    final double[] population;
    final double[] gdp;
    final double[] militarySpending;
    final double[] armedForces;
    final double[] cinc;
    final double[] idealPoint;
    final double[] democracy;

    SyntheticFigures(SyntheticGroup[] groups, long seed) {
        int n = groups.length;
        population = new double[n];
        gdp = new double[n];
        militarySpending = new double[n];
        armedForces = new double[n];
        cinc = new double[n];
        idealPoint = new double[n];
        democracy = new double[n];
        double least = 1;
        for (int i = 0; i < n; i++) {
            SyntheticDraws draws = new SyntheticDraws(seed, Purpose.FIGURES, i, 0);
            if (i < GREAT) {
                drawGreatPower(i, draws);
                least = StrictMath.min(least, cinc[i]);
            } else {
                drawState(i, groups[i], draws);
                keepBelow(least * (0.95 - 0.4 * draws.uniform()), i);
            }
        }
        share();
        round();
    }

    private void drawGreatPower(int i, SyntheticDraws draws) {
        SyntheticGreatPower model = SyntheticGreatPower.values()[i];
        population[i] = model.population * StrictMath.exp(0.2 * draws.normal(2));
        gdp[i] = model.gdp * StrictMath.exp(0.2 * draws.normal(2));
        militarySpending[i] = model.militarySpending * StrictMath.exp(0.2 * draws.normal(2));
        armedForces[i] = model.armedForces * StrictMath.exp(0.2 * draws.normal(2));
        cinc[i] = model.cinc * StrictMath.exp(0.1 * draws.normal(2));
        idealPoint[i] = model.idealPoint + 0.1 * draws.normal(2);
        democracy[i] = model.democracy;
    }

    /**
     * Fitted to 1995: ln(spending/GDP) has mean -3.64 and deviation 0.81; ln(troops/population) mean -5.45, rising by
     * 0.45 with the former, deviation 0.87; logit of democracy 1.19 + 0.51·(1.3·idealPoint + 0.9·ln(income/6,000)),
     * deviation 1.66; ln(CINC) 0.645 + 1.113·ln(composite), deviation 0.35.
     */
    private void drawState(int i, SyntheticGroup group, SyntheticDraws draws) {
        population[i] = StrictMath.min(1000, StrictMath.exp(group.lnPopulation().at(draws.normal(2.5))));
        double lnIncome = group.lnIncome().at(draws.normal(2.5));
        gdp[i] = population[i] * StrictMath.exp(lnIncome) / 1000;
        idealPoint[i] = group.idealPoint().at(draws.normal(2.5));
        double burden = 0.811 * draws.normal(2.5);
        double forces = -5.449 + 0.45 * burden + 0.867 * draws.normal(2.5);
        if (draws.uniform() < 0.5 || population[i] >= SMALL) {
            militarySpending[i] = gdp[i] * StrictMath.exp(-3.639 + burden);
            armedForces[i] = population[i] * 1000 * StrictMath.exp(forces);
        }
        double lean = 1.3 * idealPoint[i] + 0.9 * (lnIncome - StrictMath.log(6000));
        democracy[i] = 1 / (1 + StrictMath.exp(-(1.193 + 0.508 * lean + 1.66 * draws.normal(2.5))));
        cinc[i] = capability(i) * StrictMath.exp(0.354 * draws.normal(2.5));
    }

    /** Composite of population, GDP, troops and spending, on the scale of the CINC of 1995 (fitted in logarithms). */
    private double capability(int i) {
        double composite = (2 * population[i] / TOTALS[0]
                        + 2 * gdp[i] / TOTALS[1]
                        + armedForces[i] / TOTALS[2]
                        + militarySpending[i] / TOTALS[3])
                / 6;
        return StrictMath.exp(0.645 + 1.113 * StrictMath.log(composite));
    }

    /** Great powers are the most capable: a state that would exceed {@code limit} is made smaller in all respects. */
    private void keepBelow(double limit, int i) {
        if (cinc[i] > limit) {
            double factor = StrictMath.pow(limit / cinc[i], 1 / 1.113);
            population[i] *= factor;
            gdp[i] *= factor;
            militarySpending[i] *= factor;
            armedForces[i] *= factor;
            cinc[i] = limit;
        }
    }

    /** A share of the world's cannot add up to more than 1; in a small world it adds up to less. */
    private void share() {
        double sum = 0;
        for (double share : cinc) {
            sum += share;
        }
        for (int i = 0; i < cinc.length && sum > 1; i++) {
            cinc[i] /= sum;
        }
    }

    private void round() {
        for (int i = 0; i < population.length; i++) {
            population[i] = StrictMath.max(0.01, significant(population[i], 4));
            gdp[i] = StrictMath.max(0.01, significant(gdp[i], 4));
            militarySpending[i] = significant(militarySpending[i], 4);
            armedForces[i] = significant(armedForces[i], 3);
            cinc[i] = significant(cinc[i], 5);
            idealPoint[i] = StrictMath.rint(idealPoint[i] * 100) / 100 + 0.0;
            democracy[i] = StrictMath.rint(democracy[i] * 20) / 20;
        }
    }

    private static double significant(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }
}
