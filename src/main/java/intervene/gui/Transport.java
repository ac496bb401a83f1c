package intervene.gui;

import intervene.gui.RunPair.Moment;
import java.awt.EventQueue;
import sim.display.Console;

/**
 * Plays, pauses and moves the runs, by way of MASON's console, so that both always agree. Belongs to the event dispatch
 * thread.
 */
final class Transport {
    private final Session session;
    private final LiveState state;
    private final InterveneGui gui;
    private LiveConsole console;

    Transport(Session session, LiveState state, Pace pace) {
        this.session = session;
        this.state = state;
        var parameters = new ParameterProperties(Settings.controlled(), session::value, session::change);
        gui = new InterveneGui(state, pace, parameters, e -> session.fail("The month could not be simulated: " + e));
    }

    /** Makes MASON's console, without showing it. */
    void attach(Runnable quit) {
        console = new LiveConsole(gui, session::playChanged, quit);
        console.seeded(state.moment().first().seed());
    }

    /** Ends MASON's console and its thread. */
    void end() {
        console.end();
    }

    LiveConsole console() {
        return console;
    }

    InterveneGui gui() {
        return gui;
    }

    boolean isPlaying() {
        return console.getPlayState() == Console.PS_PLAYING;
    }

    /** Goes on from where the run is; from the start where it is over. */
    void play() {
        if (state.moment().isOver()) {
            toStart();
        }
        switch (console.getPlayState()) {
            case Console.PS_PAUSED -> console.pressPause();
            case Console.PS_STOPPED -> EventQueue.invokeLater(this::begin);
            default -> { }
        }
    }

    /** After all that is under way: a thread that has come to its end may still be about to stop the console. */
    private void begin() {
        if (console.getPlayState() == Console.PS_STOPPED) {
            state.resumeAtNextStart();
            console.pressPlay();
        }
    }

    void pause() {
        if (isPlaying()) {
            console.pressPause();
        }
    }

    void toggle() {
        if (isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    /** Pauses and simulates one month. */
    void step() {
        pause();
        if (!state.moment().isOver()) {
            beginPaused();
            console.pressStepOnce();
        }
    }

    /** Pauses and goes back one month. */
    void stepBack() {
        pause();
        goTo(state.moment().period() - 1);
    }

    /** Stops; the run stays where it is. */
    void stop() {
        if (console != null) {
            console.pressStop();
        }
    }

    /** Stops and goes back to the start. */
    void toStart() {
        stop();
        session.show(state.goTo(0));
    }

    void toEnd() {
        pause();
        goTo(state.moment().horizon());
    }

    /** Goes to where so many periods are simulated; a run that plays plays on from there. */
    void goTo(int period) {
        Moment there = state.goTo(Math.max(0, period), session::pass);
        if (there.period() > 0 && !there.isOver()) {
            beginPaused();
        }
        session.show(there);
        console.refresh();
    }

    /** MASON has begun, so that inspectors can be scheduled. */
    void ready() {
        if (!state.moment().isOver()) {
            beginPaused();
        }
    }

    private void beginPaused() {
        if (console.getPlayState() == Console.PS_STOPPED) {
            state.resumeAtNextStart();
            console.pressPause();
        }
    }

    /** The console, too, starts with this seed. */
    void seeded(int seed) {
        if (console != null) {
            console.seeded(seed);
        }
    }
}
