package intervene.explain;

/**
 * What a state is like in one respect, or what it expects.
 *
 * @param name the respect
 * @param text what there is to say of it
 */
public record TraitLine(String name, String text) {}
