package intervene.model;

import intervene.decision.Criteria;
import intervene.decision.Legitimacy;
import intervene.scenario.Parameters;
import java.util.List;

/**
 * What this period's appraisals of a crisis came to.
 *
 * @param outlook    what an intervention would face
 * @param candidates states that would lead on first thoughts, the foremost first
 * @param lead       the foremost of them that still would once the criteria are known; null where there is none
 * @param criteria   of a draft on force by the lead; null where there is none
 */
record Deliberation(Outlook outlook, List<Assessment> candidates, Assessment lead, Criteria criteria) {

    /** Weighs a second time, with the legitimacy that the criteria give under the Council's authority. */
    static Deliberation of(Outlook outlook, List<Assessment> candidates, Assessor assessor, Parameters p) {
        for (Assessment first : candidates) {
            Criteria criteria = criteria(outlook, first, p);
            var authority = Assessor.Authority.ofCouncil(Legitimacy.lawful(criteria.mean()));
            Assessment second = assessor.asLead(assessor.behold(outlook, first.state()), authority, first.means());
            if (second.isWilling()) {
                return new Deliberation(outlook, candidates, second, criteria);
            }
        }
        return new Deliberation(outlook, candidates, null, null);
    }

    static Criteria criteria(Outlook outlook, Assessment lead, Parameters p) {
        return Criteria.ofForce(lead.prospect(), lead.ledger(), outlook.circumstances(lead.means()), p.criteria());
    }
}
