package intervene.plot;

import java.util.List;

/**
 * What happened to people at the levels of a factor: deaths, saved, abandoned. On a logarithmic scale where the
 * numbers span orders of magnitude, which is symmetric about zero where some are zero or negative.
 *
 * @param series for each fate a dot per level, in persons
 */
public record Lives(String title, Levels levels, List<DotPlot.Series> series) {

    public Lives {
        series = List.copyOf(series);
    }

    public Figure figure() {
        return new DotPlot(title, levels, Quantity.fitting("Lives", "persons"), series, Double.NaN).figure();
    }
}
