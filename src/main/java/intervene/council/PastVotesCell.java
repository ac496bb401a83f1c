package intervene.council;

import intervene.history.DraftRecord;
import intervene.view.Pens;
import intervene.view.Theme;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** A cell in the list of drafts; what became of a draft begins with its sign. */
final class PastVotesCell extends DefaultTableCellRenderer {
    private final PastVotesModel model;
    private transient Theme theme = Theme.LIGHT;

    PastVotesCell(PastVotesModel model) {
        this.model = model;
    }

    void wear(Theme other) {
        theme = other;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        super.getTableCellRendererComponent(table, value, isSelected, false, row, column);
        int pad = (int) Math.round(6 * theme.scale());
        setBorder(BorderFactory.createEmptyBorder(0, pad, 0, pad));
        setBackground(isSelected ? theme.accent() : theme.ground());
        setForeground(isSelected ? theme.ground() : theme.ink());
        setIcon(column == PastVotesModel.Column.RESULT.ordinal() ? new Sign(model.record(row), isSelected) : null);
        setIconTextGap(pad);
        return this;
    }

    /** What became of a draft as a small ballot, on the list's ground even where the row is selected. */
    private final class Sign implements Icon {
        private final DraftRecord record;
        private final boolean selected;

        Sign(DraftRecord record, boolean selected) {
            this.record = record;
            this.selected = selected;
        }

        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            Graphics2D g2 = (Graphics2D) g.create();
            Pens.smooth(g2);
            var centre = new Point2D.Double(x + getIconWidth() / 2.0, y + getIconHeight() / 2.0);
            if (selected) {
                g2.setColor(theme.ground());
                g2.fill(Marks.disc(centre, getIconWidth() / 2.0));
            }
            new Marks(g2, theme).ballot(Vote.of(record.result()), !record.tabled(), centre, getIconWidth() * 0.4);
            g2.dispose();
        }

        @Override
        public int getIconWidth() {
            return (int) Math.round(17 * theme.scale());
        }

        @Override
        public int getIconHeight() {
            return getIconWidth();
        }
    }
}
