/** Runs a result again and says whether it is the same; if not, where it differs, and why. */
package intervene.reproduction;
