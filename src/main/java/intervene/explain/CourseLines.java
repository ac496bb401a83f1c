package intervene.explain;

import intervene.explain.CourseEvent.Kind;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The course of a crisis, sentence by sentence, from what has been recorded of it.
 *
 * @param crisis        the crisis
 * @param drafts        drafts on it
 * @param interventions interventions in it
 * @param sufficedIn    period in which condemnation or sanctions ended it; −1 where they did not
 * @param horizon       periods that have been recorded: with them the course is cut
 * @param names         name of a state by its code
 */
public record CourseLines(
        CrisisRecord crisis,
        List<DraftRecord> drafts,
        List<InterventionRecord> interventions,
        int sufficedIn,
        int horizon,
        UnaryOperator<String> names) {

    /** What happened, in order of time; the last is the end, or that the record ends. */
    public List<CourseEvent> events() {
        var events = new ArrayList<CourseEvent>();
        events.add(new CourseEvent(crisis.onset(), Kind.ONSET, "The crisis begins" + (crisis.relapseOf() < 0 ? "."
                : ", a relapse of crisis " + crisis.relapseOf() + "."), -1, -1));
        drafts.forEach(r -> events.add(draft(r)));
        for (InterventionRecord i : interventions) {
            events.add(new CourseEvent(i.start(), Kind.INTERVENTION, begun(i), -1, i.intervention()));
            events.add(new CourseEvent(i.end(), Kind.INTERVENTION_ENDS, ended(i), -1, i.intervention()));
        }
        if (sufficedIn >= 0) {
            events.add(new CourseEvent(sufficedIn, Kind.MEASURES_SUFFICE,
                    "Condemnation or sanctions bring the killing to an end.", -1, -1));
        }
        int end = crisis.onset() + crisis.duration();
        events.add(end <= horizon
                ? new CourseEvent(end, Kind.END, "The course that the crisis would have taken without action is over.",
                -1, -1)
                : new CourseEvent(horizon, Kind.END, "The simulation ends; the crisis "
                        + (crisis.ongoing() ? "goes on." : "is over."), -1, -1));
        events.sort(Comparator.comparingInt(CourseEvent::period).thenComparingInt(e -> e.kind().order));
        return List.copyOf(events);
    }

    private static CourseEvent draft(DraftRecord r) {
        String count = r.yes() + " yes, " + r.no() + " no, " + r.abstain() + " abstaining";
        return new CourseEvent(r.period(), Kind.DRAFT, "Draft on " + Words.measure(r.measure()) + " "
                + Words.result(r.result()) + " (" + (r.tabled() ? "" : "expected ") + count + ").", r.draft(), -1);
    }

    private String begun(InterventionRecord i) {
        return "Intervention led by " + names.apply(i.lead()) + ", " + Words.means(i.means()) + ", "
                + Words.mandate(i.mandate())
                + ": " + i.coalitionSize() + (i.coalitionSize() == 1 ? " state" : " states") + " with "
                + Words.thousand(i.pledged()) + " of "
                + Words.thousand(i.required()) + " troops required; legitimacy " + Figures.of(i.legitimacy())
                + (i.lawful() ? "" : ", a breach of the ban on force") + ".";
    }

    private String ended(InterventionRecord i) {
        return (i.end() >= horizon ? "The intervention is still going on" : "The intervention ends") + ": "
                + Words.of(i.timeliness())
                + (i.regimeChange() ? "; it has overthrown the host's government, which some resent as overreach" : "")
                + ".";
    }

    /**
     * What it has cost in lives, and what was saved of what would have been lost.
     *
     * @param cut up to when, where the crisis goes on
     */
    public String killed(String cut) {
        return "Killed: " + Figures.whole(crisis.deaths()) + ", where " + Figures.whole(crisis.unopposedDeaths())
                + " would have been without anybody's action" + (crisis.ongoing() ? " " + cut : "") + ": "
                + (crisis.saved() < 0 ? Figures.whole(-crisis.saved()) + " more" : Figures.whole(crisis.saved())
                + " saved") + ".";
    }

    /** What interveners have lost, spent and destroyed. */
    public String price() {
        return "Interveners lost " + counted(crisis.soldierDeaths(), "soldier") + " and spent "
                + Figures.of(crisis.costMusd()) + " million US$; they killed "
                + counted(crisis.collateral(), "bystander") + ".";
    }

    private static String counted(long n, String noun) {
        return Figures.whole(n) + " " + noun + (n == 1 ? "" : "s");
    }
}
