package intervene.scenario;

import intervene.design.Design;
import intervene.design.DesignKind;
import intervene.design.Factor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read of that which a sweep varies.
 *
 * @param factors the sound factors by path
 * @param paths   paths of all factors, also of those that are faulty
 * @param kind    which design; null where that could not be read
 * @param design  the design; null where it could not be made
 */
record SweepFactors(Map<String, Factor> factors, Set<String> paths, DesignKind kind, Design design) {
    /** What a design varies. */
    static SweepFactors of(Design design) {
        var factors = new LinkedHashMap<String, Factor>();
        design.factors().forEach(factor -> factors.put(factor.path(), factor));
        return new SweepFactors(factors, factors.keySet(), design.kind(), design);
    }

    /** The levels of a sound factor that can be named; none where they are not listed. */
    List<String> levels(String path) {
        Factor factor = factors.get(path);
        if (kind == DesignKind.LIST) {
            return SweepPoints.levels(design, factor);
        }
        List<String> levels = FactorLevels.of(factor);
        if (kind != DesignKind.ONE_AT_A_TIME || FactorLevels.spelled(factor.base(), levels) != null) {
            return levels;
        }
        var all = new ArrayList<>(levels);
        all.add(0, factor.base());
        return all;
    }
}
