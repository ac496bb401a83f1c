package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody reads who mistypes a command. */
class MainTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "foo | there is no command 'foo'. Commands: run, sweep, merge, analyse, report, compare, reproduce, publish,"
                + " archive, validate, parameters, explain, gui. See intervene --help",
        "rnu | there is no command 'rnu'. Maybe you meant 'run'? Commands: run, sweep, merge, analyse, report, compare,"
                + " reproduce, publish, archive, validate, parameters, explain, gui. See intervene --help",
        "--verson | there is no option '--verson'. Maybe you meant '--version'? See intervene --help",
        "run x.yaml --replicate 3 | there is no option '--replicate'. Maybe you meant '--replicates'? See intervene run"
                + " --help",
        "run x.yaml --zzzz | there is no option '--zzzz'. See intervene run --help"
    })
    void wrongUseIsAnsweredWithWhatIsThere(String arguments, String message) {
        PrintStream before = System.err;
        var err = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            assertEquals(2, Main.execute(arguments.split(" ")));
        } finally {
            System.setErr(before);
        }
        assertEquals(message, err.toString(StandardCharsets.UTF_8).strip());
    }
}
