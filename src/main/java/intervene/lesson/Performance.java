package intervene.lesson;

import intervene.view.Selection;
import intervene.view.Sight;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.ObjIntConsumer;

/**
 * Puts a lesson's steps on the stage, and asks runs of the lesson's own for what its texts quote. All but that belongs
 * to the event dispatch thread.
 */
final class Performance {
    private final Stage stage;
    private final Executor background;
    private final Executor foreground;
    private Sight sight;
    private Staging wanted;
    private boolean pending;
    private Staging staged;
    private Selection selected;
    private volatile int lesson;

    Performance(Stage stage, Executor background, Executor foreground) {
        this.stage = stage;
        this.background = background;
        this.foreground = foreground;
    }

    /**
     * Asks for the texts of all steps of a lesson, in order.
     *
     * @param read receives each, with the step's number, unless another lesson has been asked for meanwhile
     */
    void ask(Lesson asked, ObjIntConsumer<Script> read) {
        int number = ++lesson;
        List<Step> steps = asked.steps();
        background.execute(() -> {
            var rehearsal = new Rehearsal();
            for (int i = 0; i < steps.size() && number == lesson; i++) {
                int step = i;
                Script script = Script.of(steps.get(i), rehearsal);
                foreground.execute(() -> {
                    if (number == lesson) {
                        read.accept(script, step);
                    }
                });
            }
        });
    }

    /** Stops asking. */
    void leave() {
        lesson++;
        wanted = null;
        pending = false;
    }

    /**
     * Puts a step on the stage.
     *
     * @throws intervene.param.InvalidInput if the stage cannot
     */
    void enter(Staging s) {
        wanted = s;
        pending = false;
        staged = null;
        stage.open(s.scenario(), s.settings(), s.seed());
        if (s.contrast() == null) {
            stage.contrast(null, List.of());
        } else {
            stage.contrast(s.contrast().scenario(), s.contrast().settings());
        }
        stage.goTo(s.month());
        pending = true;
        select();
    }

    /** Brings what the step looks at to the front. */
    void face(Stage.Face face) {
        stage.face(face);
    }

    /** Notes what the window shows. */
    void show(Sight now) {
        sight = now;
        if (pending) {
            select();
        }
    }

    /** Selects what the step is about, once the run has come so far. */
    private void select() {
        if (sight == null || sight.snapshot().period() != wanted.month() || sight.seed() != wanted.seed()) {
            return;
        }
        pending = false;
        staged = wanted;
        selected = wanted.selection(sight.snapshot(), sight.scenario().world().year());
        stage.select(selected);
    }

    /** Whether the window no longer shows what the step is about. */
    boolean isAway() {
        return staged != null
                && sight != null
                && (sight.snapshot().period() != staged.month()
                        || sight.seed() != staged.seed()
                        || sight.selection().crisis() != selected.crisis()
                        || !sight.selection().state().equals(selected.state()));
    }
}
