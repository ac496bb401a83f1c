/** Figures fit to print: one look for all, from plain numbers to SVG and PNG. */
package intervene.plot;
