package intervene.decision;

import intervene.param.Param;

/** Who gives how much; read by {@link Coalition}. */
public record CoalitionParameters(
        @Param(value = "0.3", range = "[0, 1]", unit = "share of the required force", doc = "least usable force of a would-be lead", source = "assumed")
        double leadMinimum,

        @Param(value = "0.6", range = "(0, 1]", unit = "share of the required force", doc = "greatest first pledge of the lead", source = "assumed")
        double leadShare,

        @Param(value = "0.025", range = "[0, 1]", unit = "share of the required force", doc = "greatest offer of a contributor", source = "assumed")
        double contributorShare,

        @Param(value = "5", range = "[0, 1000]", unit = "thousand troops", doc = "usable force at which a contributor offers half of its greatest offer", source = "assumed")
        double halfOfferForce,

        @Param(value = "0.05", range = "[0, 10]", unit = "thousand troops", doc = "smallest contingent that a contributor with the troops for it offers", source = "assumed")
        double smallestContingent,

        @Param(value = "0.01", range = "[0.0001, 10]", unit = "thousand troops", doc = "usable force below which a state cannot contribute troops", source = "assumed")
        double tokenForce,

        @Param(value = "0.3", range = "[0, 1]", unit = "share of the required force", doc = "pledges at which an operation starts", source = "assumed")
        double startShare,

        @Param(value = "0.01", range = "[0.0001, 1]", unit = "thousand troops", doc = "gap below which the required force counts as pledged in full", source = "assumed")
        double negligibleGap,

        @Param(value = "0.1", range = "[0, 1]", unit = "share of the contributors' cost", doc = "greatest part that one financier takes over; 0 switches financing off", source = "assumed")
        double financeShare,

        @Param(value = "0.01", range = "[0, 1]", unit = "share of the contributors' cost", doc = "least part for which a financier is asked", source = "assumed")
        double financeMinimum,

        @Param(value = "10", range = "[0, 1000]", unit = "basis points of GDP", doc = "greatest sum that one financier gives", source = "assumed")
        double financeLimit,

        @Param(value = "0.5", range = "[0, 1]", unit = "share of the contributors' cost", doc = "greatest part that all financiers together take over", source = "assumed")
        double financeTotal) {}
