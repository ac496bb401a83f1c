package intervene.decision;

import intervene.param.Param;

/** Ties between states that are not in the world file one by one; read by {@code model}. */
public record TieParameters(
        @Param(value = "0.8", range = "[0, 1]", doc = "patron tie that a defence pact with Russia or China makes", source = "assumed")
        double russianChinesePact,

        @Param(value = "0.3", range = "[0, 1]", doc = "patron tie that a defence pact with the United States makes", source = "assumed")
        double americanPact,

        @Param(value = "0.15", range = "[0, 1]", doc = "patron tie that any other defence pact makes", source = "assumed")
        double otherPact,

        @Param(value = "0.4", range = "[0, 1]", doc = "patron tie from which a state sends no force against a host that does not consent; 1 lets every patron", source = "assumed")
        double sparedClient,

        @Param(value = "1.2", range = "(0, 100]", unit = "UNGA scale", doc = "distance of ideal points at which affinity has shrunk to 1/e", source = "assumed")
        double affinityScale,

        @Param(value = "1.5", range = "[0, 10]", unit = "logit per unit of ideal point", doc = "slope of the sovereignty attitude on the ideal point", source = "assumed")
        double sovereigntySlope) {}
