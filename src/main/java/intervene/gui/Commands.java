package intervene.gui;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.Action;
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

    /** Binds all keys in a window; plain ones do nothing while somebody writes into a field. */
    void bind(JRootPane root) {
        actions.forEach((command, action) -> command.keys().forEach(key -> bind(root, key, command, action)));
    }

    private static void bind(JRootPane root, KeyStroke key, Command command, Action action) {
        String name = command.id();
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, name);
        root.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (action.isEnabled() && !(command.isPlainKey() && isWriting())) {
                    action.actionPerformed(e);
                }
            }
        });
    }

    private static boolean isWriting() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent text
                && text.isEditable();
    }
}
