package intervene.decision;

import intervene.domain.Enlistment;

/**
 * What a government is like: drawn once per run, or given by the world file.
 *
 * @param outsiderWeight     1 − φ, weight of an outsider's life [0, 1]
 * @param tolerance          soldier-risk tolerance τ [deaths per 1,000 person-years]
 * @param casualtyAversion   α [citizens' lives per soldier]
 * @param reputationalStake  ρ [basis points of GDP]
 * @param orderInterest      ω [basis points of GDP]
 * @param enlistment         how its soldiers come to serve
 * @param sovereignty        attitude to sovereignty σ [0, 1]
 * @param democracy          d [0, 1]
 * @param statisticalLife    value of a citizen's statistical life [million US$]
 * @param basisPoint         one ten-thousandth of GDP [own citizens' lives]
 * @param unitCost           cost of its operations relative to those of a state of reference income
 */
public record Traits(
        double outsiderWeight,
        double tolerance,
        double casualtyAversion,
        double reputationalStake,
        double orderInterest,
        Enlistment enlistment,
        double sovereignty,
        double democracy,
        double statisticalLife,
        double basisPoint,
        double unitCost) {}
