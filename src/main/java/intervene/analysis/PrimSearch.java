package intervene.analysis;

import intervene.analysis.Prim.Box;
import intervene.analysis.Prim.Restriction;
import intervene.analysis.PrimPoints.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The search of {@link Prim}.
 *
 * @param all the points
 */
record PrimSearch(PrimPoints all) {
    Prim run() {
        List<PrimRegion> peeled = peeled();
        List<Box> trajectory = peeled.stream().map(all::box).toList();
        int suggested = 0;
        for (int i = 1; i < trajectory.size(); i++) {
            if (trajectory.get(i).balance() > trajectory.get(suggested).balance()) {
                suggested = i;
            }
        }
        return new Prim(trajectory, suggested, all.box(pruned(pasted(peeled.get(suggested)))));
    }

    private List<PrimRegion> peeled() {
        List<PrimRegion> peeled = new ArrayList<>();
        for (PrimRegion next = PrimRegion.everything(all.choices()); next != null; next = smaller(next)) {
            peeled.add(next);
        }
        return peeled;
    }

    /** The best region one step inwards; null where there is none. */
    private PrimRegion smaller(PrimRegion region) {
        PrimPoints inside = all.inside(region);
        Count before = inside.count(region);
        if (before.interesting() == 0 || before.interesting() == before.points()) {
            return null;
        }
        PrimRegion best = null;
        double steepest = Double.NEGATIVE_INFINITY;
        for (PrimRegion candidate : inwards(region, inside)) {
            Count after = inside.count(candidate);
            double slope = (after.density() - before.density()) / (before.points() - after.points());
            if (after.points() >= Prim.FEWEST_POINTS && slope > steepest) {
                best = candidate;
                steepest = slope;
            }
        }
        return best;
    }

    private static List<PrimRegion> inwards(PrimRegion region, PrimPoints inside) {
        List<PrimRegion> candidates = new ArrayList<>();
        for (int axis = 0; axis < inside.axes(); axis++) {
            int a = axis;
            if (inside.choices()[axis] > 0) {
                inside.occurring(axis).forEach(choice -> candidates.add(region.with(a, choice, true)));
            } else {
                double[] ascending = inside.sorted(axis, 1);
                if (ascending[0] < ascending[ascending.length - 1]) {
                    candidates.add(region.withLow(axis, cut(ascending)));
                    candidates.add(region.withHigh(axis, -cut(inside.sorted(axis, -1))));
                }
            }
        }
        return candidates;
    }

    /** Least value to keep, when the lowest share is cut off, ties kept; if the lowest value has more, all of them. */
    private static double cut(double[] ascending) {
        int first = steps(ascending.length);
        if (ascending[first] == ascending[0]) {
            while (ascending[first] == ascending[0]) {
                first++;
            }
        } else {
            while (ascending[first - 1] == ascending[first]) {
                first--;
            }
        }
        return between(ascending[first - 1], ascending[first]);
    }

    private static int steps(int points) {
        return Math.max(1, (int) (Prim.PEELED * points));
    }

    private static double between(double outside, double inside) {
        double limit = (outside + inside) / 2;
        return limit == outside ? inside : limit;
    }

    private PrimRegion pasted(PrimRegion region) {
        PrimRegion larger = larger(region);
        while (larger != null) {
            region = larger;
            larger = larger(region);
        }
        return region;
    }

    /** The densest region one step outwards, and of equally dense ones the largest; null if all are less dense. */
    private PrimRegion larger(PrimRegion region) {
        PrimRegion best = null;
        Count most = all.count(region);
        int step = steps(most.points());
        for (PrimRegion candidate : outwards(region, step)) {
            Count count = all.count(candidate);
            boolean better = count.density() > most.density()
                    || count.density() == most.density() && (best == null || count.points() > most.points());
            if (better) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private List<PrimRegion> outwards(PrimRegion region, int step) {
        List<PrimRegion> candidates = new ArrayList<>();
        for (int axis = 0; axis < all.axes(); axis++) {
            for (int choice = 0; choice < all.choices()[axis]; choice++) {
                if (!region.admits(axis, choice)) {
                    candidates.add(region.with(axis, choice, false));
                }
            }
            if (region.low()[axis] != Double.NEGATIVE_INFINITY) {
                PrimRegion open = region.withLow(axis, Double.NEGATIVE_INFINITY);
                double[] beyond = all.inside(open).outside(region).sorted(axis, -1);
                candidates.add(region.withLow(axis, -reach(beyond, step)));
            }
            if (region.high()[axis] != Double.POSITIVE_INFINITY) {
                PrimRegion open = region.withHigh(axis, Double.POSITIVE_INFINITY);
                double[] beyond = all.inside(open).outside(region).sorted(axis, 1);
                candidates.add(region.withHigh(axis, reach(beyond, step)));
            }
        }
        return candidates;
    }

    /** The limit that lets in so many of the values beyond, with ties; none if that is all. */
    private static double reach(double[] ascending, int step) {
        int next = Math.min(step, ascending.length);
        while (next < ascending.length && ascending[next] == ascending[next - 1]) {
            next++;
        }
        return next == ascending.length ? Double.POSITIVE_INFINITY : between(ascending[next], ascending[next - 1]);
    }

    private PrimRegion pruned(PrimRegion region) {
        return all.box(region).restrictions().stream()
                .filter(r -> r.quasiP() > Prim.LEVEL)
                .max(Comparator.comparingDouble(Restriction::quasiP))
                .map(weakest -> pruned(region.released(weakest.axis())))
                .orElse(region);
    }
}
