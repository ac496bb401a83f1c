package intervene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import intervene.model.Differences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages to the table of what each may use, and {@code ARCHITECTURE.md} to the same table. */
class ArchitectureTest {
    private static final String ROOT = "intervene";

    /** Package, and the packages that it may use. */
    private static final Map<String, Set<String>> MAY_USE = table("""
            domain     –
            param      –
            random     param
            world      domain
            design     param random
            analysis   random
            process    domain param world
            decision   domain param process
            history    domain
            observe    domain history param
            scenario   decision design domain observe param process world
            model      decision domain history param process random scenario world
            explain    decision domain history model param process scenario
            result     observe param
            experiment analysis design history observe param result scenario
            findings   analysis design observe param result scenario
            plot       param
            report     analysis design findings observe param plot result scenario
            reproduction analysis design experiment findings history observe param random report result scenario
            publication design findings observe param report result scenario
            atlas      world
            view       domain history model scenario world
            map        atlas domain explain history model scenario view world
            council    decision domain explain history model scenario view world
            inquiry    decision domain explain history model param scenario view world
            trend      analysis domain explain history model param process scenario view world
            contrast   atlas domain explain history map model observe param scenario view world
            export     plot view
            lesson     decision domain explain history model observe param scenario view world
            gui        analysis atlas contrast council decision domain explain export history inquiry lesson map model observe param result scenario trend view world
            command    decision design experiment explain findings gui lesson model observe param publication report reproduction result scenario world
            """);

    /** Library, and the packages that may use it; {@code Main} is the root package's. */
    private static final Map<String, Set<String>> LIBRARIES = table("""
            sim                      model gui
            org.yaml                 scenario
            picocli                  command Main
            org.apache.commons.rng   random world
            org.apache.commons.math3 analysis design model process random world
            de.siegmar               design result
            com.fasterxml            atlas param result
            org.apache.parquet       result
            org.apache.hadoop        result
            me.tongfei               experiment
            org.jfree                plot trend
            org.apache.batik         export plot
            org.locationtech.jts     atlas
            com.formdev              gui
            java.awt                 atlas contrast council export gui inquiry lesson map plot trend view
            javax.swing              contrast council gui inquiry lesson map trend view
            """);

    /** Chance that no key governs. */
    private static final Set<String> UNKEYED_CHANCE = Set.of("java.util.Random", "java.util.SplittableRandom",
            "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom", "ec.util.MersenneTwisterFast");

    /** Functions whose last bit may differ between JVMs. */
    private static final Set<String> INEXACT = Set.of("exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos",
            "tan",
            "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot");

    /** The classes of the program, from where the entry point was loaded; tests lie elsewhere. */
    private static final JavaClasses CODE =
            new ClassFileImporter().importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private static Map<String, Set<String>> table(String text) {
        return text.lines().map(line -> line.strip().split(" +")).collect(Collectors.toMap(
                row -> row[0], row -> Stream.of(row).skip(1).filter(p -> !p.equals("–")).collect(Collectors.toSet()),
                (a, b) -> a, TreeMap::new));
    }

    /** {@code intervene.decision.Ledger} is in {@code decision}; of the root package every class stands for itself. */
    private static String part(JavaClass c) {
        String name = c.getPackageName();
        return name.equals(ROOT) ? c.getSimpleName().isEmpty() ? "Main" : outermost(c) : name.substring(ROOT.length()
                + 1);
    }

    private static String outermost(JavaClass c) {
        return c.getName().substring(ROOT.length() + 1).replaceFirst("\\$.*", "");
    }

    private static void assertNone(List<String> violations, String what) {
        assertTrue(violations.isEmpty(), what + ":\n  " + String.join("\n  ", new TreeSet<>(violations)) + "\n");
    }

