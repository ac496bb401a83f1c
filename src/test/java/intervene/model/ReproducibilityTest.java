package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import intervene.history.RunHistory;
import intervene.scenario.Scenario;
import intervene.scenario.WorldReader;
import intervene.scenario.WorldWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Limit 7: states listed in another order, one thread or many, another JVM: the same bits. */
class ReproducibilityTest {
    private static final List<String> TABLES = List.of("runs.csv", "crises.csv", "votes.csv", "periods.csv",
            "contributions.csv",
            "config.yaml", "world.yaml");

    /** Versions that the project promises; those that are absent are named. */
    private static final List<Integer> PROMISED = List.of(17, 21, 25);

    @Test
    void statesListedInAnotherOrderGiveTheSameRun(@TempDir Path folder) throws IOException {
        Scenario scenario = TestWorlds.read("baseline.yaml");
        Path shuffled = Files.writeString(folder.resolve("shuffled.yaml"),
                shuffle(WorldWriter.write(scenario.world())));
        var same = new Scenario(scenario.name(), scenario.parameters(), WorldReader.read(shuffled));
        assertTrue(!Files.readString(shuffled).equals(WorldWriter.write(scenario.world())));
        for (int seed = 1; seed <= 2; seed++) {
            assertEquals(new Simulation(scenario).run(seed), new Simulation(same).run(seed));
        }
    }

    /** The same world with every list and map in another order. */
    private static String shuffle(String world) {
        return new Yaml().dump(shuffled(new Yaml().load(world), new Random(1), ""));
    }

    private static Object shuffled(Object node, Random random, String key) {
        if (node instanceof Map<?, ?> map) {
            var keys = new ArrayList<Object>(map.keySet());
            Collections.shuffle(keys, random);
            var result = new LinkedHashMap<Object, Object>();
            keys.forEach(k -> result.put(k, shuffled(map.get(k), random, k.toString())));
            return result;
        }
        if (node instanceof List<?> list && !key.equals("capital")) {
            var result = new ArrayList<Object>(list.stream().map(n -> shuffled(n, random, "")).toList());
            Collections.shuffle(result, random);
            return result;
        }
        return node;
    }

    @Test
    void runsOnManyThreadsAreTheRunsOnOne() throws Exception {
        var alone = new Simulation(TestWorlds.read("baseline.yaml", "horizon=120"));
        List<RunHistory> expected = IntStream.rangeClosed(1, 8).mapToObj(alone::run).toList();
        var shared = new Simulation(TestWorlds.read("baseline.yaml", "horizon=120"));
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<RunHistory>> runs = IntStream.rangeClosed(1, 8).mapToObj(seed -> pool.submit(() ->
                    shared.run(seed))).toList();
            for (int i = 0; i < runs.size(); i++) {
                assertEquals(expected.get(i), runs.get(i).get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The command line, in a JVM of its own each: one thread, four threads, and every version that is found. */
    @Test
    @Tag("slow")
    void everyJvmAndAnyNumberOfThreadsWriteTheSameBytes(@TempDir Path folder) throws Exception {
        Path own = Path.of(System.getProperty("java.home"), "bin", "java");
        Map<String, byte[]> expected = tables(own, 1, folder.resolve("expected"));
        assertEquals(TABLES.size(), expected.size(), () -> "tables written: " + expected.keySet());
        assertSame(expected, tables(own, 4, folder.resolve("threads")), "four threads");
        TreeMap<Integer, Path> jvms = jvms();
        for (var jvm : jvms.entrySet()) {
            if (jvm.getKey() != Runtime.version().feature()) {
                assertSame(expected, tables(jvm.getValue(), 2, folder.resolve("jdk-" + jvm.getKey())), "JDK "
                        + jvm.getKey());
            }
        }
        List<Integer> absent = PROMISED.stream().filter(v -> !jvms.containsKey(v) && v != Runtime.version().feature())
                .toList();
        System.out.println("Compared JDK " + Runtime.version().feature() + " with " + jvms.keySet() + "; absent: "
                + absent);
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual, String where) {
        assertEquals(expected.keySet(), actual.keySet(), where);
        expected.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, actual.get(name))) {
                fail(where + ": " + name + ", " + Differences.first(text(bytes), text(actual.get(name))));
            }
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> tables(Path java, int threads, Path out) throws IOException,
            InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path log = Files.createTempFile(out.getParent(), "run", ".log");
        Process process = new ProcessBuilder(java.toString(), "-cp", classPath, "intervene.Main", "run",
                "configs/scenarios/small-world.yaml", "--replicates", "3", "--threads", String.valueOf(threads),
                "--trace",
                "--quiet", "--out", out.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), java + " does not end");
        assertEquals(0, process.exitValue(), () -> java + "\n" + read(log));
        Map<String, byte[]> tables = new TreeMap<>();
        for (String name : TABLES) {
            if (Files.exists(out.resolve(name))) {
                tables.put(name, Files.readAllBytes(out.resolve(name)));
            }
        }
        return tables;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** JDKs from 17 up in the usual places, by version. */
    private static TreeMap<Integer, Path> jvms() throws IOException {
        List<Path> homes = new ArrayList<>();
        homes.addAll(children(Path.of("/usr/lib/jvm")));
        homes.addAll(children(Path.of("/Library/Java/JavaVirtualMachines")).stream()
                .map(p -> p.resolve("Contents/Home")).toList());
        homes.addAll(children(Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java")));
        String home = System.getenv("JAVA_HOME");
        if (home != null) {
            homes.add(Path.of(home));
        }
        for (String entry : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path java = Path.of(entry, "java");
            if (Files.isExecutable(java)) {
                homes.add(java.toRealPath().getParent().getParent());
            }
        }
        var jvms = new TreeMap<Integer, Path>();
        for (Path candidate : homes) {
            int version = version(candidate);
            if (version >= 17 && Files.isExecutable(candidate.resolve("bin/java"))) {
                jvms.put(version, candidate.resolve("bin/java"));
            }
        }
        return jvms;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    /** Feature version by the JDK's own {@code release} file; 0 where there is none. */
    private static int version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return 0;
        }
        return Files.readAllLines(release).stream()
                .filter(l -> l.startsWith("JAVA_VERSION="))
                .map(l -> l.replaceAll("[^0-9.]", "").replaceFirst("^1\\.", "").replaceFirst("\\..*", ""))
                .mapToInt(Integer::parseInt).findFirst().orElse(0);
    }
}
