package intervene.scenario;

import intervene.design.Axis;
import intervene.design.Dependence;
import intervene.design.DesignKind;
import intervene.design.Factor;
import intervene.design.Range;
import intervene.design.Scale;
import intervene.domain.Labels;
import intervene.observe.Indicator;
import intervene.param.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sweep with every parameter of its scenario, default or not, as a configuration that stands in its result. */
public final class ResolvedSweep {
    /** Name of the file beside it that lists the points of a {@link DesignKind#LIST}. */
    public static final String POINTS_FILE = "design.csv";

    private static final Set<String> SYNTHETIC = Set.of("world.states", "world.seed");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.+-]+");

    private final Sweep sweep;
    private final StringBuilder out = new StringBuilder();

    private ResolvedSweep(Sweep sweep) {
        this.sweep = sweep;
    }

    /**
     * The configuration. Reading it from a folder with {@link ResolvedConfiguration#WORLD_FILE}, and for a list with
     * {@link #POINTS_FILE}, gives the same points, levels, replicates, indicators and expectations. The world comes
     * from that file even where it was synthetic, unless it differs between points.
     */
    public static String write(Sweep sweep) {
        var writer = new ResolvedSweep(sweep);
        writer.writeStory();
        writer.writeDesign();
        writer.writeFactors();
        writer.writeObservation();
        writer.writeParameters();
        return writer.out.toString();
    }

    private void line(String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    private void writeStory() {
        out.append("# An experiment: what it asks, what it varies, then every parameter of its scenario, default or"
                + " not.\n");
        Story story = sweep.story();
        lineUnlessEmpty("question", story.question());
        lineUnlessEmpty("quote", story.quote());
        lineUnlessEmpty("source", story.source());
    }

    private void lineUnlessEmpty(String key, String text) {
        if (!text.isEmpty()) {
            line(key, quoted(text));
        }
    }

    private void writeDesign() {
        DesignKind kind = sweep.settings().kind();
        line("design", kind.label());
        if (kind.isCube()) {
            line("points", Integer.toString(sweep.settings().points()));
            line("designSeed", Integer.toString(sweep.settings().seed()));
        }
        if (kind == DesignKind.MORRIS) {
            line("gridLevels", Integer.toString(sweep.settings().levels()));
        }
        if (kind == DesignKind.LIST) {
            line("file", POINTS_FILE);
        }
    }

    private void writeFactors() {
        if (sweep.settings().kind() == DesignKind.LIST) {
            return;
        }
        out.append("factors:\n");
        sweep.design().factors().forEach(factor -> line("  " + factor.path(), text(factor)));
        String groups = sweep.design().axes().stream()
                .filter(axis -> axis.factors().size() > 1)
                .map(ResolvedSweep::paths)
                .collect(Collectors.joining(", "));
        line("zip", "[" + groups + "]");
    }

    private static String paths(Axis axis) {
        return list(axis.factors().stream().map(Factor::path).toList());
    }

    private static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    private static String text(Factor factor) {
        if (factor.dependence() != null) {
            return text(factor.dependence());
        }
        return factor.range() == null ? list(factor.levels()) : text(factor.range(), factor.levels().size());
    }

    private static String text(Range range, int levels) {
        return "{range: [" + Numbers.text(range.low()) + ", " + Numbers.text(range.high()) + "]"
                + (range.scale() == Scale.LINEAR ? "" : ", scale: " + Labels.of(range.scale()))
                + (levels == 0 ? "" : ", levels: " + levels) + "}";
    }

    private static String text(Dependence dependence) {
        String how =
                switch (dependence.kind()) {
                    case TABLE -> "levels: {" + dependence.table().entrySet().stream()
                            .map(e -> key(e.getKey()) + ": " + list(e.getValue()))
                            .collect(Collectors.joining(", ")) + "}";
                    case SUM -> "plus: " + numbers(dependence);
                    case PRODUCT -> "times: " + numbers(dependence);
                };
        return "{of: " + dependence.on() + ", " + how + "}";
    }

    private static String numbers(Dependence dependence) {
        return list(dependence.numbers().stream().map(Numbers::text).toList());
    }

    /** A level as the name of an entry. */
    private static String key(String level) {
        return PLAIN.matcher(level).matches() ? level : quoted(level);
    }

    private void writeObservation() {
        line("indicators", list(sweep.indicators().stream().map(Indicator::label).toList()));
        out.append(sweep.expectations().isEmpty() ? "expectations: []\n" : "expectations:\n");
        for (Expectation expectation : sweep.expectations()) {
            String pattern = expectation.pattern();
            line("  - statement", quoted(expectation.statement()));
            lineUnlessEmpty("    pattern", pattern);
            line("    indicator", expectation.indicator().label());
            line("    from", levels(expectation.from()));
            line("    to", levels(expectation.to()));
            line("    change", Labels.of(expectation.change()));
            line("    by", Numbers.text(expectation.by()));
        }
    }

    private static String levels(Map<String, String> levels) {
        return "{" + levels.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ")) + "}";
    }

    private void writeParameters() {
        Map<String, String> texts = ResolvedConfiguration.texts(sweep.base());
        boolean worldsDiffer =
                sweep.design().factors().stream().anyMatch(factor -> SYNTHETIC.contains(factor.path()));
        texts.put("world.file", worldsDiffer ? "\"\"" : ResolvedConfiguration.WORLD_FILE);
        if (!worldsDiffer) {
            texts.put("world.states", "0");
        }
        texts.put("replicates", text(sweep.replicates()));
        ResolvedConfiguration.append(texts, out);
    }

    private static String text(Replicates replicates) {
        if (replicates.isFixed()) {
            return Integer.toString(replicates.most());
        }
        Replicates.Precision precision = replicates.precision();
        return "{until: " + precision.indicator().label() + ", halfWidth: " + Numbers.text(precision.halfWidth())
                + ", confidence: " + Numbers.text(precision.confidence()) + ", atLeast: " + precision.atLeast()
                + ", atMost: " + replicates.most() + "}";
    }

    /** In double quotes, with all that YAML takes for a line break or does not allow spelled out. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' || c >= 0x7f && c < 0xa0;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (control || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
