package intervene.decision;

import intervene.domain.Role;
import intervene.process.Weariness;

/** From the balance of reasons to the will to act: {@code for > 0 and z + ε > θ}. */
public final class Willingness {
    private Willingness() {}

    /**
     * ε: logistic with scale {@code choice.noise}, cut off at −1 and 1, so that overwhelming reasons are never
     * outweighed by chance.
     *
     * @param uniform a draw from (0, 1)
     */
    public static double noise(double uniform, ChoiceParameters p) {
        if (p.noise() == 0) {
            return 0;
        }
        double edge = 1 / (1 + StrictMath.exp(1 / p.noise()));
        double u = edge + uniform * (1 - 2 * edge);
        return Math.max(-1, Math.min(1, p.noise() * StrictMath.log(u / (1 - u))));
    }

    /** θ: what the balance must exceed. */
    public static double premium(Role role, double weariness, ChoiceParameters p) {
        if (role != Role.LEAD) {
            return 0;
        }
        double weary = (weariness - Weariness.FRESH) / (Weariness.UTMOST - Weariness.FRESH);
        return p.leadPremium() + p.wearinessPremium() * weary;
    }

    /** Whether the state is willing. */
    public static boolean of(Ledger ledger, double noise, double premium) {
        return ledger.reasonsFor() > 0 && ledger.balance() + noise > premium;
    }
}
