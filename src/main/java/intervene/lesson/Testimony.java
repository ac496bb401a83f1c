package intervene.lesson;

import intervene.history.CrisisRecord;
import intervene.model.Dossier;
import intervene.model.DossierQuery;
import intervene.model.LiveRun;
import intervene.model.Snapshot;
import intervene.model.Snapshot.StateNow;
import intervene.param.InvalidInput;
import intervene.scenario.Scenario;
import intervene.view.Calendar;
import intervene.view.Sight;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What one run has to say in a step. */
final class Testimony {
    private static final Collector<CharSequence, ?, String> AND = Collectors.joining(" and ");

    private final LiveRun run;
    private final Staging staging;
    private final Snapshot snapshot;
    private final Sight sight;
    private final Map<String, Dossier> dossiers = new HashMap<>();

    /** Of a run that has come to where the step wants it. */
    Testimony(LiveRun run, Staging staging) {
        this.run = run;
        this.staging = staging;
        this.snapshot = run.snapshot();
        int firstYear = run.scenario().world().year();
        this.sight = new Sight(run.scenario(), run.seed(), snapshot, staging.selection(snapshot, firstYear));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Scenario scenario() {
        return run.scenario();
    }

    int seed() {
        return run.seed();
    }

    String month(int period) {
        return Calendar.month(scenario().world().year(), period);
    }

    Value name(String code) {
        return Value.word(code, sight.name(code));
    }

    Value names(List<String> codes) {
        return codes.isEmpty()
                ? Value.word("none", "nobody")
                : Value.word(String.join(", ", codes), codes.stream().map(sight::name).collect(AND));
    }


    /** The crisis of that name; where it is empty, that which the step looks at. */
    CrisisRecord crisis(String name) {
        CrisisName wanted = name.isEmpty() ? staging.crisis() : CrisisName.parse(name).orElseThrow();
        if (wanted.equals(CrisisName.NONE)) {
            throw new InvalidInput("the step looks at no crisis. Name one, as in 'killed of RWA', or write crisis:.");
        }
        int number = wanted.number(snapshot, scenario().world().year());
        if (number < 0) {
            throw new InvalidInput("crisis " + wanted + " has not begun after " + snapshot.period() + " months of "
                    + scenario().name() + " with seed " + seed() + ". Crises so far are in " + hosts() + ".");
        }
        return snapshot.history().crises().get(number);
    }

    private String hosts() {
        String hosts = snapshot.crises().stream().map(Snapshot.CrisisNow::host).distinct().collect(
                Collectors.joining(", "));
        return hosts.isEmpty() ? "no state" : hosts;
    }

    /** The draft of that name; where it is empty, that which the step looks at. */
    Dossier.Draft draft(String name) {
        DraftName wanted = name.isEmpty() ? staging.draft() : DraftName.parse(name).orElseThrow();
        int number = wanted.number(snapshot, crisis("").crisis());
        if (number < 0) {
            throw refusal("there is no draft '" + wanted + "' on it");
        }
        return snapshot.drafts().get(number);
    }

    /** The state of that code; where it is empty, that which the step looks at. */
    StateNow state(String name) {
        String code = code(name);
        return snapshot.states().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow(
                () -> new InvalidInput("the world has no state '" + code + "'."));
    }

    private String code(String name) {
        String code = name.isEmpty() ? staging.state() : name;
        if (code.isEmpty()) {
            throw new InvalidInput("the step looks at no state. Name one, as in 'verdict of USA', or write state:.");
        }
        return code;
    }

    /** What a state last weighed. */
    Dossier.Weighing weighing(String name) {
        String code = code(name);
        Dossier.Weighing last = dossier(code).focus().last();
        if (last == null) {
            throw refusal(code + " did not weigh it when states last did");
        }
        return last;
    }

    /** Why the crisis that is looked at was answered as it was, when states last weighed it. */
    Dossier dossier(String state) {
        int number = crisis("").crisis();
        int period = snapshot.crises().get(number).weighedIn();
        if (period < 0) {
            throw refusal("nobody has weighed it yet");
        }
        return dossiers.computeIfAbsent(
                state, s -> run.dossier(new DossierQuery(seed(), number, s, period), false));
    }

    /** How a state leant to the draft that is looked at. */
    Dossier.Lean lean(String name) {
        String code = code(name);
        return draft("").leans().stream().filter(l -> l.member().equals(code)).findFirst().orElseThrow(
                () -> refusal(code + " had no seat when the draft on it came up"));
    }

    /** Who, of those with the force to lead and the right, comes nearest to wanting to. */
    Value nearest(CrisisRecord c) {
        return snapshot.crises().get(c.crisis()).leanings().stream()
                .filter(l -> l.canLead() && l.gateOpen())
                .max(Comparator.comparingDouble(Snapshot.Leaning::margin))
                .map(l -> name(l.state()))
                .orElseThrow(() -> refusal("nobody with the force to lead has the right to"));
    }

    /** A complaint about the crisis that is looked at. */
    InvalidInput refusal(String what) {
        return new InvalidInput("crisis " + staging.crisis() + " after " + snapshot.period() + " months of "
                + scenario().name() + " with seed " + seed() + ": " + what + ".");
    }
}
