package intervene.lesson;

import intervene.param.InvalidInput;
import intervene.param.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that can be said of a run: {@code killed}, {@code soldiers of USA}, {@code saved on the right}.
 *
 * @param quantity what is said
 * @param name     of what it is said; empty for what the step looks at
 * @param right    whether of the run that is set beside
 */
record Fact(Quantity quantity, String name, boolean right) {
    private static final String OF = " of ";
    private static final String RIGHT = " on the right";

    /** The fact that a text denotes; empty if it denotes none. */
    static Optional<Fact> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    /**
     * The fact that a text denotes.
     *
     * @throws InvalidInput if it denotes none
     */
    static Fact parse(String text) {
        String stripped = text.strip();
        boolean right = stripped.endsWith(RIGHT);
        String rest = right ? stripped.substring(0, stripped.length() - RIGHT.length()) : stripped;
        Map<String, Quantity> all = Quantity.all();
        int of = all.containsKey(rest) ? -1 : rest.lastIndexOf(OF);
        String label = of < 0 ? rest : rest.substring(0, of);
        Quantity quantity = all.get(label);
        if (quantity == null) {
            throw new InvalidInput("'" + label + "' is nothing that can be said of a run. " + suggestion(label));
        }
        return new Fact(quantity, name(quantity, of < 0 ? "" : rest.substring(of + OF.length())), right);
    }

    private static String suggestion(String label) {
        List<String> labels = new ArrayList<>(Quantity.all().keySet());
        String near = Nearest.suggestion(label, labels);
        return near.isEmpty() ? "The page on lessons lists what can be." : near;
    }

    private static String name(Quantity quantity, String name) {
        boolean known = name.isEmpty() || switch (quantity.subject()) {
            case RUN -> false;
            case CRISIS -> CrisisName.parse(name).isPresent();
            case DRAFT -> DraftName.parse(name).isPresent();
            case STATE -> name.matches("[A-Z]{3}");
        };
        if (!known) {
            throw new InvalidInput("'" + quantity.label() + "' cannot be of '" + name + "'. " + allowed(quantity));
        }
        return name;
    }

    private static String allowed(Quantity quantity) {
        return switch (quantity.subject()) {
            case RUN -> "It is of the run: write " + quantity.label() + " alone.";
            case CRISIS -> "Name a crisis by its host, as in RWA, RWA 2 or RWA 1994.";
            case DRAFT -> "Name a draft by what it proposes, as in force or sanctions 2.";
            case STATE -> "Name a state by its code, as in USA.";
        };
    }

    @Override
    public String toString() {
        return quantity.label() + (name.isEmpty() ? "" : OF + name) + (right ? RIGHT : "");
    }
}
