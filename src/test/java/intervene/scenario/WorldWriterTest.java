package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import intervene.world.SyntheticWorld;
import intervene.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical text of a world. */
class WorldWriterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 193, 5000})
    void aSyntheticWorldIsReadBackEqual(int states) throws IOException {
        World world = SyntheticWorld.generate(states, 3);
        Path file = Files.writeString(folder.resolve("world.yaml"), WorldWriter.write(world));
        assertEquals(world, WorldReader.read(file));
    }

    /** A change here changes every result that rests on a synthetic world: say so in the changelog. */
    @Test
    void theSameSizeAndSeedGiveTheSameBytesOnEveryMachine() {
        CRC32 checksum = new CRC32();
        checksum.update(WorldWriter.write(SyntheticWorld.generate(193, 1)).getBytes(StandardCharsets.UTF_8));
        assertEquals(2829234627L, checksum.getValue());
    }
}
