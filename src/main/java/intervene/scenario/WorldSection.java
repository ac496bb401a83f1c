package intervene.scenario;

import intervene.param.Nearest;
import intervene.param.Numbers;
import intervene.param.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a world file, read key by key. What is wrong is added to the problems with its line and path, and
 * reading goes on with a stand-in, so that a file's errors are reported together.
 */
final class WorldSection {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final Node node;
    private final String file;
    private final String path;
    private final Problems problems;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    private WorldSection(Node node, String file, String path, Problems problems) {
        this.node = node;
        this.file = file;
        this.path = path;
        this.problems = problems;
    }

    /** The whole document. */
    static WorldSection document(Node node, String file, Problems problems) {
        WorldSection section = new WorldSection(node, file, "", problems);
        section.readEntries();
        return section;
    }

    /** A mapping somewhere below this one, known in messages by its own path. */
    WorldSection below(Node child, String childPath) {
        WorldSection section = new WorldSection(child, file, childPath, problems);
        section.readEntries();
        return section;
    }

    private void readEntries() {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "", "expected a mapping of keys to values, found " + kind(node) + ".");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(tuple.getKeyNode(), "", "expected a plain key, found " + kind(tuple.getKeyNode()) + ".");
            } else {
                entries.putIfAbsent(key.getValue(), tuple.getValueNode());
            }
        }
    }

    /** Reports keys that are not known, and required ones that are absent. */
    void expect(List<String> required, List<String> optional) {
        if (!(node instanceof MappingNode mapping)) {
            return;
        }
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && !known.contains(key.getValue())) {
                problem(key, key.getValue(), "unknown key. " + Nearest.hint(key.getValue(), known));
            }
        }
        for (String key : required) {
            if (!entries.containsKey(key)) {
                problem(node, key, "missing. Add it; nothing stands in for it.");
            }
        }
    }

    /** Names of the entries, in the file's order. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Value of a key; null where it is absent. */
    Node value(String key) {
        return entries.get(key);
    }

    /** Text of a scalar, however YAML would type it; {@code otherwise} where it is absent or wrong. */
    String text(String key, String otherwise) {
        Node value = entries.get(key);
        if (value == null) {
            return otherwise;
        }
        String text = scalar(value, key, "text");
        if (text != null && text.isBlank()) {
            problem(value, key, "is empty. Write a name, or what it stands for.");
        }
        return text == null || text.isBlank() ? otherwise : text;
    }

    /** A number of the interval; {@code otherwise} where it is absent or wrong. */
    double number(String key, WorldRange range, double otherwise) {
        Node value = entries.get(key);
        return value == null ? otherwise : number(value, key, range, otherwise);
    }

    double number(Node value, String key, WorldRange range, double otherwise) {
        String text = scalar(value, key, "a number in " + range);
        if (text == null) {
            return otherwise;
        }
        if (((ScalarNode) value).getScalarStyle() != ScalarStyle.PLAIN) {
            problem(value, key, "expected a number, found text in quotes. Write it without quotes. Allowed is " + range
                    + ".");
            return otherwise;
        }
        try {
            double number = Numbers.parse(text);
            if (range.interval().contains(number)) {
                return number;
            }
            problem(value, key, text + " is out of range. Allowed is " + range + ".");
        } catch (IllegalArgumentException e) {
            problem(value, key, e.getMessage() + " Allowed is " + range + ".");
        }
        return otherwise;
    }

    /** {@code true} or {@code false}; {@code otherwise} where it is absent or wrong. */
    boolean truth(String key, boolean otherwise) {
        Node value = entries.get(key);
        String text = value == null ? null : scalar(value, key, "true or false");
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            problem(value, key, "expected true or false, found '" + text + "'.");
            return otherwise;
        }
        return text.equals("true");
    }

    /** Elements of a list; none where it is absent or wrong. */
    List<Node> items(String key) {
        Node value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            problem(value, key, "expected a list such as [A, B], found " + kind(value) + ".");
            return List.of();
        }
        return sequence.getValue();
    }

    /** A list of texts, in the file's order. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            String text = scalar(item, key, "a text");
            if (text != null && text.isBlank()) {
                problem(item, key, "is empty. Write a text, or remove it.");
            } else if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A list of words, sorted, without repetition. */
    List<String> words(String key) {
        TreeSet<String> words = new TreeSet<>();
        for (Node item : items(key)) {
            String word = scalar(item, key, "a word");
            if (word != null && !words.add(word)) {
                problem(item, key, word + " is listed twice; keep one.");
            }
        }
        return List.copyOf(words);
    }

    /**
     * A mapping of words to numbers, sorted by word.
     *
     * @param rangeOf the numbers that a word allows; null for a word that is passed over
     */
    Map<String, Double> weights(String key, Function<String, WorldRange> rangeOf) {
        Node value = entries.get(key);
        if (value == null) {
            return Map.of();
        }
        WorldSection section = below(value, pathOf(key));
        Map<String, Double> weights = new TreeMap<>();
        for (Map.Entry<String, Node> entry : section.entries.entrySet()) {
            WorldRange range = rangeOf.apply(entry.getKey());
            if (range != null) {
                weights.put(entry.getKey(), section.number(entry.getValue(), entry.getKey(), range, 0));
            }
        }
        return Collections.unmodifiableMap(weights);
    }

    /** Reports a code that isn't three capital letters. */
    void checkCode(String key, String code) {
        if (!CODE.matcher(code).matches()) {
            problem(entries.get(key), key, "'" + code + "' is not a code of three capital letters, such as FRA.");
        }
    }

    /** Where a list or mapping names a state, the node that does; the list itself where that can't be told. */
    Node mention(String key, String word) {
        Node value = entries.get(key);
        if (value instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar && scalar.getValue().equals(word)) {
                    return item;
                }
            }
        }
        if (value instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(word)) {
                    return scalar;
                }
            }
        }
        return value == null ? node : value;
    }

    /** Reports what is wrong at a node; the key may be empty where the section itself is meant. */
    void problem(Node at, String key, String message) {
        Node where = at == null ? node : at;
        problems.add(file + ":" + (where.getStartMark().getLine() + 1), pathOf(key), message);
    }

    String pathOf(String key) {
        if (key.isEmpty()) {
            return path;
        }
        return path.isEmpty() ? key : path + "." + key;
    }

    private String scalar(Node value, String key, String wanted) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem(value, key, "expected " + wanted + ", found " + kind(value) + ".");
        return null;
    }

    private static String kind(Node node) {
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        return node instanceof SequenceNode ? "a list" : "'" + ((ScalarNode) node).getValue() + "'";
    }
}
