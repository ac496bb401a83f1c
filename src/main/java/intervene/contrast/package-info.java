/** Two scenarios side by side, with one seed and in step. */
package intervene.contrast;
