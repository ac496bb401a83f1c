package intervene.model;

import intervene.decision.TieParameters;
import intervene.world.MemberProfile;

/**
 * Patron ties: listed in the world file, or made by a defence pact. Ties, not ideal points, are what vetoes protect.
 */
final class PatronTie {
    private PatronTie() {}

    /** Tie g of a state to a host [0, 1]; 1 to itself. */
    static double of(MemberProfile patron, MemberProfile host, TieParameters p) {
        if (patron.code().equals(host.code())) {
            return 1;
        }
        double listed = patron.clients().getOrDefault(host.code(), 0.0);
        return Math.max(listed, patron.pacts().contains(host.code()) ? pact(patron.code(), p) : 0);
    }

    private static double pact(String patron, TieParameters p) {
        return switch (patron) {
            case "RUS", "CHN" -> p.russianChinesePact();
            case "USA" -> p.americanPact();
            default -> p.otherPact();
        };
    }
}
