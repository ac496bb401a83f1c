package intervene.scenario;

import intervene.param.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many points of a sweep are scenarios that can be run; the others will be recorded as failed.
 *
 * @param checked number of points looked at: all, or as many evenly spaced ones
 * @param invalid number of those that cannot be run
 * @param kinds   number of reasons for that which differ in more than numbers
 * @param reasons the first few of these, with the first point of each
 */
public record SweepCheck(int checked, int invalid, int kinds, List<String> reasons) {
    private static final int MOST = 10_000;
    private static final int FEW = 5;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Looks at all points, or where they are more than ten thousand, at so many. */
    public static SweepCheck of(Sweep sweep) {
        return of(sweep, MOST);
    }

    static SweepCheck of(Sweep sweep, int most) {
        long size = sweep.design().size();
        int checked = (int) Math.min(size, most);
        int invalid = 0;
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (int i = 0; i < checked; i++) {
            long point = size / checked * i + size % checked * i / checked;
            try {
                sweep.scenario(point);
            } catch (InvalidInput e) {
                invalid++;
                String message = e.getMessage().replace("\n", " ");
                reasons.merge(NUMBER.matcher(message).replaceAll("#"), new Reason(point, 0, message), Reason::again);
            }
        }
        List<String> first = reasons.values().stream().limit(FEW).map(Reason::text).toList();
        return new SweepCheck(checked, invalid, reasons.size(), first);
    }

    /**
     * Why a point cannot be run.
     *
     * @param others number of further points that differ in numbers alone
     */
    private record Reason(long point, int others, String message) {
        private Reason again(Reason other) {
            return new Reason(point, others + 1, message);
        }

        private String text() {
            return "point " + point + (others == 0 ? "" : " and " + others + " alike") + ": " + message;
        }
    }

    /** Whether no point that was looked at can be run. */
    public boolean isHopeless() {
        return invalid == checked;
    }
}
