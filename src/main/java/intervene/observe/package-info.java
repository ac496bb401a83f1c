/** What is measured of a run, and the tables it is written to (ODD: observation). Reads histories; knows no model. */
package intervene.observe;
