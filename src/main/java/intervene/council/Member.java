package intervene.council;

import intervene.model.Dossier;

/**
 * A member of the Council, and what it makes of the draft that is shown.
 *
 * @param code      of the state
 * @param name      in English
 * @param permanent whether its seat is permanent
 * @param veto      whether its negative vote can block
 * @param sponsor   whether the draft is its own
 * @param lean      how it leans; null where there is no draft
 * @param vote      its vote; as the sponsor expected it where the draft was withdrawn; null where there is no draft
 */
record Member(
        String code, String name, boolean permanent, boolean veto, boolean sponsor, Dossier.Lean lean, Vote vote) {}
