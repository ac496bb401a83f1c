package intervene.process;

/** How costly operations weary a public: 1 is fresh, 4 weary to the utmost. */
public final class Weariness {
    public static final double FRESH = 1;
    public static final double UTMOST = 4;

    private Weariness() {}

    /**
     * Rise that an operation causes in all: none up to the threshold, the whole step at twice the threshold.
     *
     * @param ownDeaths   the state's dead
     * @param personYears its soldiers' time in the field [thousand years]
     * @param tolerance   soldier-risk tolerance τ [deaths per 1,000 person-years]
     */
    public static double rise(long ownDeaths, double personYears, double tolerance, WearinessParameters p) {
        if (ownDeaths < p.leastDead() || ownDeaths == 0 || personYears <= 0) {
            return 0;
        }
        double limit = p.lossThreshold() * tolerance;
        double excess = limit == 0 ? 1 : ownDeaths / personYears / limit - 1;
        return p.step() * Math.min(1, Math.max(0, excess));
    }

    /** Rise among a contributor's peers. */
    public static double peerRise(double rise, double affinity, WearinessParameters p) {
        return affinity > p.peerAffinity() ? rise * p.peerShare() * affinity : 0;
    }

    public static double raised(double weariness, double rise) {
        return Math.min(UTMOST, weariness + rise);
    }
}
