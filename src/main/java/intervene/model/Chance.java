package intervene.model;

import intervene.random.Draws;

/** Every decision or event that needs chance. A constant's name selects its stream: renaming one changes results. */
enum Chance implements Draws.Point {
    CULPABILITY,
    FIDUCIARY_WEIGHT,
    SOLDIER_RISK_TOLERANCE,
    CASUALTY_AVERSION,
    REPUTATIONAL_STAKE,
    ORDER_INTEREST,
    ENLISTMENT,
    ELECTION,
    ONSET_MULTIPLIER,
    ONSET_NUMBER,
    ONSET,
    CRISIS_KIND,
    CRISIS_PERPETRATOR,
    CRISIS_CONSENT,
    CRISIS_DEATHS,
    CRISIS_DURATION,
    CRISIS_DISPLACED,
    CRISIS_OPPOSITION,
    CRISIS_SUPPORT,
    CRISIS_PATIENCE,
    PERCEPTION,
    CHOICE,
    BALLOT,
    FORECAST,
    FORCED_VOTE,
    CONDEMNATION_WORKS,
    SANCTIONS_WORK,
    TRUE_RISK,
    SOLDIER_DEATHS,
    WITHDRAWAL,
    REGIME_CHANGE,
    RELAPSE,
    PRETEXTUAL_WAR,
    PRETEXTUAL_DEATHS
}
