package intervene.domain;

/** The part a state plays, or would play, in an intervention. */
public enum Role {
    LEAD, CONTRIBUTOR, FINANCIER
}
