package intervene.param;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong with an input, collected so that it is reported all at once. */
public final class Problems {
    private final List<String> lines = new ArrayList<>();

    /**
     * Notes a problem.
     *
     * @param origin  where it was written: {@code configs/baseline.yaml:12}, {@code --set}
     * @param path    dotted path of what is wrong; empty where it is the whole file
     * @param message what is wrong, what is allowed, what to do
     */
    public void add(String origin, String path, String message) {
        boolean sayPath = !path.isEmpty() && !origin.equals("--" + path);
        add(oneLine(origin + ": " + (sayPath ? path + ": " : "") + message));
    }

    /** Notes what is wrong with an input that another one asked for, and where it was asked for. */
    public void addAll(String origin, String path, Problems found) {
        found.lines.forEach(line -> add(origin, path, line));
    }

    /** Notes what was found wrong elsewhere. */
    public void addAll(Problems found) {
        found.lines.forEach(this::add);
    }

    /** Notes all problems that an input of its own was refused for. */
    public void addAll(InvalidInput refusal) {
        refusal.getMessage().lines().forEach(this::add);
    }

    private void add(String line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    /** Line breaks that were written are spelled out; a suggestion that there was none of leaves no gap. */
    private static String oneLine(String message) {
        return message.strip().replace("\n", "\\n").replace("\r", "\\r").replaceAll("\\. {2,}", ". ");
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * Does nothing where nothing is wrong.
     *
     * @throws InvalidInput with every problem noted so far, one a line, in the order in which they were found
     */
    public void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new InvalidInput(String.join("\n", lines));
        }
    }
}
