package intervene.explain;

/**
 * Something that happened in the course of a crisis.
 *
 * @param period       when
 * @param kind         what
 * @param text         a sentence about it
 * @param draft        number of the draft in the run; −1 where it is about none
 * @param intervention number of the intervention in the run; −1 where it is about none
 */
public record CourseEvent(int period, Kind kind, String text, int draft, int intervention) {
    /** What happens. */
    public enum Kind {
        ONSET(0), MEASURES_SUFFICE(0), DRAFT(1), INTERVENTION(2), INTERVENTION_ENDS(2), END(3);

        /** Place among what happens in the same period. */
        final int order;

        Kind(int order) {
            this.order = order;
        }
    }
}
