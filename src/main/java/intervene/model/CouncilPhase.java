package intervene.model;

import intervene.decision.Agenda;
import intervene.decision.Coalition;
import intervene.decision.CouncilVote;
import intervene.decision.Criteria;
import intervene.decision.Tally;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.history.DraftRecord;
import intervene.process.Expectation;
import intervene.scenario.Parameters;
import java.util.List;

/** The Council meets: the ladder of measures for each crisis, each a draft of its own. */
final class CouncilPhase {
    private static final List<Measure> SHORT_OF_FORCE =
            List.of(Measure.CONDEMNATION, Measure.SANCTIONS, Measure.PEACEKEEPING);

    void step(InterventionModel model) {
        for (Crisis c : model.crises()) {
            if (c.deliberation != null) {
                takeUpShortOfForce(c, model);
                if (isForceDue(c, model)) {
                    takeUpForce(c, model);
                }
            }
        }
    }

    /** Condemnation and sanctions are proposed with the same reasons, peacekeeping with its own. */
    private static void takeUpShortOfForce(Crisis c, InterventionModel model) {
        double[] coercive = null;
        for (Measure measure : SHORT_OF_FORCE) {
            if (isDue(measure, c, model)) {
                boolean byConsent = measure == Measure.PEACEKEEPING;
                coercive = coercive == null && !byConsent ? balances(measure, c, model) : coercive;
                takeUp(measure, c, byConsent ? balances(measure, c, model) : coercive.clone(), model);
            }
        }
    }

    /** Whether the Council takes a measure up this period, if there is somebody to propose it. */
    static boolean isDue(Measure measure, Crisis c, InterventionModel model) {
        int month = model.period() - c.onset + 1;
        double deaths = (double) c.deaths + c.unopposedBetween(model.period(), c.unopposedEnd());
        return !c.hasAdopted(measure)
                && Agenda.opened(
                        measure,
                        month,
                        mayHostPeacekeepers(c),
                        model.parameters().measures())
                && Agenda.again(
                        c.lastTime(measure),
                        model.period(),
                        deaths,
                        model.council().membershipSince(),
                        model.parameters().council());
    }

    /** The host consents, and is not so strong that nobody could keep its peace. */
    private static boolean mayHostPeacekeepers(Crisis c) {
        return c.nature.consent() && !c.hostTooStrong;
    }

    /** A would-be lead has the right and the will, and force is the last resort. */
    private static boolean isForceDue(Crisis c, InterventionModel model) {
        Deliberation d = c.deliberation;
        return d.lead() != null
                && d.outlook().lastResort >= model.parameters().criteria().hardMinimum()
                && isDue(Measure.FORCE, c, model);
    }

    /**
     * Sponsored by the member, not the host, with the highest balance of reasons as a contributor that would vote for
     * it.
     */
    private static void takeUp(Measure measure, Crisis c, double[] balances, InterventionModel model) {
        Outlook o = c.deliberation.outlook();
        List<MemberState> members = model.council().members();
        for (int next = foremost(balances, members); next >= 0; next = foremost(balances, members)) {
            balances[next] = Double.NaN;
            MemberState sponsor = members.get(next);
            double deaths = model.assessor().perceivedDeaths(o, sponsor);
            double threat = Criteria.seriousThreat(
                    deaths, o.view.visibility(), model.parameters().criteria());
            Criteria criteria =
                    measure == Measure.PEACEKEEPING ? Criteria.ofPeacekeeping(threat) : Criteria.ofPressure(threat);
            var draft = new CouncilVote.Draft(
                    criteria.mean(),
                    false,
                    Agenda.intrusiveness(measure, model.parameters().measures()),
                    c.nature.consent());
            var matter = new Chamber.Matter(c, measure, sponsor, draft);
            if (model.chamber().wouldVoteFor(matter)) {
                decide(matter, criteria, model);
                return;
            }
        }
    }

    /** Each member's balance of reasons as a contributor; NaN for the host. */
    private static double[] balances(Measure measure, Crisis c, InterventionModel model) {
        Outlook o = c.deliberation.outlook();
        var authority =
                Assessor.Authority.ofCouncil(model.parameters().criteria().provisionalLegitimacy());
        Expectation e = o.expect(measure == Measure.PEACEKEEPING ? Means.PEACEKEEPING : Means.GROUND);
        List<MemberState> members = model.council().members();
        var balances = new double[members.size()];
        for (int i = 0; i < balances.length; i++) {
            MemberState s = members.get(i);
            double offer = offer(measure, c.able.usable(s.index), e.requiredForce(), model.parameters());
            balances[i] = s == c.host ? Double.NaN : model.assessor().balanceAsContributor(o, s, offer, e, authority);
        }
        return balances;
    }

