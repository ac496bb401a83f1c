package intervene.history;

import intervene.domain.CrisisKind;
import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Outcome;
import intervene.domain.Perpetrator;
import intervene.domain.Timeliness;
import java.util.List;

/**
 * A crisis from its onset to its end, or to the horizon. {@code unopposedDeaths = deaths + saved} to the last person.
 *
 * @param crisis          number in the run, from 0 in order of onset
 * @param host            code of the host
 * @param kind            what was done to civilians
 * @param perpetrator     by whom
 * @param hostConsent     whether the host consented to outside help
 * @param onset           period of onset
 * @param duration        unopposed duration [periods]
 * @param expectedDeaths  deaths of the whole unopposed course, also beyond the horizon
 * @param unopposedDeaths deaths without anybody's action, up to the end or the horizon
 * @param deaths          deaths that happened
 * @param saved           unopposed deaths that did not happen; negative where action made it worse
 * @param collateral      bystanders killed by interventions, counted apart
 * @param soldierDeaths   interveners' soldiers killed
 * @param costMusd        cost of interventions [million US$]
 * @param qualifying      whether the right to intervene was open to a state able to lead, at some time
 * @param outcome         how it was answered
 * @param ongoing         whether the horizon cut it
 * @param timeliness      how the first intervention went; null where there was none
 * @param mandate         authority of the first intervention; null where there was none
 * @param means           means of the first intervention; null where there was none
 * @param lead            code of the first intervention's lead; empty where there was none
 * @param coalitionSize   states with troops in the first intervention
 * @param peakTroops      largest force in the field at any time [thousand troops]
 * @param firstAction     period in which the first intervention was decided; -1 where there was none
 * @param blockers        codes of the members that cast, or were expected to cast, a veto on force; sorted
 * @param relapseOf       number of the crisis of which this is a relapse; -1 where it is none
 * @param requiredForce   force required against resistance at onset [thousand troops]
 * @param displaced       persons displaced by the whole unopposed course
 */
public record CrisisRecord(
        int crisis,
        String host,
        CrisisKind kind,
        Perpetrator perpetrator,
        boolean hostConsent,
        int onset,
        int duration,
        long expectedDeaths,
        long unopposedDeaths,
        long deaths,
        long saved,
        long collateral,
        long soldierDeaths,
        double costMusd,
        boolean qualifying,
        Outcome outcome,
        boolean ongoing,
        Timeliness timeliness,
        Mandate mandate,
        Means means,
        String lead,
        int coalitionSize,
        double peakTroops,
        int firstAction,
        List<String> blockers,
        int relapseOf,
        double requiredForce,
        double displaced) {

    /** What is settled at its onset: where two runs differ in it, they have parted. */
    public List<Object> atOnset() {
        return List.of(host, kind, perpetrator, hostConsent, onset, duration, expectedDeaths, relapseOf);
    }
}
