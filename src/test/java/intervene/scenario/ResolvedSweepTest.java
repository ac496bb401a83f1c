package intervene.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.design.DesignKind;
import intervene.param.ParameterSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvedSweepTest {
    private static final Path SMALL = Path.of("configs/scenarios/small-world.yaml").toAbsolutePath();
    private static final String HEAD = "scenario: " + SMALL + "\ndesign: ";
    private static final String RANGES = """
            factors:
              moral.fiduciaryWeight.mean: {range: [0.5, 0.99]}
              moral.soldierRiskTolerance.median: {range: [0.5, 10], scale: log}
              council.veto: [any-permanent-member, two-permanent-members, none]
              horizon: {range: [3, 300]}
              onset.rate: {range: [0.1, 0.3333333333333333]}
            zip: [[onset.rate, moral.fiduciaryWeight.mean]]
            """;

    /** What a sweep is, apart from its name and the file that its world came from. */
    private static List<Object> facts(Sweep sweep) {
        Map<String, String> parameters = ResolvedConfiguration.texts(sweep.base());
        boolean worldsDiffer = sweep.design().factors().stream().anyMatch(f -> f.path().startsWith("world.s"));
        parameters.remove("world.file");
        if (!worldsDiffer) {
            parameters.remove("world.states");
        }
        var points = new ArrayList<List<String>>();
        for (long point = 0; point < sweep.design().size(); point++) {
            points.add(sweep.design().point(point));
        }
        return List.of(sweep.story(), parameters, sweep.base().world(), sweep.settings(), sweep.design().axes(), points,
                sweep.replicates(), sweep.indicators(), sweep.expectations());
    }

    private static Sweep resolved(Sweep sweep, Path folder) throws IOException {
        Files.writeString(folder.resolve("world.yaml"), WorldWriter.write(sweep.base().world()));
        if (sweep.design().kind() == DesignKind.LIST) {
            Files.writeString(folder.resolve(ResolvedSweep.POINTS_FILE), csv(sweep));
        }
        Path config = Files.writeString(folder.resolve("config.yaml"), ResolvedSweep.write(sweep));
        return SweepReader.read(config, List.of());
    }

    private static String csv(Sweep sweep) {
        var csv = new StringBuilder();
        sweep.design().factors().forEach(f -> csv.append(csv.isEmpty() ? "" : ",").append(f.path()));
        for (long point = 0; point < sweep.design().size(); point++) {
            csv.append("\n\"").append(String.join("\",\"", sweep.design().point(point))).append('"');
        }
        return csv.append('\n').toString();
    }

    private static void assertReturns(String content, Path folder) throws IOException {
        Sweep sweep = SweepReader.read(Files.writeString(folder.resolve("x.yaml"), content), List.of());
        Path result = Files.createDirectories(folder.resolve("result"));
        Sweep again = resolved(sweep, result);
        assertEquals(facts(sweep), facts(again));
        assertEquals(ResolvedSweep.write(sweep), ResolvedSweep.write(again));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "latin-hypercube\npoints: 9\ndesignSeed: 4\n",
        "sobol\npoints: 16\ndesignSeed: -4\n",
        "saltelli\npoints: 4\n",
        "morris\npoints: 4\ngridLevels: 8\n"
    })
    void designsInTheCube(String design, @TempDir Path folder) throws IOException {
        assertReturns(HEAD + design + RANGES, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"factorial\n", "one-at-a-time\n"})
    void designsOfLevels(String design, @TempDir Path folder) throws IOException {
        assertReturns(HEAD + design + """
                factors:
                  moral:
                    fiduciaryWeight: {mean: {range: [0.5, 0.99], levels: 3}}
                  moral.soldierRiskTolerance.sigma: [.5, 1.0, 1e-7]
                  council.veto: [any-permanent-member, none]
                  council.restraint: [true, false]
                  moral.reputationalStake: [{distribution: uniform, low: 0, high: 1}, 0.8]
                  council.newPermanentMembers: [[], [SAH, KIV]]
                  council.majority: {of: council.newPermanentMembers, levels: {"[]": [6], "[SAH, KIV]": [6, 7]}}
                  council.override: {of: council.majority, plus: [1, 2.0]}
                  council.vitalTie: {of: council.majority, times: [0.1]}
                zip: [[council.restraint, council.veto]]
                """, folder);
    }

    @Test
    void aList(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("points.csv"), """
                point,moral.reputationalStake,council.newPermanentMembers,horizon
                0,"{distribution: uniform, low: 0, high: 1}","[SAH, KIV]",7
                1,0.50,[],8
                """);
        assertReturns(HEAD + "list\nfile: points.csv\n", folder);
    }

    @Test
    void storyReplicatesIndicatorsAndExpectations(@TempDir Path folder) throws IOException {
        assertReturns(HEAD + """
                factorial
                question: "Who's \\"first\\": a # b \\\\ c? \\u0007 \\u2028 ü – 𝔘"
                quote: |
                  two lines
                    - of it: [
                source: 'null'
                replicates: {until: deaths, halfWidth: 0.1, confidence: 0.9, atLeast: 3, atMost: 50}
                indicators: [saved, deaths]
                seed: -3
                factors: {council.veto: [none, any-permanent-member], council.newPermanentMembers: [[], [SAH]]}
                expectations:
                  - {pattern: P1, statement: 'a: b', indicator: deaths, from: {council.veto: none}, change: stays,
                     to: {council.veto: any-permanent-member}, by: 0.25}
                  - {statement: c, indicator: saved, change: rises, from: {council.newPermanentMembers: []},
                     to: {council.newPermanentMembers: [SAH]}}
                """, folder);
    }

    @Test
    void aSyntheticWorldIsReadBackFromItsFileUnlessItIsVaried(@TempDir Path folder) throws IOException {
        String world = "world: {states: 20, seed: 3}\ndesign: factorial\nfactors: {";
        assertReturns(world + "horizon: [1, 2]}\n", folder);
        assertReturns(world + "world.states: [20, 25], world.seed: [3, 4]}\n", folder);
        Sweep sweep = SweepReader.read(folder.resolve("result/config.yaml"), List.of());
        assertEquals(25, sweep.scenario(2).world().states().size());
    }

    @Test
    void itSaysEverythingAndBeginsWithWhatIsAsked(@TempDir Path folder) throws IOException {
        Path config = Files.writeString(folder.resolve("x.yaml"), HEAD + "factorial\nquestion: Why?\nreplicates: 5\n"
                + "horizon: 7\nfactors: {moral: {numbing: [0.50, 1]}}\nindicators: [deaths]\n");
        String text = ResolvedSweep.write(SweepReader.read(config, List.of()));
        assertTrue(text.startsWith("""
                # An experiment: what it asks, what it varies, then every parameter of its scenario, default or not.
                question: "Why?"
                design: factorial
                factors:
                  moral.numbing: [0.50, 1]
                zip: []
                indicators: [deaths]
                expectations: []
                world:
                  file: world.yaml
                  states: 0
                """), text);
        assertTrue(text.contains("\nseed: 1\nreplicates: 5\nhorizon: 7\n"), text);
    }

    /** Levels of all kinds of parameters, within their ranges. */
    @Property(tries = 25)
    void anyFactorsReturn(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var content = new StringBuilder(HEAD + (random.nextBoolean() ? "factorial" : "one-at-a-time") + "\nfactors:\n");
        var specs = new ArrayList<>(Parameters.CATALOGUE.specs());
        for (int i = 0; i < 4; i++) {
            ParameterSpec spec = specs.remove(random.nextInt(specs.size()));
            String levels = levels(spec, random);
            content.append(levels.isEmpty() ? "" : "  " + spec.path() + ": " + levels + "\n");
        }
        content.append("  reform.standingForce: [0, 1]\n");
        Path folder = Files.createTempDirectory("sweep");
        try {
            assertReturns(content.toString(), folder);
        } finally {
            for (String name : List.of("result/config.yaml", "result/world.yaml", "result", "x.yaml", "")) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    private static String levels(ParameterSpec spec, Random random) {
        boolean fixed = spec.topic().equals("world") || List.of("seed", "replicates").contains(spec.path());
        if (fixed || spec.path().equals("reform.standingForce") || spec.type() == List.class) {
            return "";
        }
        if (spec.isChoice()) {
            return "[" + String.join(", ", spec.choices()) + "]";
        }
        if (spec.type() == boolean.class) {
            return "[true, false]";
        }
        double low = Double.isFinite(spec.range().low()) ? spec.range().low() : -1e6;
        double high = Double.isFinite(spec.range().high()) ? spec.range().high() : low + 1e3;
        if (spec.type() == int.class) {
            return "{range: [" + (int) low + ", " + (int) StrictMath.min(high, low + 50) + "], levels: 2}";
        }
        double least = low + (high - low) * (0.01 + 0.4 * random.nextDouble());
        double greatest = least + (high - low) * 0.5 * (0.01 + random.nextDouble());
        String scale = least > 0 && random.nextBoolean() ? ", scale: log" : "";
        return "{range: [" + ParameterSpec.text(least) + ", " + ParameterSpec.text(greatest) + "]" + scale
                + ", levels: " + (2 + random.nextInt(3)) + "}";
    }
}
