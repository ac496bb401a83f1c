package intervene.contrast;

import intervene.domain.Outcome;
import intervene.explain.Figures;
import intervene.view.Theme;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** A cell of the table of crises: an outcome with its colour, a number of persons, or a word. */
final class CrisisCell extends DefaultTableCellRenderer {
    private static final String NEVER = "did not happen";
    private transient Theme theme = Theme.LIGHT;

    void wear(Theme other) {
        theme = other;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        boolean number = table.getColumnClass(column) == Long.class;
        setHorizontalAlignment(number ? SwingConstants.RIGHT : SwingConstants.LEFT);
        setIcon(value instanceof Outcome outcome ? new Disc(outcome) : null);
        setText(text(value, number));
        setToolTipText(getText().isEmpty() ? null : getText());
        int side = (int) (8 * theme.scale());
        setBorder(BorderFactory.createEmptyBorder(0, column == 0 ? side * 3 / 2 : side, 0, side));
        return this;
    }

    private static String text(Object value, boolean number) {
        if (value == null) {
            return number ? "–" : NEVER;
        }
        if (value instanceof Outcome outcome) {
            return outcome == Outcome.SELF_DEFENCE
                    ? outcome.label()
                    : outcome.label().replace(":", ": ").replace('-', ' ');
        }
        return value instanceof Long persons ? Figures.whole(persons) : value.toString();
    }

    /** A disc in the colour of an answer, as on the map. */
    private final class Disc implements Icon {
        private final Outcome outcome;

        private Disc(Outcome outcome) {
            this.outcome = outcome;
        }

        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            Graphics2D smooth = (Graphics2D) g.create();
            smooth.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            smooth.setColor(theme.colour(Theme.answer(outcome)));
            smooth.fillOval(x, y, getIconWidth(), getIconHeight());
            smooth.setColor(c.getForeground());
            smooth.drawOval(x, y, getIconWidth(), getIconHeight());
            smooth.dispose();
        }

        @Override
        public int getIconWidth() {
            return (int) (9 * theme.scale());
        }

        @Override
        public int getIconHeight() {
            return (int) (9 * theme.scale());
        }
    }
}
