package intervene.decision;

import intervene.domain.Doctrine;

/** Legitimacy ℓ of action, and what the doctrine allows without the Council (DIIS 2005, 4). */
public final class Legitimacy {
    private Legitimacy() {}

    /** With authority, or where the doctrine makes it lawful: {@code 0.5 + 0.5·K̄}. */
    public static double lawful(double criteria) {
        return 0.5 + 0.5 * criteria;
    }

    /** Without: {@code K̄ · (0.6 + 0.25·forum + 0.15·breadth)}. */
    public static double unlawful(double criteria, boolean forum, double breadth, ForumParameters p) {
        return criteria * (p.hardShare() + (forum ? p.forumShare() : 0) + p.breadthShare() * breadth);
    }

    /** Breadth of a coalition [0, 1]. */
    public static double breadth(int contributors, ForumParameters p) {
        return Math.min(1, (double) contributors / p.fullBreadth());
    }

    /** Whether the doctrine lets a state act without the Council. */
    public static boolean permits(Doctrine doctrine, boolean hardCriteria, boolean blocked) {
        return switch (doctrine) {
            case STATUS_QUO_PLUS -> false;
            case AD_HOC, SUBSIDIARY_RIGHT -> hardCriteria && blocked;
            case GENERAL_RIGHT -> true;
        };
    }

    /** Whether action that the doctrine permits is lawful, rather than a breach with extenuating circumstances. */
    public static boolean isLawful(Doctrine doctrine) {
        return doctrine == Doctrine.SUBSIDIARY_RIGHT || doctrine == Doctrine.GENERAL_RIGHT;
    }
}
