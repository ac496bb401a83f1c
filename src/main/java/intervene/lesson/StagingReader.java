package intervene.lesson;

import intervene.domain.Labels;
import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.param.Problems;
import intervene.param.Setting;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import intervene.scenario.YamlSection;
import intervene.view.Shading;
import intervene.world.MemberProfile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what the window shows in the steps of a lesson. What a step leaves out stays as in the step before, but a step
 * that names a scenario starts anew.
 */
final class StagingReader {
    static final List<String> KEYS = List.of(
            "scenario", "settings", "seed", "contrast", "month", "crisis", "draft", "state", "shading", "face");
    private static final String NONE = "none";
    private static final int LONGEST = 100_000;

    private final Problems problems;
    private final Map<List<Object>, Optional<Scenario>> scenarios = new HashMap<>();

    StagingReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * What a step shows.
     *
     * @param before what the step before shows; null for the first
     */
    Staging read(YamlSection step, Staging before) {
        if (before == null && !step.has("scenario")) {
            step.problem("scenario", "missing. The first step names the scenario, for example"
                    + " ../scenarios/small-world.yaml.");
        }
        Staging base = step.has("scenario") || before == null ? anew(step, before) : before;
        List<Setting> settings = step.has("settings") ? step.settings("settings") : base.settings();
        var staging = new Staging(
                base.scenario(),
                settings,
                step.whole("seed", Integer.MIN_VALUE, Integer.MAX_VALUE, base.seed()),
                step.has("contrast") ? contrast(step, base) : base.contrast(),
                step.whole("month", 0, LONGEST, base.month()),
                crisis(step, base.crisis()),
                draft(step, step.has("crisis") ? DraftName.LATEST : base.draft()),
                step.text("state", base.state()).replace(NONE, ""),
                named(step, "shading", Shading.values(), base.shading()),
                named(step, "face", Stage.Face.values(), base.face()));
        check(step, staging);
        return staging;
    }

    private static Staging anew(YamlSection step, Staging before) {
        return new Staging(
                step.file("scenario").orElse(Path.of("")), List.of(), before == null ? 1 : before.seed(), null, 0,
                CrisisName.NONE, DraftName.LATEST, "", Shading.WILLINGNESS, before == null ? null : before.face());
    }

    /** The scenario itself stands for one that is not named. */
    private Staging.Contrast contrast(YamlSection step, Staging base) {
        if (!step.isSection("contrast")) {
            if (!step.text("contrast", NONE).equals(NONE)) {
                step.problem("contrast", "expected {scenario: FILE, settings: {…}}, or none.");
            }
            return null;
        }
        YamlSection section = step.section("contrast");
        section.expect(List.of(), List.of("scenario", "settings"));
        if (section.keys().isEmpty()) {
            section.problem("", "nothing differs. Name a scenario, settings, or both.");
        }
        List<Setting> inherited = section.has("scenario") ? List.of() : base.settings();
        return new Staging.Contrast(
                section.file("scenario").orElse(base.scenario()),
                Stream.concat(inherited.stream(), section.settings("settings").stream()).toList());
    }

    private CrisisName crisis(YamlSection step, CrisisName before) {
        String text = step.text("crisis", "");
        if (text.isEmpty() || text.equals(NONE)) {
            return text.isEmpty() ? before : CrisisName.NONE;
        }
        Optional<CrisisName> name = CrisisName.parse(text);
        if (name.isEmpty()) {
            step.problem("crisis", "'" + text + "' names no crisis. Write the code of its host, with a number if it"
                    + " is not the first there, or the year in which it began, as in RWA, RWA 2 or RWA 1994; or none.");
        }
        return name.orElse(before);
    }

    private DraftName draft(YamlSection step, DraftName before) {
        String text = step.text("draft", "");
        Optional<DraftName> name = DraftName.parse(text);
        if (!text.isEmpty() && name.isEmpty()) {
            step.problem("draft", "'" + text + "' names no draft. Write condemnation, sanctions, peacekeeping or force,"
                    + " with a number if it is not the first on that, as in sanctions 2; or latest.");
        }
        return name.orElse(before);
    }

    private static <E extends Enum<E>> E named(YamlSection step, String key, E[] all, E before) {
        String text = step.text(key, "");
        for (E constant : all) {
            if (Labels.of(constant).equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            List<String> labels = Stream.of(all).map(Labels::of).toList();
            step.problem(key, "'" + text + "' is none that there is. " + Nearest.hint(text, labels));
        }
        return before;
    }

    private void check(YamlSection step, Staging s) {
        if (s.scenario().toString().isEmpty()) {
            return;
        }
        Optional<Scenario> scenario = scenario(step, "scenario", s.scenario(), s.settings());
        if (s.contrast() != null) {
            scenario(step, "contrast", s.contrast().scenario(), s.contrast().settings())
                    .ifPresent(beside -> checkMonth(step, beside, s));
        }
        scenario.ifPresent(known -> {
            checkMonth(step, known, s);
            checkCode(step, "state", s.state(), known);
            checkCode(step, "crisis", s.crisis().host(), known);
        });
    }

    /** Empty where it cannot be read, which is noted once. */
    private Optional<Scenario> scenario(YamlSection step, String key, Path file, List<Setting> settings) {
        return scenarios.computeIfAbsent(List.of(file, settings), k -> {
            try {
                return Optional.of(ScenarioReader.read(file, settings));
            } catch (InvalidInput e) {
                e.getMessage().lines().forEach(line -> problems.add(step.origin(key), key, line));
                return Optional.empty();
            }
        });
    }

    private static void checkMonth(YamlSection step, Scenario scenario, Staging s) {
        int horizon = scenario.parameters().horizon();
        if (s.month() > horizon) {
            step.problem("month", scenario.name() + " ends after " + horizon + " months. Write at most " + horizon
                    + ".");
        }
    }

    private static void checkCode(YamlSection step, String key, String code, Scenario scenario) {
        List<String> codes = scenario.world().states().stream().map(MemberProfile::code).toList();
        if (!code.isEmpty() && !codes.contains(code)) {
            step.problem(key, "the world of " + scenario.name() + " has no state '" + code + "'. "
                    + Nearest.suggestion(code, codes));
        }
    }
}
