package intervene.process;

import intervene.param.Param;

/**
 * Peacekeeping by consent: no enforcement; read by {@link Expectation}. Switched off by {@code measures.peacekeeping:
 * false}.
 */
public record PeacekeepingParameters(
        @Param(value = "0.25", range = "[0, 10]", unit = "share", doc = "cost relative to an operation against resistance", source = "assumed")
        double costShare,

        @Param(value = "0.7", range = "[0, 1000]", unit = "deaths per 1,000 person-years", doc = "expected risk of peacekeepers", source = "Seet and Burnham 2000")
        double risk,

        @Param(value = "0.6", range = "[0, 1]", unit = "share", doc = "greatest share of the killing that peacekeepers can stop", source = "assumed")
        double effect,

        @Param(value = "0.15", range = "[0, 1]", unit = "share of the required force", doc = "greatest contingent of a contributor", source = "assumed")
        double contributorShare) {}
