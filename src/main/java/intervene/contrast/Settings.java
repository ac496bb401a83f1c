package intervene.contrast;

import intervene.scenario.Scenario;
import java.util.List;

/**
 * In what two scenarios differ.
 *
 * @param left        the left one
 * @param right       the right one
 * @param differences parameters that they do not share
 * @param isOneWorld  whether both begin from the same world
 */
record Settings(Scenario left, Scenario right, List<Difference> differences, boolean isOneWorld) {

    static Settings of(Scenario left, Scenario right) {
        return new Settings(left, right, Difference.of(left.parameters(), right.parameters()),
                left.world().equals(right.world()));
    }

    /** Whether it is about these parameters and worlds, so that it need not be found again. */
    boolean isOf(Scenario a, Scenario b) {
        return left.parameters() == a.parameters() && left.world() == a.world()
                && right.parameters() == b.parameters() && right.world() == b.world();
    }
}
