package intervene.contrast;

import intervene.explain.Figures;
import intervene.explain.Words;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.model.Snapshot.CrisisNow;
import intervene.view.Sight;
import java.util.List;
import java.util.function.Function;

/** Says in words in what two runs differ. */
final class PartingWords {
    private static final int DECIMALS = 3;
    /** So many tell any two strengths apart. */
    private static final int MOST_DECIMALS = 18;

    private final Sight left;
    private final Sight right;

    PartingWords(Sight left, Sight right) {
        this.left = left;
        this.right = right;
    }

    String crises(CrisisRecord a, CrisisRecord b) {
        if (a != null && b != null) {
            return a.host().equals(b.host())
                    ? "a crisis in " + left.name(a.host()) + " is another on the left than on the right"
                    : "a crisis begins in " + left.name(a.host()) + " on the left, in " + right.name(b.host())
                            + " on the right";
        }
        CrisisRecord only = a == null ? b : a;
        return "a crisis begins in " + left.name(only.host()) + " on the " + side(a) + " only";
    }

    String drafts(DraftRecord a, DraftRecord b) {
        if (a == null || b == null) {
            Sight sight = a == null ? right : left;
            DraftRecord only = a == null ? b : a;
            return a(draft(sight, only)) + " comes up on the " + side(a) + " only, and is " + result(sight, only);
        }
        String draft = draft(left, a);
        if (!draft.equals(draft(right, b))) {
            return a(draft) + " is " + result(left, a) + " on the left; " + a(draft(right, b)) + " is "
                    + result(right, b) + " on the right";
        }
        String resultLeft = result(left, a);
        String resultRight = result(right, b);
        if (!resultLeft.equals(resultRight)) {
            return "the " + draft + " is " + resultLeft + " on the left, " + resultRight + " on the right";
        }
        return "the " + draft + (a.sponsor().equals(b.sponsor())
                ? " is " + resultLeft + " on both sides, with " + votes(a) + " on the left, " + votes(b)
                : " comes from " + left.name(a.sponsor()) + " on the left, from " + right.name(b.sponsor()))
                + " on the right";
    }

    String operations(InterventionRecord a, InterventionRecord b) {
        if (a == null || b == null) {
            Sight sight = a == null ? right : left;
            return operation(sight, a == null ? b : a) + " on the " + side(a) + " only";
        }
        String leftSide = operation(left, a);
        String rightSide = operation(right, b);
        return leftSide.equals(rightSide)
                ? leftSide + " with " + states(a) + " on the left, " + states(b) + " on the right"
                : leftSide + " on the left; " + rightSide + " on the right";
    }

    String months(PeriodRecord a, PeriodRecord b) {
        if (a.deaths() != b.deaths() || a.unopposedDeaths() != b.unopposedDeaths()) {
            return deaths(a, b);
        }
        if (a.operations() != b.operations()) {
            return "operations in the field are " + a.operations() + " on the left, " + b.operations()
                    + " on the right";
        }
        if (a.norm() != b.norm()) {
            return strength("the responsibility to protect", a.norm(), b.norm());
        }
        return a.ban() != b.ban()
                ? strength("the ban on unauthorised force", a.ban(), b.ban())
                : "crises going on are " + a.crises() + " on the left, " + b.crises() + " on the right";
    }

    private String deaths(PeriodRecord a, PeriodRecord b) {
        List<CrisisNow> ours = left.snapshot().crises();
        List<CrisisNow> theirs = right.snapshot().crises();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            long here = killed(ours.get(i), a.period());
            long there = killed(theirs.get(i), a.period());
            if (here != there) {
                return "in " + left.name(ours.get(i).host()) + " " + Figures.whole(here) + " people are killed on the"
                        + " left, " + Figures.whole(there) + " on the right";
            }
        }
        return Figures.whole(a.deaths()) + " people are killed on the left, " + Figures.whole(b.deaths())
                + " on the right";
    }

    private static long killed(CrisisNow crisis, int period) {
        return crisis.course().stream().filter(month -> month.period() == period).mapToLong(m -> m.deaths()).sum();
    }

    private static String strength(String norm, double a, double b) {
        int decimals = DECIMALS;
        while (decimals < MOST_DECIMALS && Figures.fixed(a, decimals).equals(Figures.fixed(b, decimals))) {
            decimals++;
        }
        return norm + (a > b ? " is stronger" : " is weaker") + " on the left (" + Figures.fixed(a, decimals)
                + ") than on the right (" + Figures.fixed(b, decimals) + ")";
    }

    private static String side(Object left) {
        return left == null ? "right" : "left";
    }

    private static String a(String thing) {
        return "a " + thing;
    }

    private static String draft(Sight sight, DraftRecord draft) {
        return "draft on " + Words.measure(draft.measure()) + " for " + host(sight, draft.crisis());
    }

    private static String host(Sight sight, int crisis) {
        return sight.name(sight.snapshot().crises().get(crisis).host());
    }

    private static String result(Sight sight, DraftRecord draft) {
        return switch (draft.result()) {
            case ADOPTED -> "adopted";
            case VETOED -> "vetoed by " + names(sight, draft.vetoes());
            case NO_MAJORITY -> "voted down, short of the majority";
            case WITHDRAWN_ANTICIPATED_VETO -> "withdrawn for fear of a veto by " + names(sight, draft.vetoes());
            case WITHDRAWN_NO_MAJORITY -> "withdrawn for want of votes";
        };
    }

    private static String votes(DraftRecord draft) {
        return draft.yes() + " for, " + draft.no() + " against and " + draft.abstain() + " abstaining";
    }

    private static String operation(Sight sight, InterventionRecord o) {
        return sight.name(o.lead()) + " goes into " + host(sight, o.crisis()) + " " + Words.means(o.means()) + " ("
                + Words.mandate(o.mandate()) + ")";
    }

    private static String states(InterventionRecord o) {
        return o.coalitionSize() + (o.coalitionSize() == 1 ? " state" : " states") + " and "
                + Words.thousand(o.pledged()) + " troops";
    }

    /** {@code China, France and Russia}. */
    private static String names(Sight sight, List<String> codes) {
        Function<Integer, String> name = i -> sight.name(codes.get(i));
        var text = new StringBuilder();
        for (int i = 0; i < codes.size(); i++) {
            text.append(i == 0 ? "" : i == codes.size() - 1 ? " and " : ", ").append(name.apply(i));
        }
        return text.toString();
    }
}
