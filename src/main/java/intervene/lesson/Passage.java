package intervene.lesson;

import intervene.param.InvalidInput;
import intervene.param.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that quotes the run: {@code {killed} people are dead}; {@code {about killed}} in two significant digits.
 *
 * @param origin  where it is written
 * @param written as it is written
 * @param quotes  what stands in braces, in order
 */
public record Passage(String origin, String written, List<Quote> quotes) {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final String ABOUT = "about ";

    /**
     * What is quoted.
     *
     * @param fact    what
     * @param rounded whether in two significant digits
     */
    record Quote(Fact fact, boolean rounded) {
        private String shown(Evidence evidence) {
            Value value = evidence.of(fact);
            return rounded ? value.rounded() : value.shown();
        }
    }

    /** The passage that a text denotes; what cannot be quoted is noted. */
    static Passage parse(String origin, String lines, Problems problems) {
        String text = paragraphs(lines);
        var quotes = new ArrayList<Quote>();
        Matcher m = BRACES.matcher(text);
        while (m.find()) {
            boolean rounded = m.group(1).startsWith(ABOUT);
            try {
                quotes.add(new Quote(Fact.parse(m.group(1).substring(rounded ? ABOUT.length() : 0)), rounded));
            } catch (InvalidInput e) {
                problems.add(origin, m.group(), e.getMessage());
            }
        }
        if (BRACES.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            problems.add(origin, "", "a brace { or } has no partner. What a text quotes stands in {…}.");
        }
        return new Passage(origin, text, List.copyOf(quotes));
    }

    /** Lines of a paragraph are one, however the file breaks them; an empty line ends it. */
    private static String paragraphs(String text) {
        return text.strip().replaceAll("[ \\t]*\\n[ \\t]*\\n\\s*", "\u0000").replaceAll("\\s+", " ")
                .replace("\u0000", "\n\n");
    }

    /**
     * The text with what it quotes.
     *
     * @throws InvalidInput if the runs have nothing to quote
     */
    String read(Evidence evidence) {
        var out = new StringBuilder();
        Matcher m = BRACES.matcher(written);
        for (int i = 0; m.find(); i++) {
            m.appendReplacement(out, Matcher.quoteReplacement(quotes.get(i).shown(evidence)));
        }
        return m.appendTail(out).toString();
    }
}
