package intervene.param;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a parameter record from values by path and the settings that change them, noting all that is wrong. */
final class Assembly {
    private final Catalogue<?> catalogue;
    private final Map<String, Object> values;
    private final Problems problems;
    private final Map<String, Setting> inForce = new LinkedHashMap<>();
    private final Set<String> faulty = new HashSet<>();

    /**
     * An assembly.
     *
     * @param values starting values by path; changed by the settings
     */
    Assembly(Catalogue<?> catalogue, Map<String, Object> values, Problems problems) {
        this.catalogue = catalogue;
        this.values = values;
        this.problems = problems;
    }

    /** The record, or nothing if anything is wrong. */
    <R> Optional<R> build(Class<R> root, List<Setting> settings) {
        settings.forEach(this::apply);
        inForce.forEach((path, setting) -> {
            if (catalogue.spec(path).isDistribution()) {
                check(catalogue.spec(path), setting);
            }
        });
        Object record = record(root, "");
        return faulty.isEmpty() ? Optional.of(root.cast(record)) : Optional.empty();
    }

    private void apply(Setting setting) {
        Optional<ParameterSpec> found = catalogue.find(setting.path());
        if (found.isEmpty()) {
            problems.add(setting.origin(), setting.path(), catalogue.unknown(setting.path()));
            faulty.add(setting.path());
            return;
        }
        ParameterSpec spec = found.get();
        try {
            values.put(spec.path(), value(spec, setting));
            inForce.put(spec.path(), setting);
            if (!spec.isDistribution()) {
                check(spec, setting);
            }
        } catch (IllegalArgumentException e) {
            refuse(spec, setting, e.getMessage());
        }
    }

    private Object value(ParameterSpec spec, Setting setting) {
        if (setting.path().equals(spec.path())) {
            return spec.parse(setting.text());
        }
        String argument = setting.path().substring(spec.path().length() + 1);
        return DistributionText.with((Distribution) values.get(spec.path()), spec, argument, setting.text());
    }

    /** A distribution is checked when all its arguments are known, anything else at once. */
    private void check(ParameterSpec spec, Setting setting) {
        try {
            spec.check(values.get(spec.path()));
        } catch (IllegalArgumentException e) {
            refuse(spec, setting, e.getMessage());
        }
    }

    private void refuse(ParameterSpec spec, Setting setting, String why) {
        faulty.add(spec.path());
        problems.add(setting.origin(), setting.path(), why + " " + spec.remedy());
    }

    /** The record of a group; null if one of its parts is faulty, for then its joint conditions say nothing. */
    private Object record(Class<?> type, String prefix) {
        RecordComponent[] components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var arguments = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            String path = prefix + components[i].getName();
            types[i] = components[i].getType();
            arguments[i] = Catalogue.isGroup(types[i]) ? record(types[i], path + ".") : values.get(path);
            complete &= arguments[i] != null && !faulty.contains(path);
        }
        return complete ? construct(type, prefix, types, arguments) : null;
    }

    private Object construct(Class<?> type, String prefix, Class<?>[] types, Object[] arguments) {
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException broken) {
                String group = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
                faulty.add(group);
                problems.add(origins(prefix, broken.getMessage()), group, broken.getMessage());
                return null;
            }
            throw new IllegalStateException("cannot build " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type.getName(), e);
        }
    }

    /** Where the group's values were set: those that the message names, or all if it names none. */
    private String origins(String prefix, String message) {
        List<Setting> ofGroup = inForce.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix) && e.getKey().indexOf('.', prefix.length()) < 0)
                .map(Map.Entry::getValue)
                .toList();
        List<Setting> named = ofGroup.stream()
                .filter(s -> message.contains(s.path().substring(prefix.length())))
                .toList();
        String origins = (named.isEmpty() ? ofGroup : named)
                .stream().map(Setting::origin).distinct().collect(Collectors.joining(", "));
        return origins.isEmpty() ? "defaults" : origins;
    }
}
