/** Where the states of a world are drawn: country shapes on an equal-area map, or the nodes of a network. */
package intervene.atlas;
