package intervene.lesson;

import intervene.explain.Words;
import intervene.view.Column;
import intervene.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;

/** The list of lessons to choose from. */
final class ShelfPanel extends Column {
    private static final int GAP = 10;
    private static final int MARGIN = 14;

    private final transient Consumer<Lesson> begin;
    private final Prose heading = new Prose("lesson-shelf-heading", 17, true);
    private final Prose note = new Prose("lesson-shelf-note", 13, false);
    private final List<Entry> entries = new ArrayList<>();
    private transient Theme theme = Theme.LIGHT;

    ShelfPanel(Consumer<Lesson> begin) {
        super(GAP);
        this.begin = begin;
        setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
        heading.write("Lessons");
        add(heading);
        add(note);
        say("Reading the lessons …");
    }

    /** Says something about the list. */
    void say(String sentence) {
        note.write(sentence);
        wear(theme);
    }

    void show(List<LessonShelf.Volume> volumes) {
        entries.forEach(this::remove);
        entries.clear();
        for (LessonShelf.Volume volume : volumes) {
            var entry = new Entry(volume, entries.size());
            entries.add(entry);
            add(entry);
        }
        say(volumes.isEmpty()
                ? "There are none in the folder."
                : "Each takes about ten minutes, shows you a run, and asks what you make of it.");
    }

    void wear(Theme other) {
        theme = other;
        heading.wear(other);
        note.wear(other);
        entries.forEach(e -> e.wear(other));
        revalidate();
        repaint();
    }

    /** One lesson, or what is wrong with it. */
    private final class Entry extends Card {
        private final Prose title;
        private final Prose summary;
        private final Prose length;
        private final JButton button;
        private final boolean sound;

        Entry(LessonShelf.Volume volume, int number) {
            Lesson lesson = volume.lesson();
            sound = lesson != null;
            title = text("lesson-title-" + number, 14, true, sound
                    ? lesson.title()
                    : volume.file().getFileName() + " cannot be read");
            summary = text("lesson-summary-" + number, 13, false, sound
                    ? lesson.summary()
                    : volume.problem().replace("\n", "\n\n"));
            length = text("lesson-length-" + number, 12, false, sound ? length(lesson) : "");
            length.setVisible(sound);
            button = Controls.button(
                    "lesson-begin-" + number, "Begin", "Begin this lesson", () -> begin.accept(lesson));
            button.setVisible(sound);
            if (sound) {
                button.getAccessibleContext().setAccessibleName("Begin: " + lesson.title());
            }
            add(button);
        }

        private Prose text(String name, double size, boolean bold, String content) {
            var prose = new Prose(name, size, bold);
            prose.write(content);
            add(prose);
            return prose;
        }

        @Override
        void wear(Theme other) {
            super.wear(other);
            title.wear(other);
            summary.wear(other);
            if (!sound) {
                summary.paint(other.against());
            }
            length.wear(other);
            length.paint(other.faint());
            button.setFont(other.font(13));
        }
    }

    private static String length(Lesson lesson) {
        int questions = lesson.questions();
        return Words.capital((lesson.minutes() == 1 ? "a minute" : lesson.minutes() + " minutes") + ", "
                + lesson.steps().size() + " steps, " + questions + (questions == 1 ? " question" : " questions"));
    }
}
