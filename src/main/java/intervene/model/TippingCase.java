package intervene.model;

import intervene.decision.Ledger;
import intervene.decision.RightToIntervene;
import intervene.decision.Tally;
import intervene.domain.Role;
import intervene.process.PublicSupport;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import java.util.List;

/**
 * A state before a crisis at one moment of a run, to be asked again as if something had been otherwise. The crisis and
 * what has happened so far stay as they are; what follows from parameters and traits is worked out anew, by the model's
 * own rules.
 */
final class TippingCase {
    private final InterventionModel model;
    private final Scenario scenario;
    private final Question question;
    private final Crisis crisis;
    private final Assessment asked;
    private final Outlook outlook;

    /**
     * A verdict in question.
     *
     * @param outlook    what it was given on
     * @param assessment what it rests on
     * @param stage      the situation in which it was given
     * @param draft      what became of the latest draft on force; null where there was none
     */
    record Question(Outlook outlook, Assessment assessment, Dossier.Stage stage, Tally.Verdict draft) {}

    TippingCase(InterventionModel model, Scenario scenario, Question question) {
        this.model = model;
        this.scenario = scenario;
        this.question = question;
        asked = question.assessment();
        outlook = question.outlook();
        crisis = outlook.crisis;
    }

    /** The verdict with what it rests on, by which an answer that nothing has changed is recognised. */
    record Answer(
            boolean verdict, boolean canLead, Ledger ledger, RightToIntervene right, double noise, double premium) {}

    MemberState state() {
        return asked.state();
    }

    Parameters parameters() {
        return scenario.parameters();
    }

    double usable() {
        return crisis.able.usable(asked.state().index);
    }

    /** As it was. */
    Answer asItWas() {
        return under(parameters());
    }

    /** As it would have been under other parameters. */
    Answer under(Parameters p) {
        var other = new Scenario(scenario.name(), p, scenario.world());
        return answer(copy(new Environment(other)));
    }

    /** As it would have been had the state been otherwise. */
    Answer with(TippingTrait trait, double x) {
        InterventionModel copy = copy(model.environment());
        MemberState s = copy.states().get(asked.state().index);
        double available = model.environment().geography.row(crisis.host.index).available()[s.index];
        copy.states().set(s.index, trait.changed(s, x, available));
        return answer(copy);
    }

    private InterventionModel copy(Environment environment) {
        var copy = new InterventionModel(environment, (int) model.seed(), Witness.NOBODY);
        copy.schedule.scheduleOnce(outlook.period, now -> {});
        copy.schedule.step(copy);
        copy.norm = model.norm;
        copy.ban = model.ban;
        copy.standingForceCommitted = model.standingForceCommitted;
        for (MemberState s : model.states()) {
            MemberState t = copy.states().get(s.index);
            t.reputation = s.reputation;
            t.weariness = s.weariness;
            t.resentment = s.resentment;
            t.committed = s.committed;
            t.ownCrises = s.ownCrises;
        }
        return copy;
    }

    private Answer answer(InterventionModel copy) {
        Crisis c = crisis(copy);
        c.able.renew(copy);
        var further = further(copy);
        var norms = new Outlook.Norm(copy.norm, copy.ban);
        Outlook o = new Outlook(c, outlook.period, norms, further, copy.parameters());
        c.dutyBearer = AppraisalPhase.dutyBearer(c, o, copy);
        MemberState s = copy.states().get(asked.state().index);
        return asked.stance().role() == Role.LEAD ? asLead(copy, o, s) : asContributor(copy, o, s);
    }

    /** Where a lead renews, its operation is in the field; without the Council, the UN's force is not at hand. */
    private Outlook.Further further(InterventionModel copy) {
        if (crisis.operation != null) {
            return new Outlook.Further(crisis.operation.troops(), crisis.operation.troops());
        }
        return new Outlook.Further(copy.standingForceAtHand(), 0);
    }

    private Crisis crisis(InterventionModel copy) {
        MemberState host = copy.states().get(crisis.host.index);
        var origin = new Crisis.Origin(crisis.number, host, crisis.onset, crisis.relapseOf);
        var able = new AbleStates(copy.environment().geography.row(host.index), crisis.nature.consent());
        double[] profile = model.environment().deathProfile.cumulative(crisis.nature.duration());
        var c = new Crisis(origin, crisis.nature, profile, able, new StateDraws(copy, host, crisis.key));
        c.hostTooStrong = copy.isTooStrong(host);
        c.deaths = crisis.deaths;
        c.firstTabled = crisis.firstTabled;
        c.forceVerdict = question.draft();
        for (ForumSupport f : crisis.forums.values()) {
            MemberState lead = copy.states().get(f.lead().index);
            c.forums.put(lead, new ForumSupport(f.period(), lead, f.assembly(), f.regional(), f.endorsed()));
        }
        return c;
    }

    private Answer asLead(InterventionModel copy, Outlook o, MemberState s) {
        boolean canLead = o.crisis.able.canLead(
                s.index, o.requiredForce(), copy.parameters().coalition());
        var provisional =
                Assessor.Authority.ofCouncil(copy.parameters().criteria().provisionalLegitimacy());
        Assessor.Beholder b = copy.assessor().behold(o, s);
        Assessment first = copy.assessor().asLead(b, provisional, copy.hasAirForce(s.index));
        if (!canLead || !first.isWilling()) {
            return answer(false, canLead, first);
        }
        return switch (question.stage()) {
            case UNDER_MANDATE -> {
                Assessment again = copy.assessor().asLead(b, authority(), first.means());
                yield answer(again.isWilling(), true, again);
            }
            case WITHOUT_COUNCIL -> withoutCouncil(copy, o, first);
            default -> {
                Deliberation d = Deliberation.of(o, List.of(first), copy.assessor(), copy.parameters());
                yield answer(d.lead() != null, true, d.lead() == null ? first : d.lead());
            }
        };
    }

    private static Answer withoutCouncil(InterventionModel copy, Outlook o, Assessment first) {
        o.crisis.deliberation = Deliberation.of(o, List.of(first), copy.assessor(), copy.parameters());
        OutsideOption option = copy.coalitions().outside(o.crisis, first, false);
        return answer(option != null, true, option == null ? first : option.lead());
    }

    private Answer asContributor(InterventionModel copy, Outlook o, MemberState s) {
        double offer = Math.min(
                asked.prospect().share() * outlook.expect(asked.means()).force(), o.crisis.able.usable(s.index));
        boolean renewal = question.stage() == Dossier.Stage.RENEWAL;
        double given = renewal
                ? asked.prospect().share() * outlook.expect(asked.means()).force()
                : offer;
        Assessment a = copy.assessor().asContributor(o, s, given, o.expect(asked.means()), authority());
        boolean hasTroops = renewal
                || o.crisis.able.usable(s.index)
                        >= copy.parameters().coalition().tokenForce();
        return answer(hasTroops && a.isWilling(), hasTroops, a);
    }

    private Assessor.Authority authority() {
        var s = asked.stance();
        boolean renews = question.stage() == Dossier.Stage.RENEWAL
                && asked.state().traits.democracy() > 0;
        double initial =
                PublicSupport.initial(s.councilAuthority(), parameters().support());
        double lost =
                renews ? initial - s.publicMandate() / asked.state().traits.democracy() : 0;
        return new Assessor.Authority(s.legitimacy(), s.councilAuthority(), lost);
    }

    private static Answer answer(boolean verdict, boolean canLead, Assessment a) {
        return new Answer(verdict, canLead, a.ledger(), a.right(), a.noise(), a.premium());
    }
}
