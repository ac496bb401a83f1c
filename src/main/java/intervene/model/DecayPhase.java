package intervene.model;

import intervene.process.Decay;
import intervene.process.Weariness;

/** Norms and memories return to their bases; in January the Council's new members take their seats. */
final class DecayPhase {
    void step(InterventionModel model) {
        Environment.Decays decays = model.environment().decays;
        model.council().renew(model.period());
        model.norm = Decay.towards(model.parameters().norm().base(), model.norm, decays.norm());
        model.ban = Decay.towards(model.parameters().ban().base(), model.ban, decays.ban());
        for (MemberState s : model.states()) {
            s.reputation = Decay.towards(0, s.reputation, decays.reputation());
            s.weariness = Decay.towards(Weariness.FRESH, s.weariness, decays.weariness());
            s.resentment = Decay.towards(0, s.resentment, decays.resentment());
        }
    }
}
