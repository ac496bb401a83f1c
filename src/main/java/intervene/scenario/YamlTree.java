package intervene.scenario;

import intervene.param.Problems;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Looks through a parsed file for what would be unsafe or ambiguous to read on. */
final class YamlTree {
    private static final Set<Tag> HARMLESS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ, Tag.TIMESTAMP, Tag.MERGE);
    private static final long EXPANSION_ALLOWANCE = 10_000;
    private static final int EXPANSION_FACTOR = 10;

    private final String file;
    private final Problems problems;
    /** Number of nodes below and including a node when every alias is written out. */
    private final Map<Node, Long> expanded = new IdentityHashMap<>();

    private final Set<Node> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean recursive;

    YamlTree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether the tree is finite and of reasonable size; notes repeated keys and foreign tags as well. */
    boolean isSound(Node root) {
        long size = visit(root);
        if (!recursive && size > EXPANSION_ALLOWANCE + EXPANSION_FACTOR * (long) expanded.size()) {
            problems.add(
                    file,
                    "",
                    "its aliases (*name) stand for more than " + EXPANSION_FACTOR
                            + " times what is written. Write them out.");
            return false;
        }
        return !recursive;
    }

    private long visit(Node node) {
        if (!ancestors.add(node)) {
            recursive = true;
            problems.add(origin(node), "", "what the & in this line names contains itself through a *. Write it out.");
            return 1;
        }
        Long known = expanded.get(node);
        if (known == null) {
            checkTag(node);
            known = 1L;
            if (node instanceof MappingNode mapping) {
                checkKeys(mapping.getValue());
                for (NodeTuple entry : mapping.getValue()) {
                    known = saturated(known + visit(entry.getKeyNode()) + visit(entry.getValueNode()));
                }
            } else if (node instanceof SequenceNode sequence) {
                for (Node item : sequence.getValue()) {
                    known = saturated(known + visit(item));
                }
            }
            expanded.put(node, known);
        }
        ancestors.remove(node);
        return known;
    }

    private static long saturated(long size) {
        return Math.min(size, Integer.MAX_VALUE);
    }

    private void checkTag(Node node) {
        if (!HARMLESS.contains(node.getTag())) {
            problems.add(
                    origin(node),
                    "",
                    "the tag " + plain(node.getTag()) + " is not read. Remove it; values need no tag.");
        }
    }

    private static String plain(Tag tag) {
        return tag.getValue().startsWith(Tag.PREFIX)
                ? "!!" + tag.getValue().substring(Tag.PREFIX.length())
                : tag.getValue();
    }

    private void checkKeys(List<NodeTuple> entries) {
        var lines = new HashMap<String, Integer>();
        for (NodeTuple entry : entries) {
            Node key = entry.getKeyNode();
            if (key.getTag().equals(Tag.MERGE)) {
                problems.add(origin(key), "", "the merge key << is not read. Write the entries out, or use extends.");
            } else if (!(key instanceof ScalarNode scalar)
                    || key.getTag().equals(Tag.NULL)
                    || scalar.getValue().isBlank()) {
                problems.add(origin(key), "", "the name before the ':' is not a plain word. Write name: value.");
            } else {
                Integer first = lines.putIfAbsent(scalar.getValue(), line(key));
                if (first != null) {
                    problems.add(
                            origin(key),
                            "",
                            "'" + scalar.getValue() + "' was given already in line " + first
                                    + ". Keep one of the two.");
                }
            }
        }
    }

    private String origin(Node node) {
        return file + ":" + line(node);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
