package intervene.trend;

import intervene.analysis.Estimate;
import intervene.analysis.Intervals;
import intervene.history.CrisisRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunHistory;
import intervene.model.Snapshot;
import java.util.List;

/**
 * What a run's history says of each month so far, at the month's end. Crises are judged as they stand now: one that has
 * turned out to qualify counts from its onset on, and what was abandoned is abandoned up to now. So the last month of
 * each series is what result files say of a run that ends now, and the same moment always gives the same series.
 *
 * @param killed     deaths that happened, cumulative [persons]
 * @param unopposed  deaths if nobody had acted, cumulative [persons]
 * @param abandoned  unopposed deaths in qualifying crises that have seen no intervention, cumulative [persons]
 * @param rate       share of the qualifying crises whose first answer by arms was coercive, with its interval (Wilson
 *     1927)
 * @param norm       strength of the responsibility to protect [0, 1]
 * @param ban        integrity of the ban on unauthorised force [0, 1]
 */
record Course(long[] killed, long[] unopposed, long[] abandoned, Estimate[] rate, double[] norm, double[] ban) {

    static Course of(Snapshot snapshot) {
        RunHistory history = snapshot.history();
        List<PeriodRecord> periods = history.periods();
        int n = periods.size();
        var killed = new long[n];
        var unopposed = new long[n];
        var norm = new double[n];
        var ban = new double[n];
        for (int t = 0; t < n; t++) {
            PeriodRecord period = periods.get(t);
            killed[t] = period.deaths();
            unopposed[t] = period.unopposedDeaths();
            norm[t] = period.norm();
            ban[t] = period.ban();
        }
        return new Course(
                cumulative(killed), cumulative(unopposed), abandoned(snapshot, n), rate(history, n), norm, ban);
    }

    /** Months so far. */
    int months() {
        return killed.length;
    }

    /** Saved by the end of a month [persons]; negative where action made it worse. */
    long saved(int month) {
        return unopposed[month] - killed[month];
    }

    private static long[] abandoned(Snapshot snapshot, int n) {
        var abandoned = new long[n];
        for (CrisisRecord crisis : snapshot.history().crises()) {
            if (crisis.qualifying() && crisis.firstAction() < 0) {
                snapshot.crises().get(crisis.crisis()).course().forEach(
                        month -> abandoned[month.period()] += month.unopposed());
            }
        }
        return cumulative(abandoned);
    }

    private static Estimate[] rate(RunHistory history, int n) {
        var qualifying = new long[n];
        var coerced = new long[n];
        for (CrisisRecord crisis : history.crises()) {
            if (crisis.qualifying()) {
                qualifying[crisis.onset()]++;
                if (crisis.outcome().isCoercive()) {
                    coerced[crisis.firstAction()]++;
                }
            }
        }
        cumulative(qualifying);
        cumulative(coerced);
        var rate = new Estimate[n];
        for (int t = 0; t < n; t++) {
            boolean asBefore = t > 0 && qualifying[t] == qualifying[t - 1] && coerced[t] == coerced[t - 1];
            rate[t] = asBefore
                    ? rate[t - 1]
                    : Intervals.wilson((int) coerced[t], (int) qualifying[t], Intervals.CONFIDENCE);
        }
        return rate;
    }

    private static long[] cumulative(long[] parts) {
        for (int i = 1; i < parts.length; i++) {
            parts[i] += parts[i - 1];
        }
        return parts;
    }
}
