/** Statistics on tables of numbers: intervals, effects, sensitivity, discovery. Numbers in, numbers out: no model. */
package intervene.analysis;
