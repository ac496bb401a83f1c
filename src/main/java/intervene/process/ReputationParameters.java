package intervene.process;

import intervene.param.Param;

/** How standing is won and lost; read by {@link Reputation}. */
public record ReputationParameters(
        @Param(value = "0.1", range = "[0, 1]", doc = "change of standing with an act of full or of no legitimacy", source = "assumed")
        double legitimacyStep,

        @Param(value = "0.1", range = "[0, 1]", doc = "change of standing with success or failure", source = "assumed")
        double successStep,

        @Param(value = "0.002", range = "[0, 1]", unit = "a month", doc = "loss of standing of a state able to lead by visible inaction", source = "assumed")
        double inaction,

        @Param(value = "60", range = "(0, 12000]", unit = "months", doc = "half-life of standing", source = "assumed")
        double halfLife,

        @Param(value = "0.25", range = "[0, 1]", doc = "share by which full standing raises others' affinity to a lead", source = "assumed")
        double affinity) {}
