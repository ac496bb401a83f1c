package intervene.model;

import intervene.decision.Coalition;
import intervene.decision.CoalitionParameters;
import intervene.decision.Legitimacy;
import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Role;
import intervene.model.Intervention.Contribution;
import intervene.process.Expectation;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Asks states in turn for troops and money, and launches the operation when enough is pledged. */
final class CoalitionBuilder {
    private final InterventionModel model;
    private final Parameters parameters;
    private final CoalitionParameters rules;

    CoalitionBuilder(InterventionModel model) {
        this.model = model;
        this.parameters = model.parameters();
        this.rules = parameters.coalition();
    }

    /** Pledges so far. */
    private static final class Pledges {
        final Outlook outlook;
        final Expectation plan;
        final Assessor.Authority authority;
        final List<Contribution> contributions = new ArrayList<>();
        double gap;

        Pledges(Outlook outlook, Expectation plan, Assessor.Authority authority) {
            this.outlook = outlook;
            this.plan = plan;
            this.authority = authority;
            this.gap = plan.requiredForce();
        }

        void add(MemberState s, Role role, double troops) {
            contributions.add(new Contribution(s, role, troops, s == null ? 1 : s.traits.unitCost()));
            gap -= troops;
        }

        double pledged() {
            return plan.requiredForce() - gap;
        }

        boolean hasStates() {
            return contributions.stream().anyMatch(c -> c.state != null);
        }

        boolean has(MemberState s) {
            for (Contribution c : contributions) {
                if (c.state == s) {
                    return true;
                }
            }
            return false;
        }
    }

    /** On the Council's authority; a UN standing force may fill the gap, or act alone where no state leads. */
    void launch(Crisis c, Outlook o, Expectation plan, Intervention.Terms terms, Assessor.Authority authority) {
        var pledges = new Pledges(o, plan, authority);
        gatherTroops(c, terms.lead(), pledges, true);
        start(c, terms, pledges);
    }

    /** Without the Council: legitimacy is settled by the breadth of the coalition. */
    void launchOutside(Crisis c, Outlook o, OutsideOption option) {
        Assessment lead = option.lead();
        var terms = new Intervention.Terms(
                lead.state(), option.mandate(), option.lawful(), lead.stance().legitimacy());
        var authority = Assessor.Authority.outside(lead.stance().legitimacy());
        Expectation plan = o.expect(lead.means());
        var pledges = new Pledges(o, plan, authority);
        gatherTroops(c, terms.lead(), pledges, false);
        double legitimacy = option.lawful()
                ? terms.legitimacy()
                : Legitimacy.unlawful(
                        option.criteria().mean(),
                        option.forum(),
                        Legitimacy.breadth(pledges.contributions.size(), parameters.forum()),
                        parameters.forum());
        start(c, new Intervention.Terms(terms.lead(), terms.mandate(), terms.lawful(), legitimacy), pledges);
    }

    /** Peacekeeping by consent: whoever gives most leads. */
    void launchPeacekeeping(Crisis c, Outlook o, Expectation plan, double legitimacy) {
        var authority = Assessor.Authority.ofCouncil(legitimacy);
        var pledges = new Pledges(o, plan, authority);
        drawOnStandingForce(pledges);
        double greatest = parameters.peacekeeping().contributorShare() * plan.requiredForce();
        for (int r = 0; r < c.able.able() && pledges.gap >= rules.negligibleGap(); r++) {
            MemberState s = model.states().get(c.able.state(r));
            double usable = c.able.usable(s.index);
            if (usable < rules.tokenForce()) {
                break;
            }
            Role role = pledges.hasStates() ? Role.CONTRIBUTOR : Role.LEAD;
            contribute(s, role, Coalition.peacekeeperOffer(usable, pledges.gap, greatest), pledges);
        }
        MemberState lead = pledges.contributions.stream()
                .filter(k -> k.state != null)
                .findFirst()
                .map(k -> k.state)
                .orElse(null);
        start(c, new Intervention.Terms(lead, Mandate.CONSENT, true, legitimacy), pledges);
    }

