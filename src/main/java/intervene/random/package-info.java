/** Keyed draws: chance depends on what is asked, not on what was asked before. Knows nothing of the domain. */
package intervene.random;
