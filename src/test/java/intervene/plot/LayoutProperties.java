package intervene.plot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of axes and labels for any values, texts and sizes. */
class LayoutProperties {

    @Property(tries = 300)
    void ticksAscendWithinTheAxis(@ForAll Spacing spacing,
            @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = -1e12, max = 1e12) Double> values) {
        var extent = new Extent();
        values.forEach(extent::add);
        Scale scale = Scale.of(spacing, extent, 0.05);
        for (int most = 1; most <= 8; most++) {
            List<Tick> ticks = scale.ticks(most);
            for (int i = 0; i < ticks.size(); i++) {
                assertTrue(ticks.get(i).at() >= scale.low() && ticks.get(i).at() <= scale.high(), "outside: " + ticks);
                assertTrue(i == 0 || ticks.get(i).at() > ticks.get(i - 1).at(), "not ascending: " + ticks);
            }
        }
        values.forEach(x -> assertTrue(scale.at(x) >= scale.low() && scale.at(x) <= scale.high(), x + " is outside"));
    }

    /** Whatever the text and the room: as many lines as allowed at most, none too wide unless it is one character. */
    @Property(tries = 300)
    void linesFit(@ForAll String text, @ForAll @IntRange(min = 5, max = 200) int room,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        List<String> lines = Text.wrap(text, Look.TICK, room, most);
        assertTrue(lines.size() >= 1 && lines.size() <= most, lines.toString());
        for (String line : lines) {
            assertTrue(Text.width(line, Look.TICK) <= room || line.codePointCount(0, line.length()) == 1
                    || room < Text.width("…", Look.TICK), line);
        }
    }
}
