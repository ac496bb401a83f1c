package intervene.model;

/**
 * What is to be explained.
 *
 * @param seed   the run's seed
 * @param crisis number of the crisis in the run
 * @param state  code of the state to explain in full; empty for the lead or the most nearly willing
 * @param period period to explain; −1 for that of the first action, or that in which a state came nearest to acting
 */
public record DossierQuery(int seed, int crisis, String state, int period) {}
