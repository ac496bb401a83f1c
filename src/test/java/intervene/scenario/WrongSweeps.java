package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A folder with a scenario, {@code base.yaml}, in which wrong sweeps are read. */
final class WrongSweeps {
    /** A sweep up to its first factor, which is in line 4. */
    static final String FACTORS = "scenario: base.yaml\ndesign: factorial\nfactors:\n  ";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Path folder;

    WrongSweeps(Path folder) throws IOException {
        this.folder = folder;
        Files.copy(Path.of("configs/worlds/small-world.yaml"), folder.resolve("small.yaml"));
        write("base.yaml", "world: small.yaml\ncouncil: {majority: 6, override: 7, electedAfrica: 1,"
                + " electedAsiaPacific: 1, electedLatinAmerica: 1, electedWesternEurope: 1, electedEasternEurope: 0}\n");
    }

    Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** What is said of a sweep, without the folder's name. */
    String refusal(String content) throws IOException {
        Path file = write("x.yaml", content);
        return assertTimeoutPreemptively(LONGEST,
                () -> assertThrows(InvalidInput.class, () -> SweepReader.read(file, List.of())))
                .getMessage().replace(folder + "/", "");
    }

    /**
     * Compares messages.
     *
     * @param expected lines, with {@code //} between them; one that ends with {@code …} goes on
     */
    static void assertSays(String expected, String actual) {
        String[] lines = expected.split(" // ");
        List<String> said = actual.lines().toList();
        assertEquals(lines.length, said.size(), actual);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].endsWith("…")) {
                assertTrue(said.get(i).startsWith(lines[i].substring(0, lines[i].length() - 1)), actual);
            } else {
                assertEquals(lines[i], said.get(i));
            }
        }
    }
}
