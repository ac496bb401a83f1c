package intervene.param;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a parameter on a record component: the only place where its default, range, unit, meaning and source are
 * written. Configuration keys, validation, the reference table, the JSON Schema, sliders and sweep factors are all read
 * from here (see {@link Catalogue}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {
    /** Default, as it would be written in YAML. */
    String value();

    /** Admissible values in interval notation, for example {@code "[0, 1]"} or {@code "(0, inf)"}. */
    String range() default "(-inf, inf)";

    /** Unit; {@code "1"} for a pure number. */
    String unit() default "1";

    /** What it is, as a noun phrase; says what a larger value means where that is not plain. */
    String doc();

    /**
     * Where the default comes from: references of references.bib, {@code "computed: …"} from data, or
     * {@code "assumed"}.
     */
    String source() default "assumed";

    /** When another value counts in a run that is under way. */
    TakesEffect takesEffect() default TakesEffect.AT_ONCE;
}
