package intervene.decision;

import intervene.param.Param;

/** The ladder of measures that the Council can take; read by {@link Agenda} and {@link CouncilVote}. */
public record MeasureParameters(
        @Param(value = "true", doc = "drafts of condemnation", source = "United Nations 1945, art. 36")
        boolean condemnation,

        @Param(value = "true", doc = "drafts of sanctions", source = "United Nations 1945, art. 41")
        boolean sanctions,

        @Param(value = "true", doc = "drafts of peacekeeping by consent", source = "Evans and Sahnoun 2002")
        boolean peacekeeping,

        @Param(value = "true", doc = "drafts of force", source = "United Nations 1945, art. 42")
        boolean force,

        @Param(value = "1", range = "[1, 240]", unit = "month of the crisis", doc = "month from which condemnation is tabled", source = "assumed")
        int condemnationFrom,

        @Param(value = "3", range = "[1, 240]", unit = "month of the crisis", doc = "month from which sanctions are tabled", source = "assumed")
        int sanctionsFrom,

        @Param(value = "2", range = "[1, 240]", unit = "month of the crisis", doc = "month from which peacekeeping is tabled where the host consents", source = "assumed")
        int peacekeepingFrom,

        @Param(value = "0.2", range = "[0, 1]", doc = "intrusiveness of condemnation", source = "assumed")
        double condemnationIntrusiveness,

        @Param(value = "0.5", range = "[0, 1]", doc = "intrusiveness of sanctions", source = "assumed")
        double sanctionsIntrusiveness,

        @Param(value = "0.3", range = "[0, 1]", doc = "intrusiveness of peacekeeping by consent", source = "assumed")
        double peacekeepingIntrusiveness,

        @Param(value = "1", range = "[0, 1]", doc = "intrusiveness of force", source = "assumed")
        double forceIntrusiveness,

        @Param(value = "0.002", range = "[0, 1]", unit = "a month", doc = "hazard that a condemned perpetrator stops", source = "assumed")
        double condemnationHazard,

        @Param(value = "0.01", range = "[0, 1]", unit = "a month", doc = "hazard that a perpetrator under sanctions stops", source = "assumed")
        double sanctionsHazard) {}
