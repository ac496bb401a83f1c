package intervene.process;

import intervene.param.Param;

/**
 * What operations need, do and cost; read by {@link RequiredForce}, {@link Expectation} and {@link OperationCourse}.
 */
public record OperationParameters(
        @Param(value = "4.6", range = "(0, 1000]", unit = "thousand troops", doc = "force F₀ that stops nine tenths of what can be stopped, by consent, against 20,000 troops and 100 deaths a month", source = "Hultman, Kathman and Shannon 2013")
        double baseForce,

        @Param(value = "2.5", range = "[1, 20]", doc = "factor on the required force where entry is resisted", source = "computed: record of 11 to 40 thousand troops in the coercive operations of the 1990s")
        double entryMultiplier,

        @Param(value = "0.8", range = "[0, 2]", doc = "exponent of the opposition's forces in the required force", source = "assumed")
        double oppositionExponent,

        @Param(value = "0.2", range = "[0, 2]", doc = "exponent of deaths a month in the required force", source = "assumed")
        double deathsExponent,

        @Param(value = "2", range = "[0, 24]", unit = "months", doc = "lag from decision to arrival on the ground", source = "assumed")
        int lagGround,

        @Param(value = "1", range = "[0, 24]", unit = "months", doc = "lag from decision to arrival in the air", source = "assumed")
        int lagAir,

        @Param(value = "3", range = "[1, 24]", unit = "months", doc = "months over which a force grows to its pledge, from arrival on", source = "assumed")
        int buildUp,

        @Param(value = "0.95", range = "[0, 1]", unit = "share", doc = "greatest share of the killing that a force on the ground can stop", source = "assumed")
        double effectGround,

        @Param(value = "0.4", range = "[0, 1]", unit = "share", doc = "greatest share of the killing that air power can stop", source = "assumed")
        double effectAir,

        @Param(value = "24", range = "[1, 240]", unit = "months", doc = "longest time for which an operation is planned before its lead weighs anew", source = "assumed")
        int maximumMonths,

        @Param(value = "20", range = "[0, inf)", unit = "million US$ per 1,000 troops and month", doc = "running cost on the ground", source = "assumed")
        double costGround,

        @Param(value = "50", range = "[0, inf)", unit = "million US$ per 1,000 troops", doc = "cost of moving a force to the ground", source = "assumed")
        double costDeployment,

        @Param(value = "13", range = "[0, inf)", unit = "million US$ per 1,000 troops and month", doc = "running cost in the air", source = "assumed")
        double costAir,

        @Param(value = "1.5", range = "[1, 10]", doc = "factor on cost for reconstruction", source = "assumed")
        double reconstruction,

        @Param(value = "40000", range = "(0, inf)", unit = "US$ a head", doc = "income at which a state's unit cost is 1", source = "assumed")
        double referenceIncome,

        @Param(value = "0.75", range = "[0, 2]", doc = "exponent of income in a state's unit cost", source = "assumed")
        double incomeExponent,

        @Param(value = "0.05", range = "[0, 1]", doc = "least unit cost", source = "assumed")
        double minimumUnitCost,

        @Param(value = "3.0", range = "[0, 1000]", unit = "deaths per 1,000 person-years", doc = "expected risk of soldiers on the ground against 20,000 troops", source = "computed: UNPROFOR 1.4, UNOSOM II 2.6, ECOMOG at least 4.8")
        double riskGround,

        @Param(value = "0.5", range = "[0, 2]", doc = "exponent of the opposition's forces in the risk on the ground", source = "assumed")
        double riskExponent,

        @Param(value = "0.05", range = "[0, 1000]", unit = "deaths per 1,000 person-years", doc = "expected risk of soldiers in the air", source = "computed: Kosovo 1999 and Libya 2011, two deaths and none")
        double riskAir,

        @Param(value = "0.7", range = "[0, 3]", unit = "ln risk", doc = "spread of the true risk around the expected one", source = "assumed")
        double riskSpread,

        @Param(value = "1.1", range = "[0, 1000]", unit = "persons per 1,000 troops and month", doc = "bystanders killed by a force on the ground", source = "assumed")
        double collateralGround,

        @Param(value = "13", range = "[0, 1000]", unit = "persons per 1,000 troops and month", doc = "bystanders killed by air power", source = "assumed")
        double collateralAir,

        @Param(value = "0.4", range = "[0, 5]", unit = "share", doc = "rise of the killing by a state perpetrator when a coercive force arrives", source = "Wood, Kathman and Gent 2012")
        double backfire,

        @Param(value = "2", range = "[0, 60]", unit = "months", doc = "time for which the killing by a state perpetrator is raised", source = "Wood, Kathman and Gent 2012")
        int backfireMonths) {}
