package intervene.decision;

/**
 * What the world knows and holds about a crisis, now; the same for every state.
 *
 * @param visibility v [0, 1]
 * @param legalDuty  factor on shame where the law demands action, else 1
 * @param norm       strength of the responsibility to protect n [0, 1]
 * @param ban        integrity of the ban on unauthorised force m [0, 1]
 */
public record View(double visibility, double legalDuty, double norm, double ban) {}
