package intervene.model;

import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Role;
import intervene.domain.Timeliness;
import intervene.process.Expectation;
import java.util.ArrayList;
import java.util.List;

/** An operation in the field, with what each state gives and has lost. */
final class Intervention {
    final int number;
    final Crisis crisis;
    final Terms terms;
    final Expectation plan;
    final int start;
    final boolean tooLate;
    final boolean tooLittle;
    final double trueRisk;
    final List<Contribution> contributions = new ArrayList<>();

    /** Period in which the lead weighs anew. */
    int plannedEnd;

    int end = -1;
    boolean withdrawn;
    boolean successful;
    boolean regimeChange;
    boolean rebuilding;

    long unopposedSinceStart;
    long deathsSinceStart;
    double collateral;
    double peakForce;
    int coalitionSize;
    double pledgedAtStart;

    /**
     * On what an intervention rests.
     *
     * @param lead       lead; null where a UN force acts alone
     * @param mandate    authority
     * @param lawful     whether the Council or the doctrine makes it lawful
     * @param legitimacy ℓ [0, 1]
     */
    record Terms(MemberState lead, Mandate mandate, boolean lawful, double legitimacy) {}

    /** One state's part; {@code state} is null for the UN standing force. */
    static final class Contribution {
        final MemberState state;
        final Role role;
        final double pledged;
        final double unitCost;
        double troops;

        /** Part of the whole cost that a financier takes over. */
        double financedShare;

        /** Time of its soldiers in the field [thousand years]. */
        double personYears;

        long deaths;
        double cost;
        int months;
        double wearinessRaised;

        Contribution(MemberState state, Role role, double troops, double unitCost) {
            this.state = state;
            this.role = role;
            this.pledged = troops;
            this.troops = troops;
            this.unitCost = unitCost;
        }

        boolean isPresent() {
            return troops > 0;
        }
    }

    Intervention(int number, Crisis crisis, Terms terms, Expectation plan, Launch launch) {
        this.number = number;
        this.crisis = crisis;
        this.terms = terms;
        this.plan = plan;
        start = launch.period();
        trueRisk = launch.trueRisk();
        plannedEnd = start + plan.months();
        contributions.addAll(launch.contributions());
        pledgedAtStart = troops();
        coalitionSize = (int) contributions.stream()
                .filter(c -> c.isPresent() && c.state != null)
                .count();
        tooLate = crisis.unopposedBefore(start) > crisis.nature.deaths() / 2.0;
        tooLittle = pledgedAtStart < plan.requiredForce() - launch.negligibleGap();
    }

    /** With what an intervention begins. */
    record Launch(int period, double trueRisk, double negligibleGap, List<Contribution> contributions) {}

    boolean hasCouncilAuthority() {
        return terms.mandate() == Mandate.AUTHORISED || terms.mandate() == Mandate.CONSENT;
    }

    boolean isCoercive() {
        return plan.means() != Means.PEACEKEEPING;
    }

    /** Troops pledged by those who are still there [thousand]. */
    double troops() {
        double troops = 0;
        for (Contribution c : contributions) {
            troops += c.troops;
        }
        return troops;
    }

    /** A state's own part; null where it has none. */
    Contribution contributionOf(MemberState s) {
        for (Contribution c : contributions) {
            if (c.state == s) {
                return c;
            }
        }
        return null;
    }

    long soldierDeaths() {
        return contributions.stream().mapToLong(c -> c.deaths).sum();
    }

    double cost() {
        double cost = 0;
        for (Contribution c : contributions) {
            cost += c.cost;
        }
        return cost;
    }

    /** Whether at least this share of the deaths since its start was averted. */
    boolean hasAverted(double share) {
        return unopposedSinceStart > 0 && unopposedSinceStart - deathsSinceStart >= share * unopposedSinceStart;
    }

    Timeliness timeliness() {
        if (withdrawn) {
            return Timeliness.WITHDRAWN;
        }
        if (tooLate) {
            return Timeliness.TOO_LATE;
        }
        return tooLittle ? Timeliness.TOO_LITTLE : Timeliness.TIMELY;
    }
}
