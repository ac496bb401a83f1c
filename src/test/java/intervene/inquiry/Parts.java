package intervene.inquiry;

import intervene.model.LiveRun;
import intervene.scenario.Scenario;
import intervene.view.Selection;
import intervene.view.Shading;
import intervene.view.Sight;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** Finds and reads the parts of a view, on the thread to which they belong. */
final class Parts {
    private Parts() {}

    static <T> T onDispatchThread(Callable<T> work) {
        var task = new FutureTask<>(work);
        try {
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (ReflectiveOperationException | InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    static Sight sight(Scenario scenario, int seed, int period, int crisis, String state) {
        var run = new LiveRun(scenario, seed);
        run.goTo(period);
        return sight(run, crisis, state);
    }

    static Sight sight(LiveRun run, int crisis, String state) {
        return new Sight(run.scenario(), run.seed(), run.snapshot(), new Selection(crisis, state, -1,
                Shading.WILLINGNESS));
    }

    /** All components in a container, each before those in it. */
    static List<Component> all(Container container) {
        var all = new ArrayList<Component>();
        for (Component c : container.getComponents()) {
            all.add(c);
            if (c instanceof Container inner) {
                all.addAll(all(inner));
            }
        }
        return all;
    }

    static Component named(Container container, String name) {
        return all(container).stream().filter(c -> name.equals(c.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("no component is named " + name));
    }

    static boolean has(Container container, String name) {
        return all(container).stream().anyMatch(c -> name.equals(c.getName()));
    }

    static String text(Container container, String name) {
        Component c = named(container, name);
        return c instanceof JLabel label ? label.getText() : ((JTextComponent) c).getText();
    }

    /** All words that are on the screen. */
    static List<String> texts(Container container) {
        return all(container).stream()
                .filter(Component::isVisible)
                .map(c -> c instanceof JLabel label ? label.getText()
                        : c instanceof JTextComponent text ? text.getText() : "")
                .filter(t -> t != null && !t.isEmpty())
                .toList();
    }

    /** One space for each gap, so that it does not matter where lines break. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Paints a component of a size, laid out. */
    static BufferedImage painted(Container component, Dimension size) {
        component.setSize(size);
        layOut(component);
        layOut(component);
        var image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        component.paint(g);
        g.dispose();
        return image;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component c : container.getComponents()) {
            if (c instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
