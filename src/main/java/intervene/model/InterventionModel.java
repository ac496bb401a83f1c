package intervene.model;

import intervene.decision.RightToIntervene;
import intervene.model.Intervention.Contribution;
import intervene.random.Draws;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The world in one run, on MASON's schedule: one {@code Steppable} a phase. Chance comes from keyed {@link Draws},
 * never from MASON's generator.
 */
final class InterventionModel extends SimState {
    private static final long serialVersionUID = 1;

    /** Strength of the responsibility to protect n [0, 1]. */
    double norm;

    /** Integrity of the ban on unauthorised force m [0, 1]. */
    double ban;

    /** UN standing force in operations [thousand troops]. */
    double standingForceCommitted;

    private final transient Draws draws;
    private final transient Witness witness;
    private final transient List<MemberState> states = new ArrayList<>();
    private final transient List<Crisis> crises = new ArrayList<>();
    private final transient List<Intervention> aftermaths = new ArrayList<>();
    private final transient List<Intervention> rebuilding = new ArrayList<>();
    private final transient RunLog log = new RunLog();
    private final transient SecurityCouncil council;
    private final transient DecayPhase decay = new DecayPhase();
    private final transient CrisisPhase crisisPhase = new CrisisPhase();
    private final transient AppraisalPhase appraisal = new AppraisalPhase();
    private final transient CouncilPhase councilPhase = new CouncilPhase();
    private transient Environment environment;
    private transient Assessor assessor;
    private transient Chamber chamber;
    private transient CoalitionPhase coalitions;
    private transient OperationPhase operations;
    private transient JudgementPhase judgement;
    private long commitments;

    InterventionModel(Environment environment, int seed, Witness witness) {
        super(seed);
        this.environment = environment;
        this.draws = new Draws(seed);
        this.witness = witness;
        norm = environment.parameters.norm().initial();
        ban = environment.parameters.ban().initial();
        var traits = new TraitDraws(environment, draws);
        for (int i = 0; i < environment.size(); i++) {
            states.add(new MemberState(i, environment.keys[i], environment.profiles.get(i), traits.of(i)));
        }
        council = new SecurityCouncil(this);
        readRules();
    }

    private void readRules() {
        assessor = new Assessor(environment.parameters);
        chamber = new Chamber(this, environment);
        coalitions = new CoalitionPhase(this);
        operations = new OperationPhase(this);
        judgement = new JudgementPhase(this);
    }

    /**
     * From the next period on, parameters are those of another environment, in a world of the same states. What was
     * decided stays: crises that have begun keep their nature, operations in the field their plan.
     */
    void adopt(Environment other) {
        log.noteParametersUntil((int) schedule.getSteps(), environment.parameters);
        environment = other;
        readRules();
        crisisPhase.foreseeAnew(this);
        var traits = new TraitDraws(environment, draws);
        states.forEach(s -> s.traits = traits.of(s.index));
        usableForceChanged();
        for (Crisis c : crises) {
            c.able = new AbleStates(environment.geography.row(c.host.index), c.nature.consent());
            c.draws = new StateDraws(this, c.host, c.key);
            c.hostTooStrong = isTooStrong(c.host);
        }
    }

