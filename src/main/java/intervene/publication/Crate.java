package intervene.publication;

import intervene.param.Json;
import intervene.publication.PublishedFile.Role;
import intervene.scenario.ResolvedConfiguration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes {@code ro-crate-metadata.json}: a result as an RO-Crate 1.1 that follows the profile Workflow Run Crate 0.5.
 * The configuration is the workflow, the simulation its run, which turns world and seeds into tables; a second action
 * made report, figures and analysis of them.
 */
final class Crate {
    static final String FILE = "ro-crate-metadata.json";

    private static final String ROOT = "./";
    private static final String RUN = "#run";
    private static final String REPORT = "#report";
    private static final String PROGRAM = "#intervene";
    private static final String REPORTER = "#intervene-report";
    private static final String PLATFORM = "#java";
    private static final String LANGUAGE = "#configuration-language";
    private static final String AUTHORS = "#authors";
    private static final String WORLD_TERMS = "#terms-of-the-world";
    private static final String ACTION = "CreateAction";
    private static final String APPLICATION = "SoftwareApplication";
    private static final String WORK = "CreativeWork";
    private static final String DESCRIPTION = "description";
    private static final String VERSION = "softwareVersion";
    private static final String STATUS = "http://schema.org/CompletedActionStatus";
    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final String WORKFLOW_CRATE = "https://w3id.org/workflowhub/workflow-ro-crate/1.0";

    private static final Map<String, String> PROFILES = new LinkedHashMap<>();

    static {
        PROFILES.put("https://w3id.org/ro/wfrun/process/0.5", "Process Run Crate");
        PROFILES.put("https://w3id.org/ro/wfrun/workflow/0.5", "Workflow Run Crate");
        PROFILES.put(WORKFLOW_CRATE, "Workflow RO-Crate");
    }

    private final Origin origin;
    private final String title;
    private final String abstractText;
    private final List<PublishedFile> files;
    private final Citation citation = Citation.ofThisProgram();
    private final List<Map<String, Object>> graph = new ArrayList<>();

    /**
     * About a result.
     *
     * @param origin       how it was made
     * @param title        the question that it answers, or what was run
     * @param abstractText what was asked and done
     * @param files        its files but this one and the manifest
     */
    Crate(Origin origin, String title, String abstractText, List<PublishedFile> files) {
        this.origin = origin;
        this.title = title;
        this.abstractText = abstractText;
        this.files = files;
    }

