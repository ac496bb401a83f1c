package intervene.contrast;

import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunHistory;
import intervene.view.Sight;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The first period in which what happens in two runs differs, and what it is. What was only thought, such as the
 * criteria behind a vote, is not held against them.
 *
 * @param period   the period
 * @param sentence without an end: {@code the draft on force for Zaire is vetoed on the left, adopted on the right}
 */
record Parting(int period, String sentence) {

    /** The first place at which two sequences differ; either element may be null. */
    private record Fork<T>(int period, T left, T right) {}

    /** Where they part; null where they have not yet. */
    static Parting of(Sight left, Sight right) {
        RunHistory a = left.snapshot().history();
        RunHistory b = right.snapshot().history();
        var words = new PartingWords(left, right);
        int end = Math.min(a.periods().size(), b.periods().size());
        Parting first = null;
        Fork<CrisisRecord> crisis = fork(a.crises(), b.crises(), CrisisRecord::onset, CrisisRecord::atOnset);
        first = earlier(first, crisis, end, words::crises);
        Fork<DraftRecord> draft = fork(a.drafts(), b.drafts(), DraftRecord::period, DraftRecord::atVote);
        first = earlier(first, draft, end, words::drafts);
        Fork<InterventionRecord> operation =
                fork(a.interventions(), b.interventions(), InterventionRecord::start, InterventionRecord::atStart);
        first = earlier(first, operation, end, words::operations);
        Fork<PeriodRecord> month = fork(a.periods(), b.periods(), PeriodRecord::period, Function.identity());
        return earlier(first, month, end, words::months);
    }

    /** What is said of two things of which either may be null. */
    private interface Telling<T> {
        String of(T left, T right);
    }

    private static <T> Parting earlier(Parting first, Fork<T> fork, int end, Telling<T> words) {
        boolean comes = fork != null && fork.period() < end && (first == null || fork.period() < first.period());
        return comes ? new Parting(fork.period(), words.of(fork.left(), fork.right())) : first;
    }

    /** The first difference between two sequences in order of time; null where there is none. */
    private static <T> Fork<T> fork(List<T> a, List<T> b, ToIntFunction<T> period, Function<T, ?> what) {
        int i = 0;
        while (i < a.size() && i < b.size() && what.apply(a.get(i)).equals(what.apply(b.get(i)))
                && period.applyAsInt(a.get(i)) == period.applyAsInt(b.get(i))) {
            i++;
        }
        T left = i < a.size() ? a.get(i) : null;
        T right = i < b.size() ? b.get(i) : null;
        if (left == null && right == null) {
            return null;
        }
        int leftPeriod = left == null ? Integer.MAX_VALUE : period.applyAsInt(left);
        int rightPeriod = right == null ? Integer.MAX_VALUE : period.applyAsInt(right);
        int first = Math.min(leftPeriod, rightPeriod);
        return new Fork<>(first, leftPeriod == first ? left : null, rightPeriod == first ? right : null);
    }
}
