package intervene.council;

import intervene.decision.Ballot;
import intervene.explain.Figures;
import intervene.explain.Words;
import intervene.history.DraftRecord;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the chamber says in sentences. */
final class Wording {
    private static final int DECIMALS = 2;

    private Wording() {}

    static String title(Item item) {
        return "Draft on " + Words.measure(item.record().measure());
    }

    /** {@code April 1994: genocide in Rwanda}. */
    static String matter(Item item) {
        return item.sight().month(item.record().period()) + ": " + Words.of(item.crisis().kind()) + " in "
                + item.name(item.crisis().host());
    }

    static String sponsor(Item item) {
        String code = item.record().sponsor();
        return "Sponsored by " + item.name(code) + (item.member(code) == null ? ", not a member." : ".");
    }

    static String fate(Item item) {
        return Words.capital(Words.result(item.record().result())) + ".";
    }

    /** The outcome, to be read from afar, with the names of those who blocked it. */
    static String verdict(Item item) {
        DraftRecord r = item.record();
        String who = list(r.vetoes().stream().map(item::name).toList());
        return switch (r.result()) {
            case ADOPTED -> "Adopted";
            case VETOED -> "Vetoed by " + who;
            case NO_MAJORITY -> "Not adopted: no majority";
            case WITHDRAWN_ANTICIPATED_VETO -> r.vetoes().size() == 1
                    ? "Withdrawn: a veto by " + who + " was expected"
                    : "Withdrawn: vetoes by " + who + " were expected";
            case WITHDRAWN_NO_MAJORITY -> "Withdrawn: no majority was expected";
        };
    }

    /** The outcome for a list. */
    static String result(DraftRecord r, UnaryOperator<String> name) {
        String who = list(r.vetoes().stream().map(name).toList());
        return switch (r.result()) {
            case ADOPTED -> "Adopted";
            case VETOED -> "Vetoed by " + who;
            case NO_MAJORITY -> "No majority";
            case WITHDRAWN_ANTICIPATED_VETO -> "Veto by " + who + " expected";
            case WITHDRAWN_NO_MAJORITY -> "No majority expected";
        };
    }

    /** {@code China, France and Russia}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    static String none(Item item) {
        int crisis = item.sight().selection().crisis();
        return crisis < 0 ? "No draft so far" : "No draft so far on "
                + item.name(item.sight().snapshot().history().crises().get(crisis).host());
    }

    /** What the star means under the rules in force. */
    static String star(Item item) {
        return switch (item.rules().veto()) {
            case ANY_PERMANENT_MEMBER -> "permanent: its no is a veto";
            case TWO_PERMANENT_MEMBERS -> "permanent: two noes are a veto";
            case SUPERMAJORITY_OVERRIDE -> "permanent: its no is a veto below " + item.rules().override() + " yes";
            case NONE -> "permanent: without a veto";
        };
    }

    /** What a member does, in a word or two, as in explanations of votes. */
    static String ballot(Item item, Member m) {
        String word = switch (m.vote()) {
            case YES -> m.sponsor() ? "yes, its own" : "yes";
            case ABSTAIN -> isShrinking(item, m) ? "abstains (no veto)" : "abstains";
            case NO, VETO -> m.vote().word();
        };
        return item.isExpected() ? word + "?" : word;
    }

    /** {@code Russia, permanent member: u = -3.21, veto.} */
    static String hint(Item item, Member m) {
        String who = m.name() + ", " + (m.permanent() ? "permanent" : "elected") + " member";
        if (m.lean() == null) {
            return who;
        }
        String seen = item.isExpected() ? ", as the sponsor saw it " + Figures.signed(seen(item, m), DECIMALS) : "";
        return who + ": leaning u = " + Figures.signed(m.lean().utility(), DECIMALS) + seen + "; " + ballot(item, m)
                + ". Click for its reasons.";
    }

    /** {@code Why Russia vetoed it}. */
    static String question(Item item, Member m) {
        String did = item.isExpected()
                ? switch (m.vote()) {
                    case YES -> " would vote yes";
                    case NO -> " would vote no";
                    case ABSTAIN -> " would abstain";
                    case VETO -> " would veto it";
                }
                : switch (m.vote()) {
                    case YES -> " voted yes";
                    case NO -> " voted no";
                    case ABSTAIN -> " abstained";
                    case VETO -> " vetoed it";
                };
        return "Why " + m.name() + did;
    }

    /** From the sum to the vote. */
    static String conclusion(Item item, Member m) {
        String band = Figures.of(item.rules().abstentionBand());
        if (m.sponsor()) {
            return "The draft is its own, for which it votes whatever its leaning.";
        }
        return switch (m.vote()) {
            case YES -> "Above " + band + " a member votes yes.";
            case ABSTAIN -> isShrinking(item, m) ? shrinking(item, m) : "Between -" + band + " and " + band
                    + " a member abstains.";
            case NO -> "Below -" + band + " a member votes no"
                    + (m.veto() ? ", which here blocked nothing." : ".");
            case VETO -> "Below -" + band + " a member votes no, and its no "
                    + (item.isExpected() ? "would block" : "blocks") + " the draft.";
        };
    }

    /** Whether it would vote no but for its reluctance to veto, or for restraint. */
    private static boolean isShrinking(Item item, Member m) {
        return m.lean().ballot() == Ballot.ABSTAIN && seen(item, m) < -item.rules().abstentionBand();
    }

    private static String shrinking(Item item, Member m) {
        boolean alone = seen(item, m) >= -(item.rules().abstentionBand() + m.lean().loneVetoCost());
        return alone
                ? "It would veto alone, which it does only below -"
                        + Figures.of(item.rules().abstentionBand() + m.lean().loneVetoCost()) + "; so it abstains."
                : "Without a vital tie to the host, restraint turns its no into an abstention.";
    }

    /** The leaning on which the ballot rests: of a withdrawn draft as the sponsor saw it. */
    static double seen(Item item, Member m) {
        return m.lean().utility() + (item.isExpected() ? m.lean().forecastError() : 0);
    }
}
