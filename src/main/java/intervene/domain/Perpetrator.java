package intervene.domain;

/** Who kills: the host's own government, or somebody whom it cannot or will not stop. */
public enum Perpetrator {
    STATE, NON_STATE
}
