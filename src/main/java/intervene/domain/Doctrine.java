package intervene.domain;

/** What states hold about force without the Council's authority: the four strategies of DIIS 2005, 4. */
public enum Doctrine {
    /** Never without the Council. */
    STATUS_QUO_PLUS,
    /** A breach with extenuating legitimacy, when the hard criteria hold. */
    AD_HOC,
    /** Lawful when the hard criteria hold. */
    SUBSIDIARY_RIGHT,
    /** Lawful on just cause alone. */
    GENERAL_RIGHT
}
