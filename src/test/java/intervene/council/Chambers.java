package intervene.council;

import intervene.model.LiveRun;
import intervene.param.Setting;
import intervene.scenario.ScenarioReader;
import intervene.view.Selection;
import intervene.view.Sight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs to look at, made once: twenty years of the baseline and of the small world, five of a Council of thirty. */
final class Chambers {
    static final int YEARS = 240;

    private static final String[] THIRTY = {"council.electedAfrica=7", "council.electedAsiaPacific=6",
        "council.electedWesternEurope=5", "council.electedLatinAmerica=4", "council.electedEasternEurope=3",
        "council.recordedMembers=false", "council.majority=16"};
    private static final Sight BASELINE = sight(run("configs/baseline.yaml", 1), YEARS);
    private static final Sight SMALL = sight(run("configs/scenarios/small-world.yaml", 3), YEARS);
    private static final Sight REFORMED = sight(run("configs/baseline.yaml", 1, THIRTY), YEARS / 4);

    private Chambers() {}

    static Sight baseline() {
        return BASELINE;
    }

    static Sight small() {
        return SMALL;
    }

    static Sight thirty() {
        return REFORMED;
    }

    static List<Supplier<Sight>> all() {
        return List.of(Chambers::baseline, Chambers::small, Chambers::thirty);
    }

    static LiveRun run(String file, int seed, String... settings) {
        var changes = new ArrayList<Setting>();
        for (String s : settings) {
            changes.add(Setting.ofAssignment(s, "test"));
        }
        return new LiveRun(ScenarioReader.read(Path.of(file), changes), seed);
    }

    static Sight sight(LiveRun run, int period) {
        run.goTo(period);
        return new Sight(run.scenario(), run.seed(), run.snapshot(), Selection.NOTHING);
    }

    /** Each draft of a run, looked at. */
    static Stream<Item> drafts(Sight sight) {
        return IntStream.range(0, sight.snapshot().drafts().size())
                .mapToObj(i -> Item.of(sight.with(sight.selection().withDraft(i))));
    }
}
