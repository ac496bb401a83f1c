package intervene.inquiry;

import intervene.explain.Words;
import intervene.history.CrisisRecord;
import intervene.model.Snapshot.CrisisNow;
import intervene.view.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A crisis in a list to choose from.
 *
 * @param number its number; −1 for none
 * @param text   as the list shows it
 * @param active whether it goes on
 */
record CrisisItem(int number, String text, boolean active) {
    /** All crises so far, those that go on first, the latest first; before them, none. */
    static List<CrisisItem> of(Sight sight) {
        List<CrisisItem> items = new ArrayList<>();
        items.add(new CrisisItem(-1, sight.snapshot().crises().isEmpty() ? "No crisis so far" : "Choose a crisis",
                true));
        sight.snapshot().crises().stream()
                .sorted(Comparator.comparing((CrisisNow c) -> !c.active())
                        .thenComparing(Comparator.comparingInt(CrisisNow::number).reversed()))
                .forEach(c -> items.add(of(sight, c)));
        return items;
    }

    private static CrisisItem of(Sight sight, CrisisNow c) {
        CrisisRecord record = sight.snapshot().history().crises().get(c.number());
        return new CrisisItem(c.number(), sight.name(c.host()) + ", " + Words.of(record.kind()) + ", from "
                + sight.month(record.onset()) + (c.active() ? "" : ", over"), c.active());
    }

    @Override
    public String toString() {
        return text;
    }
}
