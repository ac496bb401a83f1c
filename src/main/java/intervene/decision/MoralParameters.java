package intervene.decision;

import intervene.param.Distribution;
import intervene.param.Param;

/** What a government weighs when it asks whether it ought to intervene; read by {@link MoralCalculus}. */
public record MoralParameters(
        @Param(value = "{distribution: beta, mean: 0.93, concentration: 20}", range = "[0, 1]", doc = "fiduciary weight φ: 0 counts outsiders like citizens, 1 counts them for nothing; as a distribution its mean in a state rises with the state's sovereignty attitude", source = "assumed")
        Distribution fiduciaryWeight,

        @Param(value = "0.8", range = "[0, 1]", doc = "share of the way to 1 by which the mean fiduciary weight rises in the states that prize sovereignty most", source = "assumed")
        double fiduciarySovereignty,

        @Param(value = "{distribution: lognormal, median: 1.5, sigma: 0.5}", range = "(0, inf)", unit = "deaths per 1,000 person-years", doc = "soldier-risk tolerance τ: the risk that a public bears without protest", source = "assumed")
        Distribution soldierRiskTolerance,

        @Param(value = "2", range = "[1, inf)", unit = "citizens' lives per soldier", doc = "casualty aversion α: political weight of one soldier's death", source = "assumed")
        Distribution casualtyAversion,

        @Param(value = "0.8", range = "[0, inf)", unit = "basis points of GDP", doc = "reputational stake ρ: worth of full, visible approval", source = "assumed")
        Distribution reputationalStake,

        @Param(value = "0.3", range = "[0, inf)", unit = "basis points of GDP", doc = "order interest ω: worth of a rule-governed world", source = "assumed")
        Distribution orderInterest,

        @Param(value = "5", range = "[0, 1000]", unit = "basis points of GDP", doc = "narrow interest ω_N: worth of being spared refugees and fighting across the border", source = "assumed")
        double narrowInterest,

        @Param(value = "0.5", range = "[0, 1000]", unit = "basis points of GDP", doc = "illegality λ: price of breaking the ban on force without legitimacy", source = "assumed")
        double illegality,

        @Param(value = "0.4", range = "[0, 1]", doc = "share of a lead's approval that a contributor earns", source = "assumed")
        double contributorRole,

        @Param(value = "0.5", range = "[0, 10]", doc = "shame: weight of what the able lose by staying out, beside approval for acting", source = "assumed")
        double shame,

        @Param(value = "1.5", range = "[1, 10]", doc = "factor on shame where the law demands action: genocide and ethnic cleansing", source = "assumed")
        double legalDuty,

        @Param(value = "0.3", range = "[0, 3]", doc = "bystander exponent b: how much able bystanders dilute the positive duty; 0 not at all", source = "assumed")
        double bystanderExponent,

        @Param(value = "0.6", range = "[0, 1]", doc = "numbing γ: 1 counts every life alike, less lets large numbers fade", source = "Slovic 2007")
        double numbing,

        @Param(value = "1000", range = "[1, 1000000]", unit = "persons", doc = "number of lives at which numbing neither adds nor takes away", source = "assumed")
        double numbingScale,

        @Param(value = "3", range = "[0, 100]", doc = "weight ζ of outsiders killed by the intervention, relative to outsiders let die", source = "assumed")
        double harmWeight,

        @Param(value = "0", range = "[0, 1]", doc = "fungible share χ: share of an operation's money that would otherwise go to aid", source = "assumed")
        double fungibleShare,

        @Param(value = "5000", range = "(0, inf)", unit = "US$ a life", doc = "what aid needs to save one life", source = "assumed")
        double aidCostPerLife,

        @Param(value = "172", range = "(0, 10000]", unit = "years of income per head", doc = "value of a statistical life", source = "Viscusi and Masterman 2017")
        double vslYears,

        @Param(value = "0.1", range = "[0, 10]", doc = "culpability c of a state towards a host that it has harmed, where the world file gives none", source = "assumed")
        double culpability,

        @Param(value = "0.05", range = "[0, 1]", unit = "share of pairs", doc = "share of pairs of states in which one has harmed the other, where the world file gives none", source = "assumed")
        double culpablePairs,

        @Param(value = "0.6", range = "[0, 1]", unit = "share of states", doc = "share of states whose soldiers are volunteers, among those of which the world file does not say", source = "assumed")
        double volunteers,

        @Param(value = "0.4", range = "[0, 1]", unit = "share of states", doc = "share of such states whose soldiers are conscripts", source = "assumed")
        double conscripts,

        @Param(value = "0", range = "[0, 1]", unit = "share of states", doc = "share of such states that choose soldiers by lottery", source = "assumed")
        double lotteries,

        @Param(value = "0.7", range = "[0, 1]", doc = "factor on the weight of soldiers who have agreed to the risk", source = "assumed")
        double consentFactor) {

    public MoralParameters {
        if (volunteers + conscripts + lotteries <= 0) {
            throw new IllegalArgumentException("volunteers, conscripts and lotteries are all 0."
                    + " Give at least one way of enlistment a positive share; shares are relative to their sum.");
        }
    }
}
