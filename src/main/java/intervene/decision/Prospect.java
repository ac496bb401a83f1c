package intervene.decision;

import intervene.process.Expectation;

/**
 * What a state expects of an operation in which it takes a share; all but the share are of the whole operation.
 *
 * @param share         w, its part of the force, or of the money
 * @param deaths        a, deaths so far and perceived to come without action [persons]
 * @param saved         S, lives saved [persons]
 * @param counted       N(S), what they count after numbing [persons]
 * @param cost          K at the state's unit cost [million US$]
 * @param soldiersLost  D [persons]
 * @param collateral    H, bystanders killed [persons]
 * @param risk          r [deaths per 1,000 person-years]
 * @param requiredForce F [thousand troops]
 */
public record Prospect(
        double share,
        double deaths,
        double saved,
        double counted,
        double cost,
        double soldiersLost,
        double collateral,
        double risk,
        double requiredForce) {

    /**
     * How a state's eyes and means change what an operation is expected to do.
     *
     * @param deaths   deaths so far and perceived to come [persons]
     * @param factor   perceived over true number of deaths to come
     * @param numbed   that factor after numbing, {@code factor^γ}
     * @param unitCost of its operations
     */
    public record Lens(double deaths, double factor, double numbed, double unitCost) {}

    /**
     * An operation as a state sees it.
     *
     * @param counted N(S) for a state that sees the crisis as it is: {@code N(S · factor) = N(S) · factor^γ}
     * @param share   its part of the force, or of the money
     */
    public static Prospect of(Expectation e, double counted, double share, Lens lens) {
        return new Prospect(
                share,
                lens.deaths(),
                e.saved() * lens.factor(),
                counted * lens.numbed(),
                e.cost() * lens.unitCost(),
                e.soldiersLost(),
                e.collateral(),
                e.risk(),
                e.requiredForce());
    }
}
