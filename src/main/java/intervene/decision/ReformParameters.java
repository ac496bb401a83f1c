package intervene.decision;

import intervene.param.Param;

/** Institutional reforms (Pattison 2013, IV; DIIS 2005, status quo plus); the Council's are in {@code council}. */
public record ReformParameters(
        @Param(value = "0", range = "[0, 10000]", unit = "thousand troops", doc = "UN standing force on which any authorised operation may draw", source = "Pattison 2013, IV")
        double standingForce,

        @Param(value = "none", doc = "state to which the duty to intervene is assigned, so that bystanders no longer dilute it", source = "Tan 2006")
        DutyAssignment dutyAssignment,

        @Param(value = "false", doc = "legal duty for all four kinds of crisis, not for genocide and ethnic cleansing alone", source = "Pattison 2013, IV")
        boolean legalDuty) {

    /** Whose duty it is. */
    public enum DutyAssignment {
        NONE, MOST_CAPABLE, NEAREST, MOST_RESPONSIBLE
    }
}
