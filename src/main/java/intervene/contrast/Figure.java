package intervene.contrast;

import intervene.explain.Figures;
import intervene.history.RunHistory;
import intervene.observe.Indicator;
import intervene.view.Theme;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is held side by side of two runs, as the indicators of result files have it; the first are shown first. */
enum Figure {
    KILLED("killed", "people killed in crises so far", Indicator.DEATHS, 0),
    SAVED("saved", "people who would have been killed had nobody acted, so far", Indicator.SAVED, 0),
    VETOED("drafts vetoed", "draft resolutions that failed by veto so far", Indicator.VETOED, 0),
    INTERVENTIONS("interventions", "coercive interventions so far", Indicator.INTERVENTIONS, 0),
    NORM("duty to protect", "strength of the responsibility to protect, from 0 to 1", Indicator.NORM_END, 3),
    BAN("ban on force", "integrity of the ban on unauthorised force, from 0 to 1", Indicator.BAN_END, 3);

    private final String label;
    private final String meaning;
    private final Indicator indicator;
    private final int decimals;

    Figure(String label, String meaning, Indicator indicator, int decimals) {
        this.label = label;
        this.meaning = meaning;
        this.indicator = indicator;
        this.decimals = decimals;
    }

    /** In two or three words. */
    String label() {
        return label;
    }

    /** Its value in a run so far. */
    double of(RunHistory run) {
        return indicator.of(run);
    }

    String text(double value) {
        return Figures.fixed(value, decimals);
    }

    /** Right less left, both as they are shown, with its sign; {@code =} where they are shown alike. */
    String difference(double left, double right) {
        BigDecimal difference = rounded(right).subtract(rounded(left));
        return difference.signum() == 0 ? "=" : Figures.signed(difference.doubleValue(), decimals);
    }

    private BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /** What a bar as long as the room stands for: the greater of both, or all of a strength. */
    double whole(double left, double right) {
        return decimals > 0 ? 1 : Math.max(1, Math.max(Math.abs(left), Math.abs(right)));
    }

    /** {@code Left 12, right 0: draft resolutions that failed by veto so far.} */
    String sentence(double left, double right) {
        return "Left " + text(left) + ", right " + text(right) + ": " + meaning + ".";
    }

    Color colour(Theme theme) {
        return switch (this) {
            case KILLED, VETOED -> theme.against();
            case SAVED, INTERVENTIONS -> theme.favour();
            case NORM -> theme.colour(Theme.Answer.CONSENT_OR_MEASURES);
            case BAN -> theme.colour(Theme.Answer.NO_WILL);
        };
    }
}
