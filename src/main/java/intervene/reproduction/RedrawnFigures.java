package intervene.reproduction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures that are not the same bytes when made again: by other fonts, or since the program does not make them. */
final class RedrawnFigures {
    private static final Pattern TEXT = Pattern.compile("<text([^>]*)>([^<]*)</text>");
    private static final Pattern WIDTH = Pattern.compile(" textLength=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("<[/!?]*[\\w:-]+|[\\w:-]+\\s*=\\s*[\"']");

    private final Map<String, Figure> figures = new TreeMap<>();
    private final Set<String> markup = new HashSet<>();
    private final List<String> redrawn = new ArrayList<>();
    private final List<String> reworded = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private boolean sameFonts;

    private record Figure(String there, String here) {}

    /** Counts a figure that is the same bytes: its texts have the same widths, so the fonts are the same. */
    void addSame() {
        sameFonts = true;
    }

    /**
     * Takes one that is not.
     *
     * @param there as the result has it
     * @param here  as it is made again
     */
    void add(String name, String there, String here) {
        figures.put(name, new Figure(there, here));
        markup.addAll(markup(here));
    }

    /** Says of each what it is, once all are known. */
    void judge() {
        sameFonts |= figures.values().stream().anyMatch(RedrawnFigures::hasSameWidths);
        figures.forEach((name, figure) -> {
            boolean isForeign = sameFonts || !markup.containsAll(markup(figure.there()));
            boolean isSaid = lettering(figure.there()).equals(lettering(figure.here()));
            (isForeign ? different : isSaid ? redrawn : reworded).add(name);
        });
    }

    /** Whether most texts that stand in both are as wide; in other fonts hardly any is. */
    private static boolean hasSameWidths(Figure figure) {
        Map<String, String> there = widths(figure.there());
        Map<String, String> here = widths(figure.here());
        here.keySet().retainAll(there.keySet());
        long equal = here.entrySet().stream().filter(text -> text.getValue().equals(there.get(text.getKey()))).count();
        return equal > 0 && 2 * equal >= here.size();
    }

    private static Map<String, String> widths(String svg) {
        Map<String, String> widths = new HashMap<>();
        for (Matcher text = TEXT.matcher(svg); text.find();) {
            Matcher width = WIDTH.matcher(text.group(1));
            if (width.find()) {
                widths.putIfAbsent(text.group(2), width.group(1));
            }
        }
        return widths;
    }

    /** Names of elements and attributes. */
    private static Set<String> markup(String svg) {
        return NAME.matcher(svg).results().map(name -> name.group().replaceAll("[\\s\"']", ""))
                .collect(Collectors.toSet());
    }

    /** What is written in a figure, whatever the lines in which it stands. */
    private static String lettering(String svg) {
        return TEXT.matcher(svg).results().map(text -> text.group(2)).collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }

    /** Whether fonts cannot be the reason. */
    boolean isSameFonts() {
        return sameFonts;
    }

    /** Those with the same words and numbers. */
    List<String> redrawn() {
        return redrawn;
    }

    /** Those with other lettering, as other fonts break or shorten it. */
    List<String> reworded() {
        return reworded;
    }

    /** Those that this program does not make. */
    List<String> different() {
        return different;
    }
}
