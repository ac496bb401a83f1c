package intervene.contrast;

import intervene.view.Theme;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableColumn;

/** The crises that went another way, the latest first, under a sentence that counts those that did not. */
final class CrisisTable extends JPanel {
    private static final double SHARE = 0.24;
    private static final double LEAST = 100;
    private static final double ROW = 21;
    private static final int[] WIDTHS = {100, 100, 145, 145, 78, 78, 240};

    private final CrisisRows rows = new CrisisRows();
    private final JTable table = new JTable(rows);
    private final JLabel count = new JLabel();
    private final JScrollPane scroll = new JScrollPane(table);
    private final CrisisCell cell = new CrisisCell();
    private transient Theme theme = Theme.LIGHT;
    private boolean told;

    /** @param select receives the number of the crisis that is chosen, as the left run has it */
    CrisisTable(IntConsumer select) {
        super(new BorderLayout());
        table.setName("contrast-crises");
        table.getAccessibleContext().setAccessibleName("Crises that went another way");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowVerticalLines(false);
        table.setShowHorizontalLines(false);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, cell);
        for (int column = 0; column < WIDTHS.length; column++) {
            TableColumn shown = table.getColumnModel().getColumn(column);
            shown.setPreferredWidth(WIDTHS[column]);
            shown.setCellRenderer(cell);
        }
        table.getSelectionModel().addListSelectionListener(event -> {
            int row = table.getSelectedRow();
            if (!event.getValueIsAdjusting() && !told && row >= 0 && rows.pair(row).inLeft() >= 0) {
                select.accept(rows.pair(row).inLeft());
            }
        });
        count.setName("contrast-count");
        add(count, BorderLayout.NORTH);
        scroll.setColumnHeaderView(table.getTableHeader());
        add(scroll, BorderLayout.CENTER);
    }

    void show(Contrast contrast) {
        told = true;
        count.setText(contrast.alike());
        rows.show(contrast.differing(), contrast.left());
        scroll.setVisible(rows.getRowCount() > 0);
        int row = rows.row(contrast.left().selection().crisis());
        if (row < 0) {
            table.clearSelection();
        } else if (row != table.getSelectedRow()) {
            table.setRowSelectionInterval(row, row);
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
        }
        told = false;
        revalidate();
    }

    void wear(Theme other) {
        theme = other;
        cell.wear(theme);
        double s = theme.scale();
        setBackground(theme.ground());
        count.setFont(theme.bold(12));
        count.setForeground(theme.ink());
        count.setBorder(BorderFactory.createEmptyBorder((int) (4 * s), (int) (12 * s), (int) (4 * s), 0));
        table.setFont(theme.font(12));
        table.setRowHeight((int) (ROW * s));
        table.setBackground(theme.ground());
        table.setForeground(theme.ink());
        table.setSelectionBackground(theme.accent());
        table.setSelectionForeground(theme.dark() ? Color.BLACK : Color.WHITE);
        table.getTableHeader().setFont(theme.font(11));
        table.getTableHeader().setBackground(theme.surface());
        table.getTableHeader().setForeground(theme.faint());
        scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, theme.grid()));
        scroll.getViewport().setBackground(theme.ground());
        revalidate();
    }

    /** About a quarter of the height that there is, however many rows, so that the maps stay as they are. */
    @Override
    public Dimension getPreferredSize() {
        int all = getParent() == null ? 0 : getParent().getHeight();
        return new Dimension(0, (int) Math.max(LEAST * theme.scale(), SHARE * all));
    }
}
