package intervene.history;

import intervene.domain.Measure;
import java.util.List;

/**
 * A draft resolution, put to the vote or withdrawn before it.
 *
 * @param crisis         number of the crisis
 * @param draft          number of the draft in the run, from 0
 * @param period         when
 * @param measure        what it proposed
 * @param tabled         whether it came to a vote
 * @param sponsor        code of the sponsor; for force, of the would-be lead
 * @param yes            affirmative votes; as the sponsor expected them where it did not come to a vote, as are the next
 * @param no             negative votes
 * @param abstain        abstentions
 * @param vetoes         codes of the permanent members whose negative votes block it, sorted
 * @param adopted        whether it was adopted
 * @param seriousThreat  first criterion [0, 1]
 * @param properPurpose  second criterion [0, 1]
 * @param lastResort     third criterion [0, 1]
 * @param proportionalMeans fourth criterion [0, 1]
 * @param balance        fifth criterion: balance of consequences [0, 1]
 * @param result         what became of it
 */
public record DraftRecord(
        int crisis,
        int draft,
        int period,
        Measure measure,
        boolean tabled,
        String sponsor,
        int yes,
        int no,
        int abstain,
        List<String> vetoes,
        boolean adopted,
        double seriousThreat,
        double properPurpose,
        double lastResort,
        double proportionalMeans,
        double balance,
        Result result) {

    /** What became of a draft. */
    public enum Result {
        ADOPTED, VETOED, NO_MAJORITY, WITHDRAWN_ANTICIPATED_VETO, WITHDRAWN_NO_MAJORITY
    }

    /** What became of it and how: where two runs differ in it, they have parted. */
    public List<Object> atVote() {
        return List.of(crisis, measure, tabled, sponsor, yes, no, abstain, vetoes, result);
    }
}
