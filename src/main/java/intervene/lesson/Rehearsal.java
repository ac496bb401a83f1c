package intervene.lesson;

import intervene.model.LiveRun;
import intervene.param.InvalidInput;
import intervene.param.Setting;
import intervene.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs of a lesson's own, apart from those that the window shows, so that what the texts quote does not depend on what
 * the viewer does. For use by one thread at a time.
 */
final class Rehearsal {
    private Cast left;
    private Cast right;

    /** A run and what made it. */
    private record Cast(Path scenario, List<Setting> settings, int seed, LiveRun run) {
        private boolean plays(Path otherScenario, List<Setting> otherSettings, int otherSeed) {
            return scenario.equals(otherScenario) && settings.equals(otherSettings) && seed == otherSeed;
        }
    }

    /**
     * What the runs of a step have to say.
     *
     * @throws InvalidInput if a scenario cannot be read, or is over before the step's month
     */
    Evidence of(Staging s) {
        left = cast(left, s.scenario(), s.settings(), s.seed());
        Testimony first = at(left, s);
        if (s.contrast() == null) {
            right = null;
            return new Evidence(first, null);
        }
        right = cast(right, s.contrast().scenario(), s.contrast().settings(), s.seed());
        return new Evidence(first, at(right, s));
    }

    private static Cast cast(Cast known, Path scenario, List<Setting> settings, int seed) {
        return known != null && known.plays(scenario, settings, seed)
                ? known
                : new Cast(scenario, settings, seed, new LiveRun(ScenarioReader.read(scenario, settings), seed));
    }

    private static Testimony at(Cast cast, Staging s) {
        int horizon = cast.run().parameters().horizon();
        if (s.month() > horizon) {
            throw new InvalidInput(cast.scenario() + " ends after " + horizon + " months, so that there is no month "
                    + s.month() + ". Choose an earlier one.");
        }
        cast.run().goTo(s.month());
        return new Testimony(cast.run(), s);
    }
}
