package intervene.model;

import intervene.decision.Attitude;
import intervene.decision.MoralParameters;
import intervene.decision.Traits;
import intervene.domain.Enlistment;
import intervene.param.Distribution;
import intervene.random.Draws;
import intervene.random.Sampler;
import java.util.Map;

/** Draws states' traits at the start of a run, where the world file does not give them. */
final class TraitDraws {
    private final Environment environment;
    private final Draws draws;

    TraitDraws(Environment environment, Draws draws) {
        this.environment = environment;
        this.draws = draws;
    }

    Traits of(int i) {
        MoralParameters m = environment.parameters.moral();
        return new Traits(
                1 - given(i, "fiduciaryWeight", fiduciaryWeight(i, m)),
                given(i, "soldierRiskTolerance", value(i, Chance.SOLDIER_RISK_TOLERANCE, m.soldierRiskTolerance())),
                given(i, "casualtyAversion", value(i, Chance.CASUALTY_AVERSION, m.casualtyAversion())),
                given(i, "reputationalStake", value(i, Chance.REPUTATIONAL_STAKE, m.reputationalStake())),
                given(i, "orderInterest", value(i, Chance.ORDER_INTEREST, m.orderInterest())),
                enlistment(i, m),
                environment.sovereignty[i],
                environment.profiles.get(i).democracy(),
                environment.statisticalLife[i],
                environment.basisPoint[i],
                environment.unitCost[i]);
    }

    /**
     * φ: where it is a distribution, its mean rises with the sovereignty attitude; a plain number holds for every
     * state.
     */
    private double fiduciaryWeight(int i, MoralParameters m) {
        Distribution d = m.fiduciaryWeight();
        double rise = d.isConstant() ? 0 : Attitude.fiduciaryRise(environment.sovereignty[i], m);
        if (d.family() == Distribution.Family.BETA) {
            double mean = d.first() + (1 - d.first()) * rise;
            return mean >= 1 ? 1 : value(i, Chance.FIDUCIARY_WEIGHT, new Distribution(d.family(), mean, d.second()));
        }
        double drawn = value(i, Chance.FIDUCIARY_WEIGHT, d);
        return drawn + (1 - drawn) * rise;
    }

    private Enlistment enlistment(int i, MoralParameters m) {
        if (environment.profiles.get(i).enlistment() != null) {
            return environment.profiles.get(i).enlistment();
        }
        double u = draws.uniform(Chance.ENLISTMENT, 0, environment.keys[i], 0)
                * (m.volunteers() + m.conscripts() + m.lotteries());
        if (u < m.volunteers()) {
            return Enlistment.VOLUNTEER;
        }
        return u < m.volunteers() + m.conscripts() ? Enlistment.CONSCRIPT : Enlistment.LOTTERY;
    }

    private double value(int i, Chance point, Distribution d) {
        return d.isConstant() ? d.first() : Sampler.draw(d, draws.stream(point, 0, environment.keys[i], 0));
    }

    private double given(int i, String trait, double drawn) {
        Map<String, Double> traits = environment.profiles.get(i).traits();
        return traits.isEmpty() ? drawn : traits.getOrDefault(trait, drawn);
    }
}
