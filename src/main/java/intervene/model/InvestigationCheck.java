package intervene.model;

import intervene.history.CrisisRecord;
import intervene.history.RunHistory;
import intervene.model.InvestigationWitness.Weighed;
import intervene.param.InvalidInput;
import intervene.param.Nearest;
import intervene.world.MemberProfile;
import intervene.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Whether there is what somebody wants explained; says what there is where it is not. */
final class InvestigationCheck {
    private InvestigationCheck() {}

    static CrisisRecord crisis(int number, RunHistory history) {
        List<CrisisRecord> crises = history.crises();
        if (number >= 0 && number < crises.size()) {
            return crises.get(number);
        }
        if (crises.isEmpty()) {
            throw new InvalidInput("--crisis " + number + ": the run of seed " + history.seed()
                    + " has no crisis at all. Choose another seed, or a longer horizon.");
        }
        var message = new StringBuilder("--crisis " + number + ": the run of seed " + history.seed() + " has "
                + (crises.size() == 1
                        ? "one crisis, number 0:"
                        : crises.size() + " crises, 0 to " + (crises.size() - 1) + ":"));
        message.append(String.format("\n%6s  %-4s  %6s  %s", "crisis", "host", "onset", "outcome"));
        for (CrisisRecord c : crises) {
            message.append(String.format(
                    "\n%6d  %-4s  %6d  %s",
                    c.crisis(), c.host(), c.onset(), c.outcome().label()));
        }
        throw new InvalidInput(message.toString());
    }

    static void state(String code, World world) {
        if (code.isEmpty() || world.states().stream().anyMatch(s -> s.code().equals(code))) {
            return;
        }
        String suggestion = world.states().stream()
                .filter(s -> s.name().toLowerCase(Locale.ROOT).startsWith(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(s -> "Maybe you meant '" + s.code() + "', " + s.name() + "?")
                .orElseGet(() -> Nearest.suggestion(
                        code, world.states().stream().map(MemberProfile::code).toList()));
        throw new InvalidInput(("--state " + code + ": this world has no such state. Write a code such as "
                        + world.states().get(0).code() + ". " + suggestion)
                .strip());
    }

    static void period(int period, CrisisRecord c, RunHistory history, List<Weighed> weighed) {
        var periods = new TreeSet<Integer>();
        weighed.forEach(w -> periods.add(w.period()));
        if (period < 0 || periods.contains(period)) {
            return;
        }
        int last = Math.min(c.onset() + c.duration(), history.horizon()) - 1;
        String span = "crisis " + c.crisis() + " lasts from period " + c.onset() + " to " + last;
        String asked = periods.isEmpty() ? "nobody ever weighed it." : "states weighed it in " + ranges(periods) + ".";
        String why = period < c.onset() || period > last
                ? ""
                : " In between, an operation was in the field, or the killing had stopped.";
        throw new InvalidInput("--period " + period + ": " + span + "; " + asked + why);
    }

    /** {@code periods 3 to 8 and 20}. */
    private static String ranges(TreeSet<Integer> periods) {
        var ranges = new ArrayList<String>();
        int from = periods.first();
        int to = from;
        for (int p : periods) {
            if (p > to + 1) {
                ranges.add(range(from, to));
                from = p;
            }
            to = p;
        }
        ranges.add(range(from, to));
        String rest = String.join(", ", ranges.subList(0, ranges.size() - 1));
        String all = rest.isEmpty() ? ranges.get(0) : rest + " and " + ranges.get(ranges.size() - 1);
        return (periods.size() == 1 ? "period " : "periods ") + all;
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + " to " + to;
    }
}
