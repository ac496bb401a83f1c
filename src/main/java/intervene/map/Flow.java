package intervene.map;

import intervene.atlas.WorldPlan.Place;

/**
 * Troops that a state has in an operation elsewhere.
 *
 * @param from     the state
 * @param to       the host
 * @param crisis   number of the crisis
 * @param troops   [thousand]
 * @param coercive whether the operation uses force without the host's consent
 */
record Flow(Place from, Place to, int crisis, double troops, boolean coercive) {}
