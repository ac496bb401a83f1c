package intervene.gui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.lesson.LessonReader;
import intervene.model.LiveRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every scenario plays in the window, and every lesson can be gone through. */
@Tag("slow")
@ExtendWith(Screen.class)
class EveryFileWindowTest {
    private static final int MONTHS = 50;
    private Viewer viewer;

    @BeforeEach
    void open() {
        viewer = Viewer.open(Viewer.SMALL);
        viewer.run(() -> viewer.find("speed", JSlider.class).setValue(99));
    }

    @AfterEach
    void close() {
        viewer.close();
    }

    @Test
    void everyScenarioPlaysFiftyMonths() {
        List<Path> files = ScenarioFiles.scenarios(Viewer.BASELINE).stream().map(ScenarioFiles.Choice::file).toList();
        assertTrue(files.size() > 15, "scenarios: " + files);
        for (Path file : files) {
            viewer.run(() -> viewer.session().open(file, List.of(), Optional.empty()));
            viewer.run(() -> viewer.session().transport().play());
            viewer.await(file + ", " + MONTHS + " months", () -> viewer.session().moment().period() >= MONTHS);
            viewer.run(() -> viewer.session().transport().pause());
            viewer.await("the pause", () -> !viewer.session().transport().isPlaying());
            var there = viewer.ask(() -> viewer.session().moment().first().snapshot());
            var alone = new LiveRun(viewer.ask(() -> viewer.session().moment().first().scenario()), there.history().seed());
            alone.goTo(there.period());
            assertTrue(alone.history().equals(there.history()), file + " is another run than without the window");
        }
    }

    @Test
    void everyLessonIsGoneThrough() {
        List<Path> files = ScenarioFiles.lessons(Viewer.BASELINE);
        assertTrue(files.size() >= 5, "lessons: " + files);
        for (Path file : files) {
            int steps = LessonReader.read(file).steps().size();
            viewer.run(() -> viewer.window().teach(file));
            for (int step = 1; step <= steps; step++) {
                String position = step + " of " + steps;
                viewer.await(file + ", " + position, () -> viewer.text("lesson-position").equals(position));
                assertFalse(viewer.ask(() -> viewer.text("lesson-text").isBlank()), file + ", " + position);
                viewer.run(() -> viewer.find("lesson-next", JButton.class).doClick());
            }
            viewer.await(file + ", its end", () -> viewer.text("lesson-position").equals("Done"));
        }
    }
}
