package intervene.domain;

/** How an intervention went in time and strength: the first that applies, in this order (Evans and Sahnoun 2002). */
public enum Timeliness {
    WITHDRAWN, TOO_LATE, TOO_LITTLE, TIMELY
}
