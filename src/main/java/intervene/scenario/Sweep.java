package intervene.scenario;

import intervene.design.Design;
import intervene.design.DesignSettings;
import intervene.design.Factor;
import intervene.observe.Indicator;
import intervene.param.InvalidInput;
import intervene.param.Problems;
import intervene.param.Setting;
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
     * The scenario at a design point.
     *
     * @throws InvalidInput if the levels do not fit each other or the world; the message names them
     */
    public Scenario scenario(long point) {
        List<Setting> levels = levels(point);
        Parameters parameters = Parameters.CATALOGUE.with(base.parameters(), levels);
        var problems = new Problems();
        Map<String, Setting> byPath = levels.stream().collect(Collectors.toMap(Setting::path, Function.identity()));
        ScenarioChecks.check(parameters, base.world(), byPath, problems);
        problems.throwIfAny();
        return new Scenario(base.name(), parameters, base.world());
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
