package intervene.process;

/** What distance leaves of a state's force and of a crisis's effects. */
public final class Reach {
    private static final double EARTH_RADIUS_KM = 6371;
    private static final double DEGREE = StrictMath.PI / 180;

    private Reach() {}

    /** Great-circle distance between two places given in degrees [km]. */
    public static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double a = square(StrictMath.sin((latitude2 - latitude1) * DEGREE / 2))
                + StrictMath.cos(latitude1 * DEGREE)
                        * StrictMath.cos(latitude2 * DEGREE)
                        * square(StrictMath.sin((longitude2 - longitude1) * DEGREE / 2));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(a)));
    }

    /**
     * Exponent k of {@code reach = medianReach · (spending/median)^k} that gives the greatest spender the greatest
     * reach; 0 where all spend alike.
     */
    public static double exponent(double medianSpending, double greatestSpending, ReachParameters p) {
        double ratio = greatestSpending / medianSpending;
        return ratio > 1 ? StrictMath.log(p.greatestReach() / p.medianReach()) / StrictMath.log(ratio) : 0;
    }

    /** Distance at which a state's force has shrunk to 1/e [km]; 0 for a state that spends nothing. */
    public static double kilometres(double spending, double medianSpending, double exponent, ReachParameters p) {
        return spending <= 0 ? 0 : p.medianReach() * StrictMath.pow(spending / medianSpending, exponent);
    }

    /** Share of a state's usable force that distance leaves [0, 1]. */
    public static double projection(boolean neighbour, double distance, double reach) {
        if (neighbour) {
            return 1;
        }
        return reach <= 0 ? 0 : StrictMath.exp(-distance / reach);
    }

    /** Share of a crisis's effects that reaches a state [0, 1], before the number of displaced persons. */
    public static double proximity(boolean neighbour, double distance, SpilloverParameters p) {
        return neighbour ? 1 : p.beyondNeighbours() * StrictMath.exp(-distance / p.scale());
    }

    private static double square(double x) {
        return x * x;
    }
}
