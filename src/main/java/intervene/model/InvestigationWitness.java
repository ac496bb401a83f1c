package intervene.model;

import intervene.domain.Measure;
import intervene.domain.Role;
import intervene.history.DraftRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Notes how one crisis of a run is decided. */
final class InvestigationWitness implements Witness {
    /** Every weighing, in order. */
    final List<Weighed> weighed = new ArrayList<>();

    /** Each draft's inputs and how members leaned, in order. */
    final List<Vote> votes = new ArrayList<>();

    final List<Dossier.ForumAnswer> forums = new ArrayList<>();

    private final int number;
    private final BiConsumer<Outlook, Weighed> listener;
    private InterventionModel model;

    /**
     * A witness of a crisis.
     *
     * @param number   the crisis's number
     * @param listener told of each weighing while the world is as it was then
     */
    InvestigationWitness(int number, BiConsumer<Outlook, Weighed> listener) {
        this.number = number;
        this.listener = listener;
    }

    /**
     * A weighing.
     *
     * @param index      its place among the crisis's weighings
     * @param period     when
     * @param stage      in what situation
     * @param assessment what the state made of it
     * @param canLead    whether the state had the force to lead
     */
    record Weighed(int index, int period, Dossier.Stage stage, Assessment assessment, boolean canLead) {
        double margin() {
            return assessment.will() - assessment.premium();
        }

        int conditionsMet() {
            return assessment.right() == null ? 0 : assessment.right().met();
        }
    }

    /** A draft's inputs and how members leaned. */
    record Vote(intervene.decision.CouncilVote.Draft inputs, List<Dossier.Lean> leans) {
        Dossier.Draft with(DraftRecord record) {
            return new Dossier.Draft(record, inputs, leans);
        }
    }

    InterventionModel model() {
        return model;
    }

    @Override
    public void started(InterventionModel run) {
        model = run;
    }

    @Override
    public void appraised(Crisis c, Outlook o, Assessment a) {
        if (c.number == number) {
            boolean canLead = c.able.canLead(
                    a.state().index, o.requiredForce(), model.parameters().coalition());
            var w = new Weighed(weighed.size(), o.period, stage(c, o, a), a, canLead);
            weighed.add(w);
            listener.accept(o, w);
        }
    }

    @Override
    public void voted(Crisis c, DraftVote vote) {
        if (c.number != number) {
            return;
        }
        votes.add(new Vote(vote.draft(), DossierLeans.of(model, c, vote)));
        if (vote.measure() == Measure.FORCE) {
            weighed.replaceAll(w -> w.period() == vote.period() && w.stage() == Dossier.Stage.WITHOUT_COUNCIL
                    ? new Weighed(w.index(), w.period(), Dossier.Stage.IF_VETOED, w.assessment(), w.canLead())
                    : w);
        }
    }

    @Override
    public void asked(Crisis c, ForumSupport f) {
        if (c.number == number) {
            boolean member = f.regional();
            forums.add(new Dossier.ForumAnswer(f.period(), f.lead().code(), f.assembly(), f.endorsed(), member));
        }
    }

    private static Dossier.Stage stage(Crisis c, Outlook o, Assessment a) {
        Role role = a.stance().role();
        if (role == Role.FINANCIER) {
            return Dossier.Stage.FINANCE;
        }
        if (role == Role.CONTRIBUTOR) {
            return c.operation == null ? Dossier.Stage.CONTRIBUTION : Dossier.Stage.RENEWAL;
        }
        boolean deliberated = c.deliberation != null && c.deliberation.outlook().period == o.period;
        if (!deliberated) {
            return Dossier.Stage.FIRST_THOUGHTS;
        }
        return a.stance().councilAuthority() ? Dossier.Stage.UNDER_MANDATE : Dossier.Stage.WITHOUT_COUNCIL;
    }
}
