package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonJoinTest {
    private static ComparisonJoin.Source<String> source(List<String> items) {
        Iterator<String> iterator = items.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }

    static ComparisonJoin<String, String> join(List<String> a, List<String> b) {
        return new ComparisonJoin<>("A", source(a), "B", source(b), item -> item.substring(1));
    }

    static List<String> paired(ComparisonJoin<String, String> join) throws IOException {
        List<String> pairs = new ArrayList<>();
        join.execute((a, b) -> pairs.add(a + b));
        return pairs;
    }

    @Test
    void partnersMayComeInAnyOrder() throws IOException {
        var join = join(List.of("a3", "a1", "a2", "a7", "a8", "a9"), List.of("b1", "b2", "b3"));
        assertEquals(List.of("a1b1", "a2b2", "a3b3"), paired(join));
        assertEquals(3, join.unpairedA());
        assertEquals(0, join.unpairedB());
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        assertThrows(InvalidInput.class, () -> paired(join(List.of("a1", "a1"), List.of("b2", "b3", "b1"))));
    }
}