    /** Every dependency once, as "from -> to". */
    private static Stream<Use> uses() {
        return CODE.stream()
                .filter(c -> !c.getName().endsWith("package-info"))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> new Use(d.getOriginClass(), d.getTargetClass().getBaseComponentType()));
    }

    private record Use(JavaClass from, JavaClass to) {
        @Override
        public String toString() {
            return from.getName() + " uses " + to.getName();
        }
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        assertTrue(CODE.size() > 100, "classes found: " + CODE.size());
        List<String> violations = uses()
                .filter(u -> u.to().getPackageName().startsWith(ROOT))
                .filter(u -> MAY_USE.containsKey(part(u.from())))
                .filter(u -> !part(u.from()).equals(part(u.to()))
                && !MAY_USE.get(part(u.from())).contains(part(u.to())))
                .map(u -> part(u.from()) + " may not use " + part(u.to()) + ": " + u)
                .toList();
        assertNone(violations,
                "Maybe the class belongs elsewhere; otherwise change the table here and in ARCHITECTURE.md");
    }

    @Test
    void everyPackageHasARow() {
        Set<String> packages = CODE.stream().map(ArchitectureTest::part).filter(p -> !p.equals("Main"))
                .collect(Collectors.toCollection(TreeSet::new));
        packages.removeIf(p -> p.equals("package-info"));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), packages);
    }

    @Test
    void theTableHasNoCycles() {
        Set<String> placed = new HashSet<>();
        boolean progress = true;
        while (progress) {
            progress = MAY_USE.entrySet().stream()
                    .filter(row -> placed.containsAll(row.getValue()))
                    .map(row -> placed.add(row.getKey()))
                    .reduce(false, Boolean::logicalOr);
        }
        Set<String> circular = new TreeSet<>(MAY_USE.keySet());
        circular.removeAll(placed);
        assertTrue(circular.isEmpty(), "packages that use each other in a circle, or none that exists: " + circular);
    }

    @Test
    void nothingUsesTheEntryPoint() {
        assertNone(uses().filter(u -> u.to().getPackageName().equals(ROOT) && !u.from().getPackageName().equals(ROOT))
                .map(Use::toString).toList(), "The entry point starts the others");
    }

    @Test
    void librariesAreKnownOnlyWhereTheyBelong() {
        List<String> violations = new ArrayList<>();
        uses().forEach(u -> LIBRARIES.forEach((library, allowed) -> {
            if (u.to().getName().startsWith(library + ".") && !allowed.contains(part(u.from()))) {
                violations.add(library + " is for " + allowed + " alone: " + u);
            }
        }));
        assertNone(violations, "Libraries are confined");
    }

    @Test
    void allChanceIsKeyed() {
        List<String> violations = new ArrayList<>(uses()
                .filter(u -> UNKEYED_CHANCE.contains(u.to().getName())).map(Use::toString).toList());
        calls().filter(c -> c.owner().equals("java.lang.Math") && c.name().equals("random")
                || c.owner().equals("java.util.Collections") && c.name().equals("shuffle")
                || c.owner().equals("java.util.UUID") && c.name().equals("randomUUID"))
                .forEach(c -> violations.add(c.toString()));
        assertNone(violations, "Chance comes from intervene.random.Draws");
    }

    @Test
    void functionsThatReachResultsAreTheSameOnEveryMachine() {
        List<String> violations = calls()
                .filter(c -> c.owner().equals("java.lang.Math") && INEXACT.contains(c.name()))
                .map(Call::toString).toList();
        assertNone(violations, "Use StrictMath, whose results are the same bits on every JVM");
    }

    @Test
    void rulesKnowNoChanceNoFilesAndNoClock() {
        List<String> violations = uses()
                .filter(u -> Set.of("decision", "process", "domain").contains(part(u.from())))
                .filter(u -> Stream.of("java.io.", "java.nio.", "java.time.", "intervene.random.", "sim.")
                .anyMatch(u.to().getName()::startsWith))
                .map(Use::toString).toList();
        assertNone(violations, "Rules are pure functions");
    }

    /** A call, or a reference such as {@code Math::exp}. */
    private record Call(String from, String owner, String name) {
        @Override
        public String toString() {
            return from + " calls " + owner + "." + name;
        }
    }

    private static Stream<Call> calls() {
        return CODE.stream().flatMap(c -> Stream.concat(
                c.getMethodCallsFromSelf().stream().map(m -> call(c, m.getTarget())),
                c.getMethodReferencesFromSelf().stream().map(m -> call(c, m.getTarget()))));
    }

    private static Call call(JavaClass from, AccessTarget target) {
        return new Call(from.getName(), target.getOwner().getName(), target.getName());
    }

    @Test
    void theArchitecturePageShowsThisTable() throws IOException {
        Pattern row = Pattern.compile("^\\| `(\\w+)` \\|.*\\| ([^|]*) \\|$");
        Map<String, Set<String>> shown = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
            var m = row.matcher(line);
            if (m.matches()) {
                shown.put(m.group(1), Stream.of(m.group(2).replace("`", "").split(", *"))
                        .filter(p -> !p.equals("–")).collect(Collectors.toSet()));
            }
        }
        assertEquals("", Differences.first(lines(MAY_USE), lines(shown)), "ARCHITECTURE.md shows another table");
    }

    private static String lines(Map<String, Set<String>> table) {
        return table.entrySet().stream().map(row -> row.getKey() + ": " + new TreeSet<>(row.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
