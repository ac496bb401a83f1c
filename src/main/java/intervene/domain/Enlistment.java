package intervene.domain;

/** How soldiers come to serve, and so how far they have agreed to the risk (Pattison 2013, III (ii)). */
public enum Enlistment {
    VOLUNTEER, CONSCRIPT, LOTTERY
}