    @Override
    public void start() {
        super.start();
        for (Phase phase : Phase.values()) {
            schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), stepOf(phase));
        }
    }

    private Steppable stepOf(Phase phase) {
        return switch (phase) {
            case DECAY -> now -> decay.step(this);
            case CRISES -> now -> crisisPhase.step(this);
            case APPRAISAL -> now -> appraisal.step(this);
            case COUNCIL -> now -> councilPhase.step(this);
            case COALITIONS -> now -> coalitions.step();
            case OPERATIONS -> now -> operations.step();
            case JUDGEMENT -> now -> judgement.step();
            case OBSERVATION -> now -> log.closePeriod(this);
        };
    }

    int period() {
        return (int) schedule.getTime();
    }

    Environment environment() {
        return environment;
    }

    Parameters parameters() {
        return environment.parameters;
    }

    Draws draws() {
        return draws;
    }

    Witness witness() {
        return witness;
    }

    /** Whether somebody looks on, to whom states tell their reasons even where the gate is shut. */
    boolean isWitnessed() {
        return witness != Witness.NOBODY;
    }

    /** All states, by index. */
    List<MemberState> states() {
        return states;
    }

    /** Crises whose unopposed course has not ended, in order of onset. */
    List<Crisis> crises() {
        return crises;
    }

    /** Operations that have ended and whose crisis may relapse. */
    List<Intervention> aftermaths() {
        return aftermaths;
    }

    RunLog log() {
        return log;
    }

    Assessor assessor() {
        return assessor;
    }

    Chamber chamber() {
        return chamber;
    }

    SecurityCouncil council() {
        return council;
    }

    CoalitionPhase coalitions() {
        return coalitions;
    }

    OperationPhase operations() {
        return operations;
    }

    JudgementPhase judgement() {
        return judgement;
    }

    /** Counts changes of usable force. */
    long commitments() {
        return commitments;
    }

    void usableForceChanged() {
        commitments++;
    }

    boolean hasAirForce(int state) {
        return environment.airForce[state];
    }

    /** Whether a state sends force abroad: not while it has a crisis of its own, where that is the rule. */
    boolean canSendForce(MemberState s) {
        return s.ownCrises == 0 || !parameters().reach().hostsStayHome();
    }

    /** Whether a state is too strong to be coerced, or to be helped by peacekeepers. */
    boolean isTooStrong(MemberState s) {
        return RightToIntervene.isTooStrong(
                council.isPermanent(s), s.profile.cinc(), parameters().gate());
    }

    /** UN force that no operation has drawn yet [thousand troops]. */
    double standingForceAtHand() {
        return Math.max(0, parameters().reform().standingForce() - standingForceCommitted);
    }

    /** The outlook of a crisis as things stand. */
    Outlook outlook(Crisis c) {
        return outlookWith(c, new Outlook.Further(standingForceAtHand(), 0), period());
    }

    /**
     * The outlook of a crisis.
     *
     * @param further force at hand beyond the states' usable force
     * @param from         first period that counts as yet to come
     */
    Outlook outlookWith(Crisis c, Outlook.Further further, int from) {
        c.able.renew(this);
        return new Outlook(c, from, new Outlook.Norm(norm, ban), further, parameters());
    }

    /** A crisis begins. */
    void begin(Crisis.Nature nature, MemberState host, int relapseOf) {
        var origin = new Crisis.Origin(log.crises.size(), host, period(), relapseOf);
        var crisis = new Crisis(
                origin,
                nature,
                environment.deathProfile.cumulative(nature.duration()),
                new AbleStates(environment.geography.row(host.index), nature.consent()),
                new StateDraws(this, host, origin.key()));
        host.ownCrises++;
        usableForceChanged();
        crisis.hostTooStrong = isTooStrong(host);
        crises.add(crisis);
        log.crises.add(crisis);
        crisis.requiredForceAtOnset = outlook(crisis).requiredForce();
    }

    /** A contributor takes its troops home. */
    void withdraw(Contribution k) {
        giveBack(k, k.troops);
        k.troops = 0;
    }

    /** The troops of an operation go home, but for those who stay to rebuild. */
    void release(Intervention o) {
        double staying = o.rebuilding ? parameters().aftermath().rebuildingForce() : 0;
        for (Contribution k : o.contributions) {
            giveBack(k, k.troops * (1 - staying));
            k.troops *= staying;
        }
        if (o.rebuilding) {
            rebuilding.add(o);
        }
    }

    /** Sends home those whose time of rebuilding is over. */
    void endRebuilding() {
        for (var i = rebuilding.iterator(); i.hasNext(); ) {
            Intervention o = i.next();
            if (period() - o.end >= parameters().aftermath().rebuildingMonths()) {
                o.contributions.forEach(this::withdraw);
                i.remove();
            }
        }
    }

    private void giveBack(Contribution k, double troops) {
        if (k.state == null) {
            standingForceCommitted -= troops;
        } else {
            k.state.committed = Math.max(0, k.state.committed - troops);
        }
        usableForceChanged();
    }
}
