package intervene.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionListener;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.ToolTipManager;
import sim.display.Console;
import sim.util.gui.PropertyField;

/**
 * MASON's console beside our window: plays, pauses, steps and stops the run; closing it only hides it. What it offers
 * but cannot keep is left out: checkpoints, other simulations, preferences.
 */
final class LiveConsole extends Console {
    private static final Set<String> LEFT_OUT = Set.of("New Simulation...", "Open...", "Save", "Save As...");
    private static final Set<String> PREFERENCES = Set.of("Simulation", "MASON", "Save", "Reset");
    private static final String QUIT = "Quit";

    private final transient Runnable changed;
    private final PropertyField seedField;
    private final JLabel month;

    /**
     * A console, not shown yet.
     *
     * @param changed is told when it begins or ceases to play
     * @param quit    is told when its menu is asked to quit
     */
    LiveConsole(InterveneGui gui, Runnable changed, Runnable quit) {
        super(gui);
        this.changed = changed;
        setName("mason-console");
        setTitle("Intervene: MASON's console");
        setIncrementSeedOnStop(false);
        ToolTipManager.sharedInstance().setLightWeightPopupEnabled(true);
        for (int i = 0; i < getJMenuBar().getMenuCount(); i++) {
            adapt(getJMenuBar().getMenu(i), quit);
        }
        hideButtons(getContentPane());
        month = monthLabel(getContentPane());
        seedField = seedField(getContentPane(), new boolean[1]);
        setLocation(0, 0);
        addNotify(); // or Swing would keep the keys of a console that has never been shown, and it with them
    }

    private static void adapt(JMenu menu, Runnable quit) {
        for (Component c : menu.getMenuComponents()) {
            if (c instanceof JMenuItem item && LEFT_OUT.contains(item.getText())) {
                menu.remove(item);
            } else if (c instanceof JMenuItem item && item.getText().equals(QUIT)) {
                List.of(item.getListeners(ActionListener.class)).forEach(item::removeActionListener);
                item.addActionListener(e -> quit.run());
            }
        }
    }

    /** Hides the rows of buttons that save preferences. */
    private static void hideButtons(Container parent) {
        for (Component c : parent.getComponents()) {
            if (c instanceof JButton button && PREFERENCES.contains(String.valueOf(button.getText()))) {
                parent.setVisible(false);
            } else if (c instanceof Container inner) {
                hideButtons(inner);
            }
        }
    }

    @Override
    public synchronized void pressPlay() {
        super.pressPlay();
        tell();
    }

    @Override
    public synchronized void pressPause() {
        super.pressPause();
        tell();
    }

    @Override
    public synchronized void pressStop() {
        super.pressStop();
        tell();
    }

    private void tell() {
        if (changed != null) {
            changed.run();
        }
    }

    /** One month, from a pause, whatever number of steps its own button makes. */
    void pressStepOnce() {
        int steps = getNumStepsPerStepButtonPress();
        setNumStepsPerStepButtonPress(1);
        pressPlay();
        setNumStepsPerStepButtonPress(steps);
    }

    /** Shows the month that the run was brought to without MASON, where time is what it shows. */
    void showMonth(String text) {
        if (month != null && !month.getText().isEmpty()) {
            month.setText(text);
        }
    }

    /** The label for the time: the first in the row with the buttons. */
    private static JLabel monthLabel(Container parent) {
        for (Component c : parent.getComponents()) {
            if (c instanceof Box row) {
                return Arrays.stream(row.getComponents())
                        .filter(JLabel.class::isInstance)
                        .map(JLabel.class::cast)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** Shows the seed with which its own play button starts. */
    void seeded(int seed) {
        if (seedField != null) {
            seedField.setValue(seedField.newValue(Integer.toString(seed)));
        }
    }

    /** The field for the seed: the first after its label. */
    private static PropertyField seedField(Container parent, boolean[] labelled) {
        for (Component c : parent.getComponents()) {
            if (c instanceof JLabel label && String.valueOf(label.getText()).startsWith("Random Number Seed")) {
                labelled[0] = true;
            } else if (c instanceof PropertyField field && labelled[0]) {
                return field;
            } else if (c instanceof Container inner) {
                PropertyField found = seedField(inner, labelled);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Hides it; the program goes on. */
    @Override
    public void doClose() {
        setVisible(false);
    }

    /** Ends the play thread and closes the console for good. */
    void end() {
        pressStop();
        removeAllInspectors(true);
        unregisterAllFrames();
        dispose();
        allControllers.remove(this);
    }
}
