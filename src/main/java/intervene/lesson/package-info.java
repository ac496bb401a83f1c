/** Guided tours: read, and their answers checked against the model. */
package intervene.lesson;
