package intervene.decision;

import intervene.param.Param;

/** The conscript lottery (Lefkowitz in Pattison 2013, III (ii)); read by {@link MoralCalculus}. */
public record LotteryParameters(
        @Param(value = "2", range = "[0, 100]", unit = "deaths per 1,000 person-years", doc = "greatest risk at which a soldier chosen by lot is bound to serve", source = "assumed")
        double moderateRisk) {}
