package intervene.decision;

import intervene.param.Param;

/** From reasons to choice; read by {@link Willingness}. */
public record ChoiceParameters(
        @Param(value = "0.2", range = "[0, 10]", doc = "scale of the logistic noise on the balance of reasons, cut off at -1 and 1", source = "assumed")
        double noise,

        @Param(value = "0.2", range = "[-1, 1]", doc = "premium that the balance must exceed before a state leads", source = "assumed")
        double leadPremium,

        @Param(value = "0.5", range = "[0, 2]", doc = "further premium for leading in a state that is weary to the utmost", source = "assumed")
        double wearinessPremium) {}
