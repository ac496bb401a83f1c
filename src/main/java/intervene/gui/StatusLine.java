package intervene.gui;

import intervene.view.Sight;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** The line at the foot of the window: the month, what it brought, the seed; or what has gone wrong. */
final class StatusLine extends JPanel implements Session.Listener {
    private final transient Session session;
    private final JLabel month = new JLabel();
    private final JLabel happening = new JLabel();
    private final JLabel run = new JLabel();
    private final JLabel recording = new JLabel();

    StatusLine(Session session) {
        super(new BorderLayout(16, 0));
        this.session = session;
        setBorder(BorderFactory.createEmptyBorder(4, 10, 5, 10));
        name(month, "status-month", "Month");
        name(happening, "status", "What just happened");
        name(run, "status-run", "Run");
        add(month, BorderLayout.WEST);
        add(happening, BorderLayout.CENTER);
        var right = new JPanel(new FlowLayout(FlowLayout.TRAILING, 12, 0));
        name(recording, "recording", "Recording of a movie");
        right.add(recording);
        right.add(run);
        add(right, BorderLayout.EAST);
        session.add(this);
        dressed();
        shown();
    }

    private static void name(JLabel label, String name, String meaning) {
        label.setName(name);
        label.getAccessibleContext().setAccessibleDescription(meaning);
    }

    @Override
    public void shown() {
        Sight sight = session.sight();
        int period = sight.snapshot().period();
        month.setText(period == 0 ? "Before " + sight.month(0) : sight.month(period - 1));
        say(Happenings.of(sight), "Label.foreground");
        run.setText("Month " + period + " of " + session.moment().horizon() + ", seed " + sight.seed());
    }

    /** The month that is shown, in words. */
    String month() {
        return month.getText();
    }

    @Override
    public void failed(String message) {
        say(message.lines().findFirst().orElse(""), "Component.error.focusedBorderColor");
        happening.setToolTipText(message);
    }

    @Override
    public void noted(String message) {
        say(message, "Label.foreground");
    }

    /** Shows how a recording goes; nothing where there is none. */
    void showRecording(String progress) {
        recording.setText(progress);
        recording.setForeground(session.theme().against());
    }

    private void say(String text, String colour) {
        happening.setText(text);
        happening.setToolTipText(text);
        happening.setForeground(UIManager.getColor(colour));
    }

    @Override
    public void dressed() {
        month.setFont(session.theme().bold(13));
        happening.setFont(session.theme().font(13));
        run.setFont(session.theme().font(12));
        recording.setFont(session.theme().bold(12));
        happening.setForeground(UIManager.getColor("Label.foreground"));
    }
}
