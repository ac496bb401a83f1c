/**
 * Parameters: declared once on record components, read, checked, listed. Knows nothing of states or crises.
 */
package intervene.param;
