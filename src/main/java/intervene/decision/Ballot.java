package intervene.decision;

/** How a member votes. */
public enum Ballot {
    YES,
    NO,
    ABSTAIN
}
