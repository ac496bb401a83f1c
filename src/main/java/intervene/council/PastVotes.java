package intervene.council;

import intervene.history.DraftRecord;
import intervene.model.Dossier;
import intervene.view.Letters;
import intervene.view.Selection;
import intervene.view.Sight;
import intervene.view.Theme;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;

/** The list of all drafts so far; choosing one selects it and its crisis. */
final class PastVotes extends JPanel {
    private static final int TEXT = 12;
    private static final int TITLE = 14;
    private static final int LEAST_FILTER = 60;
    private static final int[] WIDTHS = {74, 98, 108, 200, 80};
    private static final int[] LEAST_WIDTHS = {72, 44, 44, 60, 72};

    private final transient Consumer<Selection> select;
    private final PastVotesModel model = new PastVotesModel();
    private final JTable table;
    private final JScrollPane scroll;
    private final JPanel bar = new JPanel();
    private final JLabel title = new JLabel("Past drafts");
    private final JComboBox<VoteFilter> filter = new JComboBox<>(VoteFilter.values());
    private final JCheckBox follow = new JCheckBox("Follow new drafts");
    private final transient PastVotesCell cell = new PastVotesCell(model);
    private transient Sight sight;
    private boolean isChanging;

    PastVotes(Consumer<Selection> select) {
        super(new BorderLayout());
        this.select = select;
        table = table();
        scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
        bar.add(title);
        bar.add(Box.createHorizontalStrut(10));
        bar.add(filter);
        bar.add(Box.createHorizontalGlue());
        bar.add(follow);
        add(bar, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        describe(filter, "vote-filter", "Which drafts are listed");
        describe(follow, "follow-votes", "Shows each new draft as it comes, whichever the crisis");
        describe(table, "past-votes", "Drafts so far, the latest first. Click one, or use the arrow keys");
        filter.addActionListener(e -> filter());
        follow.addActionListener(e -> follow());
    }

    private static void describe(JComponent c, String name, String hint) {
        c.setName(name);
        c.setToolTipText(hint);
        c.getAccessibleContext().setAccessibleName(hint);
    }

    private JTable table() {
        var votes = new JTable(model) {
            @Override
            public String getToolTipText(MouseEvent e) {
                int row = rowAtPoint(e.getPoint());
                return row < 0 ? super.getToolTipText() : model.hint(row);
            }
        };
        votes.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        votes.setShowGrid(false);
        votes.setFillsViewportHeight(true);
        votes.getTableHeader().setReorderingAllowed(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            votes.getColumnModel().getColumn(i).setCellRenderer(cell);
        }
        votes.getSelectionModel().addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && !isChanging) {
                choose();
            }
        });
        votes.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose();
            }
        });
        votes.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "choose");
        votes.getActionMap().put("choose", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                choose();
            }
        });
        return votes;
    }

    /** Tells which draft is chosen, unless it is selected already. */
    private void choose() {
        int row = table.getSelectedRow();
        if (row < 0 || sight == null) {
            return;
        }
        DraftRecord r = model.record(row);
        Selection now = sight.selection();
        if (now.draft() != r.draft() || now.crisis() != r.crisis()) {
            select.accept(chosen(r));
        }
    }

    private void filter() {
        changing(() -> model.filter((VoteFilter) filter.getSelectedItem()));
    }

    /** To follow is to have no draft selected, and no crisis; not to follow, to stay with what is shown. */
    private void follow() {
        Dossier.Draft shown = sight == null ? null : Item.shown(sight);
        if (shown == null || follow.isSelected()) {
            select.accept(sight == null ? Selection.NOTHING : sight.selection().withCrisis(-1));
        } else {
            select.accept(chosen(shown.record()));
        }
    }

    private Selection chosen(DraftRecord r) {
        return sight.selection().withCrisis(r.crisis()).withDraft(r.draft());
    }

    /** Shows another moment; where the reader is in the list, and what is chosen, stays. */
    void show(Sight next) {
        Selection before = sight == null ? Selection.NOTHING : sight.selection();
        sight = next;
        changing(() -> model.show(next));
        Selection now = next.selection();
        follow.setSelected(now.draft() < 0 && now.crisis() < 0);
        int row = table.getSelectedRow();
        if (row >= 0 && now.draft() >= 0 && now.draft() != before.draft()) {
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
        }
    }

    /** Lets rows change without taking it for the reader's choice, and keeps what is seen where it was. */
    private void changing(Runnable change) {
        isChanging = true;
        Point at = scroll.getViewport().getViewPosition();
        int before = table.getRowCount();
        change.run();
        Dossier.Draft shown = sight == null ? null : Item.shown(sight);
        int row = shown == null ? -1 : model.row(shown.record().draft());
        if (row < 0) {
            table.clearSelection();
        } else if (row != table.getSelectedRow()) {
            table.setRowSelectionInterval(row, row);
        }
        int added = table.getRowCount() - before;
        if (at.y > 0 && added > 0) {
            validate();
            scroll.getViewport().setViewPosition(new Point(at.x, at.y + added * table.getRowHeight()));
        }
        isChanging = false;
    }

    /** Puts on other colours and sizes. */
    void wear(Theme theme) {
        cell.wear(theme);
        bar.setBackground(theme.ground());
        bar.setBorder(BorderFactory.createEmptyBorder(px(4, theme), px(8, theme), px(4, theme), px(8, theme)));
        setBackground(theme.ground());
        title.setFont(theme.bold(TITLE));
        title.setForeground(theme.ink());
        filter.setFont(theme.font(TEXT));
        filter.setMaximumSize(filter.getPreferredSize());
        filter.setMinimumSize(new Dimension(px(LEAST_FILTER, theme), filter.getPreferredSize().height));
        follow.setFont(theme.font(TEXT));
        follow.setForeground(theme.ink());
        follow.setOpaque(false);
        table.setFont(theme.font(TEXT));
        table.setBackground(theme.ground());
        table.setForeground(theme.ink());
        table.setRowHeight((int) Math.ceil(Letters.line(table.getFont())) + px(6, theme));
        table.getTableHeader().setFont(theme.font(TEXT));
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setMinWidth(px(LEAST_WIDTHS[i], theme));
            table.getColumnModel().getColumn(i).setPreferredWidth(px(WIDTHS[i], theme));
        }
        scroll.getViewport().setBackground(theme.ground());
    }

    private static int px(int size, Theme theme) {
        return (int) Math.round(size * theme.scale());
    }
}
