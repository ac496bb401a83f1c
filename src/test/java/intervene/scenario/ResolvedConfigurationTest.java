package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.param.Distribution;
import intervene.param.Distribution.Family;
import intervene.param.Interval;
import intervene.param.ParameterSpec;
import intervene.param.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ResolvedConfigurationTest {
    private static final Path SMALL_WORLD = Path.of("configs/scenarios/small-world.yaml");
    private static final Scenario SMALL = ScenarioReader.read(SMALL_WORLD, List.of());

    @Property(tries = 100)
    void everyAdmissibleScenarioIsReadBackFromItsResolvedConfiguration(@ForAll long seed) throws IOException {
        Scenario scenario = new Scenario("any", any(new Random(seed)), SMALL.world());
        assertEquals(expected(scenario), actual(scenario));
    }

    @Test
    void aSyntheticWorldIsReadBackFromItsFile() throws IOException {
        Scenario scenario = ScenarioReader.read(SMALL_WORLD, List.of(new Setting("world.states", "30", "--set")));
        Map<String, Object> expected = expected(scenario);
        assertEquals(expected, actual(scenario));
        assertEquals(30, scenario.world().states().size());
    }

    @Test
    void itIsNestedByTopicInOrderOfDeclaration() {
        String text = ResolvedConfiguration.write(SMALL);
        assertTrue(
                text.startsWith(
                        """
                # Every parameter of the scenario, default or not.
                world:
                  file: world.yaml
                  states: 0
                """),
                text);
        assertTrue(
                text.contains("\nseed: 1\nreplicates: 20\nhorizon: 240\ndoctrine: ad-hoc\nonset:\n  rate: 0.4\n"),
                text);
        assertTrue(text.contains("\n  fiduciaryWeight: {distribution: beta, mean: 0.93, concentration: 20}\n"), text);
        long parameters =
                text.lines().filter(line -> line.matches("\\s*\\w+: .+")).count();
        assertEquals(Parameters.CATALOGUE.specs().size(), parameters);
    }

    private static Map<String, Object> expected(Scenario scenario) {
        Map<String, Object> values = new LinkedHashMap<>(Parameters.CATALOGUE.values(scenario.parameters()));
        values.remove("world.file");
        values.put("world.states", 0);
        return values;
    }

    private static Map<String, Object> actual(Scenario scenario) throws IOException {
        Path folder = Files.createTempDirectory("resolved");
        try {
            Files.writeString(folder.resolve("config.yaml"), ResolvedConfiguration.write(scenario));
            Files.writeString(folder.resolve("world.yaml"), WorldWriter.write(scenario.world()));
            Map<String, Object> values = new LinkedHashMap<>(
                    Parameters.CATALOGUE.values(ScenarioReader.read(folder.resolve("config.yaml"), List.of())
                            .parameters()));
            values.remove("world.file");
            return values;
        } finally {
            for (String name : List.of("config.yaml", "world.yaml", "")) {
                delete(folder.resolve(name));
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Random admissible values of every parameter, in the small world. */
    private static Parameters any(Random random) {
        var settings = new ArrayList<Setting>();
        for (ParameterSpec spec : Parameters.CATALOGUE.specs()) {
            settings.add(new Setting(spec.path(), text(spec, random), "random"));
        }
        settings.add(new Setting("world.states", "0", "random"));
        settings.add(new Setting("seed", Integer.toString(random.nextInt(1000) - 500), "random"));
        for (String share : List.of("hardShare", "forumShare", "breadthShare")) {
            settings.add(new Setting("forum." + share, ParameterSpec.text(random.nextDouble() / 3), "random"));
        }
        settings.add(new Setting("council.majority", "1", "random"));
        settings.add(new Setting("council.override", "2", "random"));
        return Parameters.CATALOGUE.of(settings);
    }

    private static String text(ParameterSpec spec, Random random) {
        if (spec.isChoice()) {
            return spec.choices().get(random.nextInt(spec.choices().size()));
        }
        if (spec.type() == boolean.class) {
            return Boolean.toString(random.nextBoolean());
        }
        if (spec.type() == List.class) {
            return random.nextBoolean() ? "[]" : "[PAM, SAV]";
        }
        if (spec.type() == int.class) {
            double low = spec.range().low();
            return Long.toString((long)
                    (low + StrictMath.floor(random.nextDouble() * (spec.range().high() - low))));
        }
        return spec.isNumeric() ? ParameterSpec.text(number(spec, random)) : "any file.yaml";
    }

    private static Object number(ParameterSpec spec, Random random) {
        Interval range = spec.range();
        double low = Double.isFinite(range.low()) ? range.low() : -1e6;
        double high = Double.isFinite(range.high()) ? range.high() : low + StrictMath.pow(10, random.nextInt(12) - 3);
        double a = low + (high - low) * (0.001 + 0.9 * random.nextDouble());
        if (!spec.isDistribution() || random.nextBoolean()) {
            return a;
        }
        if (range.contains(new Distribution(Family.BETA, 0.5, 1).support()) && random.nextBoolean()) {
            return new Distribution(Family.BETA, 0.001 + 0.99 * random.nextDouble(), 100 * random.nextDouble() + 1e-7);
        }
        if (range.contains(new Distribution(Family.LOGNORMAL, 1, 1).support()) && random.nextBoolean()) {
            return new Distribution(Family.LOGNORMAL, 1e-9 + 1e9 * random.nextDouble(), random.nextDouble());
        }
        return new Distribution(Family.UNIFORM, a, a + (high - a) * 0.9 * random.nextDouble());
    }
}
