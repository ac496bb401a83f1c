package intervene.command;

import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.param.ParameterSpec;
import intervene.param.ParameterTable;
import intervene.scenario.ConfigurationSchema;
import intervene.scenario.Parameters;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists every parameter. */
@Command(
        name = "parameters",
        description = "Lists every parameter: path, type, range, unit, default, meaning and source.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  intervene parameters council",
            "  intervene parameters --markdown > parameters.md",
            "  intervene parameters --schema > scenario.schema.json"
        })
public final class ParametersCommand implements Callable<Integer> {
    @ArgGroup
    private Form form = new Form();

    @picocli.CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "PART",
            defaultValue = "",
            description = "only parameters whose path or meaning contains this, whatever the case")
    private String part;

    /** How the list is written; at most one. */
    private static final class Form {
        @Option(names = "--markdown", description = "as tables in Markdown, one for each group")
        private boolean markdown;

        @Option(
                names = "--schema",
                description = "as a JSON Schema, by which editors complete and check configurations")
        private boolean schema;
    }

    @Override
    public Integer call() {
        if (form.schema) {
            requireAll();
            Console.say(ConfigurationSchema.text());
        } else {
            Console.say(form.markdown ? ParameterTable.markdown(chosen()) : ParameterTable.text(chosen()));
        }
        return ExitCode.DONE;
    }

    private void requireAll() {
        if (!part.isEmpty()) {
            throw new InvalidInput(
                    "parameters: a schema describes all parameters. Leave out '" + part + "' or --schema.");
        }
    }

    private List<ParameterSpec> chosen() {
        String wanted = part.toLowerCase(Locale.ROOT);
        List<ParameterSpec> chosen = Parameters.CATALOGUE.specs().stream()
                .filter(s -> (s.path() + " " + s.doc()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        if (chosen.isEmpty()) {
            throw new InvalidInput("parameters: no parameter has '" + part + "' in its path or meaning. "
                    + Nearest.hint(part, Parameters.CATALOGUE.groups()));
        }
        return chosen;
    }
}
