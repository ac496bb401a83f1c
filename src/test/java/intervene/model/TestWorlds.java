package intervene.model;

import intervene.domain.RegionalGroup;
import intervene.param.Setting;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.world.MemberProfile;
import intervene.world.Organisation;
import intervene.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Worlds and parameters for tests, said in few words. */
public final class TestWorlds {
    private TestWorlds() {}

    /** The defaults but for assignments such as {@code moral.numbing=1}. */
    public static Parameters parameters(String... assignments) {
        return Parameters.CATALOGUE.of(settings(assignments));
    }

    public static List<Setting> settings(String... assignments) {
        return Stream.of(assignments).map(a -> Setting.ofAssignment(a, "test")).toList();
    }

    /** A world of these states. */
    public static World world(State... states) {
        return world(List.of(), states);
    }

    public static World world(List<Organisation> organisations, State... states) {
        List<MemberProfile> profiles = Stream.of(states)
                .map(State::profile)
                .sorted(Comparator.comparing(MemberProfile::code))
                .toList();
        return new World("test", 2000, profiles, organisations, Map.of());
    }

    public static Scenario scenario(World world, String... assignments) {
        return new Scenario("test", parameters(assignments), world);
    }

    /** A configuration of the project with changes. */
    public static Scenario read(String config, String... assignments) {
        return ScenarioReader.read(Path.of("configs").resolve(config), settings(assignments));
    }

    public static State state(String code) {
        return new State(code);
    }

    /** A state: an ordinary one in the Gulf of Guinea, at peace with all, but for what is said of it. */
    public static final class State {
        private final String code;
        private double latitude;
        private double longitude;
        private RegionalGroup group = RegionalGroup.AFRICA;
        private boolean permanent;
        private double population = 10;
        private double gdp = 100;
        private double militarySpending = 10;
        private double armedForces = 100;
        private double cinc = 0.01;
        private double idealPoint;
        private double democracy = 0.5;
        private double loneVetoCost;
        private final List<String> neighbours = new ArrayList<>();
        private final List<String> pacts = new ArrayList<>();
        private Map<String, Double> clients = Map.of();
        private Map<String, Double> culpability = Map.of();
        private Map<String, Double> traits = Map.of();

        private State(String code) {
            this.code = code;
        }

        public State at(double degreesNorth, double degreesEast) {
            latitude = degreesNorth;
            longitude = degreesEast;
            return this;
        }

        public State group(RegionalGroup value) {
            group = value;
            return this;
        }

        public State permanent() {
            permanent = true;
            return this;
        }

        /** Millions of persons, and thousand million US$. */
        public State economy(double millions, double product) {
            population = millions;
            gdp = product;
            return this;
        }

        /** Thousand million US$, and thousand troops. */
        public State military(double spending, double forces) {
            militarySpending = spending;
            armedForces = forces;
            return this;
        }

        public State cinc(double value) {
            cinc = value;
            return this;
        }

        public State idealPoint(double value) {
            idealPoint = value;
            return this;
        }

        public State democracy(double value) {
            democracy = value;
            return this;
        }

        public State loneVetoCost(double value) {
            loneVetoCost = value;
            return this;
        }

        public State neighbour(String... codes) {
            neighbours.addAll(List.of(codes));
            return this;
        }

        public State pact(String... codes) {
            pacts.addAll(List.of(codes));
            return this;
        }

        public State clients(Map<String, Double> value) {
            clients = value;
            return this;
        }

        public State culpability(Map<String, Double> value) {
            culpability = value;
            return this;
        }

        public State traits(Map<String, Double> value) {
            traits = value;
            return this;
        }

        public MemberProfile profile() {
            return new MemberProfile(code, code, latitude, longitude, group, true, permanent, population, gdp,
                    militarySpending, armedForces, cinc, idealPoint, democracy, loneVetoCost, List.copyOf(neighbours),
                    List.copyOf(pacts), clients, culpability, traits, null, List.of());
        }
    }
}
