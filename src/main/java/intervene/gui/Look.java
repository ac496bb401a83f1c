package intervene.gui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLightLaf;
import intervene.view.Theme;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.util.List;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** The look of all windows of the program, MASON's too. */
final class Look {
    private static final double TEXT = 13;

    /** Room for the shortest names of tabs, which would else be cut at some sizes of letters. */
    private static final int LEAST_TAB = 68;

    /** Sizes of letters, relative to those for a screen on a desk. */
    private static final List<Double> SCALES = List.of(0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0);

    /** Width of a screen on which twice as large letters find their place [pixels]. */
    private static final int WIDE = 1600;

    private Look() {}

    /** Puts a theme on everything that there is and will be. */
    static void install(Theme theme) {
        System.setProperty("flatlaf.useNativeLibrary", "false");
        UIManager.put("defaultFont", theme.font(TEXT));
        if (theme.dark()) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        UIManager.put("TabbedPane.minimumTabWidth", LEAST_TAB);
        for (Window window : Window.getWindows()) {
            if (window.isDisplayable()) { // what has been closed would be brought back to life, and never forgotten
                SwingUtilities.updateComponentTreeUI(window);
            }
        }
    }

    /** The next larger letters, or the next smaller ones; the same at the end of the scale. */
    static Theme resized(Theme theme, int steps) {
        int at = SCALES.indexOf(theme.scale());
        int next = Math.max(0, Math.min(SCALES.size() - 1, (at < 0 ? SCALES.indexOf(1.0) : at) + steps));
        return theme.scaled(Math.min(SCALES.get(next), Math.max(theme.scale(), largest())));
    }

    /** The largest letters with which all still finds its place on the screen. */
    private static double largest() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds().width < WIDE ? 1.5 : 2;
    }
}
