package intervene.process;

/** What acts and omissions do to the responsibility to protect and to the ban on force. */
public final class Norms {
    private Norms() {}

    /**
     * How an operation went.
     *
     * @param timely     neither late, nor little, nor withdrawn
     * @param successful averted the share of deaths that counts as success
     * @param authorised rested on the Council's authority
     * @param withdrawn  left before its time
     * @param overreach  overthrew the host's government
     */
    public record Verdict(
            boolean timely, boolean successful, boolean authorised, boolean withdrawn, boolean overreach) {}

    /** Change of the norm by an operation that has ended. */
    public static double change(Verdict v, NormParameters p) {
        double rise = v.timely() && v.successful() && v.authorised() ? p.step() : 0;
        return rise - (v.withdrawn() ? p.step() : 0) - (v.overreach() ? p.step() : 0);
    }

    /** Fall of the ban by an action without authority of legitimacy ℓ. */
    public static double erosion(double legitimacy, BanParameters p) {
        return p.step() * (1 - legitimacy);
    }

    /** Monthly hazard of a pretextual war. */
    public static double pretextualHazard(double ban, BanParameters p) {
        return p.pretextualWars() / 12 * Math.max(0, p.base() - ban) / p.base();
    }

    public static double clamp(double strength) {
        return Math.min(1, Math.max(0, strength));
    }
}
