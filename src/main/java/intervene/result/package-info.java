/** Results on the disk: folders that appear whole or not at all, their tables and manifests, written and read. */
package intervene.result;
