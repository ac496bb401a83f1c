/**
 * The world as a run finds it: states, their ties, regional organisations and the Council's record, as immutable
 * values; and a generator of synthetic worlds of any size.
 */
package intervene.world;
