package intervene.inquiry;

import intervene.domain.Role;
import intervene.model.Dossier;
import intervene.model.Snapshot.CrisisNow;
import intervene.model.Snapshot.Leaning;
import intervene.view.Theme;
import java.awt.Color;

/**
 * Where a state stands towards a crisis, in a word or two.
 *
 * @param word the word
 * @param tone for which colour
 */
record Standing(String word, Tone tone) {
    static final Standing UNKNOWN = new Standing("", Tone.NEUTRAL);
    private static final Standing HOST = new Standing("the host", Tone.NEUTRAL);
    private static final Standing NO_FORCE = new Standing("no force to lead", Tone.NEUTRAL);
    private static final Standing NO_RIGHT = new Standing("no right", Tone.NEUTRAL);

    /** What a word says for acting. */
    enum Tone {
        FAVOUR, AGAINST, NEUTRAL
    }

    /** As would-be lead, when it last weighed the crisis. */
    static Standing of(CrisisNow crisis, String state) {
        if (crisis.host().equals(state)) {
            return HOST;
        }
        return crisis.leanings().stream()
                .filter(l -> l.state().equals(state))
                .findFirst()
                .map(Standing::of)
                .orElse(NO_FORCE);
    }

    static Standing of(Leaning l) {
        return of(l.gateOpen(), l.willing(), l.canLead(), "");
    }

    /** As a dossier has it. */
    static Standing of(Dossier dossier) {
        Dossier.Weighing w = dossier.focus().last();
        if (w == null) {
            return dossier.crisis().host().equals(dossier.focus().state()) ? HOST : NO_FORCE;
        }
        boolean lead = w.stance().role() == Role.LEAD;
        return of(w.isGateOpen(), w.willing(), !lead || w.canLead(), lead ? "" : " to take part");
    }

    private static Standing of(boolean gateOpen, boolean willing, boolean strong, String what) {
        if (!gateOpen) {
            return NO_RIGHT;
        }
        if (!willing) {
            return new Standing("not willing" + what, Tone.AGAINST);
        }
        return strong ? new Standing("willing" + what, Tone.FAVOUR)
                : new Standing("willing, too weak to lead", Tone.AGAINST);
    }

    Color colour(Theme theme) {
        return switch (tone) {
            case FAVOUR -> theme.favour();
            case AGAINST -> theme.against();
            case NEUTRAL -> theme.colour(Theme.Answer.NO_RIGHT);
        };
    }
}
