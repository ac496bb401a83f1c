package intervene.history;

import intervene.domain.Role;

/**
 * What one state gave to an intervention.
 *
 * @param crisis        number of the crisis
 * @param intervention  number of the intervention in the run, from 0
 * @param state         code of the state
 * @param role          its part
 * @param troops        pledged [thousand troops]; 0 for a financier
 * @param soldierDeaths its soldiers killed
 * @param costMusd      its cost [million US$]
 * @param months        periods for which it took part
 */
public record ContributionRecord(
        int crisis, int intervention, String state, Role role, double troops, long soldierDeaths, double costMusd, int months) {}
