package intervene.gui;

import java.awt.EventQueue;
import java.util.function.Consumer;
import sim.display.Controller;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;
import sim.portrayal.inspector.TabbedInspector;
import sim.util.Bag;
import sim.util.Properties;

/** What MASON's console controls: steps at the pace of the window, and offers inspectors. */
public final class InterveneGui extends GUIState {
    /** Properties on one page of an inspector. */
    private static final int PAGE = 40;

    private final LiveState live;
    private final Pace pace;
    private final ParameterProperties parameters;
    private final Consumer<RuntimeException> failure;

    /**
     * Makes it.
     *
     * @param failure is told, on the event dispatch thread, why a month could not be simulated; the run then stops
     */
    InterveneGui(LiveState live, Pace pace, ParameterProperties parameters, Consumer<RuntimeException> failure) {
        super(live);
        this.live = live;
        this.pace = pace;
        this.parameters = parameters;
        this.failure = failure;
    }

    /** Name in MASON's windows. */
    public static String getName() {
        return "Intervene";
    }

    /** The model on a page, in MASON's "About". */
    public static Object getInfo() {
        return Help.aboutTheModel();
    }

    @Override
    public Object getSimulationInspectedObject() {
        return live;
    }

    /** What the console shows under "Model": quantities of the world, and parameters. */
    @Override
    public Inspector getInspector() {
        var tabs = new TabbedInspector();
        tabs.addInspector(inspector(live.properties(), "World"), "World");
        tabs.addInspector(inspector(parameters, "Parameters"), "Parameters");
        tabs.setVolatile(true);
        return tabs;
    }

    /** Shows a state's quantities in the console. */
    void inspectState(String code, String name) {
        inspect(Quantities.ofState(live, code), name);
    }

    /** Shows a crisis's quantities in the console. */
    void inspectCrisis(int crisis, String name) {
        inspect(Quantities.ofCrisis(live, crisis), name);
    }

    private void inspect(Properties quantities, String name) {
        Inspector inspector = inspector(quantities, name);
        inspector.setTitle(name);
        controller.setInspectors(bag(inspector), bag(name));
    }

    private Inspector inspector(Properties properties, String name) {
        var inspector = new SimpleInspector(properties, this, name, PAGE) {
            /** What nobody sees needs no update. */
            @Override
            public void updateInspector() {
                if (isShowing()) {
                    super.updateInspector();
                }
            }
        };
        inspector.addHierarchyListener(e -> inspector.updateInspector());
        return inspector;
    }

    private static Bag bag(Object content) {
        var bag = new Bag();
        bag.add(content);
        return bag;
    }

    @Override
    public void init(Controller c) {
        super.init(c);
        controller = c;
    }

    /** A month, when it is due; false at the end of the run. */
    @Override
    public boolean step() {
        if (!EventQueue.isDispatchThread() && !pace.await()) {
            return true;
        }
        try {
            return super.step();
        } catch (RuntimeException e) {
            EventQueue.invokeLater(() -> failure.accept(e));
            return false;
        }
    }
}
