/** Scenes as files: pictures and movies. */
package intervene.export;
