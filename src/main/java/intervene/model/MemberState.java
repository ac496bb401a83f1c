package intervene.model;

import intervene.decision.Traits;
import intervene.process.Weariness;
import intervene.world.MemberProfile;

/** A state in a run: its profile and traits, and what changes. */
final class MemberState {
    final int index;
    final long key;
    final MemberProfile profile;
    Traits traits;

    /** Standing R [−1, 1]. */
    double reputation;

    /** War-weariness [1, 4]. */
    double weariness = Weariness.FRESH;

    /** Resentment of past overreach. */
    double resentment;

    /** Troops in operations [thousand]. */
    double committed;

    /** Crises of its own that go on. */
    int ownCrises;

    MemberState(int index, long key, MemberProfile profile, Traits traits) {
        this.index = index;
        this.key = key;
        this.profile = profile;
        this.traits = traits;
    }

    String code() {
        return profile.code();
    }
}
