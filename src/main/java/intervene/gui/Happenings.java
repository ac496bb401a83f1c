package intervene.gui;

import intervene.domain.Means;
import intervene.explain.Words;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.view.Sight;
import java.util.List;
import java.util.stream.Collectors;

/** What a month brought, in a sentence: the gravest thing that happened in it. */
final class Happenings {
    private Happenings() {}

    /** {@code Draft on force for Rwanda vetoed by China.} */
    static String of(Sight sight) {
        int period = sight.snapshot().lastPeriod();
        if (period < 0) {
            return "The run is at its start: press play.";
        }
        for (DraftRecord draft : sight.snapshot().history().drafts()) {
            if (draft.period() == period && draft.result() == DraftRecord.Result.VETOED) {
                return of(sight, draft);
            }
        }
        for (InterventionRecord operation : sight.snapshot().history().interventions()) {
            if (operation.start() == period) {
                return of(sight, operation);
            }
        }
        List<CrisisRecord> begun = sight.snapshot().history().crises().stream()
                .filter(c -> c.onset() == period)
                .toList();
        return begun.isEmpty() ? lesser(sight, period) : begun.stream()
                .map(c -> of(sight, c))
                .collect(Collectors.joining(" "));
    }

    private static String lesser(Sight sight, int period) {
        for (DraftRecord draft : sight.snapshot().history().drafts()) {
            if (draft.period() == period) {
                return of(sight, draft);
            }
        }
        for (InterventionRecord operation : sight.snapshot().history().interventions()) {
            if (operation.end() == period) {
                return "Operation in " + host(sight, operation.crisis()) + " ends.";
            }
        }
        return standing(sight);
    }

    private static String standing(Sight sight) {
        long active = sight.snapshot().crises().stream().filter(c -> c.active()).count();
        int operations = sight.snapshot().operations().size();
        if (active == 0) {
            return operations == 0 ? "No crisis anywhere." : "No killing anywhere; " + operations(operations) + ".";
        }
        return (active == 1 ? "One crisis goes on" : active + " crises go on") + "; " + operations(operations) + ".";
    }

    private static String operations(int n) {
        return n == 0 ? "no operation is in the field" : n == 1 ? "one operation is in the field"
                : n + " operations are in the field";
    }

    /** What became of a draft. */
    static String of(Sight sight, DraftRecord draft) {
        String subject = "Draft on " + Words.measure(draft.measure()) + " for " + host(sight, draft.crisis());
        return subject + switch (draft.result()) {
            case ADOPTED -> " adopted, " + draft.yes() + " to " + draft.no() + ".";
            case VETOED -> " vetoed by " + names(sight, draft.vetoes()) + ".";
            case NO_MAJORITY -> " fails: " + draft.yes() + " votes for it.";
            case WITHDRAWN_ANTICIPATED_VETO -> " withdrawn: its sponsor expects a veto.";
            case WITHDRAWN_NO_MAJORITY -> " withdrawn: its sponsor expects no majority.";
        };
    }

    /** How an operation began. */
    static String of(Sight sight, InterventionRecord operation) {
        String who = sight.name(operation.lead());
        String where = host(sight, operation.crisis());
        return operation.means() == Means.PEACEKEEPING
                ? who + " leads peacekeepers to " + where + "."
                : who + " leads an intervention in " + where + ", " + Words.mandate(operation.mandate()) + ".";
    }

    /** How a crisis began. */
    static String of(Sight sight, CrisisRecord crisis) {
        return Words.capital(Words.of(crisis.kind())) + (crisis.relapseOf() >= 0 ? " anew" : "") + " in "
                + sight.name(crisis.host()) + ".";
    }

    private static String host(Sight sight, int crisis) {
        return sight.name(sight.snapshot().crises().get(crisis).host());
    }

    private static String names(Sight sight, List<String> codes) {
        List<String> names = codes.stream().map(sight::name).toList();
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
