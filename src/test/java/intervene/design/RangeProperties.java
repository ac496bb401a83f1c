package intervene.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RangeProperties {
    @Provide
    Arbitrary<Range> continuous() {
        return Combinators.combine(Arbitraries.doubles().between(0.01, 1e3), Arbitraries.doubles().between(0.01, 1e6),
                Arbitraries.of(Scale.values())).as((low, width, scale) -> new Range(low, low + width, scale, false));
    }

    @Provide
    Arbitrary<Range> whole() {
        return Combinators.combine(Arbitraries.integers().between(1, 100), Arbitraries.integers().between(1, 100_000),
                Arbitraries.of(Scale.values())).as((low, width, scale) -> new Range(low, low + width, scale, true));
    }

    @Property
    void positionUndoesLevel(
            @ForAll("continuous") Range range, @ForAll @DoubleRange(min = 0, max = 1) double position) {
        // Rounding of the level, at most 1e6 times the width of the narrowest range, is all that is lost.
        double returned = range.position(Double.parseDouble(range.at(position)));
        assertEquals(position, returned, 1e-15 * (10 + range.high() / (range.high() - range.low())));
    }

    @Property
    void levelUndoesPositionOfWholeNumbers(@ForAll("whole") Range range, @ForAll @IntRange(max = 100_000) int offset) {
        double number = Math.min(range.low() + offset, range.high());
        assertEquals(Long.toString((long) number), range.at(range.position(number)));
    }

    @Property
    void levelsLieBetweenTheEndsWhichAreReached(
            @ForAll("continuous") Range range, @ForAll @DoubleRange(min = 0, max = 1) double position) {
        double level = Double.parseDouble(range.at(position));
        assertTrue(range.low() <= level && level <= range.high());
        assertEquals(range.low(), Double.parseDouble(range.at(0)));
        assertEquals(range.high(), Double.parseDouble(range.at(1)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void levelsRise(@ForAll("whole") Range whole, @ForAll("continuous") Range continuous,
            @ForAll @DoubleRange(min = 0, max = 1) double a, @ForAll @DoubleRange(min = 0, max = 1) double b) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        assertTrue(whole.value(low) <= whole.value(high));
        assertTrue(continuous.value(low) <= continuous.value(high) * (1 + 1e-15));
    }
}
