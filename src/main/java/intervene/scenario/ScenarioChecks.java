package intervene.scenario;

import intervene.decision.CouncilParameters;
import intervene.domain.RegionalGroup;
import intervene.param.Nearest;
import intervene.param.Problems;
import intervene.param.Setting;
import intervene.world.MemberProfile;
import intervene.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether parameters fit the world that they are to be run in. */
public final class ScenarioChecks {
    private static final String NEW_MEMBERS = "council.newPermanentMembers";

    private final World world;
    private final Map<String, Setting> settings;
    private final Problems problems;

    private ScenarioChecks(World world, Map<String, Setting> settings, Problems problems) {
        this.world = world;
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * Notes in {@code problems} what does not fit: new permanent members that the world does not have or that have a
     * permanent seat already, majorities that the Council is too small for.
     *
     * @param settings the settings in force by path, for their origins
     */
    public static void check(Parameters parameters, World world, Map<String, Setting> settings, Problems problems) {
        var checks = new ScenarioChecks(world, settings, problems);
        CouncilParameters council = parameters.council();
        council.newPermanentMembers().forEach(checks::checkNewMember);
        int size = councilSize(council, world);
        checks.checkVotes("council.majority", council.majority(), size);
        checks.checkVotes("council.override", council.override(), size);
    }

    /** States that the Council has room for and the world has: permanent, new permanent and elected members. */
    private static int councilSize(CouncilParameters council, World world) {
        long permanent =
                world.states().stream().filter(MemberProfile::permanent).count();
        return (int) permanent
                + council.newPermanentMembers().size()
                + elected(council.electedAfrica(), RegionalGroup.AFRICA, council, world)
                + elected(council.electedAsiaPacific(), RegionalGroup.ASIA_PACIFIC, council, world)
                + elected(council.electedLatinAmerica(), RegionalGroup.LATIN_AMERICAN_CARIBBEAN, council, world)
                + elected(council.electedWesternEurope(), RegionalGroup.WESTERN_EUROPEAN_OTHERS, council, world)
                + elected(council.electedEasternEurope(), RegionalGroup.EASTERN_EUROPE, council, world);
    }

    private static int elected(int seats, RegionalGroup group, CouncilParameters council, World world) {
        long eligible = world.states().stream()
                .filter(s -> s.group() == group && s.member() && !s.permanent())
                .filter(s -> !council.newPermanentMembers().contains(s.code()))
                .count();
        return (int) Math.min(seats, eligible);
    }

    private void checkNewMember(String code) {
        Optional<MemberProfile> state =
                world.states().stream().filter(s -> s.code().equals(code)).findFirst();
        if (state.isEmpty()) {
            List<String> codes =
                    world.states().stream().map(MemberProfile::code).toList();
            add(NEW_MEMBERS, "the world has no state '" + code + "'. " + Nearest.hint(code, codes));
        } else if (state.get().permanent()) {
            add(NEW_MEMBERS, code + " has a permanent seat already. Leave it out.");
        } else if (!state.get().member()) {
            add(NEW_MEMBERS, code + " is not a member of the United Nations in this world. Leave it out.");
        }
    }

    private void checkVotes(String path, int votes, int size) {
        if (votes > size) {
            add(
                    path,
                    votes + " votes can never be reached, because in this world the Council has at most " + size
                            + " members. Write at most " + size
                            + ", or add seats (council.elected…) to groups that have states for them.");
        }
    }

    private void add(String path, String message) {
        problems.add(settings.containsKey(path) ? settings.get(path).origin() : "default", path, message);
    }
}
