package intervene.council;

import intervene.decision.CouncilParameters;
import intervene.decision.Criteria;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.model.Dossier;
import intervene.view.Selection;
import intervene.view.Sight;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is on the Council's agenda for the viewer: a draft and those who vote on it.
 *
 * @param sight   the run at the moment that is shown
 * @param draft   the draft; null where there is none yet
 * @param names   of states by code
 * @param members of the Council that dealt with the draft, in order of their seats; of the present one where there is
 *                no draft
 */
record Item(Sight sight, Dossier.Draft draft, Map<String, String> names, List<Member> members) {
    static Item of(Sight sight) {
        Dossier.Draft draft = shown(sight);
        Map<String, String> names = sight.names();
        Set<String> permanent = permanent(sight);
        List<Member> members = draft == null
                ? sight.snapshot().council().stream()
                        .map(code -> new Member(code, names.getOrDefault(code, code), permanent.contains(code),
                                sight.snapshot().vetoes().contains(code), false, null, null))
                        .toList()
                : draft.leans().stream().map(l -> member(l, draft.record(), names, permanent)).toList();
        return new Item(sight, draft, names, members);
    }

    /** The draft that is selected; else the latest, or the latest on the selected crisis; null where there is none. */
    static Dossier.Draft shown(Sight sight) {
        Selection selection = sight.selection();
        List<Dossier.Draft> drafts = sight.snapshot().drafts();
        if (selection.draft() >= 0) {
            return drafts.get(selection.draft());
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (selection.crisis() < 0 || drafts.get(i).record().crisis() == selection.crisis()) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private static Member member(Dossier.Lean l, DraftRecord r, Map<String, String> names, Set<String> permanent) {
        return new Member(l.member(), names.getOrDefault(l.member(), l.member()), permanent.contains(l.member()),
                l.veto(), l.member().equals(r.sponsor()), l, Vote.of(l, r));
    }

    private static Set<String> permanent(Sight sight) {
        var permanent = new HashSet<>(sight.scenario().parameters().council().newPermanentMembers());
        sight.scenario().world().states().stream().filter(s -> s.permanent()).forEach(s -> permanent.add(s.code()));
        return permanent;
    }

    boolean isEmpty() {
        return draft == null;
    }

    /** Whether the draft was withdrawn, so that its ballots are what the sponsor expected. */
    boolean isExpected() {
        return draft != null && !draft.record().tabled();
    }

    DraftRecord record() {
        return draft.record();
    }

    /** The Council's rules as they are in force. */
    CouncilParameters rules() {
        return sight.scenario().parameters().council();
    }

    CrisisRecord crisis() {
        return sight.snapshot().history().crises().get(record().crisis());
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    Criteria criteria() {
        DraftRecord r = record();
        return new Criteria(r.seriousThreat(), r.properPurpose(), r.lastResort(), r.proportionalMeans(), r.balance());
    }

    /** The member of that code; null where it has no seat. */
    Member member(String code) {
        return members.stream().filter(m -> m.code().equals(code)).findFirst().orElse(null);
    }
}
