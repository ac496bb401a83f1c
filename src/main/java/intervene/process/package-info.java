/** Dynamics of the world: pure functions and their parameters (ODD submodels). Know neither decisions nor chance. */
package intervene.process;
