package intervene.domain;

import java.util.Locale;

/** One spelling for an enumeration's constants in configurations, result files and messages. */
public final class Labels {
    private Labels() {}

    /** Lower case with hyphens: {@code any-permanent-member}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
