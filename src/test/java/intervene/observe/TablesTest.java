package intervene.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertBegins(Tables.runs(List.of("moral.numbing")), "run, point, replicate, seed, moral.numbing, crises");
    }

    @Test
    void runsHoldEveryIndicator() {
        assertEquals(4 + Indicator.values().length, Tables.runs(List.of()).header().size());
    }

    static Stream<Table<?>> tables() {
        return Stream.of(Tables.CRISES, Tables.VOTES, Tables.FAILURES, Tables.PERIODS, Tables.CONTRIBUTIONS,
                Tables.runs(List.of()));
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
