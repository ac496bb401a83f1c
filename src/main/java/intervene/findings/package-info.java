/** What a finished experiment says: sensitivity, effects, convergence, discovery, expectations, as tables. */
package intervene.findings;
