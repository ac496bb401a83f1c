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
        String line = origin + ": " + (path.isEmpty() ? "" : path + ": ") + message;
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    /** Notes all problems that an input of its own was refused for. */
    public void addAll(InvalidInput refusal) {
        refusal.getMessage().lines().filter(line -> !lines.contains(line)).forEach(lines::add);
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
