package intervene.decision;

import intervene.param.Param;

/**
 * Other forums than the Council, and what legitimacy action without it can have (DIIS 2005, 4); read by {@link
 * Legitimacy} and {@link Forum}.
 */
public record ForumParameters(
        @Param(value = "true", doc = "votes of the General Assembly on action without the Council", source = "DIIS 2005, 4 (7)")
        boolean generalAssembly,

        @Param(value = "true", doc = "votes of the host's regional organisation on action without the Council", source = "DIIS 2005, 4 (7)")
        boolean regionalOrganisation,

        @Param(value = "0.6666666666666666", range = "[0, 1]", unit = "share of those voting", doc = "majority that the General Assembly needs", source = "United Nations 1945, art. 18(2)")
        double assemblyMajority,

        @Param(value = "0.5", range = "[0, 1]", unit = "share of those voting", doc = "majority that a regional organisation must exceed", source = "assumed")
        double regionalMajority,

        @Param(value = "6", range = "[0, 240]", unit = "months", doc = "time for which the Council must have been seized without a mandate for force before a regional organisation may act", source = "DIIS 2005, 4 (6)")
        int seizedMonths,

        @Param(value = "false", doc = "condition that the lead of action mandated by a regional organisation is one of its members", source = "assumed")
        boolean regionalLead,

        @Param(value = "0.6", range = "[0, 1]", doc = "share of the criteria that counts as legitimacy of action without authority", source = "assumed")
        double hardShare,

        @Param(value = "0.25", range = "[0, 1]", doc = "further share with the support of another forum", source = "assumed")
        double forumShare,

        @Param(value = "0.15", range = "[0, 1]", doc = "further share with the broadest coalition", source = "assumed")
        double breadthShare,

        @Param(value = "20", range = "[1, 200]", unit = "contributors", doc = "coalition size that counts as the broadest", source = "assumed")
        int fullBreadth,

        @Param(value = "0.5", range = "[0, 1]", doc = "breadth that a would-be lead reckons with", source = "assumed")
        double expectedBreadth) {

    public ForumParameters {
        if (hardShare + forumShare + breadthShare > 1 + 1e-9) {
            throw new IllegalArgumentException("hardShare, forumShare and breadthShare add up to more than 1."
                    + " Lower one of them: legitimacy cannot exceed 1.");
        }
    }
}
