/** The world map: states shaded, crises, coalitions on their way, what was blocked. */
package intervene.map;
