package intervene.council;

import intervene.domain.Measure;
import intervene.history.DraftRecord;

/** Which past votes are listed. */
enum VoteFilter {
    ALL("All drafts"),
    CRISIS("Selected crisis"),
    FORCE("Force only"),
    VETOED("Vetoed"),
    WITHDRAWN("Withdrawn");

    private final String label;

    VoteFilter(String label) {
        this.label = label;
    }

    /** As the menu calls it. */
    @Override
    public String toString() {
        return label;
    }

    /**
     * Whether a draft is listed.
     *
     * @param crisis the crisis that is selected; −1 for none, so that all are listed
     */
    boolean admits(DraftRecord r, int crisis) {
        return switch (this) {
            case ALL -> true;
            case CRISIS -> crisis < 0 || r.crisis() == crisis;
            case FORCE -> r.measure() == Measure.FORCE;
            case VETOED -> r.result() == DraftRecord.Result.VETOED;
            case WITHDRAWN -> !r.tabled();
        };
    }
}
