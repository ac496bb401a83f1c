package intervene.model;

import intervene.decision.Coalition;
import intervene.decision.ReformParameters.DutyAssignment;
import intervene.decision.RightToIntervene;
import intervene.domain.Doctrine;
import intervene.domain.Measure;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** States perceive each crisis and weigh whether they would lead: all on the same snapshot of the world. */
final class AppraisalPhase {
    private static final Comparator<Assessment> FOREMOST_FIRST = Comparator.comparingDouble(
                    (Assessment a) -> -Coalition.leadRank(a.decider().position().usable(), a.will()))
            .thenComparingInt(a -> a.state().index);

    void step(InterventionModel model) {
        for (Crisis c : model.crises()) {
            c.deliberation = c.isActive(model.period()) && c.operation == null ? deliberate(c, model) : null;
        }
    }

    private static Deliberation deliberate(Crisis c, InterventionModel model) {
        Outlook outlook = model.outlook(c);
        c.dutyBearer = dutyBearer(c, outlook, model);
        if (!model.isWitnessed() && !anythingCouldFollow(c, outlook, model)) {
            return new Deliberation(outlook, List.of(), null, null);
        }
        Parameters p = model.parameters();
        if (c.able.able() == 0) {
            c.noteGate(new RightToIntervene(outlook.trueDeaths() >= p.gate().threshold(), false, false, false));
        }
        var authority = Assessor.Authority.ofCouncil(p.criteria().provisionalLegitimacy());
        List<Assessment> willing = new ArrayList<>();
        for (int r = 0; r < c.able.able(); r++) {
            MemberState s = model.states().get(c.able.state(r));
            boolean canLead = c.able.canLead(s.index, outlook.requiredForce(), p.coalition());
            boolean hopeless = !model.isWitnessed() && !outlook.mayHaveRight();
            if (r > 0 && (!canLead || hopeless)) {
                break;
            }
            boolean airForce = model.hasAirForce(s.index);
            boolean onRecord = r == 0 || model.isWitnessed();
            if (onRecord || mayMatter(outlook, s, authority, model)) {
                Assessment a = model.assessor().asLead(model.assessor().behold(outlook, s), authority, airForce);
                note(c, a, r, canLead);
                model.witness().appraised(c, outlook, a);
                if (canLead && a.isWilling()) {
                    willing.add(a);
                }
            }
        }
        willing.sort(FOREMOST_FIRST);
        var deliberation = Deliberation.of(outlook, willing, model.assessor(), p);
        c.someoneWilling |= deliberation.lead() != null;
        return deliberation;
    }

    /**
     * Whether appraisals could change anything this period: not once it is known that a state has the right and one the
     * will, while force is neither on the Council's agenda, nor mandated, nor possible without the Council.
     */
    private static boolean anythingCouldFollow(Crisis c, Outlook outlook, InterventionModel model) {
        Parameters p = model.parameters();
        if (!c.qualifying
                || !c.someoneWilling
                || p.doctrine() == Doctrine.GENERAL_RIGHT
                || c.hasAdopted(Measure.FORCE)) {
            return true;
        }
        return outlook.lastResort >= p.criteria().hardMinimum()
                && (CouncilPhase.isDue(Measure.FORCE, c, model)
                        || model.coalitions().mayActOutside(c));
    }

    /** Whether a state able to lead would, or at least has the right that makes the crisis a qualifying one. */
    private static boolean mayMatter(
            Outlook outlook, MemberState s, Assessor.Authority authority, InterventionModel model) {
        return model.assessor().mayHaveRight(outlook, s)
                && (!outlook.crisis.qualifying
                        || model.assessor().wouldLead(outlook, s, authority, model.hasAirForce(s.index)));
    }

    /**
     * The gate counts for those able to lead; what shuts it is told by the ablest, who without the force has no
     * prospects.
     */
    private static void note(Crisis c, Assessment a, int rank, boolean canLead) {
        c.qualifying |= canLead && a.isGateOpen();
        if (rank == 0) {
            RightToIntervene r = a.right();
            c.noteGate(new RightToIntervene(r.cause(), r.prospects() && canLead, r.proportion(), r.support()));
        }
    }

    static int dutyBearer(Crisis c, Outlook outlook, InterventionModel model) {
        DutyAssignment assignment = model.parameters().reform().dutyAssignment();
        if (assignment == DutyAssignment.NONE || c.able.able() == 0) {
            return -1;
        }
        int bearer = c.able.state(0);
        for (int r = 1; r < c.able.able() && assignment != DutyAssignment.MOST_CAPABLE; r++) {
            int s = c.able.state(r);
            if (c.able.canLead(s, outlook.requiredForce(), model.parameters().coalition())
                    && precedes(assignment, c, model, s, bearer)) {
                bearer = s;
            }
        }
        return bearer;
    }

    private static boolean precedes(DutyAssignment assignment, Crisis c, InterventionModel model, int s, int bearer) {
        return switch (assignment) {
            case NONE, MOST_CAPABLE -> false;
            case NEAREST -> c.able.distance(s) < c.able.distance(bearer);
            case MOST_RESPONSIBLE -> c.draws.culpability(model.states().get(s))
                    > c.draws.culpability(model.states().get(bearer));
        };
    }
}
