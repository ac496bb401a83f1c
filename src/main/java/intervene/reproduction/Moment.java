package intervene.reproduction;

import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunHistory;
import intervene.observe.Decimal;
import intervene.observe.Tables;
import intervene.observe.Tables.OfRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What this program has happen in one period of a run, where the result does not tell. */
final class Moment {
    private static final int MOST = 8;

    private Moment() {}

    /** A line for each thing that happens; none where the run ends before. */
    static List<String> of(RunHistory run, int period) {
        List<String> lines = new ArrayList<>();
        for (CrisisRecord crisis : run.crises()) {
            if (crisis.onset() == period) {
                lines.add(String.format(Locale.ROOT, "crisis %d begins in %s, %,d deaths if nobody acts",
                        crisis.crisis(), crisis.host(), crisis.unopposedDeaths()));
            }
        }
        for (DraftRecord draft : run.drafts()) {
            if (draft.period() == period) {
                lines.add(draft(draft));
            }
        }
        for (InterventionRecord intervention : run.interventions()) {
            if (intervention.start() == period) {
                lines.add("intervention " + intervention.intervention() + " begins in crisis " + intervention.crisis()
                        + ", led by " + intervention.lead());
            }
            if (intervention.end() == period) {
                lines.add("intervention " + intervention.intervention() + " in crisis " + intervention.crisis() + ""
                        + " ends");
            }
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > MOST) {
            shown.add("… and " + (lines.size() - MOST) + " more");
        }
        if (period < run.periods().size()) {
            shown.add(period(run.periods().get(period)));
        }
        return shown;
    }

    private static String draft(DraftRecord draft) {
        List<String> header = Tables.VOTES.header();
        List<String> cells = Tables.VOTES.cells(new OfRun<>(0L, draft));
        return "draft " + draft.draft() + " on " + cells.get(header.indexOf("measure")) + " in crisis " + draft.crisis()
                + ", by " + draft.sponsor() + ": " + cells.get(header.indexOf("reason")) + " (" + draft.yes() + " yes, "
                + draft.no() + " no, " + Sentences.count(draft.abstain(), "abstention", "abstentions") + ")";
    }

    private static String period(PeriodRecord period) {
        return String.format(Locale.ROOT, "%,d deaths, %d crises, %d operations, norm %s, ban %s", period.deaths(),
                period.crises(), period.operations(), Decimal.text(period.norm()), Decimal.text(period.ban()));
    }
}
