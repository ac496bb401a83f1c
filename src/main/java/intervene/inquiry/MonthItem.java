package intervene.inquiry;

import intervene.domain.Measure;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.model.Snapshot.CrisisNow;
import intervene.view.Sight;
import java.util.ArrayList;
import java.util.List;

/**
 * A month that can be explained.
 *
 * @param period the period; −1: the latest in which the crisis was weighed
 * @param text   as the list shows it
 */
record MonthItem(int period, String text) {
    static final int LATEST = -1;

    /** The months of a crisis that are worth explaining, of those in which states may have weighed it. */
    static List<MonthItem> of(Sight sight, int crisis) {
        List<MonthItem> items = new ArrayList<>();
        items.add(new MonthItem(LATEST, "Latest month weighed"));
        if (crisis < 0) {
            return items;
        }
        CrisisNow now = sight.snapshot().crises().get(crisis);
        CrisisRecord record = sight.snapshot().history().crises().get(crisis);
        if (now.weighedIn() >= 0) {
            items.add(item(sight, record.onset(), "Onset"));
        }
        for (DraftRecord d : sight.snapshot().history().drafts()) {
            if (d.crisis() == crisis && d.measure() == Measure.FORCE) {
                items.add(item(sight, d.period(), "Draft on force"));
            }
        }
        if (record.firstAction() >= 0) {
            items.add(item(sight, record.firstAction(), "First action"));
        }
        return items;
    }

    private static MonthItem item(Sight sight, int period, String what) {
        return new MonthItem(period, what + ", " + sight.month(period));
    }

    @Override
    public String toString() {
        return text;
    }
}
