package intervene.gui;

import intervene.explain.Words;
import intervene.export.Movie;
import intervene.result.IoProblem;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Records a picture of the window as a movie, a frame for each month that is shown. */
final class Recorder implements Session.Listener {
    private static final FileNameExtensionFilter GIF = new FileNameExtensionFilter("Movie, animated GIF", "gif");
    private static final Dimension SMALLEST = new Dimension(640, 400);
    private static final int MILLISECONDS = 1000;
    private static final int QUICKEST = 60;

    private final Session session;
    private final FileDialogs dialogs;
    private final Runnable changed;
    private Supplier<Optional<Shot>> source;
    private Movie movie;
    private Path file;
    private int frames;
    private int period;

    /**
     * A recorder.
     *
     * @param changed is told when it begins, goes on, or ends
     */
    Recorder(Session session, FileDialogs dialogs, Runnable changed) {
        this.session = session;
        this.dialogs = dialogs;
        this.changed = changed;
        session.add(this);
    }

    boolean isRecording() {
        return movie != null;
    }

    /** {@code Recording: 34 months}; empty where it does not record. */
    String progress() {
        return isRecording() ? "● Recording: " + Words.months(frames) : "";
    }

    /** Begins a movie in a file that is asked for; ends the one that is being recorded. */
    void toggle(Shot first, Supplier<Optional<Shot>> shots) {
        if (isRecording()) {
            stop();
            return;
        }
        session.transport().pause();
        String name = Shot.fileName(first.picture().name(), session.sight());
        dialogs.save("Record movie", name, null, GIF).ifPresent(target -> begin(target, first, shots));
    }

    private void begin(Path target, Shot first, Supplier<Optional<Shot>> shots) {
        var size = new Dimension(Math.max(SMALLEST.width, first.size().width),
                Math.max(SMALLEST.height, first.size().height));
        double pace = session.pace().monthsPerSecond();
        try {
            movie = Movie.begin(target, size, Math.max(QUICKEST, (int) (MILLISECONDS / pace)));
            file = target;
            source = shots;
            frames = 0;
            period = -1;
            shown();
        } catch (IOException e) {
            end();
            dialogs.tell(IoProblem.describe(e));
        }
    }

    @Override
    public void shown() {
        if (!isRecording() || session.moment().period() == period) {
            return;
        }
        period = session.moment().period();
        try {
            Optional<Shot> shot = source.get();
            if (shot.isPresent()) {
                movie.add(shot.get().picture().scene());
                frames++;
            }
            changed.run();
        } catch (IOException e) {
            end();
            dialogs.tell(IoProblem.describe(e));
        }
    }

    /** Ends the movie and says where it is. */
    void stop() {
        if (!isRecording()) {
            return;
        }
        try {
            movie.close();
            session.note("Movie of " + Words.months(frames) + " written to " + file + ".");
        } catch (IOException e) {
            dialogs.tell(IoProblem.describe(e));
        } finally {
            end();
        }
    }

    private void end() {
        movie = null;
        source = null;
        changed.run();
    }
}
