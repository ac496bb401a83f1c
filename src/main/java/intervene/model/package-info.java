/** Entities and the order of a period (ODD: entities, state variables, scheduling), on MASON's schedule. */
package intervene.model;
