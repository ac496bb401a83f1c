package intervene.lesson;

import java.nio.file.Path;
import java.util.List;

/**
 * A guided tour through a run or two.
 *
 * @param file    from where it was read
 * @param title   its title
 * @param summary what it is about, in a sentence or two
 * @param minutes how long it takes
 * @param steps   its steps
 * @param learned what remains, in sentences
 */
public record Lesson(
        Path file, String title, String summary, int minutes, List<Step> steps, List<String> learned) {

    /** Number of questions. */
    public int questions() {
        return (int) steps.stream().filter(s -> s.question() != null).count();
    }
}
