package intervene.map;

import intervene.atlas.WorldPlan;
import intervene.atlas.WorldPlan.Place;
import intervene.domain.Mandate;
import intervene.history.DraftRecord;
import intervene.model.Snapshot;
import intervene.view.Shading;
import intervene.view.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a map has to show of a moment, before it is known how large the map is. Immutable. */
final class MapContent {
    private final WorldPlan plan;
    private final Sight sight;
    private final List<CrisisMark> marks;
    private final List<Flow> flows;
    private final Map<String, Snapshot.StateNow> states = new HashMap<>();
    private final Map<String, Snapshot.Leaning> leanings = new HashMap<>();

    MapContent(WorldPlan plan, Sight sight) {
        this.plan = plan;
        this.sight = sight;
        sight.snapshot().states().forEach(s -> states.put(s.code(), s));
        if (crisis() != null) {
            crisis().leanings().forEach(l -> leanings.put(l.state(), l));
        }
        marks = findMarks();
        flows = findFlows();
    }

    WorldPlan plan() {
        return plan;
    }

    Sight sight() {
        return sight;
    }

    /** Crises in the order in which they are drawn: the deadliest first, the selected one last. */
    List<CrisisMark> crises() {
        return marks;
    }

    /** Troops abroad, the fewest first. */
    List<Flow> flows() {
        return flows;
    }

    /** The selected crisis; null for none. */
    Snapshot.CrisisNow crisis() {
        int number = sight.selection().crisis();
        return number < 0 ? null : sight.snapshot().crises().get(number);
    }

    /** What a state made of the selected crisis; null where it has not weighed it. */
    Snapshot.Leaning leaning(String code) {
        return leanings.get(code);
    }

    /** A state as it stands; null where the run has none of that code. */
    Snapshot.StateNow state(String code) {
        return states.get(code);
    }

    /** Whether a state is host of the selected crisis. */
    boolean isHost(String code) {
        return crisis() != null && crisis().host().equals(code);
    }

    /** The number by which a state is shaded; NaN where there is none. */
    double value(String code) {
        Snapshot.StateNow state = states.get(code);
        if (state == null) {
            return Double.NaN;
        }
        return switch (sight.selection().shading()) {
            case WILLINGNESS -> leanings.containsKey(code) ? leanings.get(code).margin() : Double.NaN;
            case REPUTATION -> state.reputation();
            case FIDUCIARY_WEIGHT -> state.fiduciaryWeight();
            case WEARINESS -> state.weariness();
            case COMMITMENT -> state.committed() > 0 ? state.committed() : Double.NaN;
            case IDEAL_POINT -> state.idealPoint();
        };
    }

    /** Whether a state is hatched: it has no right to intervene in the selected crisis, as it sees it. */
    boolean isBarred(String code) {
        return sight.selection().shading() == Shading.WILLINGNESS
                && leanings.containsKey(code) && !leanings.get(code).gateOpen();
    }

    private List<CrisisMark> findMarks() {
        Map<Integer, CrisisMark.Blocked> blocked = blocked();
        Set<Integer> inTheField = new HashSet<>();
        sight.snapshot().operations().forEach(o -> inTheField.add(o.crisis()));
        List<CrisisMark> found = new ArrayList<>();
        for (Snapshot.CrisisNow crisis : sight.snapshot().crises()) {
            Place host = plan.place(crisis.host());
            int ended = ended(crisis);
            if (host != null && (ended < CrisisMark.FADING || crisis == crisis())) {
                long deaths = crisis.active() && !crisis.course().isEmpty()
                        ? crisis.course().get(crisis.course().size() - 1).deaths() : 0;
                found.add(new CrisisMark(crisis, host, deaths, Math.min(ended, CrisisMark.FADING - 1),
                        blocked.get(crisis.number()), inTheField.contains(crisis.number())));
            }
        }
        found.sort(Comparator.comparing((CrisisMark m) -> m.crisis() == crisis())
                .thenComparing(CrisisMark::active)
                .thenComparing(Comparator.comparingLong(CrisisMark::deaths).reversed())
                .thenComparing(CrisisMark::number));
        return List.copyOf(found);
    }

    private int ended(Snapshot.CrisisNow crisis) {
        if (crisis.active() || crisis.course().isEmpty()) {
            return 0;
        }
        return Math.max(1, sight.snapshot().lastPeriod() - crisis.course().get(crisis.course().size() - 1).period());
    }

    /** The latest vetoes by number of crisis. */
    private Map<Integer, CrisisMark.Blocked> blocked() {
        Map<Integer, CrisisMark.Blocked> latest = new HashMap<>();
        for (DraftRecord draft : sight.snapshot().history().drafts()) {
            int age = sight.snapshot().lastPeriod() - draft.period();
            boolean cast = draft.result() == DraftRecord.Result.VETOED;
            boolean feared = draft.result() == DraftRecord.Result.WITHDRAWN_ANTICIPATED_VETO;
            if (age < CrisisMark.FADING && (cast || feared)) {
                latest.put(draft.crisis(), new CrisisMark.Blocked(draft.vetoes(), cast, age, draft));
            }
        }
        return latest;
    }

    private List<Flow> findFlows() {
        List<Flow> found = new ArrayList<>();
        for (Snapshot.OperationNow operation : sight.snapshot().operations()) {
            Place to = plan.place(sight.snapshot().crises().get(operation.crisis()).host());
            for (Snapshot.Part part : operation.parts()) {
                Place from = plan.place(part.state());
                if (to != null && from != null && from != to && part.troops() > 0) {
                    found.add(new Flow(
                            from, to, operation.crisis(), part.troops(), operation.mandate() != Mandate.CONSENT));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Flow::troops));
        return List.copyOf(found);
    }
}
