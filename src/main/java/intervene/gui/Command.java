package intervene.gui;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.KeyStroke;

/** What a person can tell the window to do, with the keys that do it. */
enum Command {
    OPEN(Menu.FILE, "Open scenario…", KeyEvent.VK_O, "Open a scenario file", "ctrl O"),
    SAVE(Menu.FILE, "Save settings as scenario…", KeyEvent.VK_S,
            "Write what the controls are set to into a scenario file", "ctrl S"),
    EXPORT(Menu.FILE, "Export picture…", KeyEvent.VK_E, "Write what is shown to a picture, PNG or SVG", "ctrl E"),
    RECORD(Menu.FILE, "Record movie…", KeyEvent.VK_R,
            "Record what is shown, month by month, as an animated GIF; again to stop", "ctrl R"),
    QUIT(Menu.FILE, "Quit", KeyEvent.VK_Q, "Close the window", "ctrl Q"),

    PLAY(Menu.RUN, "Play or pause", KeyEvent.VK_P, "Let month follow month, or pause", "SPACE"),
    STEP(Menu.RUN, "Step", KeyEvent.VK_S, "Simulate one month", "RIGHT", "PERIOD"),
    BACK(Menu.RUN, "Step back", KeyEvent.VK_B, "Go back one month", "LEFT", "COMMA"),
    START(Menu.RUN, "Stop, back to start", KeyEvent.VK_T, "Stop, and go back to the start", "HOME"),
    END(Menu.RUN, "To end", KeyEvent.VK_E, "Simulate all months to the horizon", "END"),
    START_ANEW(Menu.RUN, "Start anew", KeyEvent.VK_A, "Start a run with all that the controls are set to", "ctrl N"),
    NEW_SEED(Menu.RUN, "New seed", KeyEvent.VK_N, "Start a run with the next seed: another course of chance",
            "ctrl G"),
    FASTER(Menu.RUN, "Faster", KeyEvent.VK_F, "More months a second", "ctrl PERIOD"),
    SLOWER(Menu.RUN, "Slower", KeyEvent.VK_L, "Fewer months a second", "ctrl COMMA"),

    DARK(Menu.VIEW, "Light or dark", KeyEvent.VK_D, "Change between a light and a dark ground", "ctrl D"),
    LARGER(Menu.VIEW, "Larger text", KeyEvent.VK_L, "Larger letters and marks",
            "ctrl PLUS", "ctrl EQUALS", "ctrl shift EQUALS", "ctrl ADD"),
    SMALLER(Menu.VIEW, "Smaller text", KeyEvent.VK_S, "Smaller letters and marks", "ctrl MINUS", "ctrl SUBTRACT"),
    USUAL_SIZE(Menu.VIEW, "Usual text size", KeyEvent.VK_U, "Letters for a screen on a desk", "ctrl 0", "ctrl NUMPAD0"),
    CONSOLE(Menu.VIEW, "MASON's console", KeyEvent.VK_M, "Show the console of MASON, which plays the run, too",
            "ctrl M"),
    INSPECT_STATE(Menu.VIEW, "Inspect state in MASON", KeyEvent.VK_I,
            "Show the selected state's quantities in MASON's console, where each can be charted", "ctrl I"),
    INSPECT_CRISIS(Menu.VIEW, "Inspect crisis in MASON", KeyEvent.VK_C,
            "Show the selected crisis's quantities in MASON's console, where each can be charted", "ctrl shift I"),

    KEYS(Menu.HELP, "Keys", KeyEvent.VK_K, "What every key does", "F1"),
    ABOUT(Menu.HELP, "About the model", KeyEvent.VK_A, "The model on a page", "F2"),
    PARAMETERS(Menu.HELP, "Parameter reference", KeyEvent.VK_P, "Every parameter with its meaning and source", "F3");

    private final Menu menu;
    private final String label;
    private final int mnemonic;
    private final String hint;
    private final List<String> keys;

    /** The menu in which a command stands. */
    enum Menu {
        FILE, RUN, VIEW, HELP
    }

    Command(Menu menu, String label, int mnemonic, String hint, String... keys) {
        this.menu = menu;
        this.label = label;
        this.mnemonic = mnemonic;
        this.hint = hint;
        this.keys = List.of(keys);
    }

    Menu menu() {
        return menu;
    }

    String label() {
        return label;
    }

    int mnemonic() {
        return mnemonic;
    }

    /** What it does, as a sentence without its full stop. */
    String hint() {
        return hint;
    }

    /** The keys that do it; the first is the one that menus show. */
    List<KeyStroke> keys() {
        return keys.stream().map(KeyStroke::getKeyStroke).toList();
    }

    /** Whether its keys also write into a field, so that they count only outside of one. */
    boolean isPlainKey() {
        return Stream.of("ctrl", "F").noneMatch(keys.get(0)::startsWith);
    }

    /** Name by which tests and assistive technology know what does it: {@code step-back}. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A key as people read it: {@code Ctrl+Shift+I}. */
    static String spell(KeyStroke key) {
        String modifiers = java.awt.event.InputEvent.getModifiersExText(key.getModifiers());
        String name = switch (key.getKeyCode()) {
            case KeyEvent.VK_SPACE -> "Space";
            case KeyEvent.VK_LEFT -> "←";
            case KeyEvent.VK_RIGHT -> "→";
            case KeyEvent.VK_PERIOD -> ".";
            case KeyEvent.VK_COMMA -> ",";
            case KeyEvent.VK_PLUS -> "+";
            case KeyEvent.VK_MINUS -> "−";
            default -> KeyEvent.getKeyText(key.getKeyCode());
        };
        return modifiers.isEmpty() ? name : modifiers + "+" + name;
    }
}
