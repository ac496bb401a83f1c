package intervene.model;

import intervene.decision.Criteria;
import intervene.domain.Mandate;

/**
 * Action without the Council that a state could and would take.
 *
 * @param lead       what it makes of it, with the illegality weighed where there is any
 * @param criteria   of legitimacy
 * @param lawful     whether the doctrine makes it lawful
 * @param mandate    regional or unauthorised
 * @param forum      whether another forum supports it
 */
record OutsideOption(Assessment lead, Criteria criteria, boolean lawful, Mandate mandate, boolean forum) {}
