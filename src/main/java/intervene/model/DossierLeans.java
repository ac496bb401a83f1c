package intervene.model;

import intervene.decision.Ballot;
import intervene.decision.CouncilParameters;
import intervene.decision.CouncilVote;
import intervene.decision.Tally;
import java.util.ArrayList;
import java.util.List;

/** Takes members' vote utilities apart into the terms of which they are the sum. */
final class DossierLeans {
    private DossierLeans() {}

    static List<Dossier.Lean> of(InterventionModel model, Crisis c, Witness.DraftVote vote) {
        var matter = new Chamber.Matter(c, vote.measure(), vote.sponsor(), vote.draft());
        List<CouncilVote.Seat> forecast = model.chamber().forecast(matter, vote.seats());
        var leans = new ArrayList<Dossier.Lean>();
        for (int i = 0; i < vote.seats().size(); i++) {
            CouncilVote.Seat seat = vote.seats().get(i);
            MemberState s = model.states().get(model.environment().indexOf(seat.member()));
            double error = forecast.get(i).utility() - seat.utility();
            leans.add(
                    lean(model, matter, s, new Cast(seat, error, vote.ballots().get(i))));
        }
        return leans;
    }

    private record Cast(CouncilVote.Seat seat, double forecastError, Tally.Cast cast) {
        Ballot ballot() {
            return cast.ballot();
        }
    }

    private static Dossier.Lean lean(InterventionModel model, Chamber.Matter matter, MemberState s, Cast cast) {
        CouncilParameters p = model.parameters().council();
        Crisis c = matter.crisis();
        CouncilVote.Draft d = matter.draft();
        CouncilVote.Seat seat = cast.seat();
        double standing = 1 + model.parameters().reputation().affinity() * matter.sponsor().reputation;
        double affinity = model.environment().affinity(s.index, matter.sponsor().index) * standing
                - model.environment().affinity(s.index, c.host.index);
        return new Dossier.Lean(
                seat.member(),
                seat.veto(),
                seat.utility(),
                p.criteriaWeight() * (d.criteria() - 0.5),
                p.affinityWeight() * affinity,
                d.outsideOption() ? p.outsideOptionWeight() : 0,
                -d.intrusiveness() * p.sovereigntyWeight() * s.traits.sovereignty() * (d.hostConsent() ? 0 : 1),
                -d.intrusiveness() * p.patronWeight() * seat.patronTie(),
                -d.intrusiveness() * p.resentmentWeight() * s.resentment,
                p.noise() * c.draws.ballot(s, matter.measure()),
                cast.forecastError(),
                seat.loneVetoCost(),
                cast.ballot());
    }
}
