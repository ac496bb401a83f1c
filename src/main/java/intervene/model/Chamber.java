package intervene.model;

import intervene.decision.Ballot;
import intervene.decision.CouncilParameters;
import intervene.decision.CouncilVote;
import intervene.decision.Forum;
import intervene.decision.Tally;
import intervene.domain.Measure;
import intervene.world.Organisation;
import java.util.ArrayList;
import java.util.List;

/** How members of the Council and of other forums lean on a draft. */
final class Chamber {
    private final InterventionModel model;
    private final Environment environment;
    private final CouncilParameters rules;

    Chamber(InterventionModel model, Environment environment) {
        this.model = model;
        this.environment = environment;
        this.rules = model.parameters().council();
    }

    /** A draft before its members: the crisis, the measure, who proposes it, and what else moves votes. */
    record Matter(Crisis crisis, Measure measure, MemberState sponsor, CouncilVote.Draft draft) {}

    /** The Council's seats as they truly lean. */
    List<CouncilVote.Seat> seats(Matter matter) {
        var seats = new ArrayList<CouncilVote.Seat>(model.council().members().size());
        for (MemberState s : model.council().members()) {
            double patronTie = matter.crisis().able.patronTie(s.index);
            seats.add(new CouncilVote.Seat(
                    s.code(),
                    model.council().isPermanent(s),
                    model.council().hasVeto(s),
                    utility(matter, s, patronTie),
                    patronTie,
                    s.profile.loneVetoCost() * rules.loneVetoCost(),
                    s == matter.sponsor()));
        }
        return seats;
    }

    /** The seats as the sponsor expects them to lean. */
    List<CouncilVote.Seat> forecast(Matter matter, List<CouncilVote.Seat> seats) {
        if (rules.forecastError() == 0) {
            return seats;
        }
        int key = model.period() * Measure.values().length + matter.measure().ordinal();
        var forecast = new ArrayList<CouncilVote.Seat>(seats.size());
        for (int i = 0; i < seats.size(); i++) {
            CouncilVote.Seat s = seats.get(i);
            double error = rules.forecastError()
                    * model.draws()
                            .normal(
                                    Chance.FORECAST,
                                    key,
                                    model.council().members().get(i).key,
                                    matter.crisis().key);
            forecast.add(new CouncilVote.Seat(
                    s.member(),
                    s.permanent(),
                    s.veto(),
                    s.utility() + error,
                    s.patronTie(),
                    s.loneVetoCost(),
                    s.proposes()));
        }
        return forecast;
    }

    /** Ballots of the seats and what they amount to. */
    List<Tally.Cast> ballots(List<CouncilVote.Seat> seats) {
        return CouncilVote.ballots(seats, true, rules);
    }

    /** Asks the General Assembly and the host's regional organisation about action by a lead. */
    ForumSupport ask(Matter matter) {
        var p = model.parameters().forum();
        boolean assembly = p.generalAssembly() && assembly(matter);
        Organisation organisation =
                p.regionalOrganisation() ? environment.regionalOrganisation(matter.crisis().host.index) : null;
        boolean endorsed = organisation != null && regional(matter, organisation);
        boolean mandates = endorsed
                && (!p.regionalLead()
                        || organisation.members().contains(matter.sponsor().code()));
        return new ForumSupport(model.period(), matter.sponsor(), assembly, mandates, endorsed);
    }

    /** Whether a member would vote for a draft of its own, so that it may sponsor it. */
    boolean wouldVoteFor(Matter matter) {
        MemberState s = matter.sponsor();
        double utility = utility(matter, s, matter.crisis().able.patronTie(s.index));
        return CouncilVote.ballot(utility, rules.abstentionBand()) == Ballot.YES;
    }

    private boolean assembly(Matter matter) {
        int yes = 0;
        int no = 0;
        for (MemberState s : model.states()) {
            if (s.profile.member()) {
                switch (ballot(matter, s)) {
                    case YES -> yes++;
                    case NO -> no++;
                    case ABSTAIN -> {}
                }
            }
        }
        return Forum.assembly(yes, no, model.parameters().forum());
    }

    private boolean regional(Matter matter, Organisation organisation) {
        int yes = 0;
        int no = 0;
        for (String code : organisation.members()) {
            int i = environment.indexOf(code);
            if (i >= 0) {
                switch (ballot(matter, model.states().get(i))) {
                    case YES -> yes++;
                    case NO -> no++;
                    case ABSTAIN -> {}
                }
            }
        }
        return Forum.regional(yes, no, model.parameters().forum());
    }

    private Ballot ballot(Matter matter, MemberState s) {
        double patronTie = matter.crisis().able.patronTie(s.index);
        return s == matter.sponsor()
                ? Ballot.YES
                : CouncilVote.ballot(utility(matter, s, patronTie), rules.abstentionBand());
    }

    private double utility(Matter matter, MemberState s, double patronTie) {
        Crisis c = matter.crisis();
        double standing = 1 + model.parameters().reputation().affinity() * matter.sponsor().reputation;
        var member = new CouncilVote.Member(
                environment.affinity(s.index, matter.sponsor().index) * standing,
                environment.affinity(s.index, c.host.index),
                s.traits.sovereignty(),
                patronTie,
                s.resentment);
        double noise = rules.noise() * c.draws.ballot(s, matter.measure());
        return CouncilVote.utility(matter.draft(), member, rules) + noise;
    }
}
