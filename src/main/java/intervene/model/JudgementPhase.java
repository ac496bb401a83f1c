package intervene.model;

import intervene.model.Intervention.Contribution;
import intervene.process.AftermathParameters;
import intervene.process.Norms;
import intervene.process.PublicSupport;
import intervene.process.Reputation;
import intervene.process.Weariness;
import intervene.random.Sampler;
import intervene.scenario.Parameters;

/** The world judges: standing, norms, weariness, publics that turn away. */
final class JudgementPhase {
    private final InterventionModel model;
    private final Parameters parameters;

    JudgementPhase(InterventionModel model) {
        this.model = model;
        this.parameters = model.parameters();
    }

    void step() {
        for (Crisis c : model.crises()) {
            if (c.operation != null) {
                judge(c.operation);
            } else if (c.deliberation != null && c.qualifying) {
                judgeInaction(c);
            }
        }
        wagePretextualWar();
    }

    /** What an operation that has ended leaves behind: success or failure, and resentment of overreach. */
    void remember(Intervention o) {
        for (Contribution k : o.contributions) {
            if (k.state != null) {
                double change = Reputation.bySuccess(o.successful && !o.withdrawn, parameters.reputation());
                k.state.reputation = Reputation.clamp(k.state.reputation + change);
            }
        }
        AftermathParameters p = parameters.aftermath();
        if (o.regimeChange) {
            for (MemberState s : model.states()) {
                s.resentment += s.traits.sovereignty() > p.resentmentSovereignty() ? p.resentment() : 0;
            }
        }
    }

    private void judge(Intervention o) {
        if (o.start == model.period()) {
            if (!o.hasCouncilAuthority()) {
                model.ban = Norms.clamp(model.ban - Norms.erosion(o.terms.legitimacy(), parameters.ban()));
            }
            for (Contribution k : o.contributions) {
                if (k.state != null) {
                    double change = Reputation.byLegitimacy(o.terms.legitimacy(), parameters.reputation());
                    k.state.reputation = Reputation.clamp(k.state.reputation + change);
                }
            }
        }
        boolean council = o.hasCouncilAuthority();
        boolean succeeding = o.hasAverted(parameters.norm().success());
        boolean leadLeaves = false;
        for (Contribution k : o.contributions) {
            if (k.isPresent() && k.state != null) {
                weary(o, k);
                if (turnsAway(o, k, council, succeeding)) {
                    leadLeaves |= k.state == o.terms.lead();
                    model.withdraw(k);
                }
            }
        }
        if (leadLeaves || o.troops() == 0) {
            model.operations().conclude(o, true);
        }
    }

    private boolean turnsAway(Intervention o, Contribution k, boolean council, boolean succeeding) {
        double initial = PublicSupport.initial(council, parameters.support());
        double support = PublicSupport.after(k.deaths, succeeding, initial, parameters.support());
        double hazard = PublicSupport.withdrawalHazard(support, k.state.traits.democracy(), parameters.support());
        return hazard > 0
                && model.draws().uniform(Chance.WITHDRAWAL, model.period(), k.state.key, o.crisis.key) < hazard;
    }

    private void weary(Intervention o, Contribution k) {
        double rise = Weariness.rise(k.deaths, k.personYears, k.state.traits.tolerance(), parameters.weariness())
                - k.wearinessRaised;
        if (rise <= 0) {
            return;
        }
        k.wearinessRaised += rise;
        k.state.weariness = Weariness.raised(k.state.weariness, rise);
        for (MemberState peer : model.states()) {
            if (peer != k.state) {
                double affinity = model.environment().affinity(peer.index, k.state.index);
                peer.weariness =
                        Weariness.raised(peer.weariness, Weariness.peerRise(rise, affinity, parameters.weariness()));
            }
        }
    }

    private void judgeInaction(Crisis c) {
        if (c.visibility(parameters.crisis()) <= parameters.norm().visibility()) {
            return;
        }
        model.norm = Norms.clamp(model.norm - parameters.norm().inaction());
        double required = c.deliberation.outlook().requiredForce();
        for (int r = 0; r < c.able.able() && c.able.canLead(c.able.state(r), required, parameters.coalition()); r++) {
            MemberState s = model.states().get(c.able.state(r));
            s.reputation =
                    Reputation.clamp(s.reputation - parameters.reputation().inaction());
        }
    }

    private void wagePretextualWar() {
        double hazard = Norms.pretextualHazard(model.ban, parameters.ban());
        if (hazard > 0 && model.draws().uniform(Chance.PRETEXTUAL_WAR, model.period(), 0, 0) < hazard) {
            double deaths = Sampler.draw(
                    parameters.ban().pretextualDeaths(),
                    model.draws().stream(Chance.PRETEXTUAL_DEATHS, model.period(), 0, 0));
            model.log().systemicDeaths += Math.round(deaths);
        }
    }
}