    private void gatherTroops(Crisis c, MemberState lead, Pledges pledges, boolean authorised) {
        double required = pledges.plan.requiredForce();
        double first = lead == null ? 0 : Coalition.leadOffer(c.able.usable(lead.index), required, rules);
        pledges.gap -= first;
        if (authorised) {
            drawOnStandingForce(pledges);
        }
        for (int r = 0; r < c.able.able() && pledges.gap >= rules.negligibleGap(); r++) {
            MemberState s = model.states().get(c.able.state(r));
            double usable = c.able.usable(s.index);
            if (usable < rules.tokenForce()) {
                break;
            }
            boolean fit = pledges.plan.means() != Means.AIR || model.hasAirForce(s.index);
            if (s != lead && fit) {
                contribute(
                        s, Role.CONTRIBUTOR, Coalition.contributorOffer(usable, pledges.gap, required, rules), pledges);
            }
        }
        if (lead != null) {
            double whole = Math.min(c.able.usable(lead.index), first + Math.max(0, pledges.gap));
            pledges.gap += first;
            pledges.add(lead, Role.LEAD, whole);
        }
    }

    private void contribute(MemberState s, Role role, double offer, Pledges pledges) {
        Assessment a = model.assessor().asContributor(pledges.outlook, s, offer, pledges.plan, pledges.authority);
        model.witness().appraised(pledges.outlook.crisis, pledges.outlook, a);
        if (a.isWilling()) {
            pledges.add(s, role, offer);
        }
    }

    private void drawOnStandingForce(Pledges pledges) {
        double troops = Math.min(model.standingForceAtHand(), pledges.gap);
        if (troops > 0 && pledges.plan.means() != Means.AIR) {
            pledges.add(null, Role.CONTRIBUTOR, troops);
        }
    }

    private void start(Crisis c, Intervention.Terms terms, Pledges pledges) {
        if (pledges.contributions.isEmpty() || pledges.pledged() < rules.startShare() * pledges.plan.requiredForce()) {
            return;
        }
        finance(c, pledges);
        double spread = parameters.operations().riskSpread();
        double trueRisk = pledges.plan.risk()
                * StrictMath.exp(spread * model.draws().normal(Chance.TRUE_RISK, model.period(), 0, c.key));
        var launch = new Intervention.Launch(model.period(), trueRisk, rules.negligibleGap(), pledges.contributions);
        var operation = new Intervention(model.log().interventions.size(), c, terms, pledges.plan, launch);
        c.operation = operation;
        c.interventions.add(operation);
        model.log().interventions.add(operation);
        commit(operation);
        model.witness().began(operation);
    }

    private void commit(Intervention operation) {
        for (Contribution k : operation.contributions) {
            if (k.state == null) {
                model.standingForceCommitted += k.troops;
            } else {
                k.state.committed += k.troops;
            }
        }
        model.usableForceChanged();
    }

    /** States that are willing but have no troops for it, or that owe the host redress, may pay (Pattison 2013, II). */
    private void finance(Crisis c, Pledges pledges) {
        double cost = plannedCost(pledges);
        double taken = 0;
        var planned = pledges.plan;
        var priced = new Expectation(
                planned.means(),
                planned.requiredForce(),
                planned.force(),
                planned.months(),
                planned.stoppedShare(),
                planned.saved(),
                cost,
                planned.risk(),
                planned.soldiersLost(),
                planned.collateral());
        for (MemberState s : model.states()) {
            double share = Coalition.financeShare(cost, model.environment().gdpMusd[s.index], taken, rules);
            if (share > 0 && s != c.host && mayFinance(s, c) && !pledges.has(s)) {
                Assessment a = model.assessor().asFinancier(pledges.outlook, s, share, priced, pledges.authority);
                model.witness().appraised(c, pledges.outlook, a);
                if (a.isWilling()) {
                    var k = new Contribution(s, Role.FINANCIER, 0, 1);
                    k.financedShare = share;
                    pledges.contributions.add(k);
                    taken += share;
                }
            }
        }
    }

    private boolean mayFinance(MemberState s, Crisis c) {
        return c.able.usable(s.index) < rules.tokenForce() || c.draws.culpability(s) > 0;
    }

    /** Cost of the planned operation at the contributors' own unit costs [million US$]. */
    private static double plannedCost(Pledges pledges) {
        double weighted = 0;
        double troops = 0;
        for (Contribution k : pledges.contributions) {
            weighted += k.troops * k.unitCost;
            troops += k.troops;
        }
        return pledges.plan.force() <= 0
                ? 0
                : pledges.plan.cost() * weighted / pledges.plan.force() * Math.min(1, pledges.plan.force() / troops);
    }
}
