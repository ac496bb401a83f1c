package intervene.param;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters declared by a record and the records nested in it, in order of declaration. Nested records are groups;
 * a path joins the names of the components with dots.
 *
 * @param <R> the root parameter record
 */
public final class Catalogue<R extends Record> {
    private final Class<R> root;
    private final Map<String, ParameterSpec> specs = new LinkedHashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();

    /**
     * Reads the declarations.
     *
     * @throws IllegalStateException if a component lacks {@link Param} or has an unsupported type
     * @throws IllegalArgumentException if a declared range or default is not admissible
     */
    public Catalogue(Class<R> root) {
        this.root = root;
        declare(root, "");
        specs.values().forEach(ParameterSpec::defaultValue);
    }

    private void declare(Class<?> record, String prefix) {
        for (RecordComponent c : record.getRecordComponents()) {
            String path = prefix + c.getName();
            if (isGroup(c.getType())) {
                groups.add(path);
                declare(c.getType(), path + ".");
            } else {
                specs.put(path, ParameterSpec.declared(path, c));
            }
        }
    }

    static boolean isGroup(Class<?> type) {
        return type.isRecord() && type != Distribution.class;
    }

    /** Every declaration, in order. */
    public List<ParameterSpec> specs() {
        return List.copyOf(specs.values());
    }

    /** Paths of the groups, in order: {@code council}. */
    public Set<String> groups() {
        return new LinkedHashSet<>(groups);
    }

    /** Every parameter at its default. */
    public R defaults() {
        return of(List.of());
    }

    /**
     * The defaults with {@code settings} applied, later ones winning.
     *
     * @throws InvalidInput with every problem
     */
    public R of(List<Setting> settings) {
        var problems = new Problems();
        Optional<R> record = of(settings, problems);
        problems.throwIfAny();
        return record.orElseThrow();
    }

    /** As {@link #of(List)}, but notes what is wrong in {@code problems} and then gives nothing. */
    public Optional<R> of(List<Setting> settings, Problems problems) {
        var defaults = new LinkedHashMap<String, Object>();
        specs.forEach((path, spec) -> defaults.put(path, spec.defaultValue()));
        return new Assembly(this, defaults, problems).build(root, settings);
    }

    /**
     * A copy of {@code base} with one parameter changed: a step of a slider, a level of a factor.
     *
     * @param path a parameter, or one argument of its distribution
     * @throws InvalidInput if the value is not admissible
     */
    public R with(R base, String path, String text) {
        return with(base, List.of(new Setting(path, text, path + "=" + text)));
    }

    /**
     * A copy of {@code base} with several parameters changed at once, so that only the result must meet joint
     * conditions.
     *
     * @throws InvalidInput with every problem
     */
    public R with(R base, List<Setting> changes) {
        var problems = new Problems();
        Optional<R> record = new Assembly(this, values(base), problems).build(root, changes);
        problems.throwIfAny();
        return record.orElseThrow();
    }

    /** Every value of {@code record} by path, in order of declaration; {@link ParameterSpec#text} spells them. */
    public Map<String, Object> values(R record) {
        var values = new LinkedHashMap<String, Object>();
        collect(record, "", values);
        return values;
    }

    private static void collect(Record record, String prefix, Map<String, Object> into) {
        for (RecordComponent c : record.getClass().getRecordComponents()) {
            Object value = read(c, record);
            if (isGroup(c.getType())) {
                collect((Record) value, prefix + c.getName() + ".", into);
            } else {
                into.put(prefix + c.getName(), value);
            }
        }
    }

    private static Object read(RecordComponent c, Record record) {
        try {
            return c.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + c, e);
        }
    }

    /**
     * The declaration of the parameter at {@code path}, or of the one whose distribution has an argument there.
     *
     * @throws InvalidInput if there is none; the message names the nearest
     */
    public ParameterSpec spec(String path) {
        return find(path).orElseThrow(() -> new InvalidInput(path + ": " + unknown(path)));
    }

    /** As {@link #spec}, but empty where there is none. */
    public Optional<ParameterSpec> find(String path) {
        ParameterSpec spec = specs.get(path);
        if (spec != null) {
            return Optional.of(spec);
        }
        int dot = Math.max(0, path.lastIndexOf('.'));
        ParameterSpec owner = specs.get(path.substring(0, dot));
        boolean argument =
                owner != null && owner.isDistribution() && DistributionText.isArgument(path.substring(dot + 1));
        return argument ? Optional.of(owner) : Optional.empty();
    }

    /** The valid path, of a parameter or a group, most like {@code path}. */
    public String nearest(String path) {
        return Nearest.of(path, names());
    }

    private Set<String> names() {
        var names = new LinkedHashSet<>(specs.keySet());
        names.addAll(groups);
        return names;
    }

    /** Why nothing can be set at {@code path}, and what to do. */
    String unknown(String path) {
        if (groups.contains(path)) {
            String member = specs.keySet().stream()
                    .filter(p -> p.startsWith(path + "."))
                    .findFirst()
                    .orElseThrow();
            return "this is a group of parameters, not a value. Write for example " + member + ": "
                    + specs.get(member).defaultText() + ".";
        }
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            ParameterSpec parent = specs.get(path.substring(0, dot));
            if (parent != null) {
                String part = path.substring(dot + 1);
                return parent.path() + " has no part '" + part + "'. " + parent.remedy();
            }
        }
        return ("there is no such parameter. " + Nearest.suggestion(path, names())).strip()
                + " The command 'parameters' lists them all.";
    }

    /** The reference table of all parameters, in Markdown. */
    public String markdown() {
        return ParameterTable.markdown(specs());
    }

    /** JSON Schema (draft 2020-12) of a configuration of these parameters, as nested maps ready for {@link Json}. */
    public Map<String, Object> jsonSchema() {
        return ParameterSchema.of(this);
    }
}
