package intervene.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.decision.Ledger;
import intervene.decision.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonLinesTest {
    @Test
    void theNumbersThatArePrintedAddUpToTheNetThatIsPrinted() {
        ReasonLines lines = ReasonLines.of(new Ledger(1.0004, 1.0004, 1.0004, 0, 0, 0, 0, 0, 0.25, 12345.67));
        BigDecimal sum = lines.reasons().stream().map(r -> number(r.number())).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(number(lines.netNumber())), lines.toString());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    @Test
    void eachReasonHasItsSignItsSentenceAndItsPassage() {
        ReasonLines lines = ReasonLines.of(new Ledger(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertEquals(List.of("+1.00", "+2.00", "+3.00", "+4.00", "+5.00", "-6.00", "-7.00", "-8.00", "-9.00",
                "-10.00"), lines.reasons().stream().map(ReasonLine::number).toList());
        assertEquals(Stream.of(Reason.values()).map(r -> r.sentence() + " (" + r.source() + ")").toList(),
                lines.reasons().stream().map(ReasonLine::words).toList());
        assertEquals("for 15.00, against 40.00", lines.sums());
        assertEquals(-25, lines.net());
    }
}
