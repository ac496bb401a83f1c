package intervene.scenario;

import intervene.design.Design;
import intervene.design.DesignSettings;
import intervene.design.Factor;
import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.param.Problems;
import intervene.param.Setting;
import intervene.world.SyntheticWorld;
import intervene.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An experiment: a scenario, what is varied in it, how often each point is run, what is observed.
 *
 * @param name         name of the configuration, without folder and extension
 * @param story        what it is about
 * @param base         the scenario that is varied
 * @param settings     what the configuration says of the design
 * @param design       the points
 * @param replicates   how often each is run
 * @param indicators   what is observed, in the order of the result's columns
 * @param expectations what it is expected to show
 */
public record Sweep(
        String name,
        Story story,
        Scenario base,
        DesignSettings settings,
        Design design,
        Replicates replicates,
        List<Indicator> indicators,
        List<Expectation> expectations) {
    /**
     * The scenario at a design point. Where the size or the seed of a synthetic world is varied, that world is made.
     *
     * @throws InvalidInput if the levels do not fit each other or the world; the message names them
     */
    public Scenario scenario(long point) {
        List<Setting> levels = levels(point);
        Parameters parameters = Parameters.CATALOGUE.with(base.parameters(), levels);
        World world = world(parameters.world());
        var problems = new Problems();
        Map<String, Setting> byPath = levels.stream().collect(Collectors.toMap(Setting::path, Function.identity()));
        ScenarioChecks.check(parameters, world, byPath, problems);
        problems.throwIfAny();
        return new Scenario(base.name(), parameters, world);
    }

    private World world(WorldParameters varied) {
        WorldParameters given = base.parameters().world();
        if (varied.states() == given.states() && varied.seed() == given.seed()) {
            return base.world();
        }
        if (varied.states() == 0) {
            throw new InvalidInput("world.states=0: a world of no states would be read from a file, but there is none."
                    + " Write " + SyntheticWorld.FEWEST + " or more.");
        }
        return SyntheticWorld.generate(varied.states(), varied.seed());
    }

    private List<Setting> levels(long point) {
        List<Factor> factors = design.factors();
        List<String> levels = design.point(point);
        var settings = new ArrayList<Setting>();
        for (int i = 0; i < factors.size(); i++) {
            String path = factors.get(i).path();
            settings.add(new Setting(path, levels.get(i), path + "=" + levels.get(i)));
        }
        return settings;
    }
}
