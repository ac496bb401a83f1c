package intervene.model;

import intervene.domain.Means;
import intervene.process.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes down what is known of a crisis in a period, and who could act. */
final class DossierMoment {
    private DossierMoment() {}

    static Dossier.Moment of(InterventionModel model, Outlook o, Dossier.Choice choice) {
        Crisis c = o.crisis;
        Crisis.Nature n = c.nature;
        return new Dossier.Moment(
                o.period,
                choice,
                c.deaths,
                o.remaining,
                c.unopposedEnd() - o.period,
                o.view.visibility(),
                n.displaced() * c.deaths / n.deaths(),
                n.opposition(),
                n.localSupport(),
                c.host.profile.cinc(),
                c.host.profile.permanent(),
                o.lastResort,
                c.firstTabled,
                o.view.norm(),
                o.view.ban(),
                model.standingForceAtHand(),
                c.dutyBearer < 0 ? "" : model.environment().code(c.dutyBearer),
                plan(o, Means.GROUND),
                plan(o, Means.AIR),
                actors(model, o));
    }

    private static Dossier.Plan plan(Outlook o, Means means) {
        Expectation e = o.expect(means);
        return new Dossier.Plan(e.requiredForce(), e.force(), e.months(), o.stoppedShare(means), e.saved(), e.risk());
    }

    private static List<Dossier.Actor> actors(InterventionModel model, Outlook o) {
        Crisis c = o.crisis;
        var actors = new ArrayList<Dossier.Actor>();
        for (MemberState s : model.states()) {
            boolean canLead = c.able.canLead(
                    s.index, o.requiredForce(), model.parameters().coalition());
            actors.add(new Dossier.Actor(
                    s.code(),
                    c.able.distance(s.index),
                    c.able.usable(s.index),
                    s.committed,
                    canLead,
                    model.hasAirForce(s.index),
                    s == c.host,
                    s.ownCrises > 0,
                    c.able.bystanders(s.index)));
        }
        actors.sort(Comparator.comparingDouble((Dossier.Actor a) -> -a.usable()).thenComparing(Dossier.Actor::state));
        return List.copyOf(actors);
    }
}
