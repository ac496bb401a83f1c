/** The page that tells what an experiment found: question, design, tables, figures. */
package intervene.report;
