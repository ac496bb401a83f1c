package intervene.model;

import intervene.decision.MoralParameters;
import intervene.decision.Willingness;
import intervene.domain.Measure;
import intervene.random.Draws;
import java.util.Arrays;

/**
 * What chance gives each state for one crisis, once: how it errs, how it leans, and what it owes. Drawn when first
 * asked.
 */
final class StateDraws {
    private final InterventionModel model;
    private final MemberState host;
    private final long crisisKey;
    private final double[] perception;
    private final double[] choice;
    private final double[] culpability;
    private final double[][] ballot = new double[Measure.values().length][];

    StateDraws(InterventionModel model, MemberState host, long crisisKey) {
        this.model = model;
        this.host = host;
        this.crisisKey = crisisKey;
        perception = unknown(model.states().size());
        choice = unknown(model.states().size());
        culpability = unknown(model.states().size());
    }

    /** ξ, standard normal. */
    double perception(MemberState s) {
        if (Double.isNaN(perception[s.index])) {
            perception[s.index] = model.draws().normal(Chance.PERCEPTION, 0, s.key, crisisKey);
        }
        return perception[s.index];
    }

    /** ε, the noise in the state's choice. */
    double choice(MemberState s) {
        if (Double.isNaN(choice[s.index])) {
            double uniform = model.draws().uniform(Chance.CHOICE, 0, s.key, crisisKey);
            choice[s.index] = Willingness.noise(uniform, model.parameters().choice());
        }
        return choice[s.index];
    }

    /** c, past harm done by the state to the host: the same in every crisis of the host. */
    double culpability(MemberState s) {
        if (Double.isNaN(culpability[s.index])) {
            culpability[s.index] = s.profile.culpability().containsKey(host.code())
                    ? s.profile.culpability().get(host.code())
                    : drawnCulpability(s);
        }
        return culpability[s.index];
    }

    /** What else moves the state's vote on a measure, standard normal. */
    double ballot(MemberState s, Measure measure) {
        double[] known = ballot[measure.ordinal()];
        if (known == null) {
            known = unknown(model.states().size());
            ballot[measure.ordinal()] = known;
        }
        if (Double.isNaN(known[s.index])) {
            known[s.index] = model.draws().normal(Chance.BALLOT, measure.ordinal(), s.key, crisisKey);
        }
        return known[s.index];
    }

    private double drawnCulpability(MemberState s) {
        MoralParameters m = model.parameters().moral();
        Draws draws = model.draws();
        boolean culpable = m.culpablePairs() > 0
                && s != host
                && draws.uniform(Chance.CULPABILITY, 0, s.key, host.key) < m.culpablePairs();
        return culpable ? m.culpability() : 0;
    }

    private static double[] unknown(int n) {
        var values = new double[n];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
