/**
 * Designs of experiments: what varies, over which levels, and in which combinations. Knows no model; of files, only
 * lists of points.
 */
package intervene.design;
