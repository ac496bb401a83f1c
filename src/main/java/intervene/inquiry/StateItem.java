package intervene.inquiry;

import intervene.view.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A state in a list to choose from.
 *
 * @param code its code; empty for none
 * @param name as the list shows it
 */
record StateItem(String code, String name) {
    /** All states by name; before them, none. */
    static List<StateItem> of(Sight sight) {
        List<StateItem> items = new ArrayList<>();
        sight.scenario().world().states().forEach(s -> items.add(new StateItem(s.code(), s.name())));
        items.sort(Comparator.comparing(StateItem::name));
        items.add(0, new StateItem("", "Choose a state"));
        return items;
    }

    @Override
    public String toString() {
        return name;
    }
}
