package intervene.observe;

/**
 * Which run of an experiment: everything that makes it repeatable beside the configuration.
 *
 * @param run       number in the experiment, from 0
 * @param point     number of the design point, from 0; 0 where there is but one scenario
 * @param replicate number of the replicate at this point, from 0
 * @param seed      the run's seed
 */
public record RunKey(long run, long point, int replicate, int seed) {}
