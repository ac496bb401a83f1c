package intervene.scenario;

import intervene.world.World;

/**
 * What a run starts from, apart from its seed: immutable, and shared by all replicates.
 *
 * @param name       name of the configuration, without folder and extension
 * @param parameters every parameter
 * @param world      the world as read or generated, before {@code world.polarisation} and {@code world.priceLevel}
 */
public record Scenario(String name, Parameters parameters, World world) {}
