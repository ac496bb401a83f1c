package intervene.process;

import intervene.param.Distribution;
import intervene.param.Param;

/** What a crisis is like when it begins; read by {@link CrisisCourse}. */
public record CrisisParameters(
        @Param(value = "{distribution: lognormal, median: 25000, sigma: 1.76}", range = "[0, inf)", unit = "persons", doc = "distribution of a crisis's unopposed deaths, cut off at minimumDeaths and at maximumShare of the population", source = "computed: Marshall, Gurr and Harff 2015, 1955-2014; Ulfelder and Valentino 2008")
        Distribution deaths,

        @Param(value = "1000", range = "[1, 1000000]", unit = "persons", doc = "least number of unopposed deaths that makes a crisis", source = "Ulfelder and Valentino 2008")
        double minimumDeaths,

        @Param(value = "0.2", range = "(0, 1]", unit = "share of the population", doc = "greatest number of unopposed deaths", source = "assumed")
        double maximumShare,

        @Param(value = "{distribution: lognormal, median: 24, sigma: 1.0}", range = "[0, inf)", unit = "months", doc = "distribution of a crisis's unopposed duration, cut off at 1 and at maximumDuration", source = "assumed")
        Distribution duration,

        @Param(value = "180", range = "[1, 1200]", unit = "months", doc = "greatest unopposed duration", source = "assumed")
        int maximumDuration,

        @Param(value = "1.3", range = "[0.2, 10]", unit = "1", doc = "shape of the gamma profile by which deaths are spread over the duration; above 1 the killing rises before it falls", source = "assumed")
        double profileShape,

        @Param(value = "3", range = "[0.01, 30]", unit = "1 per duration", doc = "rate of the gamma profile; larger is earlier", source = "assumed")
        double profileRate,

        @Param(value = "{distribution: lognormal, median: 15, sigma: 0.8}", range = "[0, inf)", unit = "persons per death", doc = "distribution of the displaced per unopposed death", source = "assumed")
        Distribution displacedPerDeath,

        @Param(value = "0.5", range = "[0, 1]", unit = "share of the population", doc = "greatest number of displaced persons", source = "assumed")
        double maximumDisplacedShare,

        @Param(value = "0.15", range = "[0, 1]", doc = "relative frequency of genocide", source = "assumed")
        double genocide,

        @Param(value = "0.2", range = "[0, 1]", doc = "relative frequency of ethnic cleansing", source = "assumed")
        double ethnicCleansing,

        @Param(value = "0.35", range = "[0, 1]", doc = "relative frequency of crimes against humanity", source = "assumed")
        double crimesAgainstHumanity,

        @Param(value = "0.3", range = "[0, 1]", doc = "relative frequency of war crimes", source = "assumed")
        double warCrimes,

        @Param(value = "0.7", range = "[0, 1]", unit = "probability", doc = "probability that the perpetrator is the host's own government", source = "assumed")
        double statePerpetrator,

        @Param(value = "0.6", range = "[0, 1]", unit = "probability", doc = "probability that the host consents to outside help where the perpetrator is not the state", source = "assumed")
        double consentIfNonState,

        @Param(value = "0.25", range = "[0, 1]", unit = "probability", doc = "probability that the host consents to outside help where the perpetrator is the state", source = "assumed")
        double consentIfState,

        @Param(value = "0.3", range = "[0, 1]", unit = "share of armed forces", doc = "share of the host's armed forces that a state perpetrator can set against an intervention", source = "assumed")
        double oppositionShare,

        @Param(value = "{distribution: lognormal, median: 8, sigma: 0.7}", range = "[0, inf)", unit = "thousand troops", doc = "distribution of the forces of a perpetrator that is not the state", source = "assumed")
        Distribution opposition,

        @Param(value = "0.03", range = "(0, 1]", unit = "share of the population", doc = "greatest forces of a perpetrator that is not the state", source = "assumed")
        double maximumOppositionShare,

        @Param(value = "{distribution: uniform, low: 0.2, high: 1}", range = "[0, 1]", unit = "share", doc = "distribution of the support of the local population for an intervention", source = "assumed")
        Distribution localSupport,

        @Param(value = "0.4", range = "[0, 1]", doc = "visibility of genocide and ethnic cleansing at their onset", source = "assumed")
        double visibilityGrave,

        @Param(value = "0.2", range = "[0, 1]", doc = "visibility of other crises at their onset", source = "assumed")
        double visibilityOther,

        @Param(value = "20000", range = "[1, inf)", unit = "persons", doc = "deaths after which the invisible part of a crisis has shrunk to 1/e", source = "assumed")
        double visibilityDeaths,

        @Param(value = "1000000", range = "[1, inf)", unit = "persons", doc = "displaced persons after whom the invisible part of a crisis has shrunk to 1/e", source = "assumed")
        double visibilityDisplaced) {

    public CrisisParameters {
        if (genocide + ethnicCleansing + crimesAgainstHumanity + warCrimes <= 0) {
            throw new IllegalArgumentException("genocide, ethnicCleansing, crimesAgainstHumanity and warCrimes are all 0."
                    + " Give at least one kind of crisis a positive relative frequency.");
        }
    }
}
