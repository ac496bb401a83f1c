package intervene.gui;

import intervene.gui.ScenarioFiles.Choice;
import intervene.param.InvalidInput;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The tab with two runs: a chooser for the second scenario above both. */
final class SideBySide extends JPanel implements Session.Listener {
    private static final String NOTHING = "nothing";

    private final transient Session session;
    private final JComboBox<Object> second = new JComboBox<>();
    private boolean filling;

    /**
     * A tab.
     *
     * @param both where the runs are drawn
     */
    SideBySide(Session session, JComponent both) {
        super(new BorderLayout());
        this.session = session;
        second.setName("second-scenario");
        second.setRenderer(new HintedRenderer());
        Commands.chooseOnlyByEnter(second);
        second.setToolTipText("The scenario on the right: it runs with the same seed, in step with the one on the left.");
        second.getAccessibleContext().setAccessibleName("Second scenario");
        second.addActionListener(e -> {
            if (!filling) {
                choose();
            }
        });
        var label = new JLabel("Compare with");
        label.setDisplayedMnemonic('c');
        label.setLabelFor(second);
        var head = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 6));
        head.add(label);
        head.add(second);
        add(head, BorderLayout.NORTH);
        add(both, BorderLayout.CENTER);
        session.add(this);
        opened();
    }

    private void choose() {
        try {
            session.contrast(second.getSelectedItem() instanceof Choice choice ? choice.file() : null, List.of());
        } catch (InvalidInput e) {
            session.fail(e.getMessage());
            opened();
        }
    }

    @Override
    public void opened() {
        filling = true;
        var model = new DefaultComboBoxModel<Object>();
        model.addElement(NOTHING);
        var choices = new ArrayList<>(ScenarioFiles.scenarios(session.opened().file()));
        Optional<Path> there = session.contrasted();
        there.filter(file -> choices.stream().noneMatch(c -> ScenarioFiles.isSame(c.file(), file)))
                .ifPresent(file -> choices.add(Choice.of(file)));
        for (Choice choice : choices) {
            model.addElement(choice);
            if (there.filter(file -> ScenarioFiles.isSame(file, choice.file())).isPresent()) {
                model.setSelectedItem(choice);
            }
        }
        second.setModel(model);
        filling = false;
    }
}
