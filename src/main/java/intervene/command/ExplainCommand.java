package intervene.command;

import intervene.explain.DossierJson;
import intervene.explain.DossierText;
import intervene.model.Dossier;
import intervene.model.DossierQuery;
import intervene.model.Simulation;
import intervene.param.InvalidInput;
import intervene.param.Numbers;
import intervene.param.Setting;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: why a crisis of a run was answered as it was, from a re-run. */
@Command(
        name = "explain",
        description = "Explains how a crisis of a run was answered: what was known, who could act, the reasons for"
        + " and against, what would have tipped the balance, the votes, and what happened.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  intervene explain configs/baseline.yaml --seed 1 --crisis 10",
            "  intervene explain configs/baseline.yaml --seed 1 --crisis 10 --state FRA --json",
            "",
            "Exit codes: 0 done, 1 the re-run failed, 2 wrong use or wrong input."
        })
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CONFIG", description = "the scenario, a YAML file")
    private Path config;

    @Option(names = "--seed", paramLabel = "N", description =
            "seed of the run, as runs.csv gives it; default: the file's")
    private String seed;

    @Option(names = "--crisis", paramLabel = "C", required = true, description =
            "number of the crisis, as crises.csv gives it")
    private String crisis;

    @Option(names = "--state", paramLabel = "ISO3", description =
            "state to explain in full; default: the lead, or the state that came nearest to acting")
    private String state = "";

    @Option(names = "--period", paramLabel = "T", description =
            "period to explain; default: that of the first action, or that in which a state came nearest to acting")
    private String period;

    @Option(names = "--json", description = "print one JSON document instead of text")
    private boolean json;

    @Option(names = "--set", paramLabel = "path=value", description =
            "a parameter's value instead of the file's; may be repeated")
    private List<String> assignments = List.of();

    @Override
    public Integer call() {
        Scenario scenario = ScenarioReader.read(config, overrides());
        var query = new DossierQuery(scenario.parameters().seed(), number("--crisis", crisis),
                state.toUpperCase(Locale.ROOT), period == null ? -1 : number("--period", period));
        Dossier dossier = new Simulation(scenario).dossier(query);
        Console.say(json ? DossierJson.of(dossier) : DossierText.of(dossier));
        return ExitCode.DONE;
    }

    /** The seed of the one run that is explained is also that of the last. */
    private List<Setting> overrides() {
        List<Setting> settings = new ArrayList<>();
        assignments.forEach(assignment -> settings.add(Setting.ofAssignment(assignment, "--set")));
        if (seed != null) {
            settings.add(new Setting("seed", seed, "--seed"));
        }
        return settings;
    }

    private static int number(String option, String text) {
        try {
            int number = Numbers.parseWhole(text);
            if (number >= 0) {
                return number;
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(option + ": " + e.getMessage());
        }
        throw new InvalidInput(option + " " + text + ": numbers count from 0.");
    }
}
