package intervene.explain;

import intervene.decision.RightToIntervene;
import intervene.domain.Role;
import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.InterventionRecord;
import intervene.model.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened then, and why the outcome is what it is. */
final class CourseText {
    private static final int SHARES_SHOWN = 12;

    private final Dossier dossier;
    private final Page page;
    private final CrisisRecord crisis;
    private final CourseLines course;

    CourseText(Dossier dossier, Page page) {
        this.dossier = dossier;
        this.page = page;
        this.crisis = dossier.crisis();
        this.course = new CourseLines(crisis, dossier.drafts().stream().map(Dossier.Draft::record).toList(),
                dossier.interventions(), dossier.grounds().sufficedIn(), dossier.run().parameters().horizon(),
                dossier::name);
    }

    void write() {
        page.heading("6. What happened");
        course.events().forEach(e -> page.entry("period " + e.period() + ", month "
                + (e.period() - crisis.onset() + 1), e.text()));
        dossier.interventions().forEach(this::shares);
        page.gap();
        page.indented(course.killed("up to the end of the simulation"));
        if (!dossier.interventions().isEmpty()) {
            page.indented(course.price());
        }
        why();
    }

    private void shares(InterventionRecord i) {
        List<ContributionRecord> parts = dossier.contributions().stream()
                .filter(k -> k.intervention() == i.intervention())
                .sorted(Comparator.comparing((ContributionRecord k) -> k.role() != Role.LEAD)
                        .thenComparingDouble(k -> -k.troops()).thenComparing(ContributionRecord::state))
                .toList();
        page.gap();
        page.indented("Who bore the intervention of period " + i.start() + ":");
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"state", "part", "thousand troops", "share", "own dead", "million US$", "months"});
        for (ContributionRecord k : parts.subList(0, Math.min(SHARES_SHOWN, parts.size()))) {
            rows.add(new String[] {dossier.name(k.state()), Words.of(k.role()), Figures.of(k.troops()),
                Figures.of(100 * k.troops() / i.pledged()) + " %", Figures.whole(k.soldierDeaths()),
                Figures.of(k.costMusd()),
                String.valueOf(k.months())});
        }
        page.table(rows, 2);
        if (parts.size() > SHARES_SHOWN) {
            page.indented("and " + (parts.size() - SHARES_SHOWN) + " more (--json lists all)");
        }
    }

    private void why() {
        page.gap();
        page.indented("Why the outcome is " + crisis.outcome().label()
                + ". Each crisis has one outcome, the first that applies:");
        Dossier.Grounds g = dossier.grounds();
        List<Question> questions = List.of(
                new Question("did anybody intervene?", !dossier.interventions().isEmpty(),
                "the authority of what began first names the outcome"),
                new Question("did condemnation or sanctions end it?", g.sufficedIn() >= 0, "in period "
                + g.sufficedIn()),
                new Question("did the Council authorise force or peacekeeping?", g.mandate(),
                "but too few states followed"),
                new Question("was a draft on force vetoed?", g.vetoed(), blockers()),
                new Question("was one withdrawn for fear of a veto?", g.anticipatedVeto(), blockers()),
                new Question("did one fall short of the majority, or was it expected to?", g.noMajority(), "fewer than "
                        + dossier.run().parameters().council().majority() + " votes"),
                new Question("was a state ever ready to lead?", g.someoneWilling(),
                "but it was over before anybody acted"),
                new Question("was the right to intervene ever open to a state able to lead?", g.qualifying(),
                "but none had reason enough"));
        for (Question q : questions) {
            page.item(Words.capital(q.words()) + (q.answer() ? " Yes: " + q.because() + "." : " No."));
            if (q.answer()) {
                return;
            }
        }
        page.item("What shut the gate to the ablest state: " + shut(g.conditionsMet()) + ".");
    }

    /** A question on the way to the outcome. */
    private record Question(String words, boolean answer, String because) {}

    private String blockers() {
        return "by " + String.join(", ", crisis.blockers().stream().map(dossier::name).toList());
    }

    private static String shut(int conditionsMet) {
        return switch (conditionsMet) {
            case 0 -> "no just cause, too few lives being at stake";
            case 1 -> "no reasonable prospects, the host being too strong or the force too small";
            case 2 -> "no proportionality, the action costing more lives than it saves";
            case RightToIntervene.CONDITIONS -> "nothing at the time it came nearest, but no state able to lead saw"
                    + " it open";
            default -> "too little support of the local population";
        };
    }
}
