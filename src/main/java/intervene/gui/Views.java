package intervene.gui;

import intervene.contrast.ContrastView;
import intervene.council.CouncilView;
import intervene.inquiry.StoryView;
import intervene.inquiry.WhyView;
import intervene.lesson.LessonView;
import intervene.lesson.Stage;
import intervene.map.WorldMap;
import intervene.trend.TrendView;
import intervene.view.Sight;
import intervene.view.View;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JComponent;

/** The views of the run; those that can be seen are shown each moment, others when they come to the front. */
final class Views implements Session.Listener {
    private final Session session;
    private final Map<Tab, View> views = new EnumMap<>(Tab.class);
    private final WhyView why;
    private final ContrastView contrast;
    private final LessonView lesson;

    /**
     * The views.
     *
     * @param stage where lessons are shown
     */
    Views(Session session, Stage stage) {
        this.session = session;
        views.put(Tab.MAP, new WorldMap(session::select));
        views.put(Tab.COUNCIL, new CouncilView(session::select));
        views.put(Tab.CHARTS, new TrendView());
        why = new WhyView(session::select, session::ask);
        views.put(Tab.WHY, why);
        views.put(Tab.STORY, new StoryView(session::select));
        lesson = new LessonView(stage);
        views.put(Tab.LESSON, lesson);
        contrast = new ContrastView(session::select);
        dressed();
        name();
        session.add(this);
    }

    LessonView lesson() {
        return lesson;
    }

    /** What stands in a tab. */
    JComponent component(Tab tab) {
        return tab == Tab.SIDE_BY_SIDE ? contrast.component() : views.get(tab).component();
    }

    /** Those that can be seen, and the charts, which need every month. */
    @Override
    public void shown() {
        for (Tab tab : Tab.values()) {
            if (tab == Tab.CHARTS || isView(tab) && component(tab).isShowing()) {
                show(tab);
            }
        }
    }

    @Override
    public void passed(Sight sight) {
        views.get(Tab.CHARTS).show(sight);
    }

    @Override
    public void opened() {
        name();
    }

    @Override
    public void changed() {
        name();
    }

    /** Tells how the command line names what is shown. */
    private void name() {
        String changes = Settings.between(Settings.texts(session.opened().written()), session.inForce()).stream()
                .map(s -> " --set " + quoted(s.path() + "=" + s.text()))
                .collect(Collectors.joining());
        why.configuration(quoted(session.opened().file().toString()) + changes);
        Sight sight = session.sight();
        session.state().run().changes().stream()
                .filter(period -> period <= sight.snapshot().period())
                .findFirst()
                .ifPresent(period -> why.unrepeatable("Parameters were changed on the way, from " + sight.month(period)
                        + " on: no single command repeats this run."));
    }

    private static String quoted(String word) {
        return word.matches("[\\w./=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Shows the moment in a view that comes to the front. */
    void show(Tab tab) {
        if (tab == Tab.SIDE_BY_SIDE) {
            session.contrastSight().ifPresentOrElse(
                    right -> contrast.show(session.sight(), right),
                    () -> contrast.empty("Choose a second scenario above: both run with the same seed, in step."));
        } else if (views.containsKey(tab)) {
            views.get(tab).show(session.sight());
        }
    }

    @Override
    public void dressed() {
        views.values().forEach(view -> view.wear(session.theme()));
        contrast.wear(session.theme());
    }

    private boolean isView(Tab tab) {
        return tab == Tab.SIDE_BY_SIDE || views.containsKey(tab);
    }

    /** What of a view can be written to a file, as it is drawn now. */
    List<Shot> shots(Tab tab) {
        if (!isView(tab)) {
            return List.of();
        }
        if (!component(tab).isShowing()) {
            show(tab);
        }
        List<View.Picture> pictures =
                tab == Tab.SIDE_BY_SIDE ? contrast.pictures() : views.get(tab).pictures();
        Dimension size = component(tab).getSize();
        return pictures.stream().map(picture -> new Shot(tab, picture, size)).toList();
    }

    /** All that can be written, that of the given tabs first. */
    List<Shot> shots(List<Tab> first) {
        var shots = new ArrayList<Shot>();
        first.forEach(tab -> shots.addAll(shots(tab)));
        for (Tab tab : Tab.values()) {
            if (!first.contains(tab)) {
                shots.addAll(shots(tab));
            }
        }
        return shots;
    }
}
