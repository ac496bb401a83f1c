/** Experiments: runs on several threads, design points, interruption and resumption, and what a result says. */
package intervene.experiment;
