package intervene.inquiry;

import intervene.model.Dossier;

/**
 * What came of a question.
 *
 * @param question what was asked
 * @param tipping  whether what would have tipped the balance was looked for
 * @param dossier  the answer; null where there is none
 * @param problem  why there is none, for people; empty where there is one
 */
record Answer(Question question, boolean tipping, Dossier dossier, String problem) {}
