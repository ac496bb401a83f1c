/** The commands of the command line: each reads its options, calls the packages below, and tells what came of it. */
package intervene.command;
