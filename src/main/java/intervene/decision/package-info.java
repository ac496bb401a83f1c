/** Decision rules of states and of the Council: pure functions, their reasons and their parameters (ODD submodels). */
package intervene.decision;
