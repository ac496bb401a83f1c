package intervene.model;

/** The order of events within a period (MODEL: process overview); each is one MASON {@code Steppable}. */
enum Phase {
    DECAY,
    CRISES,
    APPRAISAL,
    COUNCIL,
    COALITIONS,
    OPERATIONS,
    JUDGEMENT,
    OBSERVATION
}
