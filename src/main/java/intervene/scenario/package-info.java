/**
 * From configurations and world files to one immutable {@link intervene.scenario.Scenario}: what a run starts from.
 */
package intervene.scenario;
