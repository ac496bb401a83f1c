package intervene.view;

import intervene.model.Dossier;
import intervene.model.DossierQuery;

/** Answers questions about the run that is shown. Slow; may be asked from any thread. */
public interface Inquirer {
    /**
     * Why a crisis was answered as it was.
     *
     * @param query   seed, crisis, state and period
     * @param tipping whether to find what would have tipped the balance, which takes a second or two; else the
     *     answer's focus has none
     * @throws intervene.param.InvalidInput if nobody weighed the crisis in that period, and the like; the message is
     *     for people
     */
    Dossier ask(DossierQuery query, boolean tipping);
}
