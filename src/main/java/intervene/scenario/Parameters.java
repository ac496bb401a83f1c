package intervene.scenario;

import intervene.decision.ChoiceParameters;
import intervene.decision.CoalitionParameters;
import intervene.decision.CouncilParameters;
import intervene.decision.CriteriaParameters;
import intervene.decision.ForumParameters;
import intervene.decision.GateParameters;
import intervene.decision.LotteryParameters;
import intervene.decision.MeasureParameters;
import intervene.decision.MoralParameters;
import intervene.decision.PerceptionParameters;
import intervene.decision.ReformParameters;
import intervene.decision.TieParameters;
import intervene.domain.Doctrine;
import intervene.param.Catalogue;
import intervene.param.Param;
import intervene.param.TakesEffect;
import intervene.process.AftermathParameters;
import intervene.process.BanParameters;
import intervene.process.CrisisParameters;
import intervene.process.NormParameters;
import intervene.process.OnsetParameters;
import intervene.process.OperationParameters;
import intervene.process.PeacekeepingParameters;
import intervene.process.PreventionParameters;
import intervene.process.ReachParameters;
import intervene.process.ReputationParameters;
import intervene.process.SpilloverParameters;
import intervene.process.SupportParameters;
import intervene.process.WearinessParameters;

/** All parameters of a run. Each group is declared beside the rule that reads it. */
public record Parameters(
        WorldParameters world,

        @Param(value = "1", range = "[-2147483648, 2147483647]", doc = "seed of the first replicate; replicate r has seed + r", source = "assumed", takesEffect = TakesEffect.AT_START)
        int seed,

        @Param(value = "20", range = "[1, 1000000000]", unit = "runs", doc = "number of replicates", source = "assumed", takesEffect = TakesEffect.AT_START)
        int replicates,

        @Param(value = "240", range = "[1, 12000]", unit = "periods of a month", doc = "horizon of a run", source = "assumed", takesEffect = TakesEffect.AT_START)
        int horizon,

        @Param(value = "ad-hoc", doc = "doctrine on force without the Council's authority", source = "DIIS 2005, 4")
        Doctrine doctrine,

        OnsetParameters onset,
        CrisisParameters crisis,
        PerceptionParameters perception,
        MoralParameters moral,
        LotteryParameters lottery,
        ChoiceParameters choice,
        GateParameters gate,
        ReachParameters reach,
        SpilloverParameters spillover,
        OperationParameters operations,
        PeacekeepingParameters peacekeeping,
        CoalitionParameters coalition,
        CriteriaParameters criteria,
        CouncilParameters council,
        MeasureParameters measures,
        ForumParameters forum,
        TieParameters ties,
        SupportParameters support,
        WearinessParameters weariness,
        AftermathParameters aftermath,
        NormParameters norm,
        BanParameters ban,
        ReputationParameters reputation,
        PreventionParameters prevention,
        ReformParameters reform) {

    /** Every parameter by its path, with its declaration. */
    public static final Catalogue<Parameters> CATALOGUE = new Catalogue<>(Parameters.class);

    public Parameters {
        long last = (long) seed + replicates - 1;
        if (last > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("seed + replicates - 1, the seed of the last replicate, is " + last
                    + ", more than 2147483647. Choose a smaller seed.");
        }
    }
}
