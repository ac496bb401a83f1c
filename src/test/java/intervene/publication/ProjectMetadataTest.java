package intervene.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code pom.xml}, {@code CITATION.cff} and {@code codemeta.json} say the same of the project. */
class ProjectMetadataTest {
    private static Map<?, ?> read(String file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of(file)));
    }

    /** The text of an element of the pom, by the names of those around it. */
    private static String pom(String... names) throws Exception {
        Element at = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        for (String name : names) {
            Node child = at.getFirstChild();
            while (!child.getNodeName().equals(name)) {
                child = child.getNextSibling();
            }
            at = (Element) child;
        }
        return at.getTextContent();
    }

    private static List<String> names(Object people) {
        return ((List<?>) people).stream().map(person -> ((Map<?, ?>) person).get("name").toString()).toList();
    }

    @Test
    void theThreeFilesAgree() throws Exception {
        Map<?, ?> citation = read("CITATION.cff");
        Map<?, ?> codemeta = read("codemeta.json");
        assertEquals(pom("name"), citation.get("title"));
        assertEquals(pom("name"), codemeta.get("name"));
        assertEquals(pom("version"), citation.get("version"));
        assertEquals(pom("version"), codemeta.get("version"));
        assertEquals(pom("description"), citation.get("abstract"));
        assertEquals(pom("description"), codemeta.get("description"));
        String licence = pom("licenses", "license", "name");
        assertEquals(licence, citation.get("license"));
        assertEquals("https://spdx.org/licenses/" + licence, codemeta.get("license"));
        assertEquals(citation.get("keywords"), codemeta.get("keywords"));
        assertEquals(names(citation.get("authors")), names(codemeta.get("author")));
    }

    @Test
    void codemetaNamesWhatTheBuildRequires() throws Exception {
        Map<?, ?> codemeta = read("codemeta.json");
        String java = pom("properties", "maven.compiler.release");
        assertEquals("https://w3id.org/codemeta/3.0", codemeta.get("@context"));
        assertEquals("SoftwareSourceCode", codemeta.get("type"));
        assertEquals("Java " + java + " or later", codemeta.get("runtimePlatform"));
        List<String> required = ((List<?>) codemeta.get("softwareRequirements")).stream().map(item -> (Map<?, ?>) item)
                .map(software -> software.get("name") + " " + software.get("version")).toList();
        String maven = Files.readString(Path.of("pom.xml"))
                .replaceFirst("(?s).*<requireMavenVersion><version>\\[([0-9.]+),\\).*", "$1");
        assertEquals(List.of("Java " + java, "Apache Maven " + maven), required);
    }

    @Test
    void theCitationHasWhatItsFormatRequires() throws IOException {
        Map<?, ?> citation = read("CITATION.cff");
        assertEquals("1.2.0", citation.get("cff-version"));
        Stream.of("message", "title", "authors").forEach(key -> assertTrue(citation.containsKey(key), key));
        for (Object reference : (List<?>) citation.get("references")) {
            assertTrue(((Map<?, ?>) reference).keySet().containsAll(List.of("type", "title", "authors")));
        }
    }

    @Test
    void theProgramReadsItsCitationAsOthersDo() throws IOException {
        Map<?, ?> read = read("CITATION.cff");
        Citation citation = Citation.of(Files.readString(Path.of("CITATION.cff")));
        assertEquals(new Citation((String) read.get("title"), (String) read.get("license"), names(read.get("authors"))),
                citation);
        assertEquals(citation, Citation.ofThisProgram());
        String another = "title: A\nlicense: B\nreferences:\n  - authors:\n      - name: C\n";
        assertThrows(IllegalStateException.class, () -> Citation.of(another));
    }
}
