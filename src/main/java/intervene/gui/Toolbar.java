package intervene.gui;

import intervene.gui.ScenarioFiles.Choice;
import intervene.param.Numbers;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** The bar above the views: scenario, seed, the buttons that move the run, and its speed. */
final class Toolbar extends JPanel implements Session.Listener {
    /** Months per second at each place of the slider. */
    private static final double[] SPEEDS = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, Pace.UNLIMITED};
    private static final int SEED_COLUMNS = 9;

    /** Letters from this size on leave no room for what menus and tooltips say, too. */
    private static final double ROOMY = 1.5;

    private final transient Session session;
    private final transient Commands commands;
    private final transient Consumer<Choice> open;
    private final JComboBox<Choice> scenarios = new JComboBox<>();
    private final JTextField seed = new JTextField(SEED_COLUMNS);
    private final JSlider speed = new JSlider(0, SPEEDS.length - 1);
    private final JLabel speedText = new JLabel();
    private final transient List<JLabel> captions = new ArrayList<>();
    private JButton play;
    private JButton openButton;
    private boolean filling;
    private int seedShown;

    /**
     * A bar.
     *
     * @param open opens the scenario that was chosen
     */
    Toolbar(Session session, Commands commands, Consumer<Choice> open) {
        this.session = session;
        this.commands = commands;
        this.open = open;
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        addScenarios();
        addSeed();
        addTransport();
        addSpeed();
        session.add(this);
        opened();
        shown();
        played();
        dressed();
    }

    private void addScenarios() {
        scenarios.setRenderer(new HintedRenderer());
        Commands.chooseOnlyByEnter(scenarios);
        scenarios.addActionListener(e -> {
            if (!filling && scenarios.getSelectedItem() instanceof Choice choice) {
                open.accept(choice);
            }
        });
        label("Scenario", 'n', scenarios, "scenario-chooser");
        openButton = new JButton(commands.get(Command.OPEN));
        openButton.setText("Open…");
        named(openButton, "open-button");
        openButton.setMnemonic(0);
        add(Box.createHorizontalStrut(4));
        add(openButton);
        add(Box.createHorizontalStrut(16));
    }

    private void addSeed() {
        label("Seed", 'd', seed, "seed");
        seed.setToolTipText("A whole number: with the same seed, the same run. Press Enter to start it.");
        seed.addActionListener(e -> seedEntered());
        var next = new JButton(commands.get(Command.NEW_SEED));
        named(next, "new-seed-button");
        next.setMnemonic(0);
        add(Box.createHorizontalStrut(4));
        add(next);
        add(Box.createHorizontalGlue());
    }

    private void seedEntered() {
        try {
            int number = Numbers.parseWhole(seed.getText().strip());
            session.startAnew(number);
            showSeed();
        } catch (IllegalArgumentException | intervene.param.InvalidInput e) {
            seed.putClientProperty("JComponent.outline", "error");
            session.fail("Seed: " + e.getMessage() + " Write a whole number from " + Integer.MIN_VALUE + " to "
                    + Integer.MAX_VALUE + ".");
        }
    }

    private void addTransport() {
        button(Command.START, Sign.START);
        button(Command.BACK, Sign.BACK);
        play = button(Command.PLAY, Sign.PLAY);
        button(Command.STEP, Sign.STEP);
        button(Command.END, Sign.END);
        add(Box.createHorizontalGlue());
    }

    private JButton button(Command command, Sign sign) {
        var button = new JButton(commands.get(command));
        button.setText(null);
        button.setIcon(sign);
        button.setMnemonic(0);
        button.getAccessibleContext().setAccessibleName(command.label());
        named(button, command.id() + "-button");
        add(button);
        add(Box.createHorizontalStrut(3));
        return button;
    }

    private void addSpeed() {
        speed.setSnapToTicks(true);
        speed.setValue(place(session.pace().monthsPerSecond()));
        speed.setToolTipText("How many months pass in a second; at the right end, as many as can be drawn.");
        speed.addChangeListener(e -> {
            session.pace().set(SPEEDS[speed.getValue()]);
            showSpeed();
        });
        label("Speed", 'e', speed, "speed");
        add(Box.createHorizontalStrut(4));
        add(named(speedText, "speed-text"));
        showSpeed();
    }

    private static int place(double monthsPerSecond) {
        int place = 0;
        while (SPEEDS[place] < monthsPerSecond) {
            place++;
        }
        return place;
    }

    /** Gives the keyboard to the play button: Space plays, and arrows step. */
    void focus() {
        play.requestFocus();
    }

    /** More or fewer months a second. */
    void changeSpeed(int steps) {
        speed.setValue(speed.getValue() + steps);
    }

    private void showSpeed() {
        double months = SPEEDS[speed.getValue()];
        speedText.setText(months == 1 ? "1 month/s"
                : Double.isInfinite(months) ? "as drawn" : (int) months + " months/s");
    }

    private void label(String text, char mnemonic, Component target, String name) {
        var label = new JLabel(text);
        label.setDisplayedMnemonic(mnemonic);
        label.setLabelFor(target);
        captions.add(label);
        add(label);
        add(Box.createHorizontalStrut(6));
        add(named(target, name));
        target.getAccessibleContext().setAccessibleName(text);
    }

    private static Component named(Component component, String name) {
        component.setName(name);
        return component;
    }

    @Override
    public void opened() {
        filling = true;
        var model = new DefaultComboBoxModel<Choice>();
        ScenarioFiles.scenarios(session.opened().file()).forEach(choice -> {
            model.addElement(choice);
            if (ScenarioFiles.isSame(choice.file(), session.opened().file())) {
                model.setSelectedItem(choice);
                scenarios.setToolTipText(choice.hint());
            }
        });
        scenarios.setModel(model);
        filling = false;
        showSeed();
    }

    private void showSeed() {
        seed.setText(Integer.toString(session.moment().first().seed()));
        seed.putClientProperty("JComponent.outline", null);
    }

    @Override
    public void shown() {
        int there = session.moment().first().seed();
        if (there != seedShown) {
            seedShown = there;
            showSeed();
        }
    }

    @Override
    public void played() {
        boolean playing = session.transport().isPlaying();
        play.setIcon(playing ? Sign.PAUSE : Sign.PLAY);
        play.getAccessibleContext().setAccessibleName(playing ? "Pause" : "Play");
    }

    /** Fonts have changed: what was measured is measured again. */
    @Override
    public void dressed() {
        openButton.setVisible(session.theme().scale() < ROOMY);
        captions.forEach(caption -> caption.setVisible(session.theme().scale() < ROOMY));
        scenarios.setMaximumSize(scenarios.getPreferredSize());
        seed.setMaximumSize(seed.getPreferredSize());
        speed.setMaximumSize(speed.getPreferredSize());
        var widest = new JLabel("32 months/s").getPreferredSize();
        speedText.setMinimumSize(widest);
        speedText.setPreferredSize(widest);
        speedText.setMaximumSize(widest);
    }
}
