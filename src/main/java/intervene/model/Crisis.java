package intervene.model;

import intervene.decision.Agenda;
import intervene.decision.RightToIntervene;
import intervene.decision.Tally;
import intervene.domain.CrisisKind;
import intervene.domain.Measure;
import intervene.domain.Perpetrator;
import intervene.process.CrisisParameters;
import intervene.process.Visibility;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A crisis in a run. Deaths are whole persons, so that {@code unopposed = deaths + saved} holds exactly. */
final class Crisis {
    final int number;
    final MemberState host;
    final Nature nature;
    final int onset;
    final int relapseOf;

    /** Identifies the crisis in draws: its host and onset, not its number. */
    final long key;

    AbleStates able;
    StateDraws draws;
    private final double[] profile;

    long deaths;
    long saved;
    long unopposedSoFar;

    /** Period in which condemnation or sanctions ended it; −1 while they have not. */
    int sufficedIn = -1;

    Intervention operation;
    final List<Intervention> interventions = new ArrayList<>();

    /** Last time each measure was taken up, and the measures adopted. */
    final Map<Measure, Agenda.LastTime> lastTimes = new EnumMap<>(Measure.class);

    final Map<Measure, Double> adoptedCriteria = new EnumMap<>(Measure.class);

    /** Period in which the first measure was tabled; −1 before. */
    int firstTabled = -1;

    /** What became of the latest draft on force, in a vote or by anticipation; null where there was none. */
    Tally.Verdict forceVerdict;

    boolean everVetoed;
    boolean everAnticipatedVeto;
    boolean everNoMajority;
    final TreeSet<String> blockers = new TreeSet<>();

    /** Whether the host is too strong to be coerced, or to be helped by peacekeepers. */
    boolean hostTooStrong;

    /** Force required against resistance at the onset [thousand troops]. */
    double requiredForceAtOnset;

    boolean qualifying;
    boolean someoneWilling;

    /** How far the ablest state ever came through the gate's conditions. */
    int conditionsMet;

    /** State to which the duty is assigned; −1 where it is nobody's. */
    int dutyBearer = -1;

    /** This period's deliberation; null when none was held. */
    Deliberation deliberation;

    /** What other forums said on action by each would-be lead about which they were asked. */
    final Map<MemberState, ForumSupport> forums = new HashMap<>();

    /**
     * What a crisis is, from its onset on.
     *
     * @param kind         what is done
     * @param perpetrator  by whom
     * @param consent      whether the host consents to outside help
     * @param deaths       of the whole unopposed course [persons]
     * @param duration     of the unopposed course [periods]
     * @param displaced    by the whole unopposed course [persons]
     * @param opposition   G [thousand troops]
     * @param localSupport u [0, 1]
     * @param patience     q, by which last resort takes longer or shorter
     */
    record Nature(
            CrisisKind kind,
            Perpetrator perpetrator,
            boolean consent,
            long deaths,
            int duration,
            double displaced,
            double opposition,
            double localSupport,
            double patience) {}

    /** Where a crisis comes from: its place among the run's crises. */
    record Origin(int number, MemberState host, int onset, int relapseOf) {
        private static final int PERIOD_BITS = 20;

        long key() {
            return host.key << PERIOD_BITS | onset;
        }
    }

    Crisis(Origin origin, Nature nature, double[] profile, AbleStates able, StateDraws draws) {
        key = origin.key();
        number = origin.number();
        host = origin.host();
        onset = origin.onset();
        relapseOf = origin.relapseOf();
        this.nature = nature;
        this.profile = profile;
        this.able = able;
        this.draws = draws;
    }

    /** First period after the unopposed course. */
    int unopposedEnd() {
        return onset + nature.duration();
    }

    /** Whether people are still being killed, or would be but for an operation. */
    boolean isActive(int period) {
        return period < unopposedEnd() && sufficedIn < 0;
    }

    /** Unopposed deaths from the onset up to the start of a period [persons]. */
    long unopposedBefore(int period) {
        int k = Math.min(period, unopposedEnd()) - onset;
        return Math.round(profile[Math.max(0, k)] * nature.deaths());
    }

    /** Unopposed deaths from one period up to another [persons]. */
    long unopposedBetween(int from, int to) {
        return unopposedBefore(to) - unopposedBefore(from);
    }

    double visibility(CrisisParameters p) {
        double initial = nature.kind().isGrave() ? p.visibilityGrave() : p.visibilityOther();
        return Visibility.of(initial, deaths, nature.displaced() * deaths / nature.deaths(), p);
    }

    Agenda.LastTime lastTime(Measure measure) {
        return lastTimes.getOrDefault(measure, Agenda.LastTime.NEVER);
    }

    boolean hasAdopted(Measure measure) {
        return adoptedCriteria.containsKey(measure);
    }

    /** Notes how far the ablest state's gate opened. */
    void noteGate(RightToIntervene right) {
        conditionsMet = Math.max(conditionsMet, right.met());
    }
}
