package intervene.lesson;

import intervene.param.InvalidInput;

/**
 * What the runs of a step have to say.
 *
 * @param left  the run
 * @param right the run beside it; null where there is none
 */
record Evidence(Testimony left, Testimony right) {

    /**
     * The value of a fact.
     *
     * @throws InvalidInput if there is none; the message says why
     */
    Value of(Fact fact) {
        if (fact.right() && right == null) {
            throw new InvalidInput("nothing is set beside the run, so there is nothing on the right. Write contrast:.");
        }
        return fact.quantity().of(fact.right() ? right : left, fact.name());
    }
}
