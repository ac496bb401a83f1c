package intervene.model;

import intervene.domain.RegionalGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The Council's membership: permanent members, and elected ones on record or by election each January. */
final class SecurityCouncil {
    private static final int MONTHS = 12;

    private final InterventionModel model;
    private final List<MemberState> permanent = new ArrayList<>();
    private List<MemberState> leaving = List.of();
    private List<MemberState> staying = List.of();
    private List<MemberState> members = List.of();
    private boolean elects;
    private int membershipSince = -1;

    SecurityCouncil(InterventionModel model) {
        this.model = model;
        List<String> newMembers = model.parameters().council().newPermanentMembers();
        for (MemberState s : model.states()) {
            if (s.profile.permanent() || newMembers.contains(s.code())) {
                permanent.add(s);
            }
        }
    }

    List<MemberState> members() {
        return members;
    }

    boolean isPermanent(MemberState s) {
        return permanent.contains(s);
    }

    boolean hasVeto(MemberState s) {
        return s.profile.permanent()
                || permanent.contains(s) && model.parameters().council().newPermanentVeto();
    }

    /** Period in which the present membership took its seats. */
    int membershipSince() {
        return membershipSince;
    }

    /** Renews the membership where a year begins. */
    void renew(int period) {
        if (period % MONTHS != 0) {
            return;
        }
        membershipSince = period;
        List<String> recorded = model.environment().recordedMembers(period);
        members = new ArrayList<>(permanent);
        if (recorded.isEmpty()) {
            elect(period);
            members.addAll(leaving);
            members.addAll(staying);
        } else {
            elects = false;
            recorded.stream()
                    .mapToInt(model.environment()::indexOf)
                    .filter(i -> i >= 0)
                    .mapToObj(i -> model.states().get(i))
                    .map(s -> permanent.contains(s) ? successor(s.profile.group(), period) : s)
                    .filter(Objects::nonNull)
                    .forEach(members::add);
        }
    }

    /** Who takes the elected seat of a state that has become a permanent member; null where its group has nobody. */
    private MemberState successor(RegionalGroup group, int period) {
        return model.states().stream()
                .filter(s -> s.profile.group() == group && s.profile.member() && !members.contains(s))
                .filter(s -> !model.environment().recordedMembers(period).contains(s.code()))
                .max(Comparator.comparingDouble((MemberState s) -> luck(s, period))
                        .thenComparing(MemberState::code))
                .orElse(null);
    }

    /**
     * Half of the elected seats fall vacant each year; where there were no elections before, both halves are filled.
     */
    private void elect(int period) {
        int cohort = period / MONTHS % 2;
        List<MemberState> retiring = leaving;
        leaving = elects ? staying : chosen(period, 1 - cohort, retiring, List.of());
        staying = chosen(period, cohort, retiring, leaving);
        elects = true;
    }

    /** No immediate re-election, unless a group has nobody else. */
    private List<MemberState> chosen(int period, int cohort, List<MemberState> retiring, List<MemberState> sitting) {
        var chosen = new ArrayList<MemberState>();
        int seat = 0;
        for (RegionalGroup group : RegionalGroup.values()) {
            int vacancies = 0;
            for (int k = 0; k < model.environment().electedSeats(group); k++, seat++) {
                vacancies += seat % 2 == cohort ? 1 : 0;
            }
            model.states().stream()
                    .filter(s -> s.profile.group() == group && s.profile.member() && !permanent.contains(s))
                    .filter(s -> !sitting.contains(s))
                    .sorted(Comparator.comparing((MemberState s) -> retiring.contains(s))
                            .thenComparingDouble(s -> -luck(s, period))
                            .thenComparing(MemberState::code))
                    .limit(vacancies)
                    .forEach(chosen::add);
        }
        return chosen;
    }

    /**
     * Of states sorted by this, the first k are a draw without replacement with weights √population (Efraimidis and
     * Spirakis 2006).
     */
    private double luck(MemberState s, int period) {
        double uniform = model.draws().uniform(Chance.ELECTION, period, s.key, 0);
        return StrictMath.log(uniform) / Math.sqrt(s.profile.population());
    }
}
