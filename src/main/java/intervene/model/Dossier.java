package intervene.model;

import intervene.decision.Ballot;
import intervene.decision.CouncilVote;
import intervene.decision.Criteria;
import intervene.decision.Ledger;
import intervene.decision.MoralCalculus;
import intervene.decision.Prospect;
import intervene.decision.RightToIntervene;
import intervene.decision.Stance;
import intervene.domain.Means;
import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.scenario.Parameters;
import java.util.List;
import java.util.Map;

/**
 * Everything that explains how one crisis of a run was answered, as the model held it: no number is computed twice.
 *
 * @param run           the run
 * @param crisis        the crisis from its onset to its end
 * @param names         names of states by code
 * @param moment        what was known in the period that is explained; null where nobody ever weighed the crisis
 * @param weighings     for each state that weighed in that period, its last word, as lead where a lead is explained;
 *                      the most nearly willing first
 * @param focus         the state that is explained in full
 * @param drafts        all drafts on the crisis
 * @param forums        each time that other forums were asked
 * @param interventions all interventions in it
 * @param contributions what states gave to them
 * @param grounds       why the outcome is what it is
 */
public record Dossier(
        Run run,
        CrisisRecord crisis,
        Map<String, String> names,
        Moment moment,
        List<Weighing> weighings,
        Focus focus,
        List<Draft> drafts,
        List<ForumAnswer> forums,
        List<InterventionRecord> interventions,
        List<ContributionRecord> contributions,
        Grounds grounds) {

    /** Name of a state; the code where it has none. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /**
     * The run.
     *
     * @param scenario   name of the configuration
     * @param seed       its seed
     * @param crises     number of its crises
     * @param parameters every parameter
     */
    public record Run(String scenario, int seed, int crises, Parameters parameters) {}

    /**
     * What was known in a period, and who could act.
     *
     * @param period        the period
     * @param choice        why this period is explained
     * @param deaths        so far [persons]
     * @param remaining     unopposed deaths to come [persons]
     * @param monthsLeft    of the unopposed course
     * @param visibility    v [0, 1]
     * @param displacedSoFar [persons]
     * @param opposition    G [thousand troops]
     * @param localSupport  u [0, 1]
     * @param hostCapability CINC of the host
     * @param hostPermanent whether the host has a permanent seat
     * @param lastResort    criterion of last resort [0, 1]
     * @param firstTabled   period in which the Council first took the crisis up; −1 where it had not
     * @param norm          strength of the responsibility to protect [0, 1]
     * @param ban           integrity of the ban on unauthorised force [0, 1]
     * @param standingForce UN force at hand [thousand troops]
     * @param dutyBearer    code of the state to which the duty is assigned; empty where it is nobody's
     * @param ground        an operation on the ground by all usable force
     * @param air           one from the air
     * @param actors        every state, in order of usable force
     */
    public record Moment(
            int period,
            Choice choice,
            long deaths,
            long remaining,
            int monthsLeft,
            double visibility,
            double displacedSoFar,
            double opposition,
            double localSupport,
            double hostCapability,
            boolean hostPermanent,
            double lastResort,
            int firstTabled,
            double norm,
            double ban,
            double standingForce,
            String dutyBearer,
            Plan ground,
            Plan air,
            List<Actor> actors) {}

    /** Why a period is explained. */
    public enum Choice {
        ASKED_FOR,
        FIRST_ACTION,
        NEAREST_TO_ACTING
    }

    /**
     * What an operation by all usable force would be and do, seen rightly.
     *
     * @param requiredForce F [thousand troops]
     * @param force         f [thousand troops]
     * @param months        T
     * @param stoppedShare  share of the killing that it stops; 0 where the host is too strong to be coerced
     * @param saved         S [persons]
     * @param risk          r [deaths per 1,000 person-years]
     */
    public record Plan(
            double requiredForce, double force, int months, double stoppedShare, double saved, double risk) {}

    /**
     * A state's means in a crisis.
     *
     * @param state      code
     * @param distance   between the capitals [km]
     * @param usable     usable force [thousand troops]
     * @param committed  troops in other operations [thousand]
     * @param canLead    whether it has the force to lead
     * @param airForce   whether it has an air force fit to intervene
     * @param host       whether it is the host
     * @param ownCrisis  whether it has a crisis of its own
     * @param bystanders A: itself and the states that could act in its stead
     */
    public record Actor(
            String state,
            double distance,
            double usable,
            double committed,
            boolean canLead,
            boolean airForce,
            boolean host,
            boolean ownCrisis,
            double bystanders) {}

    /** In what situation a state weighed. */
    public enum Stage {
        /** As lead, before the criteria of legitimacy are known. */
        FIRST_THOUGHTS,
        /** As lead under the Council's authority, with the criteria known. */
        CRITERIA_KNOWN,
        /** As lead without the Council, supposing that the draft at hand were vetoed. */
        IF_VETOED,
        /** As lead without the Council. */
        WITHOUT_COUNCIL,
        /** As lead under a mandate that the Council has given. */
        UNDER_MANDATE,
        /** As contributor. */
        CONTRIBUTION,
        /** As financier. */
        FINANCE,
        /** As lead of an operation whose planned time is up. */
        RENEWAL
    }

    /**
     * One state's reasons in one situation.
     *
     * @param stage        the situation
     * @param state        code
     * @param means        with what it would act
     * @param decider      who it is, where it stands, what the world holds
     * @param prospect     what it expects
     * @param right        the gate as it perceives it; null where the host consents and no right is needed
     * @param stoppedShare share of the killing that the available force can stop
     * @param stance       role, legitimacy, authority
     * @param ledger       its reasons
     * @param noise        ε
     * @param premium      θ
     * @param criteria     criteria of legitimacy of action that it leads so; null for another role than lead
     * @param canLead      whether it has the force to lead
     * @param willing      its verdict
     */
    public record Weighing(
            Stage stage,
            String state,
            Means means,
            MoralCalculus.Decider decider,
            Prospect prospect,
            RightToIntervene right,
            double stoppedShare,
            Stance stance,
            Ledger ledger,
            double noise,
            double premium,
            Criteria criteria,
            boolean canLead,
            boolean willing) {

        /** How far z + ε exceeds θ. */
        public double margin() {
            return ledger.balance() + noise - premium;
        }

        public boolean isGateOpen() {
            return right == null || right.isOpen();
        }
    }

    /**
     * The state that is explained in full.
     *
     * @param state   code
     * @param last    its last word in the period; null where it did not weigh
     * @param earlier what it weighed before in the same period, in order
     * @param tipping what would have tipped its verdict; null where it did not weigh, or weighed only as financier
     * @param outside where it was willing but had no mandate yet, what would have tipped whether it acts without one;
     *                else null
     */
    public record Focus(String state, Weighing last, List<Weighing> earlier, Tipping tipping, Tipping outside) {}

    /**
     * What would have tipped a verdict.
     *
     * @param verdict      the verdict as it was
     * @param points       smallest changes of single numbers that turn it, the relatively smallest first
     * @param entering     numbers that enter the appraisal at all
     * @param alternatives other values of choices and switches that turn it
     * @param switches     other values that were tried
     */
    public record Tipping(
            boolean verdict, List<TippingPoint> points, int entering, List<Alternative> alternatives, int switches) {}

    /**
     * Another value of a choice or a switch that turns a verdict.
     *
     * @param path    the parameter
     * @param meaning what it is
     * @param value   as it was
     * @param other   as it would have to be
     */
    public record Alternative(String path, String meaning, String value, String other) {}

    /**
     * A draft with how each member leaned and voted.
     *
     * @param record the draft
     * @param inputs what else the votes depended on
     * @param leans  members in order of their seats
     */
    public record Draft(DraftRecord record, CouncilVote.Draft inputs, List<Lean> leans) {}

    /**
     * How a member leaned: its vote utility and the terms of which it is the sum.
     *
     * @param member        code
     * @param veto          whether its negative vote can block
     * @param utility       u
     * @param criteria      term of the five criteria
     * @param affinity      term of its affinity to the lead over that to the host
     * @param outsideOption term of the prospect that the lead acts anyway
     * @param sovereignty   term of its attitude to sovereignty
     * @param patronTie     term of its tie to the host
     * @param resentment    term of its resentment of past overreach
     * @param noise         what else moved it
     * @param forecastError what the sponsor expected beyond u
     * @param loneVetoCost  its reluctance to stand alone
     * @param ballot        its ballot; as the sponsor expected it where the draft was withdrawn
     */
    public record Lean(
            String member,
            boolean veto,
            double utility,
            double criteria,
            double affinity,
            double outsideOption,
            double sovereignty,
            double patronTie,
            double resentment,
            double noise,
            double forecastError,
            double loneVetoCost,
            Ballot ballot) {}

    /**
     * What other forums said.
     *
     * @param period   when
     * @param lead     code of the would-be lead
     * @param assembly whether the General Assembly supports it
     * @param regional whether the host's regional organisation supports it
     * @param member   whether the lead is a member of it, so that it may act on that support
     */
    public record ForumAnswer(int period, String lead, boolean assembly, boolean regional, boolean member) {}

    /**
     * What decides the outcome, in the order in which it is asked.
     *
     * @param sufficedIn      period in which condemnation or sanctions ended the crisis; −1 where they did not
     * @param mandate         whether force or peacekeeping was ever authorised
     * @param vetoed          whether a draft on force was vetoed
     * @param anticipatedVeto whether one was withdrawn for fear of a veto
     * @param noMajority      whether one fell short of the majority
     * @param someoneWilling  whether a state was ever ready to lead
     * @param qualifying      whether the gate was ever open to a state able to lead
     * @param conditionsMet   how many of the gate's conditions ever held for the ablest state, in their order
     */
    public record Grounds(
            int sufficedIn,
            boolean mandate,
            boolean vetoed,
            boolean anticipatedVeto,
            boolean noMajority,
            boolean someoneWilling,
            boolean qualifying,
            int conditionsMet) {}
}
