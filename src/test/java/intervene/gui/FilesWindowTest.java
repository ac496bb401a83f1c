package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.view.Selection;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the window writes can be read again. */
@Tag("slow")
@ExtendWith(Screen.class)
class FilesWindowTest {
    @TempDir
    private Path folder;

    private Viewer viewer;

    @BeforeEach
    void open() {
        viewer = Viewer.open(Viewer.SMALL);
        viewer.run(() -> viewer.session().transport().goTo(100));
    }

    @AfterEach
    void close() {
        viewer.close();
    }

    @Test
    void settingsAreSavedAndReadAgain() {
        viewer.run(() -> {
            viewer.session().change("moral.numbing", "0.25");
            viewer.session().change("horizon", "120");
        });
        Map<String, String> wanted = viewer.ask(() -> viewer.session().wanted());
        Path file = folder.resolve("mine.yaml");
        viewer.press("ctrl S");
        viewer.answer("save-dialog", file);
        viewer.await("the file", () -> Files.exists(file));
        Scenario read = ScenarioReader.read(file, List.of());
        Map<String, String> texts = Settings.texts(read.parameters());
        texts.put("world.file", wanted.get("world.file"));
        assertEquals(wanted, texts);
        viewer.run(() -> viewer.session().open(file, List.of(), java.util.Optional.empty()));
        assertEquals(wanted.get("moral.numbing"), viewer.ask(() -> viewer.session().wanted().get("moral.numbing")));
        assertEquals("Nothing changed", viewer.ask(() -> {
            viewer.window().bringToFront(Tab.CONTROLS);
            return viewer.text("changed-count");
        }));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenThatIsWanted() throws Exception {
        Path file = folder.resolve("there.yaml");
        Files.writeString(file, "precious");
        viewer.press("ctrl S");
        viewer.answer("save-dialog", file);
        assertTrue(viewer.message().contains("there.yaml is there already"), "asks");
        assertEquals("precious", Files.readString(file));
        viewer.run(() -> viewer.find("save-dialog", javax.swing.JFileChooser.class).cancelSelection());
    }

    @Test
    void picturesOfEveryViewAreExported() throws Exception {
        viewer.run(() -> viewer.session().contrast(Viewer.BASELINE.resolveSibling("scenarios/small-world.yaml"),
                List.of()));
        List<Shot> shots = viewer.ask(() -> viewer.window().views().shots(List.of(Tab.MAP)));
        viewer.run(() -> viewer.session().select(Selection.NOTHING.withCrisis(1).withState("AUR")));
        for (Tab tab : List.of(Tab.MAP, Tab.COUNCIL, Tab.CHARTS, Tab.SIDE_BY_SIDE, Tab.WHY, Tab.STORY)) {
            viewer.front(tab);
            viewer.await("pictures of " + tab, () -> !viewer.window().views().shots(tab).isEmpty());
        }
        assertEquals(Tab.MAP, shots.get(0).tab());
        Path png = folder.resolve("picture.png");
        viewer.press("ctrl E");
        viewer.answer("save-dialog", png);
        viewer.await("the picture", () -> Files.exists(png));
        BufferedImage image = ImageIO.read(png.toFile());
        assertTrue(image.getWidth() > 600 && image.getHeight() > 400, image.getWidth() + "×" + image.getHeight());
        Path svg = folder.resolve("picture.svg");
        viewer.front(Tab.MAP);
        viewer.press("ctrl E");
        viewer.answer("save-dialog", svg);
        viewer.await("the drawing", () -> Files.exists(svg));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertEquals("svg", factory.newDocumentBuilder().parse(svg.toFile()).getDocumentElement().getTagName());
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        viewer.press("ctrl E");
        viewer.answer("save-dialog", folder.resolve("missing").resolve("picture.png"));
        String message = viewer.message();
        assertTrue(message.startsWith("The picture could not be written"), message);
    }

    @Test
    void aMovieHasAFrameForEachMonthThatWasShown() throws Exception {
        Path gif = folder.resolve("movie.gif");
        viewer.press("ctrl R");
        viewer.answer("save-dialog", gif);
        viewer.await("the recording", () -> viewer.text("recording").contains("1 month"));
        for (int i = 0; i < 4; i++) {
            viewer.click("step-button");
        }
        assertEquals("● Recording: 5 months", viewer.text("recording"));
        viewer.press("ctrl R");
        viewer.await("the movie", () -> Files.exists(gif));
        assertEquals("", viewer.text("recording"));
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            assertEquals(5, reader.getNumImages(true));
        }
    }
}
