package intervene.inquiry;

import intervene.model.Snapshot.CrisisNow;
import intervene.model.Snapshot.Leaning;
import java.util.Comparator;
import java.util.List;

/** The states that come nearest to leading an intervention. */
final class Nearest {
    private static final int SHOWN = 8;
    private static final Comparator<Leaning> FIRST = Comparator.comparing((Leaning l) -> !l.canLead())
            .thenComparing(l -> !l.gateOpen())
            .thenComparingDouble(l -> -l.margin())
            .thenComparing(Leaning::state);

    private Nearest() {}

    /** Their codes, the nearest first. */
    static List<String> of(CrisisNow crisis) {
        return crisis.leanings().stream().sorted(FIRST).limit(SHOWN).map(Leaning::state).toList();
    }
}
