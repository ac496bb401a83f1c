package intervene.history;

import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Timeliness;
import java.util.List;

/**
 * An intervention.
 *
 * @param intervention  number in the run, from 0
 * @param crisis        number of the crisis
 * @param lead          code of the lead; {@link #UNITED_NATIONS} where a UN force acts alone
 * @param means         with what
 * @param mandate       on what authority
 * @param lawful        whether the Council or the doctrine makes it lawful
 * @param legitimacy    legitimacy ℓ when it began [0, 1]
 * @param start         period of the decision
 * @param end           period in which it ended, or the horizon
 * @param coalitionSize states with troops
 * @param pledged       [thousand troops]
 * @param required      [thousand troops]
 * @param timeliness    how it went
 * @param regimeChange  whether it overthrew the host's government
 */
public record InterventionRecord(
        int intervention,
        int crisis,
        String lead,
        Means means,
        Mandate mandate,
        boolean lawful,
        double legitimacy,
        int start,
        int end,
        int coalitionSize,
        double pledged,
        double required,
        Timeliness timeliness,
        boolean regimeChange) {

    /** Stands where a state's code would, for the UN's standing force. */
    public static final String UNITED_NATIONS = "UN";

    /** What is settled at its start: where two runs differ in it, they have parted. */
    public List<Object> atStart() {
        return List.of(crisis, lead, means, mandate, lawful, start, coalitionSize, pledged);
    }
}
