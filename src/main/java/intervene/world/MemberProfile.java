package intervene.world;

import intervene.domain.Enlistment;
import intervene.domain.RegionalGroup;
import java.util.List;
import java.util.Map;

/**
 * A state as the world file gives it: what does not change during a run.
 *
 * @param code             ISO 3166 alpha-3 code, or the code the Correlates of War project uses where ISO has none
 * @param name             name in English
 * @param latitude         latitude of the capital [degrees north]
 * @param longitude        longitude of the capital [degrees east]
 * @param group            UN regional group
 * @param member           whether it is a member of the United Nations, and so may sit and vote
 * @param permanent        whether it has a permanent seat with a veto
 * @param population       [million persons]
 * @param gdp              gross domestic product [thousand million constant US$ a year]
 * @param militarySpending [thousand million US$ a year]
 * @param armedForces      [thousand troops]
 * @param cinc             Composite Index of National Capability, share of the world's [0, 1]
 * @param idealPoint       position in votes of the General Assembly; higher is closer to the liberal West
 * @param democracy        from 0 (autocracy) to 1 (democracy)
 * @param loneVetoCost     reluctance to stand alone among the permanent members [units of vote utility]
 * @param neighbours       codes of states within direct contiguity types 1 to 3 (land, or up to 24 miles of water)
 * @param pacts            codes of states with which it has a defence pact
 * @param clients          patron ties: client's code to strength [0, 1], beyond what pacts imply
 * @param culpability      past harm done: code of the state harmed to extent [0, inf)
 * @param traits           traits fixed by the file: name as in {@code moral} to value
 * @param enlistment       how its soldiers come to serve; null where the file does not say, so that it is drawn
 * @param imputed          names of the figures that were derived, not observed
 */
public record MemberProfile(
        String code,
        String name,
        double latitude,
        double longitude,
        RegionalGroup group,
        boolean member,
        boolean permanent,
        double population,
        double gdp,
        double militarySpending,
        double armedForces,
        double cinc,
        double idealPoint,
        double democracy,
        double loneVetoCost,
        List<String> neighbours,
        List<String> pacts,
        Map<String, Double> clients,
        Map<String, Double> culpability,
        Map<String, Double> traits,
        Enlistment enlistment,
        List<String> imputed) {

    /** Yearly income per head [constant US$]. */
    public double gdpPerHead() {
        return gdp * 1000 / population;
    }
}