    /** The text of the file. */
    String text() {
        graph.clear();
        descriptor();
        root();
        program();
        licences();
        actions();
        parameters();
        files.forEach(this::file);
        entity(Origin.MANIFEST, "File",
                "name", Origin.MANIFEST,
                DESCRIPTION, "By what, when and from what the result was made, with the checksum of every other file,"
                + " this description among them.",
                "encodingFormat", "application/json",
                "about", ref(RUN));
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context",
                List.of(SPECIFICATION + "/context", "https://w3id.org/ro/terms/workflow-run/context"));
        crate.put("@graph", graph);
        return Json.text(crate);
    }

    private Map<String, Object> entity(String id, Object type, Object... properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", type);
        for (int i = 0; i < properties.length; i += 2) {
            entity.put(properties[i].toString(), properties[i + 1]);
        }
        graph.add(entity);
        return entity;
    }

    private static Map<String, Object> ref(String id) {
        return Map.of("@id", id);
    }

    private static List<Map<String, Object>> refs(Stream<String> ids) {
        return ids.map(Crate::ref).toList();
    }

    private Stream<String> uris(Role... roles) {
        return files.stream().filter(file -> List.of(roles).contains(file.role())).map(PublishedFile::uri);
    }

    private void descriptor() {
        entity(FILE, WORK, "about", ref(ROOT), "conformsTo", refs(Stream.of(SPECIFICATION, WORKFLOW_CRATE)));
    }

    private void root() {
        entity(ROOT, "Dataset",
                "name", title,
                DESCRIPTION, abstractText,
                "datePublished", origin.finished().toString(),
                "license", ref(licence()),
                "conformsTo", refs(PROFILES.keySet().stream()),
                "mainEntity", ref(Descriptions.CONFIGURATION),
                "hasPart", refs(Stream.concat(files.stream().map(PublishedFile::uri), Stream.of(Origin.MANIFEST))),
                "mentions", refs(Stream.of(RUN, REPORT)));
        PROFILES.forEach((id, name) ->
                entity(id, WORK, "name", name, "version", id.substring(id.lastIndexOf('/') + 1)));
    }

    private void program() {
        entity(PROGRAM, APPLICATION,
                "name", citation.title(),
                DESCRIPTION, origin.programInWords() + ": an agent-based simulation of states deciding whether to stop"
                + " mass atrocities in other states.",
                VERSION, origin.program().version(),
                "identifier", origin.program().commit(),
                "author", ref(AUTHORS),
                "license", ref(licence()),
                "softwareRequirements", ref(PLATFORM));
        entity(REPORTER, APPLICATION,
                "name", citation.title() + ", report and analysis",
                DESCRIPTION, "The part of the program that makes page, figures and tables of findings of a result.",
                "author", ref(AUTHORS),
                "license", ref(licence()));
        entity(PLATFORM, APPLICATION,
                "name", "Java",
                DESCRIPTION, origin.jvm(),
                VERSION, origin.java(),
                "operatingSystem", origin.os());
        entity(LANGUAGE, "ComputerLanguage",
                "name", "Configuration of Intervene",
                DESCRIPTION, "YAML with the parameters of the model and the design of an experiment.");
        entity(AUTHORS, "Organization", "name", String.join(", ", citation.authors()));
    }

    private String licence() {
        return "https://spdx.org/licenses/" + citation.licence();
    }

    private void licences() {
        entity(licence(), WORK, "name", citation.licence(), "identifier", licence());
        entity(WORLD_TERMS, WORK,
                "name", "Terms of the world's sources",
                DESCRIPTION, "Figures of real states come from public sources with terms of their own, which README.md"
                + " of Intervene lists; who publishes with them cites these too. An invented world is under the licence"
                + " of Intervene.");
    }

    private void actions() {
        entity(RUN, ACTION,
                "name", "Simulation of " + origin.scenario(),
                DESCRIPTION, origin.command() + " (threads: " + origin.threads() + "; runs done: " + origin.done()
                + ", failed: " + origin.failed() + ")",
                "instrument", ref(Descriptions.CONFIGURATION),
                "object", refs(Stream.concat(uris(Role.INPUT), Stream.of("#seed", "#replicates"))),
                "result", refs(uris(Role.TABLE)),
                "startTime", origin.started().toString(),
                "endTime", origin.finished().toString(),
                "actionStatus", ref(STATUS));
        entity(REPORT, ACTION,
                "name", "Report, figures and analysis",
                DESCRIPTION, "Made from the tables of the simulation, without further runs.",
                "instrument", ref(REPORTER),
                "object", refs(files.stream().filter(Crate::isReported).map(PublishedFile::uri)),
                "result", refs(uris(Role.DERIVED)),
                "actionStatus", ref(STATUS));
        entity(STATUS, "ActionStatusType", "name", "CompletedActionStatus");
        value("seed", origin.firstSeed(), "Seed of the first replicate; replicate r has this plus r.");
        value("replicates", origin.replicates(), "Runs of each design point, or the most of them.");
    }

    /** A number that the workflow takes, and the parameter that it is a value of. */
    private void value(String name, long value, String description) {
        entity("#" + name, "PropertyValue", "name", name, "value", Long.toString(value),
                "exampleOfWork", ref(parameter(name)));
        entity(parameter(name), "FormalParameter", "name", name, DESCRIPTION, description,
                "additionalType", "Integer", "workExample", ref("#" + name));
    }

    private static String parameter(String name) {
        return "#parameter-" + PublishedFile.uri(name);
    }

    /** Whether a file fills a slot of the workflow: all but the workflow itself. */
    private static boolean isSlot(PublishedFile file) {
        return file.role() == Role.TABLE
                || file.role() == Role.INPUT && !file.name().equals(Descriptions.CONFIGURATION);
    }

    /** Whether report and analysis are made from a file. */
    private static boolean isReported(PublishedFile file) {
        return file.name().equals(Descriptions.CONFIGURATION)
                || file.role() == Role.TABLE && List.of("runs", "points").contains(file.baseName());
    }

    private void parameters() {
        files.stream().filter(Crate::isSlot).forEach(file -> entity(parameter(file.baseName()), "FormalParameter",
                "name", file.baseName(), DESCRIPTION, file.description(), "additionalType", "File",
                "encodingFormat", file.mediaType(), "workExample", ref(file.uri())));
    }

    private List<Map<String, Object>> slots(Role role) {
        return refs(files.stream().filter(file -> file.role() == role && isSlot(file))
                .map(file -> parameter(file.baseName())));
    }

    private void file(PublishedFile file) {
        boolean workflow = file.name().equals(Descriptions.CONFIGURATION);
        Map<String, Object> entity = entity(file.uri(),
                workflow ? List.of("File", "SoftwareSourceCode", "ComputationalWorkflow") : "File",
                "name", file.name(),
                DESCRIPTION, file.description(),
                "encodingFormat", file.mediaType(),
                "contentSize", Long.toString(file.size()),
                "sha256", file.sha256());
        if (workflow) {
            List<Map<String, Object>> input = new ArrayList<>(slots(Role.INPUT));
            input.addAll(refs(Stream.of(parameter("seed"), parameter("replicates"))));
            entity.put("programmingLanguage", ref(LANGUAGE));
            entity.put("softwareRequirements", ref(PROGRAM));
            entity.put("license", ref(licence()));
            entity.put("input", input);
            entity.put("output", slots(Role.TABLE));
        }
        if (isSlot(file)) {
            entity.put("exampleOfWork", ref(parameter(file.baseName())));
        }
        if (file.name().equals(ResolvedConfiguration.WORLD_FILE)) {
            entity.put("license", ref(WORLD_TERMS));
        }
    }
}
