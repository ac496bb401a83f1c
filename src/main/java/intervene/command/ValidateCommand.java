package intervene.command;

import intervene.lesson.Lesson;
import intervene.lesson.LessonCheck;
import intervene.lesson.LessonReader;
import intervene.param.InvalidInput;
import intervene.param.ParameterSpec;
import intervene.param.Setting;
import intervene.scenario.ConfiguredScenario;
import intervene.scenario.Parameters;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.scenario.Sweep;
import intervene.scenario.SweepCheck;
import intervene.scenario.SweepReader;
import intervene.scenario.SweepSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a scenario, a sweep or a lesson and says what it would run. */
@Command(
        name = "validate",
        description = "Checks a scenario or a sweep and says what it would run; of a scenario, what in it differs from"
                + " the defaults, and of a sweep, which of its points cannot be run. Checks a lesson, and whether the"
                + " model does what it says.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  intervene validate configs/scenarios/no-veto.yaml",
            "  intervene validate configs/baseline.yaml --set council.majority=10",
            "",
            "Exit codes: 0 done, 2 wrong use or wrong input, a sweep of which no point can be run, a"
                    + " lesson that the model contradicts."
        })
public final class ValidateCommand implements Callable<Integer> {
    @picocli.CommandLine.Parameters(paramLabel = "CONFIG", description = "a scenario, a sweep or a lesson, a YAML file")
    private Path config;

    @Option(names = "--set", paramLabel = "path=value", description = "beats the file's value; may be repeated")
    private List<String> assignments = List.of();

    @Override
    public Integer call() {
        List<Setting> overrides =
                assignments.stream().map(a -> Setting.ofAssignment(a, "--set")).toList();
        if (LessonReader.isLesson(config)) {
            return lesson(overrides);
        }
        return SweepReader.isSweep(config) ? sweep(overrides) : scenario(overrides);
    }

    private int lesson(List<Setting> overrides) {
        if (!overrides.isEmpty()) {
            throw new InvalidInput("--set is for scenarios and sweeps; the steps of a lesson have settings: of their own.");
        }
        Lesson lesson = LessonReader.read(config);
        List<String> problems = LessonCheck.problems(lesson);
        if (!problems.isEmpty()) {
            throw new InvalidInput(String.join("\n", problems));
        }
        Console.say(config + " is valid: " + lesson.title() + ", " + lesson.steps().size() + " steps with " + lesson.questions()
                + " questions, about " + lesson.minutes() + " minutes. The model does what it says.\n");
        return ExitCode.DONE;
    }

    private int sweep(List<Setting> overrides) {
        Sweep sweep = SweepReader.read(config, overrides);
        SweepCheck check = SweepCheck.of(sweep);
        String verdict = check.isHopeless() ? " can be read, but not run. It says:\n" : " is valid. It would run:\n";
        Console.say(config + verdict + SweepSummary.of(sweep) + points(sweep.design().size(), check));
        return check.isHopeless() ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }

    private static String points(long size, SweepCheck check) {
        String looked = check.checked() == size ? "all points" : check.checked() + " of the points, evenly spaced,";
        if (check.invalid() == 0) {
            return "Looked at " + looked + ": every one can be run.\n";
        }
        String more = check.kinds() > check.reasons().size() ? "\n  …" : "";
        return "Looked at " + looked + ": " + (check.isHopeless() ? "none" : check.checked() - check.invalid())
                + " can be run. The others, " + check.invalid() + ", would be recorded as failed:\n  "
                + String.join("\n  ", check.reasons()) + more + "\n";
    }

    private int scenario(List<Setting> overrides) {
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
