/** The window: MASON's console, controls, timeline, lessons, and the views put together. */
package intervene.gui;
