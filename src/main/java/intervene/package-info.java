/** The program. */
package intervene;
