package intervene.reproduction;

/**
 * What came of a reproduction, for programs and for people.
 *
 * @param outcome in a word
 * @param text    what was compared, what differs, where and why, in sentences; ends with a line break
 */
public record Judgement(Outcome outcome, String text) {}
