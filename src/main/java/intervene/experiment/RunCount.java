package intervene.experiment;

import java.util.Map;

/**
 * How many runs there were.
 *
 * @param done   that gave results
 * @param failed that did not
 */
public record RunCount(long done, long failed) {
    /** As a manifest says. */
    public static RunCount of(Map<String, Object> manifest) {
        Map<?, ?> runs = (Map<?, ?>) manifest.get("runs");
        return new RunCount(((Number) runs.get("done")).longValue(), ((Number) runs.get("failed")).longValue());
    }

    /** Runs planned, as a manifest says. */
    static long planned(Map<String, Object> manifest) {
        return ((Number) ((Map<?, ?>) manifest.get("runs")).get("planned")).longValue();
    }

    /** As {@link #text} wrote it. */
    static RunCount parse(String text) {
        String[] numbers = text.strip().split(" ");
        return new RunCount(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    String text() {
        return done + " " + failed + "\n";
    }
}
