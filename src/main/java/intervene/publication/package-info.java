/** Makes a result ready for others: a folder for git, a research-object crate, an archive. */
package intervene.publication;
