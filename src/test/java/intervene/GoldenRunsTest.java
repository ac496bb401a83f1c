package intervene;

import static org.junit.jupiter.api.Assertions.fail;

import intervene.history.RunHistory;
import intervene.model.Differences;
import intervene.model.Simulation;
import intervene.observe.Indicator;
import intervene.observe.Table;
import intervene.observe.Tables;
import intervene.observe.Tables.OfRun;
import intervene.param.Setting;
import intervene.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs that are known line by line: five years of one seed. A difference is either a mistake or a change of the model,
 * and the changelog says which; {@code -Dgolden.update} writes the files anew.
 */
class GoldenRunsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path ACTUAL = Path.of("target", "golden");
    private static final int SEED = 1;
    private static final int PERIODS = 60;

    @ParameterizedTest
    @ValueSource(strings = {"small-world", "ad-hoc", "no-veto"})
    void runIsAsItWas(String name) throws IOException {
        String actual = run(name);
        Path golden = GOLDEN.resolve(name + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!expected.equals(actual)) {
            Files.createDirectories(ACTUAL);
            Path written = Files.writeString(ACTUAL.resolve(name + ".txt"), actual);
            fail("the run differs from " + golden + "; what it is now: " + written + "\n"
                    + Differences.first(expected, actual)
                    + "\nIf the change is meant, say so in CHANGELOG.md: mvn test -Dtest=GoldenRunsTest -Dgolden.update");
        }
    }

    private static String run(String name) {
        Path config = Path.of("configs", "scenarios", name + ".yaml");
        var settings = List.of(new Setting("horizon", String.valueOf(PERIODS), "test"), new Setting("onset.rate", "3",
                "test"));
        RunHistory run = new Simulation(ScenarioReader.read(config, settings)).run(SEED);
        var text = new StringBuilder(name + ", seed " + SEED + ", " + PERIODS + " periods, 3 onsets a year\n");
        table(text, Tables.CRISES, run.crises(), c -> new OfRun<>(0, c));
        table(text, Tables.VOTES, run.drafts(), d -> new OfRun<>(0, d));
        table(text, Tables.CONTRIBUTIONS, run.contributions(), k -> new OfRun<>(0, k));
        text.append("\nindicators\n");
        for (Indicator i : Indicator.values()) {
            text.append(i.label()).append(' ').append(i.of(run)).append('\n');
        }
        return text.toString();
    }

    private static <T, R> void table(StringBuilder text, Table<R> table, List<T> items, Function<T, R> row) {
        text.append('\n').append(table.name()).append('\n').append(String.join(",", table.header())).append('\n');
        for (T item : items) {
            text.append(String.join(",", table.cells(row.apply(item)))).append('\n');
        }
    }
}
