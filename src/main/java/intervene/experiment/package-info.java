/** Experiments: replicates on several threads, and the folder that their results are written to. */
package intervene.experiment;
