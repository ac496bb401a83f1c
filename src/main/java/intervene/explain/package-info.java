/** Tells people why a crisis was answered as it was: a {@link intervene.model.Dossier} as text or as JSON. */
package intervene.explain;
