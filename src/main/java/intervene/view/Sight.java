package intervene.view;

import intervene.history.InterventionRecord;
import intervene.model.Snapshot;
import intervene.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is looked at: a run at a moment, and what of it the viewer has selected.
 *
 * @param scenario  what is simulated, with the parameters in force at that moment
 * @param seed      of the run
 * @param snapshot  the world at that moment
 * @param selection what is selected; a crisis or draft that has not happened yet counts as none
 */
public record Sight(Scenario scenario, int seed, Snapshot snapshot, Selection selection) {
    public Sight {
        if (selection.crisis() >= snapshot.crises().size()) {
            selection = selection.withCrisis(-1);
        }
        if (selection.draft() >= snapshot.drafts().size()) {
            selection = selection.withDraft(-1);
        }
    }

    /** Names of states by code; and of the United Nations, which lead some operations. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        scenario.world().states().forEach(s -> names.put(s.code(), s.name()));
        names.put(InterventionRecord.UNITED_NATIONS, "United Nations");
        return names;
    }

    public String name(String code) {
        if (code.equals(InterventionRecord.UNITED_NATIONS)) {
            return "United Nations";
        }
        return scenario.world().states().stream()
                .filter(s -> s.code().equals(code))
                .map(s -> s.name())
                .findFirst()
                .orElse(code);
    }

    /** The month of a period: {@code March 1996}. */
    public String month(int period) {
        return Calendar.month(scenario.world().year(), period);
    }

    public Sight with(Selection other) {
        return new Sight(scenario, seed, snapshot, other);
    }
}
