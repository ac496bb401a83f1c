package intervene.command;

import intervene.param.ParameterSpec;
import intervene.param.Setting;
import intervene.scenario.ConfiguredScenario;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a scenario and says what it would run. */
@Command(
        name = "validate",
        description = "Checks a scenario and says what it would run, and what in it differs from the defaults.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  intervene validate configs/scenarios/no-veto.yaml",
            "  intervene validate configs/baseline.yaml --set council.majority=10"
        })
public final class ValidateCommand implements Callable<Integer> {
    @picocli.CommandLine.Parameters(paramLabel = "CONFIG", description = "a scenario file")
    private Path config;

    @Option(names = "--set", paramLabel = "path=value", description = "beats the file's value; may be repeated")
    private List<String> assignments = List.of();

    @Override
    public Integer call() {
        List<Setting> overrides =
                assignments.stream().map(a -> Setting.ofAssignment(a, "--set")).toList();
        ConfiguredScenario configured = ScenarioReader.readWithSettings(config, overrides);
        StringBuilder out = new StringBuilder();
        summarise(configured.scenario(), out);
        differences(configured, out);
        Console.say(out.toString());
        return ExitCode.DONE;
    }

    private void summarise(Scenario scenario, StringBuilder out) {
        Parameters p = scenario.parameters();
        out.append(config + " is valid. It would run:\n");
        line(out, "scenario", scenario.name());
        line(
                out,
                "world",
                scenario.world().title() + ", " + scenario.world().states().size() + " states");
        line(
                out,
                "horizon",
                p.horizon() + " periods of a month from January "
                        + scenario.world().year());
        line(out, "replicates", p.replicates() + ", seeds " + p.seed() + " to " + (p.seed() + p.replicates() - 1));
        line(out, "doctrine", ParameterSpec.text(p.doctrine()));
        line(out, "veto", ParameterSpec.text(p.council().veto()) + (p.council().restraint() ? ", with restraint" : ""));
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(String.format("  %-11s %s\n", name, value));
    }

    private static void differences(ConfiguredScenario configured, StringBuilder out) {
        Map<String, Object> defaults = Parameters.CATALOGUE.values(Parameters.CATALOGUE.defaults());
        Map<String, Object> values =
                Parameters.CATALOGUE.values(configured.scenario().parameters());
        values.entrySet().removeIf(e -> e.getValue().equals(defaults.get(e.getKey())));
        out.append(
                values.isEmpty()
                        ? "Every parameter has its default.\n"
                        : "Parameters that differ from their defaults:\n");
        values.forEach((path, value) ->
                out.append("  " + path + ": " + ParameterSpec.text(value) + "  (default " + defaultOf(path)
                        + "; set at " + configured.settings().get(path).origin() + ")\n"));
    }

    private static String defaultOf(String path) {
        String text = Parameters.CATALOGUE.spec(path).defaultText();
        return text.isEmpty() ? "empty" : text;
    }
}
