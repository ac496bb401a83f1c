package intervene.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import intervene.result.Result;
import intervene.result.ResultFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The crate of a published experiment, held to RO-Crate 1.1 and the profile Workflow Run Crate 0.5. */
class CrateTest {
    @TempDir
    private static Path work;

    private static Path folder;
    private static Map<String, Object> manifest;
    private static Map<String, Map<?, ?>> entities;

    @BeforeAll
    static void publish() throws IOException {
        Path sweep = SmallResults.sweep(work);
        folder = work.resolve("published");
        try (ResultFolder target = ResultFolder.at(folder)) {
            Publication.of(sweep).write(target);
            target.publish();
        }
        manifest = Result.open(folder).manifest();
        entities = read(folder.resolve(Crate.FILE));
    }

    /** The entities by their identifiers. */
    private static Map<String, Map<?, ?>> read(Path file) throws IOException {
        try (JsonParser strict = new JsonFactory().createParser(file.toFile())) {
            while (strict.nextToken() != null) {
                strict.getText();
            }
        }
        Map<?, ?> crate = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        assertEquals(List.of("https://w3id.org/ro/crate/1.1/context", "https://w3id.org/ro/terms/workflow-run/context"),
                crate.get("@context"));
        Map<String, Map<?, ?>> entities = new LinkedHashMap<>();
        for (Object entity : (List<?>) crate.get("@graph")) {
            Map<?, ?> map = (Map<?, ?>) entity;
            assertEquals(null, entities.put((String) map.get("@id"), map), "an identifier stands for one entity");
            assertTrue(map.containsKey("@type"), map.toString());
        }
        return entities;
    }

