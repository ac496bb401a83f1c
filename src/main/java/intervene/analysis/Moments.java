package intervene.analysis;

/**
 * Number, mean, variance and range of values that come one by one (Welford 1962). Undefined values (NaN) do not count.
 *
 * <p>The order of {@link #add} and {@link #merge} decides the last bits, so that whoever needs the same bits keeps it.
 */
public final class Moments {
    private static final double ROUNDING = 1e-12;

    private int n;
    private double mean;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private boolean binary = true;

    public static Moments of(double... values) {
        var moments = new Moments();
        for (double x : values) {
            moments.add(x);
        }
        return moments;
    }

    public void add(double x) {
        if (Double.isNaN(x)) {
            return;
        }
        n++;
        double deviation = x - mean;
        mean += deviation / n;
        squares += deviation * (x - mean);
        least = Math.min(least, x);
        greatest = Math.max(greatest, x);
        binary &= x == 0 || x == 1;
    }

    /** Adds all that the other has seen (Chan, Golub and LeVeque 1979). */
    public void merge(Moments other) {
        if (other.n == 0) {
            return;
        }
        int sum = n + other.n;
        double deviation = other.mean - mean;
        squares += other.squares + deviation * deviation * n * other.n / sum;
        mean += deviation * other.n / sum;
        n = sum;
        least = Math.min(least, other.least);
        greatest = Math.max(greatest, other.greatest);
        binary &= other.binary;
    }

    public int n() {
        return n;
    }

    /** NaN where there is no value. */
    public double mean() {
        return n == 0 ? Double.NaN : mean;
    }

    /** Sum of squared deviations from the mean. */
    public double squares() {
        return squares;
    }

    /** Unbiased, with n − 1 degrees of freedom; NaN for fewer than two values. */
    public double variance() {
        return n < 2 ? Double.NaN : squares / (n - 1);
    }

    /** Square root of {@link #variance}. */
    public double sd() {
        return Math.sqrt(variance());
    }

    /** Least value; ∞ where there is none. */
    public double least() {
        return least;
    }

    /** Greatest value; −∞ where there is none. */
    public double greatest() {
        return greatest;
    }

    /** Whether every value was 0 or 1. */
    public boolean isBinary() {
        return binary;
    }

    /** Whether the values differ by no more than rounding does: by less than 1e−12 of the largest. */
    public boolean isConstant() {
        return greatest - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(greatest));
    }
}
