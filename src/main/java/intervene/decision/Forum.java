package intervene.decision;

/** Support of forums other than the Council, whose members vote as Council members do (DIIS 2005, 4 (7)). */
public final class Forum {
    private Forum() {}

    /** The General Assembly: two thirds of those voting. */
    public static boolean assembly(int yes, int no, ForumParameters p) {
        return yes > 0 && yes >= p.assemblyMajority() * (yes + no);
    }

    /** A regional organisation: more than half of those voting. */
    public static boolean regional(int yes, int no, ForumParameters p) {
        return yes > p.regionalMajority() * (yes + no);
    }
}
