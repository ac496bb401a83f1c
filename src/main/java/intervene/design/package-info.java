/** Designs of experiments: what varies, over which levels, and in which combinations. Knows no model and no files. */
package intervene.design;
