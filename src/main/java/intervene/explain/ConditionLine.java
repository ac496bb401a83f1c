package intervene.explain;

/**
 * A condition of the right to intervene as people read it.
 *
 * @param name    its name
 * @param holds   whether the state sees it hold
 * @param because the numbers that decide it
 */
public record ConditionLine(String name, boolean holds, String because) {
    /** Whether it holds, in a word. */
    public String word() {
        return holds ? "yes" : "no";
    }
}
