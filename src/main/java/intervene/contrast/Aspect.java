package intervene.contrast;

import intervene.explain.Figures;
import intervene.explain.Words;
import intervene.history.CrisisRecord;
import intervene.view.Sight;
import java.util.Objects;
import java.util.function.Function;

/** In what a crisis may go another way. */
enum Aspect {
    OUTCOME(CrisisRecord::outcome),
    DEATHS(CrisisRecord::deaths),
    ACTION(c -> c.firstAction() >= 0),
    LEAD(CrisisRecord::lead),
    FIRST_ACTION(CrisisRecord::firstAction),
    MANDATE(CrisisRecord::mandate),
    MEANS(CrisisRecord::means),
    COALITION(CrisisRecord::coalitionSize),
    SOLDIERS(CrisisRecord::soldierDeaths),
    UNOPPOSED(CrisisRecord::unopposedDeaths);

    private final Function<CrisisRecord, Object> of;

    Aspect(Function<CrisisRecord, Object> of) {
        this.of = of;
    }

    /** Whether two courses of a crisis differ in it. */
    boolean differs(CrisisRecord left, CrisisRecord right) {
        return !Objects.equals(of.apply(left), of.apply(right));
    }

    /** Whether the table has columns for it. */
    boolean isShown() {
        return this == OUTCOME || this == DEATHS;
    }

    /** Whether it is one of the first intervention, which there must be. */
    boolean isOfAction() {
        return ordinal() > ACTION.ordinal() && this != UNOPPOSED;
    }

    /** {@code led by France / Italy}: the left run, then the right one. */
    String words(CrisisRecord left, CrisisRecord right, Sight sight) {
        return switch (this) {
            case OUTCOME -> Words.of(left.outcome()) + " / " + Words.of(right.outcome());
            case DEATHS -> whole(left.deaths(), right.deaths()) + " killed";
            case ACTION -> "intervention on the " + (left.firstAction() >= 0 ? "left" : "right") + " only";
            case LEAD -> "led by " + sight.name(left.lead()) + " / " + sight.name(right.lead());
            case FIRST_ACTION -> "first act in " + CrisisRows.brief(sight.month(left.firstAction())) + " / "
                    + CrisisRows.brief(sight.month(right.firstAction()));
            case MANDATE -> Words.of(left.mandate()) + " / " + Words.of(right.mandate());
            case MEANS -> Words.means(left.means()) + " / " + Words.means(right.means());
            case COALITION -> left.coalitionSize() + " / " + right.coalitionSize() + " states";
            case SOLDIERS -> whole(left.soldierDeaths(), right.soldierDeaths()) + " soldiers killed";
            case UNOPPOSED -> whole(left.unopposedDeaths(), right.unopposedDeaths()) + " if nobody had acted";
        };
    }

    private static String whole(long left, long right) {
        return Figures.whole(left) + " / " + Figures.whole(right);
    }
}
