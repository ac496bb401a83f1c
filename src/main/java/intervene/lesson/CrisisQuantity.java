package intervene.lesson;

import intervene.domain.Measure;
import intervene.history.CrisisRecord;
import intervene.model.Snapshot.Leaning;
import intervene.model.Snapshot.Month;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What can be said of a crisis so far. */
enum CrisisQuantity implements Quantity {
    NUMBER((t, c) -> Value.count(c.crisis())),
    HOST((t, c) -> t.name(c.host())),
    KIND((t, c) -> Value.word(c.kind())),
    PERPETRATOR((t, c) -> Value.word(c.perpetrator())),
    CONSENT((t, c) -> Value.word(c.hostConsent() ? "yes" : "no", c.hostConsent() ? "yes" : "no")),
    ONSET((t, c) -> Value.word(t.month(c.onset()), t.month(c.onset()))),
    MONTHS((t, c) -> Value.count(t.snapshot().period() - c.onset())),
    COURSE((t, c) -> Value.count(c.duration())),
    WHOLE_TOLL((t, c) -> Value.count(c.expectedDeaths())),
    GOING_ON((t, c) -> yesNo(t.snapshot().crises().get(c.crisis()).active())),
    OUTCOME((t, c) -> Value.word(c.outcome().label(), Quantity.label(c.outcome()))),
    KILLED((t, c) -> Value.count(c.deaths())),
    KILLED_THIS_MONTH((t, c) -> Value.count(last(t, c).deaths())),
    UNOPPOSED_THIS_MONTH((t, c) -> Value.count(last(t, c).unopposed())),
    UNOPPOSED((t, c) -> Value.count(c.unopposedDeaths())),
    LIVES_SAVED((t, c) -> Value.count(c.saved())),
    BYSTANDERS_KILLED((t, c) -> Value.count(c.collateral())),
    SOLDIERS_KILLED((t, c) -> Value.count(c.soldierDeaths())),
    LEAD((t, c) -> c.lead().isEmpty() ? Value.word("none", "nobody") : t.name(c.lead())),
    MANDATE((t, c) -> Value.word(c.mandate())),
    MEANS((t, c) -> Value.word(c.means())),
    TIMELINESS((t, c) -> Value.word(c.timeliness())),
    COALITION((t, c) -> Value.count(c.coalitionSize())),
    PEAK_TROOPS((t, c) -> Value.real(c.peakTroops())),
    TROOPS((t, c) -> Value.real(last(t, c).troops())),
    REQUIRED_FORCE((t, c) -> Value.real(c.requiredForce())),
    BLOCKERS((t, c) -> t.names(c.blockers())),
    FIRST_ACTION((t, c) -> c.firstAction() < 0
            ? Value.word("none", "never")
            : Value.word(t.month(c.firstAction()), t.month(c.firstAction()))),
    DELAY((t, c) -> c.firstAction() < 0
            ? Value.word("none", "none")
            : Value.count(c.firstAction() - c.onset())),
    DRAFTS_SO_FAR((t, c) -> Value.count(t.snapshot().drafts().stream()
            .filter(d -> d.record().crisis() == c.crisis())
            .count())),
    DRAFTS_ON_FORCE((t, c) -> Value.count(t.snapshot().drafts().stream()
            .filter(d -> d.record().crisis() == c.crisis())
            .filter(d -> d.record().measure() == Measure.FORCE)
            .count())),
    ABLE_TO_LEAD((t, c) -> leaning(t, c, Leaning::canLead)),
    WILLING_TO_LEAD((t, c) -> leaning(t, c, l -> l.canLead() && l.gateOpen() && l.willing())),
    NEAREST_TO_LEADING((t, c) -> t.nearest(c)),
    LAST_RESORT_SO_FAR((t, c) -> Value.real(t.dossier("").moment().lastResort())),
    GROUND_RISK((t, c) -> Value.real(t.dossier("").moment().ground().risk())),
    VISIBILITY((t, c) -> Value.real(t.dossier("").moment().visibility())),
    STILL_TO_DIE((t, c) -> Value.count(t.dossier("").moment().remaining()));

    private final BiFunction<Testimony, CrisisRecord, Value> value;

    CrisisQuantity(BiFunction<Testimony, CrisisRecord, Value> value) {
        this.value = value;
    }

    @Override
    public String label() {
        return Quantity.label(this);
    }

    @Override
    public Subject subject() {
        return Subject.CRISIS;
    }

    @Override
    public Value of(Testimony t, String name) {
        return value.apply(t, t.crisis(name));
    }

    private static Value yesNo(boolean truth) {
        return Value.word(truth ? "yes" : "no", truth ? "yes" : "no");
    }

    private static Month last(Testimony t, CrisisRecord c) {
        var course = t.snapshot().crises().get(c.crisis()).course();
        return course.isEmpty() ? new Month(c.onset(), 0, 0, 0) : course.get(course.size() - 1);
    }

    private static Value leaning(Testimony t, CrisisRecord c, Predicate<Leaning> those) {
        return Value.count(t.snapshot().crises().get(c.crisis()).leanings().stream().filter(those).count());
    }
}
