package intervene.model;

import intervene.decision.CouncilVote;
import intervene.decision.Criteria;
import intervene.decision.Tally;
import intervene.domain.Measure;
import java.util.List;

/** Somebody who looks on as decisions are made, to explain them; sees all and changes nothing. */
interface Witness {
    /** Nobody. */
    Witness NOBODY = new Witness() {};

    /** A run begins. */
    default void started(InterventionModel model) {}

    /** A state weighed a crisis, in any role. */
    default void appraised(Crisis crisis, Outlook outlook, Assessment assessment) {}

    /** The Council took up a draft: put it to the vote, or saw it withdrawn. */
    default void voted(Crisis crisis, DraftVote vote) {}

    /** Other forums were asked. */
    default void asked(Crisis crisis, ForumSupport support) {}

    /** An operation began. */
    default void began(Intervention intervention) {}

    /** An operation ended. */
    default void ended(Intervention intervention) {}

    /**
     * A draft with how each member leaned and voted.
     *
     * @param period     when
     * @param measure    what it proposed
     * @param sponsor    lead or sponsor
     * @param criteria   the five criteria
     * @param draft      what else the votes depended on
     * @param seats      the members' leanings
     * @param ballots    their ballots; as the sponsor expected them where the draft was withdrawn
     * @param resolution the count
     * @param tabled     whether it came to the vote
     */
    record DraftVote(
            int period,
            Measure measure,
            MemberState sponsor,
            Criteria criteria,
            CouncilVote.Draft draft,
            List<CouncilVote.Seat> seats,
            List<Tally.Cast> ballots,
            Tally.Resolution resolution,
            boolean tabled) {}
}
