package intervene.trend;

import intervene.view.ScenePanel;
import intervene.view.Sight;
import intervene.view.Theme;
import intervene.view.View;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.HierarchyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/**
 * Six charts that grow with a run: lives, outcomes, the intervention rate, vetoes, norms, own deaths and support. A
 * double click or Enter shows one of them alone, and all again. While it cannot be seen it draws nothing, but should be
 * shown every moment all the same, since support is known only for months that it was shown.
 */
public final class TrendView implements View {
    private static final List<String> NAMES = List.of("chart-lives", "chart-outcomes", "chart-intervention-rate",
            "chart-vetoes", "chart-norms", "chart-support");

    private final Mosaic mosaic = new Mosaic();
    private final JPanel all = new JPanel(mosaic);
    private final List<ScenePanel> panels = new ArrayList<>();
    private final Watched watched = new Watched();
    private Theme theme = Theme.LIGHT;
    private Sight sight;
    private boolean stale;

    public TrendView() {
        all.setName("charts");
        all.getAccessibleContext().setAccessibleName("Charts");
        for (String name : NAMES) {
            ScenePanel panel = new ScenePanel(name, selection -> { });
            panels.add(panel);
            all.add(panel);
            listen(panel);
            mark(panel, false);
        }
        all.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && all.isShowing()) {
                refresh();
            }
        });
    }

    @Override
    public JComponent component() {
        return all;
    }

    @Override
    public void show(Sight other) {
        sight = other;
        watched.note(other);
        stale = true;
        if (all.isShowing()) {
            refresh();
        }
    }

    @Override
    public void wear(Theme other) {
        theme = other;
        stale = true;
        all.setBackground(theme.ground());
        panels.forEach(panel -> mark(panel, panel.hasFocus()));
        if (all.isShowing()) {
            refresh();
        }
    }

    /** The chart that is shown alone, or all of them. */
    @Override
    public List<Picture> pictures() {
        refresh();
        return panels.stream()
                .filter(panel -> mosaic.alone() == null || mosaic.alone() == panel)
                .filter(panel -> panel.scene() != null)
                .map(panel -> new Picture(panel.getName(), panel.scene()))
                .toList();
    }

    private void refresh() {
        if (sight != null && stale) {
            stale = false;
            List<Chart> charts = charts();
            for (int i = 0; i < charts.size(); i++) {
                panels.get(i).show(new ChartScene(charts.get(i), theme));
                panels.get(i).getAccessibleContext().setAccessibleDescription(
                        charts.get(i).title() + ", " + charts.get(i).unit() + ". Enter enlarges it.");
            }
        }
    }

    private List<Chart> charts() {
        Course course = Course.of(sight.snapshot());
        Timeline time = Timeline.of(sight);
        return List.of(
                new LivesChart(course, time),
                OutcomesChart.of(sight.snapshot().history()),
                new RateChart(course, time),
                VetoesChart.of(sight),
                new NormsChart(course, time),
                SupportChart.of(sight, watched));
    }

    private void listen(ScenePanel panel) {
        panel.setFocusable(true);
        panel.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                panel.requestFocusInWindow();
            }

            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    enlarge(mosaic.alone() == null ? panel : null);
                }
            }
        });
        panel.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                mark(panel, true);
            }

            @Override
            public void focusLost(FocusEvent event) {
                mark(panel, false);
            }
        });
        act(panel, "ENTER", () -> enlarge(mosaic.alone() == null ? panel : null));
        act(panel, "ESCAPE", () -> enlarge(null));
    }

    private static void act(ScenePanel panel, String key, Runnable what) {
        panel.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        panel.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    private void enlarge(ScenePanel panel) {
        mosaic.enlarge(panel);
        all.revalidate();
        all.repaint();
    }

    private void mark(ScenePanel panel, boolean focused) {
        panel.setBorder(BorderFactory.createLineBorder(focused ? theme.accent() : theme.grid(), focused ? 2 : 1));
    }
}
