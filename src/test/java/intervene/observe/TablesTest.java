package intervene.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.observe.Tables.FactorColumn;
import intervene.observe.Tables.Measured;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Column names and their order are a contract with those who read the files: columns may be added at the end only. */
class TablesTest {
    @Test
    void crisesBeginWithTheColumnsPromised() {
        assertBegins(Tables.CRISES, "run, crisis, host, kind, perpetrator, onset, duration, unopposed_deaths, deaths, "
                + "saved, collateral_deaths, soldier_deaths, cost_musd, qualifying, outcome, timeliness, mandate, "
                + "means, lead, coalition_size, peak_troops_k, first_action, blockers");
    }

    @Test
    void votesBeginWithTheColumnsPromised() {
        assertBegins(Tables.VOTES, "run, crisis, draft, period, measure, tabled, sponsor, yes, no, abstain, vetoes, "
                + "adopted, serious_threat, proper_purpose, last_resort, proportional_means, balance_of_consequences, reason");
    }

    @Test
    void otherTablesBeginWithTheColumnsPromised() {
        assertBegins(Tables.FAILURES, "run, point, replicate, seed, error");
        assertBegins(Tables.PERIODS, "run, period, deaths, unopposed_deaths, operations, norm, ban, vetoes");
        assertBegins(Tables.CONTRIBUTIONS, "run, crisis, state, role, troops_k, soldier_deaths, cost_musd, months");
        assertBegins(runs(), "run, point, replicate, seed, crises");
    }

    private static Table<Measured> runs() {
        return Tables.runs(List.of(), List.of(Indicator.values()));
    }

    @Test
    void runsHoldFactorsAndTheIndicatorsAskedFor() {
        Table<Measured> table = Tables.runs(
                List.of(new FactorColumn("moral.numbing", "1", true), new FactorColumn("council.veto", "1", false)),
                List.of(Indicator.SAVED, Indicator.DEATHS));
        assertEquals(
                List.of("run", "point", "replicate", "seed", "moral.numbing", "council.veto", "saved", "deaths"),
                table.header());
        RunKey key = new RunKey(3_000_000_000L, 3_000_000L, 0, 7);
        assertEquals(
                List.of("3000000000", "3000000", "0", "7", "6.0e-1", "none", "1.5", ""),
                table.cells(new Measured(key, List.of("6.0e-1", "none"), new double[] {1.5, Double.NaN})));
        Column<Measured> number = table.columns().get(4);
        assertEquals(Column.Kind.REAL, number.kind());
        assertEquals("1", number.unit());
        Column<Measured> word = table.columns().get(5);
        assertEquals(Column.Kind.TEXT, word.kind());
        assertEquals("", word.unit());
    }

    static Stream<Table<?>> tables() {
        return Stream.of(Tables.CRISES, Tables.VOTES, Tables.FAILURES, Tables.PERIODS, Tables.CONTRIBUTIONS,
                runs());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesAreSnakeCaseAndDistinct(Table<?> table) {
        assertEquals(table.header().size(), table.header().stream().distinct().count());
        for (Column<?> column : table.columns()) {
            assertTrue(column.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), column.name());
            assertTrue(!column.doc().isBlank() && !column.doc().contains("|"), column.name());
        }
    }

    private static void assertBegins(Table<?> table, String columns) {
        List<String> promised = List.of(columns.split(", "));
        assertEquals(promised, table.header().subList(0, promised.size()));
    }
}
