package intervene.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ComparisonJoinProperties {
    /** As many pairs as keys in common, and all others are without a partner. */
    @Property
    void nothingIsLostAndNothingPairedTwice(
            @ForAll Set<@IntRange(min = 0, max = 30) Integer> a, @ForAll Set<@IntRange(min = 0, max = 30) Integer> b)
            throws IOException {
        Set<Integer> common = new TreeSet<>(a);
        common.retainAll(b);
        var join = ComparisonJoinTest.join(
                a.stream().map(k -> "a" + k).toList(), b.stream().map(k -> "b" + k).toList());
        assertEquals(common.stream().map(k -> "a" + k + "b" + k).sorted().toList(),
                ComparisonJoinTest.paired(join).stream().sorted().toList());
        assertEquals(a.size() - common.size(), join.unpairedA());
        assertEquals(b.size() - common.size(), join.unpairedB());
    }
}
