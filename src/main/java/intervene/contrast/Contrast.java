package intervene.contrast;

import intervene.explain.Figures;
import intervene.view.Selection;
import intervene.view.Sight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Two runs at the same moment, and in what they differ.
 *
 * @param left        the left run, with what is selected
 * @param right       the right run; what is selected in it is the same crisis and the same state
 * @param settings    in which their scenarios differ
 * @param pairs       the crises of both, in order of onset; none where they are in different worlds
 * @param parting     where they part; null where they have not yet, or are in different worlds
 */
record Contrast(Sight left, Sight right, Settings settings, List<CrisisPair> pairs, Parting parting) {

    /** @param settings in which their scenarios differ */
    static Contrast of(Sight left, Sight right, Settings settings) {
        boolean comparable = settings.isOneWorld();
        List<CrisisPair> pairs = comparable
                ? CrisisPair.of(left.snapshot().history(), right.snapshot().history())
                : List.of();
        int there = matching(pairs, left.selection().crisis(), CrisisPair::inLeft, CrisisPair::inRight);
        return new Contrast(
                left,
                right.with(left.selection().withCrisis(there)),
                settings,
                pairs,
                comparable ? Parting.of(left, right) : null);
    }

    /** Parameters that they do not share. */
    List<Difference> differences() {
        return settings.differences();
    }

    private static int matching(
            List<CrisisPair> pairs, int number, ToIntFunction<CrisisPair> from, ToIntFunction<CrisisPair> to) {
        return pairs.stream().filter(pair -> number >= 0 && from.applyAsInt(pair) == number).mapToInt(to).findFirst()
                .orElse(-1);
    }

    /** What a click on the right map means in the left run; null where the left has no such crisis. */
    Selection fromRight(Selection clicked) {
        if (clicked == null || clicked.crisis() < 0) {
            return clicked;
        }
        int here = matching(pairs, clicked.crisis(), CrisisPair::inRight, CrisisPair::inLeft);
        return here < 0 ? null : new Selection(here, clicked.state(), -1, clicked.shading());
    }

    /** Crises that went another way, the latest first. */
    List<CrisisPair> differing() {
        var differing = new ArrayList<>(pairs.stream().filter(pair -> !pair.isAlike()).toList());
        Collections.reverse(differing);
        return differing;
    }

    /** Numbers of those that differ, as the left run or the right one has them. */
    Set<Integer> differing(ToIntFunction<CrisisPair> number) {
        return differing().stream().mapToInt(number).filter(n -> n >= 0).boxed().collect(Collectors.toSet());
    }

    /** Hosts of crises that differ and go on, and leads of operations that only one of them has. */
    Set<String> states() {
        Set<String> states = differing().stream().filter(CrisisPair::isOngoing).map(CrisisPair::host)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ours = leads(left);
        Set<String> theirs = leads(right);
        ours.stream().filter(lead -> !theirs.contains(lead)).forEach(states::add);
        theirs.stream().filter(lead -> !ours.contains(lead)).forEach(states::add);
        return states;
    }

    private static Set<String> leads(Sight sight) {
        return sight.snapshot().operations().stream().map(o -> o.lead()).collect(Collectors.toSet());
    }

    /** {@code 14 of 19 crises went alike.} */
    String alike() {
        if (!settings.isOneWorld()) {
            return "Crises of different worlds cannot be paired.";
        }
        if (pairs.isEmpty()) {
            return "There has been no crisis yet.";
        }
        long alike = pairs.stream().filter(CrisisPair::isAlike).count();
        return alike == pairs.size()
                ? (alike == 1 ? "The one crisis so far went alike." : "All " + alike + " crises so far went alike.")
                : alike + " of " + pairs.size() + (pairs.size() == 1 ? " crisis" : " crises")
                        + " went alike. Those that did not:";
    }

    /** Where they part, or that they do not. */
    String partingSentence() {
        if (parting != null) {
            return "They part in " + left.month(parting.period()) + ": " + parting.sentence() + ".";
        }
        if (!settings.isOneWorld()) {
            return "The two sides are in different worlds: what happens in one has no counterpart in the other.";
        }
        return differences().isEmpty()
                ? "Both sides have the same settings and the same seed, so that nothing will part them."
                : left.snapshot().period() == 0
                        ? "Nothing has happened yet. What chance brings, it will bring to both."
                        : "So far both sides are alike, to the last person.";
    }

    /** What has come of it; empty where they have not parted. */
    String balance() {
        if (parting == null) {
            return "";
        }
        long killed = (long) (Figure.KILLED.of(right.snapshot().history())
                - Figure.KILLED.of(left.snapshot().history()));
        String people = Figures.whole(Math.abs(killed)) + (killed < 0 ? " fewer" : " more")
                + (Math.abs(killed) == 1 ? " person has been killed on the right." : " people have been killed on the"
                        + " right.");
        return "Since then: " + (killed == 0 ? "as many people have been killed on both sides." : people);
    }
}
