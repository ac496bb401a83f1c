package intervene.decision;

import intervene.param.Param;

/** The four conditions of the right to intervene; read by {@link RightToIntervene}. */
public record GateParameters(
        @Param(value = "5000", range = "[0, inf)", unit = "persons", doc = "just cause: least number of deaths, past and to be expected", source = "assumed")
        double threshold,

        @Param(value = "0.3", range = "[0, 1]", unit = "share of the killing", doc = "reasonable prospects: least share that the available force can stop; 0 drops the condition", source = "assumed")
        double prospects,

        @Param(value = "0.3", range = "[0, 1]", unit = "share", doc = "least support of the local population", source = "assumed")
        double support,

        @Param(value = "true", doc = "condition that more lives are saved than soldiers and bystanders are lost", source = "Pattison 2013, II")
        boolean proportionality,

        @Param(value = "0.05", range = "(0, 1]", unit = "share of world capability", doc = "capability (CINC) from which a host is too strong to be coerced, as permanent members are", source = "assumed")
        double greatPower) {}
