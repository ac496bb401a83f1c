package intervene.process;

import intervene.param.Param;

/** What follows an operation (Evans and Sahnoun 2002: prevent, react, rebuild); read by {@link Aftermath}. */
public record AftermathParameters(
        @Param(value = "0.01", range = "[0, 1]", unit = "a month", doc = "hazard that a crisis relapses after an operation", source = "assumed")
        double relapseHazard,

        @Param(value = "60", range = "[0, 600]", unit = "months", doc = "time for which it may relapse", source = "assumed")
        int relapseMonths,

        @Param(value = "0.5", range = "[0, 1]", unit = "share", doc = "magnitude of a relapse relative to the crisis", source = "assumed")
        double relapseMagnitude,

        @Param(value = "24", range = "[0, 600]", unit = "months", doc = "time for which a lead that did not withdraw stays to rebuild", source = "assumed")
        int rebuildingMonths,

        @Param(value = "0.2", range = "[0, 1]", unit = "share of the force", doc = "force that stays to rebuild", source = "assumed")
        double rebuildingForce,

        @Param(value = "0.5", range = "[0, 1]", doc = "factor on the hazard of relapse while there is rebuilding", source = "assumed")
        double rebuildingEffect,

        @Param(value = "0.5", range = "[0, 1]", unit = "probability", doc = "probability that an operation on the ground against a state perpetrator ends in regime change", source = "assumed")
        double regimeChangeGround,

        @Param(value = "0.3", range = "[0, 1]", unit = "probability", doc = "probability that an operation in the air against a state perpetrator ends in regime change", source = "assumed")
        double regimeChangeAir,

        @Param(value = "0.15", range = "[0, 10]", doc = "resentment that regime change raises among states that prize sovereignty", source = "assumed")
        double resentment,

        @Param(value = "0.3", range = "[0, 1]", doc = "sovereignty attitude above which states resent regime change", source = "assumed")
        double resentmentSovereignty,

        @Param(value = "96", range = "(0, 1200]", unit = "months", doc = "half-life of resentment", source = "assumed")
        double resentmentHalfLife) {}