    /** Index of the member with the highest balance, ties by code; −1 where none is left. */
    private static int foremost(double[] balances, List<MemberState> members) {
        int foremost = -1;
        for (int i = 0; i < balances.length; i++) {
            boolean higher = foremost < 0
                    || balances[i] > balances[foremost]
                    || balances[i] == balances[foremost] && members.get(i).index < members.get(foremost).index;
            if (!Double.isNaN(balances[i]) && higher) {
                foremost = i;
            }
        }
        return foremost;
    }

    private static double offer(Measure measure, double usable, double required, Parameters p) {
        return measure == Measure.PEACEKEEPING
                ? Coalition.peacekeeperOffer(usable, required, p.peacekeeping().contributorShare() * required)
                : Coalition.contributorOffer(usable, required, required, p.coalition());
    }

    private static void takeUpForce(Crisis c, InterventionModel model) {
        Deliberation d = c.deliberation;
        OutsideOption outside = model.coalitions().outside(c, d.lead(), true);
        var draft = new CouncilVote.Draft(
                d.criteria().mean(),
                outside != null,
                Agenda.intrusiveness(Measure.FORCE, model.parameters().measures()),
                c.nature.consent());
        Tally.Resolution r =
                decide(new Chamber.Matter(c, Measure.FORCE, d.lead().state(), draft), d.criteria(), model);
        c.forceVerdict = r.verdict();
    }

    /** Consults, and then puts the draft to the vote or withdraws it. */
    private static Tally.Resolution decide(Chamber.Matter matter, Criteria criteria, InterventionModel model) {
        Crisis c = matter.crisis();
        List<CouncilVote.Seat> seats = model.chamber().seats(matter);
        var expected = model.chamber().ballots(model.chamber().forecast(matter, seats));
        var rules = model.parameters().council();
        Tally.Resolution forecast = Tally.count(expected, rules);
        boolean tabled = forecast.isAdopted() || isForced(matter, model);
        var ballots = tabled ? model.chamber().ballots(seats) : expected;
        Tally.Resolution resolution = tabled ? Tally.count(ballots, rules) : forecast;
        c.lastTimes.put(
                matter.measure(),
                new Agenda.LastTime(model.period(), c.deliberation.outlook().trueDeaths()));
        if (c.firstTabled < 0) {
            c.firstTabled = model.period();
        }
        if (resolution.isAdopted()) {
            c.adoptedCriteria.put(matter.measure(), criteria.mean());
        } else if (matter.measure() == Measure.FORCE) {
            noteBlock(c, resolution, tabled);
        }
        var vote = new Witness.DraftVote(
                model.period(),
                matter.measure(),
                matter.sponsor(),
                criteria,
                matter.draft(),
                seats,
                ballots,
                resolution,
                tabled);
        model.witness().voted(c, vote);
        model.log().drafts.add(record(c, vote, model.log().drafts.size()));
        return resolution;
    }

    private static boolean isForced(Chamber.Matter matter, InterventionModel model) {
        double uniform = model.draws()
                .uniform(Chance.FORCED_VOTE, model.period(), matter.measure().ordinal(), matter.crisis().key);
        return uniform < model.parameters().council().forcedVote();
    }

    private static void noteBlock(Crisis c, Tally.Resolution r, boolean tabled) {
        if (r.verdict() == Tally.Verdict.NO_MAJORITY) {
            c.everNoMajority = true;
            return;
        }
        c.everVetoed |= tabled;
        c.everAnticipatedVeto |= !tabled;
        c.blockers.addAll(r.vetoes());
    }

    private static DraftRecord record(Crisis c, Witness.DraftVote v, int number) {
        Criteria k = v.criteria();
        Tally.Resolution r = v.resolution();
        return new DraftRecord(
                c.number,
                number,
                v.period(),
                v.measure(),
                v.tabled(),
                v.sponsor().code(),
                r.yes(),
                r.no(),
                r.abstain(),
                r.vetoes(),
                r.isAdopted(),
                k.seriousThreat(),
                k.properPurpose(),
                k.lastResort(),
                k.proportionalMeans(),
                k.balanceOfConsequences(),
                result(r.verdict(), v.tabled()));
    }

    private static DraftRecord.Result result(Tally.Verdict verdict, boolean tabled) {
        return switch (verdict) {
            case ADOPTED -> DraftRecord.Result.ADOPTED;
            case VETOED -> tabled ? DraftRecord.Result.VETOED : DraftRecord.Result.WITHDRAWN_ANTICIPATED_VETO;
            case NO_MAJORITY -> tabled ? DraftRecord.Result.NO_MAJORITY : DraftRecord.Result.WITHDRAWN_NO_MAJORITY;
        };
    }
}
