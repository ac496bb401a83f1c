/** What all views of a run share: what is looked at, how it is drawn, colours. */
package intervene.view;
