package intervene.model;

import intervene.scenario.Parameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parameters with one value changed, without the checks of configurations: a search stays within ranges by itself, and
 * changes thousands of values.
 */
final class TippingParameters {
    private TippingParameters() {}

    /** The parameters with another value at a path; empty where it is not admissible beside the others. */
    static Optional<Parameters> with(Parameters base, String path, Object value) {
        try {
            return Optional.of((Parameters) changed(base, path, value));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new IllegalStateException("cannot change " + path, refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot change " + path, e);
        }
    }

    private static Record changed(Record base, String path, Object value) throws ReflectiveOperationException {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = base.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (int k = 0; k < values.length; k++) {
            Object old = components[k].getAccessor().invoke(base);
            boolean here = components[k].getName().equals(name);
            Object inner = here && dot >= 0 ? changed((Record) old, path.substring(dot + 1), value) : value;
            values[k] = here ? inner : old;
        }
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (Record) base.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
