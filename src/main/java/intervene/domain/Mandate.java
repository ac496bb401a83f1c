package intervene.domain;

/** On what authority an intervention rests. */
public enum Mandate {
    AUTHORISED, REGIONAL, UNAUTHORISED, SELF_DEFENCE, CONSENT
}
