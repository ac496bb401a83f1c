package intervene.scenario;

/**
 * What an experiment is about, in words; any of them may be empty.
 *
 * @param question what it asks
 * @param quote    the passage that asks it
 * @param source   where that stands
 */
public record Story(String question, String quote, String source) {}
