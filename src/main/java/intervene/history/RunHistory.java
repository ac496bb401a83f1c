package intervene.history;

import java.util.List;

/**
 * Everything that is observed of one run.
 *
 * @param seed           the run's seed
 * @param horizon        periods simulated
 * @param crises         all crises, in order of onset
 * @param drafts         all drafts, in order of their periods
 * @param interventions  all interventions, in order of their start
 * @param contributions  all contributions, by intervention, then by state
 * @param periods        all periods
 * @param systemicDeaths deaths in pretextual wars, booked to the erosion of the ban on force
 * @param preventionCostMusd cost of prevention [million US$]
 * @param norm           strength of the responsibility to protect at the end [0, 1]
 * @param ban            integrity of the ban on unauthorised force at the end [0, 1]
 * @param aidCostPerLife what aid needs to save a life [US$], so that costs can be read as lives
 * @param digest         all of it in a few bytes
 */
public record RunHistory(
        int seed,
        int horizon,
        List<CrisisRecord> crises,
        List<DraftRecord> drafts,
        List<InterventionRecord> interventions,
        List<ContributionRecord> contributions,
        List<PeriodRecord> periods,
        long systemicDeaths,
        double preventionCostMusd,
        double norm,
        double ban,
        double aidCostPerLife,
        RunDigest digest) {
    /** The same with a digest. */
    public RunHistory with(RunDigest other) {
        return new RunHistory(seed, horizon, crises, drafts, interventions, contributions, periods, systemicDeaths,
                preventionCostMusd, norm, ban, aidCostPerLife, other);
    }
}
