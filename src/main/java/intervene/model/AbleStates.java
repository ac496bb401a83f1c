package intervene.model;

import intervene.decision.Attitude;
import intervene.decision.CoalitionParameters;
import intervene.decision.MoralParameters;
import java.util.Arrays;

/**
 * Who can bring how much force to a crisis: usable force by state, and the states in order of it (ties by code). It is
 * renewed only when troops have been committed or released since; the order hardly changes, so insertion sort is quick.
 */
final class AbleStates {
    /** Less than one soldier is none [thousand troops]. */
    private static final double ONE_SOLDIER = 0.001;

    private final Geography.Row row;
    private final boolean hostConsents;
    private final double[] usable;
    private final int[] order;
    private final int[] rank;
    private final double[] sumFrom;
    private final double[] dilution;
    private double dilutionOfPowerless;
    private int able;
    private double airTotal;
    private long version = -1;

    AbleStates(Geography.Row row, boolean hostConsents) {
        this.row = row;
        this.hostConsents = hostConsents;
        int n = row.available().length;
        usable = new double[n];
        order = new int[n];
        rank = new int[n];
        sumFrom = new double[n + 1];
        dilution = new double[n];
    }

    /** Brings the figures up to date with the world's {@code commitments}. */
    void renew(InterventionModel model) {
        if (version == model.commitments()) {
            return;
        }
        version = model.commitments();
        Arrays.fill(dilution, Double.NaN);
        dilutionOfPowerless = Double.NaN;
        findUsable(model);
        sort();
        sumFrom[able] = 0;
        for (int r = able - 1; r >= 0; r--) {
            sumFrom[r] = sumFrom[r + 1] + usable[order[r]];
        }
        airTotal = 0;
        for (int i = 0; i < usable.length; i++) {
            airTotal += model.hasAirForce(i) ? usable[i] : 0;
        }
    }

    /** Goes down the states by what they could send before commitments, as far as there is a soldier to send. */
    private void findUsable(InterventionModel model) {
        double maximum = model.parameters().reach().maximum();
        double sparedClient = model.parameters().ties().sparedClient();
        Arrays.fill(usable, 0);
        able = 0;
        for (int i : row.byForce()) {
            if (row.available()[i] < ONE_SOLDIER) {
                break;
            }
            MemberState s = model.states().get(i);
            double left = Math.min(maximum, row.available()[i] - s.committed);
            boolean spares = !hostConsents && row.patronTie()[i] >= sparedClient;
            if (left >= ONE_SOLDIER && !spares && model.canSendForce(s)) {
                usable[i] = left;
                order[able++] = i;
            }
        }
    }

    /** Number of states with any usable force. */
    int able() {
        return able;
    }

    /** The state of a rank, 0 being the ablest. */
    int state(int r) {
        return order[r];
    }

    /** Usable force of a state [thousand troops]. */
    double usable(int state) {
        return usable[state];
    }

    /** Usable force of all states [thousand troops]. */
    double total() {
        return sumFrom[0];
    }

    /** Usable force of all states with an air force [thousand troops]. */
    double airTotal() {
        return airTotal;
    }

    double proximity(int state) {
        return row.proximity()[state];
    }

    /** Patron tie of a state to the host [0, 1]. */
    double patronTie(int state) {
        return row.patronTie()[state];
    }

    double distance(int state) {
        return row.distance()[state];
    }

    /** A = 1 + Σ min(1, usable of another/own usable): the state and those who could act in its stead. */
    double bystanders(int state) {
        int r = rank[state];
        return usable[state] <= 0 ? 1 + able : 1 + r + sumFrom[r + 1] / usable[state];
    }

    /** What able bystanders leave of a state's positive duty (0, 1]. */
    double dilution(int state, MoralParameters p) {
        if (Double.isNaN(dilution[state])) {
            dilution[state] = usable[state] > 0 ? Attitude.dilution(bystanders(state), p) : powerless(p);
        }
        return dilution[state];
    }

    /** For states without any usable force, to all of whom the same is left. */
    private double powerless(MoralParameters p) {
        if (Double.isNaN(dilutionOfPowerless)) {
            dilutionOfPowerless = Attitude.dilution(1 + able, p);
        }
        return dilutionOfPowerless;
    }

    /** Whether a state has the force to lead. */
    boolean canLead(int state, double requiredForce, CoalitionParameters p) {
        return usable[state] > 0 && usable[state] >= p.leadMinimum() * requiredForce;
    }

    private void sort() {
        for (int k = 1; k < able; k++) {
            int moving = order[k];
            int to = k;
            while (to > 0 && before(moving, order[to - 1])) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = moving;
        }
        for (int r = 0; r < able; r++) {
            rank[order[r]] = r;
        }
    }

    private boolean before(int state, int other) {
        return usable[state] > usable[other] || usable[state] == usable[other] && state < other;
    }
}
