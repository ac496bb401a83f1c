package intervene.inquiry;

import intervene.explain.Figures;
import intervene.explain.Words;
import intervene.history.CrisisRecord;
import intervene.model.Snapshot.CrisisNow;
import intervene.view.Sight;
import intervene.view.Tall;
import intervene.view.Theme;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellRenderer;

/** All crises so far, those that go on first: where, since when, how deadly, how answered. */
final class CrisisTable extends JTable implements Tall {
    private static final double[] SHARES = {0.44, 0.22, 0.34};
    private static final double TEXT = 12;
    private static final double SMALL = 11;

    private final Rows rows = new Rows();
    private transient Theme theme = Theme.LIGHT;

    /**
     * A crisis: in each column a line, and one of less weight below it.
     *
     * @param number its number
     * @param cells  first lines
     * @param below  second lines
     */
    private record Row(int number, List<String> cells, List<String> below) {}

    /** Rows as they were last shown. */
    private static final class Rows extends AbstractTableModel {
        private static final List<String> HEAD = List.of("Host", "Killed since", "Outcome so far");
        private transient List<Row> all = List.of();

        @Override
        public int getRowCount() {
            return all.size();
        }

        @Override
        public int getColumnCount() {
            return HEAD.size();
        }

        @Override
        public String getColumnName(int column) {
            return HEAD.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return all.get(row).cells().get(column);
        }
    }

    /**
     * A table.
     *
     * @param chosen receives the number of the crisis that is clicked, or chosen with the Enter key
     */
    CrisisTable(IntConsumer chosen) {
        setModel(rows);
        setName("story-table");
        setToolTipText("Click a crisis to see its story");
        getAccessibleContext().setAccessibleName("Crises so far");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setShowGrid(false);
        setFillsViewportHeight(false);
        getTableHeader().setReorderingAllowed(false);
        setDefaultRenderer(Object.class, new TwoLines());
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose(rowAtPoint(e.getPoint()), chosen);
            }
        });
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "choose");
        getActionMap().put("choose", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                choose(getSelectedRow(), chosen);
            }
        });
    }

    private void choose(int row, IntConsumer chosen) {
        if (row >= 0 && row < rows.all.size()) {
            chosen.accept(rows.all.get(row).number());
        }
    }

    void show(Sight sight, Theme worn) {
        theme = worn;
        List<Row> all = sight.snapshot().crises().stream()
                .sorted(Comparator.comparing((CrisisNow c) -> !c.active())
                        .thenComparing(Comparator.comparingInt(CrisisNow::number).reversed()))
                .map(c -> row(sight, c))
                .toList();
        setBackground(theme.ground());
        getTableHeader().setFont(theme.font(TEXT));
        getTableHeader().setBackground(theme.ground());
        getTableHeader().setForeground(theme.faint());
        setRowHeight((int) Math.round(40 * theme.scale()));
        if (!all.equals(rows.all)) {
            int selected = getSelectedRow();
            rows.all = all;
            rows.fireTableDataChanged();
            if (selected >= 0 && selected < all.size()) {
                setRowSelectionInterval(selected, selected);
            }
        }
    }

    private static Row row(Sight sight, CrisisNow c) {
        CrisisRecord record = sight.snapshot().history().crises().get(c.number());
        String[] outcome = c.outcome().label().replaceFirst("^(measures|unfilled|over)-", "$1:").replace('-', ' ')
                .split(":");
        String since = sight.month(record.onset());
        return new Row(c.number(),
                List.of(sight.name(c.host()) + (c.active() ? ", going on" : ""), Figures.whole(record.deaths()),
                        outcome[0]),
                List.of(Words.of(record.kind()), since.substring(0, 3) + since.substring(since.indexOf(' ')),
                        outcome.length > 1 ? outcome[1] : ""));
    }

    @Override
    public int heightFor(int width) {
        return getPreferredSize().height;
    }

    @Override
    public void doLayout() {
        for (int k = 0; k < SHARES.length; k++) {
            getColumnModel().getColumn(k).setPreferredWidth((int) (SHARES[k] * getWidth()));
        }
        super.doLayout();
    }

    /** A cell of two lines. */
    private final class TwoLines extends JPanel implements TableCellRenderer {
        private final JLabel upper = new JLabel();
        private final JLabel lower = new JLabel();

        TwoLines() {
            super(new GridLayout(2, 1));
            setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
            add(upper);
            add(lower);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Row r = rows.all.get(row);
            setBackground(selected ? getSelectionBackground() : row % 2 == 0 ? theme.ground() : theme.surface());
            write(upper, r.cells().get(column), theme.font(TEXT), selected ? getSelectionForeground() : theme.ink());
            write(lower, r.below().get(column), theme.font(SMALL), selected ? getSelectionForeground() : theme.faint());
            int side = column == 1 ? SwingConstants.RIGHT : SwingConstants.LEFT;
            upper.setHorizontalAlignment(side);
            lower.setHorizontalAlignment(side);
            return this;
        }

        /** Laid out at once: what draws a cell may stand in no window. */
        @Override
        public void setBounds(int x, int y, int width, int height) {
            super.setBounds(x, y, width, height);
            doLayout();
        }

        private void write(JLabel label, String text, Font font, Color colour) {
            label.setText(text);
            label.setFont(font);
            label.setForeground(colour);
        }
    }
}
