package intervene.experiment;

import intervene.design.Design;
import intervene.observe.Indicator;
import intervene.observe.Indicator.Ratio;
import intervene.observe.Tables.FactorColumn;
import intervene.scenario.Sweep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the tables of an experiment hold of each run: the levels of its factors, and indicators. */
public final class Observed {
    private Observed() {}

    /** The indicators that were asked for, then those that they are made of and that decide when to stop. */
    public static List<Indicator> indicators(Sweep sweep) {
        Set<Indicator> observed = new LinkedHashSet<>(sweep.indicators());
        if (!sweep.replicates().isFixed()) {
            observed.add(sweep.replicates().precision().indicator());
        }
        for (Indicator indicator : List.copyOf(observed)) {
            Ratio ratio = indicator.parts();
            if (ratio != null) {
                observed.add(ratio.numerator());
                observed.add(ratio.denominator());
            }
        }
        return new ArrayList<>(observed);
    }

    /** A column for each factor. */
    public static List<FactorColumn> factors(Design design) {
        return design.factors().stream()
                .map(factor -> new FactorColumn(factor.path(), factor.unit(), factor.numeric())).toList();
    }
}
