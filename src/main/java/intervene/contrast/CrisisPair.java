package intervene.contrast;

import intervene.history.CrisisRecord;
import intervene.history.RunHistory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One crisis in two runs: the same host, the same month of onset.
 *
 * @param left  as it went in the left run; null where it did not happen there
 * @param right as it went in the right run; null where it did not happen there
 */
record CrisisPair(CrisisRecord left, CrisisRecord right) {

    /** All crises of both, in order of onset. */
    static List<CrisisPair> of(RunHistory left, RunHistory right) {
        Map<String, Deque<CrisisRecord>> waiting = new LinkedHashMap<>();
        right.crises().forEach(c -> waiting.computeIfAbsent(place(c), place -> new ArrayDeque<>()).add(c));
        var pairs = new ArrayList<CrisisPair>();
        for (CrisisRecord crisis : left.crises()) {
            Deque<CrisisRecord> candidates = waiting.getOrDefault(place(crisis), new ArrayDeque<>());
            pairs.add(new CrisisPair(crisis, candidates.poll()));
        }
        waiting.values().forEach(rest -> rest.forEach(crisis -> pairs.add(new CrisisPair(null, crisis))));
        pairs.sort(Comparator.comparingInt(CrisisPair::onset).thenComparing(CrisisPair::host));
        return pairs;
    }

    private static String place(CrisisRecord crisis) {
        return crisis.host() + "@" + crisis.onset();
    }

    private CrisisRecord either() {
        return left == null ? right : left;
    }

    int onset() {
        return either().onset();
    }

    /** Code of the host. */
    String host() {
        return either().host();
    }

    /** Number in the left run; −1 where it did not happen there. */
    int inLeft() {
        return left == null ? -1 : left.crisis();
    }

    /** Number in the right run; −1 where it did not happen there. */
    int inRight() {
        return right == null ? -1 : right.crisis();
    }

    /** Whether it went the same way: answer, operation and deaths, to the last person. */
    boolean isAlike() {
        return differing().isEmpty() && left != null && right != null;
    }

    /** In what it went another way; nothing where it happened in one run alone. */
    List<Aspect> differing() {
        return left == null || right == null ? List.of()
                : Stream.of(Aspect.values()).filter(a -> a.differs(left, right)).toList();
    }

    /** Whether it goes on in either. */
    boolean isOngoing() {
        return left != null && left.ongoing() || right != null && right.ongoing();
    }
}
