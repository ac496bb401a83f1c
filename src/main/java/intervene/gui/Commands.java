package intervene.gui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** The actions behind menus, buttons and keys. */
final class Commands {
    private final Map<Command, Action> actions = new EnumMap<>(Command.class);

    /** Says what a command does. */
    void put(Command command, Runnable what) {
        var action = new AbstractAction(command.label()) {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        };
        action.putValue(Action.SHORT_DESCRIPTION, command.hint() + " (" + Command.spell(command.keys().get(0)) + ").");
        action.putValue(Action.MNEMONIC_KEY, command.mnemonic());
        action.putValue(Action.ACCELERATOR_KEY, command.keys().get(0));
        actions.put(command, action);
    }

    Action get(Command command) {
        return actions.get(command);
    }

    /** Binds all keys in a window; plain ones do nothing where the part in use needs them. */
    void bind(JRootPane root) {
        actions.forEach((command, action) -> command.keys().forEach(key -> bind(root, key, command, action)));
    }

    private static void bind(JRootPane root, KeyStroke key, Command command, Action action) {
        String name = command.id();
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, name);
        root.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (action.isEnabled() && !(command.isPlainKey() && isTaken(key))) {
                    action.actionPerformed(e);
                }
            }
        });
    }

    /** Whether the part that has the keyboard needs the key for itself. */
    private static boolean isTaken(KeyStroke key) {
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (focus instanceof JComboBox<?> box) {
            return box.isPopupVisible() || key.getKeyCode() == KeyEvent.VK_SPACE;
        }
        return focus instanceof JTextComponent text && text.isEditable();
    }

    /** Keys choose nothing in a closed list that opens what is chosen: not before Enter, and never by Home or End. */
    static void chooseOnlyByEnter(JComboBox<?> box) {
        box.putClientProperty("JComboBox.isTableCellEditor", true);
        for (String key : new String[] {"HOME", "END", "PAGE_UP", "PAGE_DOWN"}) {
            box.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
    }
}
