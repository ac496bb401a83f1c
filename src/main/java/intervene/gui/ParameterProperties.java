package intervene.gui;

import intervene.param.Distribution;
import intervene.param.InvalidInput;
import intervene.param.ParameterSpec;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import sim.util.Interval;
import sim.util.Properties;

/** The parameters of a run as MASON's inspectors show and set them. */
final class ParameterProperties extends Properties {
    private static final long serialVersionUID = 1;

    private final transient List<ParameterSpec> specs;
    private final transient Function<String, Object> values;
    private final transient BiConsumer<String, String> change;

    /**
     * Parameters.
     *
     * @param specs  those shown
     * @param values value by path
     * @param change sets a value, given its path and its text; complains with {@link InvalidInput}
     */
    ParameterProperties(
            List<ParameterSpec> specs, Function<String, Object> values, BiConsumer<String, String> change) {
        this.specs = specs;
        this.values = values;
        this.change = change;
        object = specs;
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return specs.size();
    }

    /** A number, a truth value, the place of a choice in the list of choices, or a text as YAML spells it. */
    @Override
    public Object getValue(int index) {
        Object value = values.apply(specs.get(index).path());
        if (value instanceof Enum<?> constant) {
            return constant.ordinal();
        }
        return value instanceof Number || value instanceof Boolean ? value : ParameterSpec.text(value);
    }

    /** An interval, which makes a slider, for a bounded number; the choices, which make a menu, for a choice. */
    @Override
    public Object getDomain(int index) {
        ParameterSpec spec = specs.get(index);
        if (spec.isChoice()) {
            return spec.choices().toArray(String[]::new);
        }
        if (spec.type() == Distribution.class || !spec.isNumeric() || !spec.range().isBounded()) {
            return null;
        }
        return spec.type() == int.class
                ? new Interval((long) spec.range().low(), (long) spec.range().high())
                : new Interval(spec.range().low(), spec.range().high());
    }

    @Override
    public String getDescription(int index) {
        ParameterSpec spec = specs.get(index);
        return spec.doc() + ": " + spec.allowed();
    }

    @Override
    public boolean isReadWrite(int index) {
        return true;
    }

    @Override
    public String getName(int index) {
        return specs.get(index).path();
    }

    @Override
    public Class<?> getType(int index) {
        Class<?> type = specs.get(index).type();
        return type.isEnum() ? int.class : type.isPrimitive() ? type : String.class;
    }

    /**
     * Sets a value as an inspector's field spells it, whatever the locale; for a choice, its place or its name.
     *
     * @return the value now; null, at which the inspector beeps and shows the old one again, where it is refused
     */
    @Override
    public Object setValue(int index, String text) {
        ParameterSpec spec = specs.get(index);
        String spelt = spec.isChoice() && text.matches("\\d{1,3}") && Integer.parseInt(text) < spec.choices().size()
                ? spec.choices().get(Integer.parseInt(text))
                : text.strip();
        try {
            change.accept(spec.path(), spelt);
            return getValue(index);
        } catch (InvalidInput e) {
            return null;
        }
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return setValue(index, ParameterSpec.text(value));
    }

    @Override
    public String toString() {
        return "Parameters";
    }
}
