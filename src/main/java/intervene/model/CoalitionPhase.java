package intervene.model;

import intervene.decision.CouncilVote;
import intervene.decision.Criteria;
import intervene.decision.Legitimacy;
import intervene.decision.Tally;
import intervene.domain.Doctrine;
import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Measure;
import intervene.process.Expectation;
import intervene.scenario.Parameters;

/** Coalitions form: on the Council's authority where there is one, else as the doctrine allows. */
final class CoalitionPhase {
    private final InterventionModel model;
    private final Parameters parameters;
    private final CoalitionBuilder builder;

    CoalitionPhase(InterventionModel model) {
        this.model = model;
        this.parameters = model.parameters();
        this.builder = new CoalitionBuilder(model);
    }

    void step() {
        for (Crisis c : model.crises()) {
            if (c.deliberation != null) {
                act(c);
            }
        }
    }

    private void act(Crisis c) {
        if (c.hasAdopted(Measure.FORCE)) {
            actAuthorised(c);
        } else {
            actOutside(c);
        }
        if (c.operation == null && c.hasAdopted(Measure.PEACEKEEPING)) {
            keepPeace(c);
        }
    }

    private void actAuthorised(Crisis c) {
        double legitimacy = Legitimacy.lawful(c.adoptedCriteria.get(Measure.FORCE));
        var authority = Assessor.Authority.ofCouncil(legitimacy);
        Outlook o = model.outlook(c);
        Assessment lead = null;
        for (Assessment candidate : c.deliberation.candidates()) {
            Assessment again = model.assessor()
                    .asLead(model.assessor().behold(o, candidate.state()), authority, candidate.means());
            model.witness().appraised(c, o, again);
            if (again.isWilling()
                    && c.able.canLead(candidate.state().index, o.requiredForce(), parameters.coalition())) {
                lead = again;
                break;
            }
        }
        if (lead == null && model.standingForceAtHand() == 0) {
            return;
        }
        Means means = lead == null ? Means.GROUND : lead.means();
        var terms = new Intervention.Terms(lead == null ? null : lead.state(), Mandate.AUTHORISED, true, legitimacy);
        builder.launch(c, o, o.expect(means), terms, authority);
    }

    private void actOutside(Crisis c) {
        for (Assessment candidate : c.deliberation.candidates()) {
            OutsideOption option = c.operation == null ? outside(c, candidate, false) : null;
            if (option != null) {
                launchOutside(c, option);
            }
        }
    }

    private void launchOutside(Crisis c, OutsideOption option) {
        Outlook o = model.outlookWith(c, Outlook.Further.NONE, model.period());
        if (c.able.canLead(option.lead().state().index, o.requiredForce(), parameters.coalition())) {
            builder.launchOutside(c, o, option);
        }
    }

    /**
     * What a would-be lead could and would do without the Council; null where the doctrine forbids it or the state
     * declines.
     *
     * @param supposeBlocked whether to reckon as if the draft had been vetoed
     */
    OutsideOption outside(Crisis c, Assessment candidate, boolean supposeBlocked) {
        Doctrine doctrine = parameters.doctrine();
        if (doctrine == Doctrine.STATUS_QUO_PLUS) {
            return null;
        }
        Outlook o = outlookOutside(c);
        Criteria criteria = Deliberation.criteria(o, candidate, parameters);
        boolean needsBlock = doctrine != Doctrine.GENERAL_RIGHT;
        boolean hard = criteria.allAtLeast(parameters.criteria().hardMinimum());
        boolean vetoed = supposeBlocked || c.forceVerdict == Tally.Verdict.VETOED;
        if (needsBlock && !(hard && (vetoed || isSeizedLong(c)))) {
            return null;
        }
        ForumSupport forums = needsBlock ? forums(c, candidate.state(), criteria) : null;
        boolean regional = forums != null && forums.regional();
        if (!Legitimacy.permits(doctrine, hard, vetoed || regional)) {
            return null;
        }
        return weighed(c, candidate, criteria, regional, forums != null && forums.any());
    }

    private OutsideOption weighed(Crisis c, Assessment candidate, Criteria criteria, boolean regional, boolean forum) {
        boolean lawful = Legitimacy.isLawful(parameters.doctrine());
        double legitimacy = lawful
                ? Legitimacy.lawful(criteria.mean())
                : Legitimacy.unlawful(criteria.mean(), forum, parameters.forum().expectedBreadth(), parameters.forum());
        Outlook o = outlookOutside(c);
        var authority = Assessor.Authority.outside(legitimacy);
        Assessment again =
                model.assessor().asLead(model.assessor().behold(o, candidate.state()), authority, candidate.means());
        model.witness().appraised(c, o, again);
        Mandate mandate = regional ? Mandate.REGIONAL : Mandate.UNAUTHORISED;
        return again.isWilling() ? new OutsideOption(again, criteria, lawful, mandate, forum) : null;
    }

    /** Whether the doctrine lets a state act without the Council as things stand, if the hard criteria hold. */
    boolean mayActOutside(Crisis c) {
        return parameters.doctrine() != Doctrine.STATUS_QUO_PLUS
                && (c.forceVerdict == Tally.Verdict.VETOED || isSeizedLong(c));
    }

    /** Without the Council, its standing force is not to be reckoned with. */
    private Outlook outlookOutside(Crisis c) {
        return model.standingForceAtHand() == 0
                ? c.deliberation.outlook()
                : model.outlookWith(c, Outlook.Further.NONE, model.period());
    }

    /**
     * Whether the Council has been seized for long without a mandate for force, so that a regional organisation may
     * act.
     */
    private boolean isSeizedLong(Crisis c) {
        return c.firstTabled >= 0
                && model.period() - c.firstTabled >= parameters.forum().seizedMonths();
    }

    private ForumSupport forums(Crisis c, MemberState lead, Criteria criteria) {
        ForumSupport known = c.forums.get(lead);
        if (known != null
                && model.period() - known.period() < parameters.council().retableMonths()) {
            return known;
        }
        var draft = new CouncilVote.Draft(
                criteria.mean(), false, parameters.measures().forceIntrusiveness(), c.nature.consent());
        ForumSupport asked = model.chamber().ask(new Chamber.Matter(c, Measure.FORCE, lead, draft));
        c.forums.put(lead, asked);
        model.witness().asked(c, asked);
        return asked;
    }

    private void keepPeace(Crisis c) {
        double legitimacy = Legitimacy.lawful(c.adoptedCriteria.get(Measure.PEACEKEEPING));
        Outlook o = model.outlook(c);
        Expectation e = o.expect(Means.PEACEKEEPING);
        builder.launchPeacekeeping(c, o, e, legitimacy);
    }
}
