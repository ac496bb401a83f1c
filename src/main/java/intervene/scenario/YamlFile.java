package intervene.scenario;

import intervene.param.Problems;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a YAML file that a stranger may have written: nothing in it builds objects, and nothing in it is unbounded. */
public final class YamlFile {
    private static final int MAXIMUM_DEPTH = 30;
    private static final int MAXIMUM_ALIASES = 50;

    /** SnakeYAML's complaints about syntax, and what they mean to somebody who has not written a parser. */
    private static final List<Map.Entry<String, String>> PLAIN_WORDS = List.of(
            Map.entry(
                    "mapping values are not allowed here",
                    "there is a ':' too many, or the line before lacks its ':', or this line is indented too far."
                            + " Text that holds ': ' needs quotes."),
            Map.entry("could not find expected ':'", "there is a name without ':' and value. Write name: value."),
            Map.entry("\\t(TAB)", "there is a tab. YAML indents with spaces."),
            Map.entry(
                    "expected <block end>",
                    "the indentation does not fit the lines above. Indent a group's lines alike."),
            Map.entry("expected ',' or '}'", "a { is not closed, or a comma is missing in it."),
            Map.entry("expected ',' or ']'", "a [ is not closed, or a comma is missing in it."),
            Map.entry("unexpected end of stream", "a quotation mark is not closed."),
            Map.entry("found undefined alias", "a * refers to a name that no & gives."),
            Map.entry(
                    "but found another document",
                    "a second document begins here. Write one document a file, without ---."),
            Map.entry(
                    "Global tag is not allowed",
                    "a tag (!!) that builds objects is not read. Remove it; values need no tag."),
            Map.entry("found unknown escape character", "a \\ in double quotes begins an escape. Use single quotes."));

    private YamlFile() {}

    /**
     * The top-level mapping of a file.
     *
     * @param file         path of the file
     * @param maximumBytes larger files are refused unread
     * @param problems     receives whatever is wrong, with file and line: a file that is missing, not ordinary, too
     *                     large, not UTF-8, not YAML, empty, or not a mapping; tags that build objects; aliases,
     *                     nesting or recursion without bounds; repeated keys
     * @return the mapping, or null where there is none to go on with
     */
    public static Node compose(Path file, long maximumBytes, Problems problems) {
        String text = TextFile.read(file, maximumBytes, problems);
        if (text == null) {
            return null;
        }
        try {
            Node root = new Yaml(options(maximumBytes)).compose(new StringReader(text));
            return accept(root, file, problems);
        } catch (MarkedYAMLException e) {
            String origin = file + ":"
                    + (e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1);
            problems.add(
                    origin,
                    "",
                    "not YAML" + column(e) + ": " + plainWords(e.getContext() + "; " + e.getProblem(), e.getProblem()));
        } catch (YAMLException e) {
            problems.add(file.toString(), "", unbounded(e.getMessage()));
        }
        return null;
    }

    private static LoaderOptions options(long maximumBytes) {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(MAXIMUM_DEPTH);
        options.setMaxAliasesForCollections(MAXIMUM_ALIASES);
        options.setCodePointLimit((int) maximumBytes);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private static Node accept(Node root, Path file, Problems problems) {
        if (root == null || root instanceof ScalarNode && root.getTag().equals(Tag.NULL)) {
            problems.add(
                    file.toString(),
                    "",
                    "the file is empty or holds only comments. Write at least one line 'name: value'.");
            return null;
        }
        if (!(root instanceof MappingNode)) {
            problems.add(
                    file + ":" + (root.getStartMark().getLine() + 1),
                    "",
                    "the file must consist of lines 'name: value', but this is a "
                            + (root instanceof ScalarNode ? "text." : "list."));
            return null;
        }
        return new YamlTree(file.toString(), problems).isSound(root) ? root : null;
    }

    private static String column(MarkedYAMLException e) {
        return e.getProblemMark() == null
                ? ""
                : " in column " + (e.getProblemMark().getColumn() + 1);
    }

    private static String plainWords(String complaint, String fallback) {
        return PLAIN_WORDS.stream()
                .filter(e -> complaint.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(fallback + ".");
    }

    private static String unbounded(String complaint) {
        if (complaint.startsWith("Nesting Depth")) {
            return "mappings and lists are nested more than " + MAXIMUM_DEPTH + " deep. Write it flatter.";
        }
        if (complaint.startsWith("Number of aliases")) {
            return "more than " + MAXIMUM_ALIASES + " aliases (*name) of mappings and lists. Write them out.";
        }
        return "not YAML: " + complaint + ".";
    }
}
