package intervene.plot;

import java.util.List;

/**
 * A place on an axis that is named.
 *
 * @param at    position on the axis
 * @param lines of its label
 */
record Tick(double at, List<String> lines) {

    static Tick of(double at, String label) {
        return new Tick(at, List.of(label));
    }
}
