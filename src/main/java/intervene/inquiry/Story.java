package intervene.inquiry;

import intervene.domain.Mandate;
import intervene.domain.Measure;
import intervene.domain.Outcome;
import intervene.domain.Role;
import intervene.explain.CourseEvent;
import intervene.explain.CourseLines;
import intervene.explain.Words;
import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.RunHistory;
import intervene.model.Snapshot.CrisisNow;
import intervene.model.Snapshot.Month;
import intervene.view.Sight;
import java.util.Comparator;
import java.util.List;

/**
 * A crisis up to the moment that is looked at, and nothing beyond.
 *
 * @param title      what happened where
 * @param onset      period in which it began
 * @param now        last period simulated
 * @param goesOn     whether people are killed, or would be but for an operation
 * @param outcome    how it has been answered so far
 * @param killed     deaths so far, also without action, and what was saved, in a sentence
 * @param price      what interveners have paid, in a sentence; empty where nobody has intervened
 * @param deaths     so far [persons]
 * @param unopposed  so far, if nobody had acted [persons]
 * @param course     its months
 * @param events     what happened, in order of time
 * @param votes      drafts on it
 * @param operations interventions in it
 */
record Story(
        String title,
        int onset,
        int now,
        boolean goesOn,
        Outcome outcome,
        String killed,
        String price,
        long deaths,
        long unopposed,
        List<Month> course,
        List<CourseEvent> events,
        List<Vote> votes,
        List<Operation> operations) {

    /**
     * A draft.
     *
     * @param draft   its number in the run
     * @param period  when
     * @param measure what it proposed
     * @param result  what became of it
     * @param count   votes for, against, and abstentions
     * @param text    a sentence about it
     */
    record Vote(int draft, int period, Measure measure, DraftRecord.Result result, String count, String text) {}

    /**
     * An intervention.
     *
     * @param number   its number in the run
     * @param start    period of the decision
     * @param end      first period after it; the one after now where it goes on
     * @param consent  whether it is one of peacekeepers by consent
     * @param lead     code of the lead
     * @param leadName its name
     * @param parts    codes of those who take part, the lead first
     * @param text     a sentence about its beginning
     */
    record Operation(int number, int start, int end, boolean consent, String lead, String leadName, List<String> parts,
            String text) {}

    /** The story of a crisis. */
    static Story of(Sight sight, int number) {
        RunHistory history = sight.snapshot().history();
        CrisisRecord crisis = history.crises().get(number);
        CrisisNow now = sight.snapshot().crises().get(number);
        List<DraftRecord> drafts = history.drafts().stream().filter(d -> d.crisis() == number).toList();
        List<InterventionRecord> interventions =
                history.interventions().stream().filter(i -> i.crisis() == number).toList();
        var lines = new CourseLines(crisis, drafts, interventions, now.sufficedIn(),
                history.horizon(), sight::name);
        boolean over = sight.snapshot().period() >= sight.scenario().parameters().horizon();
        List<CourseEvent> events = lines.events().stream()
                .filter(e -> over || e.period() < sight.snapshot().period())
                .toList();
        return new Story(Words.capital(Words.of(crisis.kind())) + " in " + sight.name(crisis.host()), crisis.onset(),
                sight.snapshot().lastPeriod(), now.active(), now.outcome(), lines.killed("up to now"),
                interventions.isEmpty() ? "" : lines.price(), crisis.deaths(), crisis.unopposedDeaths(), now.course(),
                events, drafts.stream().map(d -> vote(d, events)).toList(),
                interventions.stream().map(i -> operation(sight, i, events)).toList());
    }

    private static Vote vote(DraftRecord d, List<CourseEvent> events) {
        String text = events.stream().filter(e -> e.draft() == d.draft()).findFirst().map(CourseEvent::text).orElse("");
        return new Vote(d.draft(), d.period(), d.measure(), d.result(), d.yes() + "\u2013" + d.no() + "\u2013"
                + d.abstain(), text);
    }

    private static Operation operation(Sight sight, InterventionRecord i, List<CourseEvent> events) {
        String text = events.stream().filter(e -> e.intervention() == i.intervention()).findFirst()
                .map(CourseEvent::text).orElse("");
        List<String> parts = sight.snapshot().history().contributions().stream()
                .filter(k -> k.intervention() == i.intervention())
                .sorted(Comparator.comparing((ContributionRecord k) -> k.role() != Role.LEAD)
                        .thenComparingDouble(k -> -k.troops()).thenComparing(ContributionRecord::state))
                .map(ContributionRecord::state)
                .toList();
        return new Operation(i.intervention(), i.start(), i.end(), i.mandate() == Mandate.CONSENT,
                i.lead(), sight.name(i.lead()), parts, text);
    }
}
