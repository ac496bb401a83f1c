package intervene.trend;

import intervene.history.CrisisRecord;
import intervene.history.PeriodRecord;
import intervene.model.Snapshot.OperationNow;
import intervene.model.Snapshot.Part;
import intervene.view.Sight;
import intervene.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run's history does not keep, and has to be noted month by month while it is watched. Months that nobody looked
 * at are missing. Going back forgets what lay beyond, since it may come otherwise; another run forgets all.
 */
final class Watched {
    private final NavigableMap<Integer, Moment> moments = new TreeMap<>();
    private final Map<Integer, Operation> operations = new LinkedHashMap<>();
    private List<PeriodRecord> seen = List.of();
    private World world;
    private int seed;

    /**
     * A month's end.
     *
     * @param soldiersKilled in the run so far
     * @param support        for each operation in the field whose lead is a state, by number: support among the lead's
     *     public [share]
     */
    record Moment(long soldiersKilled, Map<Integer, Double> support) {}

    /** An operation: its lead's name, and its host's. */
    record Operation(String lead, String host) {}

    /** Notes what can be seen now. */
    void note(Sight sight) {
        List<PeriodRecord> periods = sight.snapshot().history().periods();
        int both = Math.min(seen.size(), periods.size());
        boolean another = seed != sight.seed() || world != sight.scenario().world();
        if (another || !seen.subList(0, both).equals(periods.subList(0, both))) {
            moments.clear();
            operations.clear();
        }
        seen = periods;
        seed = sight.seed();
        world = sight.scenario().world();
        moments.tailMap(sight.snapshot().period(), false).clear();
        moments.put(sight.snapshot().period(), moment(sight));
    }

    /** What was seen, by the number of periods simulated before. */
    NavigableMap<Integer, Moment> moments() {
        return new TreeMap<>(moments);
    }

    /** The operations seen, by number. */
    Map<Integer, Operation> operations() {
        return Map.copyOf(operations);
    }

    private Moment moment(Sight sight) {
        var support = new TreeMap<Integer, Double>();
        for (OperationNow operation : sight.snapshot().operations()) {
            operation.parts().stream()
                    .filter(part -> part.state().equals(operation.lead()) && !Double.isNaN(part.support()))
                    .mapToDouble(Part::support)
                    .forEach(share -> support.put(operation.intervention(), share));
            String host = sight.snapshot().crises().get(operation.crisis()).host();
            operations.put(
                    operation.intervention(), new Operation(sight.name(operation.lead()), sight.name(host)));
        }
        long soldiers = sight.snapshot().history().crises().stream()
                .collect(Collectors.summingLong(CrisisRecord::soldierDeaths));
        return new Moment(soldiers, Map.copyOf(support));
    }
}
