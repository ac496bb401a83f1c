package intervene.decision;

import intervene.domain.Role;

/**
 * In which role and on what authority a state would act.
 *
 * @param role             lead, contributor or financier
 * @param legitimacy       ℓ [0, 1]
 * @param councilAuthority whether the Council authorises it
 * @param publicMandate    d · public support: the part of the fiduciary duty that a majority waives [0, 1]
 */
public record Stance(Role role, double legitimacy, boolean councilAuthority, double publicMandate) {}
