package intervene.gui;

import java.util.Locale;
import javax.swing.KeyStroke;

/** The tabs of the window: four where the world is seen, four beside it. */
enum Tab {
    MAP("Map", "The world: states, crises, operations, votes."),
    COUNCIL("Council", "The Security Council and its votes."),
    CHARTS("Charts", "Lives, outcomes, vetoes and norms over time."),
    SIDE_BY_SIDE("Side by side", "Two scenarios with one seed, in step."),
    WHY("Why?", "Why the selected state would act or not in the selected crisis."),
    STORY("Story", "What happened in the selected crisis."),
    CONTROLS("Controls", "Every parameter of the model."),
    LESSON("Lesson", "A guided tour.");

    private static final int MAIN = 4;

    private final String label;
    private final String hint;

    Tab(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    String label() {
        return label;
    }

    /** What is to be seen there, in a sentence. */
    String hint() {
        return hint;
    }

    /** Whether it stands on the left, where the world is seen. */
    boolean isMain() {
        return ordinal() < MAIN;
    }

    /** The key that brings it to the front. */
    KeyStroke key() {
        return KeyStroke.getKeyStroke("ctrl " + (ordinal() + 1));
    }

    /** Name by which tests and assistive technology know it: {@code tab-side-by-side}. */
    String id() {
        return "tab-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
