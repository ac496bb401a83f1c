package intervene.council;

import intervene.view.ScenePanel;
import intervene.view.Theme;
import java.awt.Dimension;
import javax.swing.JPanel;

/** Puts the parts together: the chamber with the list below it, the criteria and the reasons at the right. */
final class CouncilPanel extends JPanel {
    private static final double COLUMN = 0.35;
    private static final double WIDEST_COLUMN = 0.42;
    private static final double LEAST_COLUMN = 250;
    private static final double LIST = 0.28;
    private static final double CRITERIA = 0.29;
    private static final Dimension LEAST = new Dimension(480, 360);

    private final ScenePanel chamber;
    private final ScenePanel criteria;
    private final ScenePanel reasons;
    private final PastVotes votes;
    private double scale = 1;

    CouncilPanel(ScenePanel chamber, ScenePanel criteria, ScenePanel reasons, PastVotes votes) {
        super(null);
        this.chamber = chamber;
        this.criteria = criteria;
        this.reasons = reasons;
        this.votes = votes;
        setName("council");
        add(chamber);
        add(criteria);
        add(reasons);
        add(votes);
    }

    void wear(Theme theme) {
        scale = theme.scale();
        setBackground(theme.ground());
        revalidate();
    }

    @Override
    public Dimension getMinimumSize() {
        return LEAST;
    }

    @Override
    public Dimension getPreferredSize() {
        return LEAST;
    }

    @Override
    public void doLayout() {
        int w = getWidth();
        int h = getHeight();
        int column = (int) Math.max(COLUMN * w, Math.min(WIDEST_COLUMN * w, LEAST_COLUMN * scale));
        int list = (int) (LIST * h);
        int upper = (int) (CRITERIA * h);
        chamber.setBounds(0, 0, w - column, h - list);
        votes.setBounds(0, h - list, w - column, list);
        criteria.setBounds(w - column, 0, column, upper);
        reasons.setBounds(w - column, upper, column, h - upper);
    }
}
