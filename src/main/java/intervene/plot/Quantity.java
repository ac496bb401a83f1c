package intervene.plot;

/**
 * What an axis of numbers shows.
 *
 * @param unit as it stands in the brackets of the axis label; empty for none
 */
public record Quantity(String name, String unit, Spacing spacing) {

    public static Quantity linear(String name, String unit) {
        return new Quantity(name, unit, Spacing.LINEAR);
    }

    public static Quantity log(String name, String unit) {
        return new Quantity(name, unit, Spacing.LOG);
    }

    public static Quantity fitting(String name, String unit) {
        return new Quantity(name, unit, Spacing.FITTING);
    }

    /** {@code Deaths [10⁶ persons]}, {@code Deaths [persons, log scale]}. */
    String label(Scale scale) {
        String multiple = scale.exponent() == 0 ? "" : Numerals.power(scale.exponent());
        String measured = (multiple + " " + unit).strip();
        String brackets = measured.isEmpty() || scale.note().isEmpty()
                ? measured + scale.note() : measured + ", " + scale.note();
        return brackets.isEmpty() ? name : name + " [" + brackets + "]";
    }
}
