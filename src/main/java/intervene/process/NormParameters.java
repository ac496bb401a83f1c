package intervene.process;

import intervene.param.Param;
import intervene.param.TakesEffect;

/** The responsibility to protect as a norm n; read by {@link Norms}. */
public record NormParameters(
        @Param(value = "0.3", range = "[0, 1]", doc = "strength at the start", source = "assumed", takesEffect = TakesEffect.AT_START)
        double initial,

        @Param(value = "0.3", range = "[0, 1]", doc = "strength to which it returns", source = "assumed")
        double base,

        @Param(value = "60", range = "(0, 12000]", unit = "months", doc = "half-life of a departure from the base", source = "assumed")
        double halfLife,

        @Param(value = "0.03", range = "[0, 1]", doc = "rise with timely, successful, authorised action; fall with withdrawal and with overreach", source = "assumed")
        double step,

        @Param(value = "0.001", range = "[0, 1]", unit = "a month", doc = "fall for each qualifying, visible crisis without an operation", source = "assumed")
        double inaction,

        @Param(value = "0.7", range = "[0, 1]", doc = "visibility above which inaction is seen", source = "assumed")
        double visibility,

        @Param(value = "0.5", range = "[0, 1]", unit = "share of remaining deaths", doc = "share averted that makes an operation a success", source = "assumed")
        double success) {}
