package intervene.model;

/**
 * The smallest change of a single number that turns a verdict.
 *
 * @param path    the parameter, or the trait of the state
 * @param trait   whether it is the state's own trait rather than a parameter of the world
 * @param meaning what it is
 * @param unit    its unit
 * @param value   as it was
 * @param flipsAt nearest value found at which the verdict turns
 * @param staysAt a value nearer by no more than a thousand-millionth part, or one whole step, at which it does not
 * @param size    the change relative to the value; relative to 1 where the value is 0
 */
public record TippingPoint(
        String path,
        boolean trait,
        String meaning,
        String unit,
        double value,
        double flipsAt,
        double staysAt,
        double size) {}
