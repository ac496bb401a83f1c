package intervene.decision;

import intervene.param.Param;
import intervene.param.TakesEffect;
import java.util.List;

/** The Council's rules and its members' weights; read by {@link Tally}, {@link CouncilVote} and {@code model}. */
public record CouncilParameters(
        @Param(value = "any-permanent-member", doc = "who can block a resolution", source = "United Nations 1945, art. 27(3)")
        Veto veto,

        @Param(value = "9", range = "[1, 100]", unit = "votes", doc = "affirmative votes that a resolution needs", source = "United Nations 1945, art. 27(3)")
        int majority,

        @Param(value = "12", range = "[1, 100]", unit = "votes", doc = "affirmative votes that override a veto under veto: supermajority-override", source = "assumed")
        int override,

        @Param(value = "false", doc = "veto restraint: in crises of the mass-atrocity kinds a permanent member without a vital tie abstains where it would vote no", source = "DIIS 2005, 4")
        boolean restraint,

        @Param(value = "0.9", range = "[0, 1]", doc = "patron tie from which an interest is vital, so that restraint does not bind", source = "assumed")
        double vitalTie,

        @Param(value = "3", range = "[0, 20]", unit = "seats", doc = "elected seats of the African group", source = "United Nations 1963", takesEffect = TakesEffect.AT_START)
        int electedAfrica,

        @Param(value = "2", range = "[0, 20]", unit = "seats", doc = "elected seats of the Asia-Pacific group", source = "United Nations 1963", takesEffect = TakesEffect.AT_START)
        int electedAsiaPacific,

        @Param(value = "2", range = "[0, 20]", unit = "seats", doc = "elected seats of the Latin American and Caribbean group", source = "United Nations 1963", takesEffect = TakesEffect.AT_START)
        int electedLatinAmerica,

        @Param(value = "2", range = "[0, 20]", unit = "seats", doc = "elected seats of the Western European and others group", source = "United Nations 1963", takesEffect = TakesEffect.AT_START)
        int electedWesternEurope,

        @Param(value = "1", range = "[0, 20]", unit = "seats", doc = "elected seats of the Eastern European group", source = "United Nations 1963", takesEffect = TakesEffect.AT_START)
        int electedEasternEurope,

        @Param(value = "true", doc = "use of the recorded elected members where the world has them; otherwise every election is drawn", source = "United Nations 1945, art. 23", takesEffect = TakesEffect.AT_START)
        boolean recordedMembers,

        @Param(value = "[]", unit = "state codes", doc = "list of further permanent members", source = "assumed", takesEffect = TakesEffect.AT_START)
        List<String> newPermanentMembers,

        @Param(value = "false", doc = "veto for further permanent members", source = "assumed")
        boolean newPermanentVeto,

        @Param(value = "6.5", range = "[0, 100]", doc = "weight β_K of the five criteria in a vote", source = "assumed")
        double criteriaWeight,

        @Param(value = "0.3", range = "[0, 100]", doc = "weight β_A of affinity to the lead over affinity to the host in a vote", source = "assumed")
        double affinityWeight,

        @Param(value = "1.5", range = "[0, 100]", doc = "weight β_O of the outside option: the prospect that the lead acts anyway", source = "assumed")
        double outsideOptionWeight,

        @Param(value = "1.5", range = "[0, 100]", doc = "weight β_σ of a member's attitude to sovereignty in a vote", source = "assumed")
        double sovereigntyWeight,

        @Param(value = "12", range = "[0, 100]", doc = "weight β_G of a member's patron tie to the host in a vote", source = "assumed")
        double patronWeight,

        @Param(value = "3", range = "[0, 100]", doc = "weight β_R of resentment of past overreach in a vote", source = "assumed")
        double resentmentWeight,

        @Param(value = "0.2", range = "[0, 100]", doc = "half-width η of the band around indifference in which a member abstains", source = "assumed")
        double abstentionBand,

        @Param(value = "0.5", range = "[0, 100]", doc = "standard deviation of what else moves a vote, once for each member, crisis and measure", source = "assumed")
        double noise,

        @Param(value = "0.3", range = "[0, 100]", doc = "standard deviation of the sponsor's error about how a member leans", source = "assumed")
        double forecastError,

        @Param(value = "0.1", range = "[0, 1]", unit = "probability", doc = "probability that a draft which would fail is put to the vote all the same", source = "assumed")
        double forcedVote,

        @Param(value = "1", range = "[0, 100]", doc = "factor on the reluctance to stand alone that the world file gives a permanent member", source = "assumed")
        double loneVetoCost,

        @Param(value = "6", range = "[1, 240]", unit = "months", doc = "time after which the Council takes a measure up again", source = "assumed")
        int retableMonths,

        @Param(value = "0.5", range = "[0, 100]", unit = "share", doc = "rise of a crisis's deaths, past and expected, since a draft that makes the Council take the measure up again", source = "assumed")
        double markedChange) {

    /** Veto arrangements in force or proposed. */
    public enum Veto {
        ANY_PERMANENT_MEMBER, TWO_PERMANENT_MEMBERS, SUPERMAJORITY_OVERRIDE, NONE
    }
}