    /** The identifiers that a value of a property refers to. */
    private static List<String> refs(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> refs(item).stream()).toList();
        }
        return value instanceof Map<?, ?> map ? List.of((String) map.get("@id")) : List.of();
    }

    private static List<String> refs(String entity, String property) {
        assertTrue(entities.get(entity).containsKey(property), entity + " has no " + property);
        return refs(entities.get(entity).get(property));
    }

    private static List<Map<?, ?>> ofType(String type) {
        return entities.values().stream().filter(entity -> entity.get("@type").equals(type)
                || entity.get("@type") instanceof List<?> types && types.contains(type)).collect(Collectors.toList());
    }

    @Test
    void everyReferenceLeadsToAnEntity() {
        List<String> dangling = new ArrayList<>();
        entities.values().forEach(entity -> entity.forEach((property, value) -> refs(value).stream()
                .filter(id -> !entities.containsKey(id)).forEach(id -> dangling.add(property + " " + id))));
        assertEquals(List.of("conformsTo https://w3id.org/ro/crate/1.1"), dangling, "only the specification itself");
    }

    @Test
    void everyEntityIsReferredTo() {
        Set<String> unused = new TreeSet<>(entities.keySet());
        entities.values().forEach(entity -> entity.values().forEach(value -> unused.removeAll(refs(value))));
        assertEquals(Set.of(Crate.FILE), unused);
    }

    @Test
    void everyFileIsThereWithItsSizeAndChecksum() throws IOException {
        Set<String> described = new TreeSet<>();
        for (Map<?, ?> file : ofType("File")) {
            String name = URI.create((String) file.get("@id")).getPath();
            described.add(name);
            for (String property : List.of("name", "description", "encodingFormat")) {
                assertFalse(file.get(property).toString().isBlank(), name + ": " + property);
            }
            if (!name.equals(Origin.MANIFEST)) {
                assertEquals(Long.toString(Files.size(folder.resolve(name))), file.get("contentSize"), name);
                assertEquals(((Map<?, ?>) manifest.get("sha256")).get(name), file.get("sha256"), name);
            }
        }
        Set<String> there = new TreeSet<>(SmallResults.files(folder).keySet());
        there.remove(Crate.FILE);
        assertEquals(there, described);
        assertEquals(there, refs("./", "hasPart").stream().map(id -> URI.create(id).getPath())
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals("image/svg+xml", entities.get("charts/response-deaths.svg").get("encodingFormat"));
    }

    @Test
    void theDescriptorAndTheRootAreThoseOfTheProfiles() {
        assertEquals(List.of("./"), refs(Crate.FILE, "about"));
        assertTrue(refs(Crate.FILE, "conformsTo").contains("https://w3id.org/ro/crate/1.1"));
        List<String> profiles = refs("./", "conformsTo");
        assertEquals(List.of("https://w3id.org/ro/wfrun/process/0.5", "https://w3id.org/ro/wfrun/workflow/0.5",
                "https://w3id.org/workflowhub/workflow-ro-crate/1.0"), profiles);
        profiles.forEach(profile -> assertEquals("CreativeWork", entities.get(profile).get("@type")));
        assertEquals("What does: the veto \"cost\"? - lives, # or {money}", entities.get("./").get("name"));
        String description = (String) entities.get("./").get("description");
        assertTrue(description.startsWith("“It depends on whom you ask.” (Nobody) An experiment with a factorial design"
                + " of 2 points, 6 runs"), description);
        assertEquals(manifest.get("finished"), entities.get("./").get("datePublished"));
        assertEquals(List.of("https://spdx.org/licenses/Apache-2.0"), refs("./", "license"));
    }

    @Test
    void theConfigurationIsTheWorkflow() {
        assertEquals(List.of("config.yaml"), refs("./", "mainEntity"));
        assertEquals(List.of("File", "SoftwareSourceCode", "ComputationalWorkflow"),
                entities.get("config.yaml").get("@type"));
        assertEquals("ComputerLanguage", entities.get(refs("config.yaml", "programmingLanguage").get(0)).get("@type"));
        assertEquals(List.of("#parameter-world", "#parameter-seed", "#parameter-replicates"),
                refs("config.yaml", "input"));
        assertEquals(List.of("#parameter-digests", "#parameter-failures", "#parameter-points", "#parameter-runs"),
                refs("config.yaml", "output"));
        for (Map<?, ?> parameter : ofType("FormalParameter")) {
            assertTrue(List.of("File", "Integer").contains(parameter.get("additionalType")));
            String example = refs(parameter.get("workExample")).get(0);
            assertEquals(List.of(parameter.get("@id")), refs(example, "exampleOfWork"));
        }
    }

    @Test
    void theRunTurnsInputsIntoTables() {
        assertEquals(List.of("#run", "#report"), refs("./", "mentions"));
        Map<?, ?> run = entities.get("#run");
        assertEquals("CreateAction", run.get("@type"));
        assertEquals(List.of("config.yaml"), refs("#run", "instrument"));
        assertEquals(List.of("config.yaml", "world.yaml", "#seed", "#replicates"), refs("#run", "object"));
        assertEquals(List.of("digests.csv", "failures.csv", "points.csv", "runs.csv"), refs("#run", "result"));
        assertEquals(manifest.get("started"), run.get("startTime"));
        assertEquals(manifest.get("finished"), run.get("endTime"));
        Instant started = Instant.parse(run.get("startTime").toString());
        assertTrue(started.isBefore(Instant.parse(run.get("endTime").toString())));
        assertEquals(List.of("http://schema.org/CompletedActionStatus"), refs("#run", "actionStatus"));
        assertFalse(run.containsKey("agent"), "nobody is on record");
        assertEquals("1", entities.get("#seed").get("value"));
        assertEquals("3", entities.get("#replicates").get("value"));
    }

    @Test
    void theReportIsMadeFromTheTables() {
        assertEquals(List.of("config.yaml", "points.csv", "runs.csv"), refs("#report", "object"));
        List<String> made = refs("#report", "result");
        assertEquals(made, entities.keySet().stream()
                .filter(id -> id.matches("report.html|(charts|analysis)/.*")).toList());
        assertTrue(made.contains("report.html") && made.contains("analysis/effects.csv"), made.toString());
    }

    @Test
    void theProgramAndItsEnvironmentAreNamed() {
        Map<?, ?> program = entities.get(refs("config.yaml", "softwareRequirements").get(0));
        assertEquals("SoftwareApplication", program.get("@type"));
        assertEquals(manifest.get("version"), program.get("softwareVersion"));
        assertEquals(manifest.get("commit"), program.get("identifier"));
        Map<?, ?> java = entities.get(refs(program.get("softwareRequirements")).get(0));
        assertEquals(manifest.get("java"), java.get("softwareVersion"));
        assertEquals(manifest.get("os"), java.get("operatingSystem"));
        assertEquals(List.of("#terms-of-the-world"), refs("world.yaml", "license"), "data have terms of their own");
    }

    @Test
    void namesBecomeReferences() {
        assertEquals("a%20%23%25%C3%BC/b-c_d.e~f", PublishedFile.uri("a #%ü/b-c_d.e~f"));
    }
}
