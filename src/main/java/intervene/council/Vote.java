package intervene.council;

import intervene.decision.Ballot;
import intervene.history.DraftRecord;
import intervene.model.Dossier;

/** A ballot as it counts: a negative one that blocks the draft is a veto. */
enum Vote {
    YES("yes"), NO("no"), ABSTAIN("abstains"), VETO("veto");

    private final String word;

    Vote(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** A no of a permanent member to a draft that falls short of the majority anyway is not counted as a veto. */
    static Vote of(Dossier.Lean lean, DraftRecord record) {
        if (lean.ballot() == Ballot.YES) {
            return YES;
        }
        if (lean.ballot() == Ballot.ABSTAIN) {
            return ABSTAIN;
        }
        return record.vetoes().contains(lean.member()) ? VETO : NO;
    }

    /** The vote that stands for what became of a draft. */
    static Vote of(DraftRecord.Result result) {
        return switch (result) {
            case ADOPTED -> YES;
            case VETOED, WITHDRAWN_ANTICIPATED_VETO -> VETO;
            case NO_MAJORITY, WITHDRAWN_NO_MAJORITY -> NO;
        };
    }
}
