/** What happened in a run, as plain records: written by the model, read by whoever observes. */
package intervene.history;
