package intervene.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between two resolved configurations: texts of {@code name: value} in which groups are indented. */
public final class ConfigurationDifference {
    private ConfigurationDifference() {}

    /** One line for each entry that differs: {@code council.majority: 9, 10}. */
    public static List<String> of(String before, String after) {
        Map<String, String> old = entries(before);
        Map<String, String> now = entries(after);
        Set<String> paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            String was = old.getOrDefault(path, "(not there)");
            String is = now.getOrDefault(path, "(not there)");
            if (!was.equals(is)) {
                differences.add(path + ": " + was + ", " + is);
            }
        }
        return differences;
    }

    private static Map<String, String> entries(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        List<String> groups = new ArrayList<>();
        for (String line : text.lines().filter(l -> !l.isBlank() && !l.strip().startsWith("#")).toList()) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            int colon = line.indexOf(": ");
            boolean group = line.endsWith(":");
            String name = group ? line.strip().substring(0, line.strip().length() - 1)
                    : colon < 0 ? line.strip() : line.substring(0, colon).strip();
            while (groups.size() > depth) {
                groups.remove(groups.size() - 1);
            }
            String path = String.join(".", groups) + (groups.isEmpty() ? "" : ".") + name;
            if (group) {
                groups.add(name);
            } else {
                entries.merge(path, colon < 0 ? "" : line.substring(colon + 2), (a, b) -> a + "; " + b);
            }
        }
        return entries;
    }
}
