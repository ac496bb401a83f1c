package intervene.scenario;

import intervene.param.Setting;
import java.util.Map;

/**
 * A scenario with what made it.
 *
 * @param scenario the scenario
 * @param settings for each parameter that was set, by its path, the setting that decided last
 */
public record ConfiguredScenario(Scenario scenario, Map<String, Setting> settings) {}
