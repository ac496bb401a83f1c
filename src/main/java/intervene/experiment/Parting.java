package intervene.experiment;

import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunHistory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Where two runs with one seed part: the first period in which what happens differs. What was only thought, such as the
 * criteria behind a vote, is not held against them.
 *
 * @param periods for each {@link Kind}, the first period in which it differs; {@link #NEVER} where it does not
 */
record Parting(List<Integer> periods) {
    static final int NEVER = -1;

    /** What may differ, in the order in which it happens within a month. */
    enum Kind {
        CRISIS("crises that begin or go on"),
        DRAFT("draft resolutions and votes"),
        OPERATION("operations"),
        DEATHS("deaths"),
        NORM("norms");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For people. */
        String words() {
            return words;
        }

        /** As tables spell it. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where they part, up to the nearer of their horizons. */
    static Parting of(RunHistory a, RunHistory b) {
        int[] first = new int[Kind.values().length];
        first[Kind.CRISIS.ordinal()] = Math.min(
                sequences(a.crises(), b.crises(), CrisisRecord::onset, CrisisRecord::atOnset),
                periods(a, b, (x, y) -> x.crises() == y.crises()));
        first[Kind.DRAFT.ordinal()] = sequences(a.drafts(), b.drafts(), DraftRecord::period, DraftRecord::atVote);
        first[Kind.OPERATION.ordinal()] = Math.min(
                sequences(a.interventions(), b.interventions(), InterventionRecord::start, InterventionRecord::atStart),
                periods(a, b, (x, y) -> x.operations() == y.operations()));
        first[Kind.DEATHS.ordinal()] = periods(a, b,
                (x, y) -> x.deaths() == y.deaths() && x.unopposedDeaths() == y.unopposedDeaths());
        first[Kind.NORM.ordinal()] = periods(a, b, (x, y) -> x.norm() == y.norm() && x.ban() == y.ban());
        int end = Math.min(a.horizon(), b.horizon());
        for (int i = 0; i < first.length; i++) {
            first[i] = first[i] < end ? first[i] : NEVER;
        }
        return new Parting(Arrays.stream(first).boxed().toList());
    }

    /** Period of the first difference between two sequences in order of time; the greatest number where they agree. */
    private static <T> int sequences(List<T> a, List<T> b, ToIntFunction<T> period, Function<T, ?> what) {
        int i = 0;
        while (i < a.size() && i < b.size() && period.applyAsInt(a.get(i)) == period.applyAsInt(b.get(i))
                && what.apply(a.get(i)).equals(what.apply(b.get(i)))) {
            i++;
        }
        return Math.min(i < a.size() ? period.applyAsInt(a.get(i)) : Integer.MAX_VALUE,
                i < b.size() ? period.applyAsInt(b.get(i)) : Integer.MAX_VALUE);
    }

    private static int periods(RunHistory a, RunHistory b, BiPredicate<PeriodRecord, PeriodRecord> alike) {
        int n = Math.min(a.periods().size(), b.periods().size());
        for (int t = 0; t < n; t++) {
            if (!alike.test(a.periods().get(t), b.periods().get(t))) {
                return a.periods().get(t).period();
            }
        }
        return Integer.MAX_VALUE;
    }


    /** The first period in which this differs. */
    int period(Kind kind) {
        return periods.get(kind.ordinal());
    }

    /** What differs first; of several in one period, what happens first in a month. Null where nothing does. */
    Kind kind() {
        Kind first = null;
        for (Kind kind : Kind.values()) {
            if (period(kind) != NEVER && (first == null || period(kind) < period(first))) {
                first = kind;
            }
        }
        return first;
    }

    /** The first period in which anything differs. */
    int period() {
        return kind() == null ? NEVER : period(kind());
    }
}
