package intervene.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.domain.Measure;
import intervene.explain.Figures;
import intervene.history.DraftRecord;
import intervene.history.DraftRecord.Result;
import intervene.model.Dossier;
import intervene.view.Selection;
import intervene.view.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is shown of drafts is what is on record. */
class VotesTest {
    private static List<Item> drafts() {
        return Chambers.all().stream().flatMap(run -> Chambers.drafts(run.get())).toList();
    }

    private static long count(Item item, Vote vote) {
        return item.members().stream().filter(m -> m.vote() == vote).count();
    }

    @Test
    void ballotsAreThoseOnRecord() {
        for (Item item : drafts()) {
            DraftRecord r = item.record();
            assertEquals(r.yes(), count(item, Vote.YES));
            assertEquals(r.no(), count(item, Vote.NO) + count(item, Vote.VETO));
            assertEquals(r.abstain(), count(item, Vote.ABSTAIN));
            assertEquals(r.vetoes(), item.members().stream().filter(m -> m.vote() == Vote.VETO).map(Member::code)
                    .sorted().toList());
            assertEquals(!r.tabled(), item.isExpected());
            for (Member m : item.members()) {
                assertEquals(m.code().equals(r.sponsor()), m.sponsor());
                assertEquals(item.isExpected(), Wording.ballot(item, m).endsWith("?"));
            }
        }
    }

    @Test
    void everyResultOccursAndTheVerdictNamesThoseWhoBlock() {
        var seen = new TreeSet<Result>();
        for (Item item : drafts()) {
            seen.add(item.record().result());
            String verdict = Wording.verdict(item);
            for (String code : item.record().vetoes()) {
                assertTrue(verdict.contains(item.name(code)), verdict);
            }
            assertEquals(item.record().result() == Result.VETOED, verdict.startsWith("Vetoed by "), verdict);
            assertEquals(!item.record().tabled(), verdict.startsWith("Withdrawn: "), verdict);
            assertEquals(item.record().adopted(), verdict.equals("Adopted"), verdict);
        }
        assertEquals(Result.values().length, seen.size(), seen.toString());
    }

    @Test
    void severalAreListedInASentence() {
        assertEquals("China", Wording.list(List.of("China")));
        assertEquals("China and Russia", Wording.list(List.of("China", "Russia")));
        assertEquals("China, France and Russia", Wording.list(List.of("China", "France", "Russia")));
    }

    /** Relies on figures being exact decimal text, so that adding them is what a reader does. */
    @Test
    void theTermsAddUpToTheLeaningAndAreItsOwn() {
        for (Item item : drafts()) {
            for (Member m : item.members()) {
                Account account = Account.of(item, m);
                Dossier.Lean l = m.lean();
                assertEquals(List.of(l.criteria(), l.affinity(), l.outsideOption(), l.sovereignty(), l.patronTie(),
                        l.resentment(), l.noise()), account.terms().stream().map(Account.Line::value).toList());
                account.terms().forEach(line -> assertShows(line.value(), line.figure()));
                assertShows(l.utility(), account.sum().figure());
                assertAddsUp(account.terms(), account.sum());
                assertEquals(item.isExpected() ? 2 : 0, account.forecast().size());
                if (item.isExpected()) {
                    assertEquals(l.forecastError(), account.forecast().get(0).value());
                    assertAddsUp(List.of(account.sum(), account.forecast().get(0)), account.forecast().get(1));
                }
            }
        }
    }

    /** What a reader would find who adds the figures up, what is said about rounding included. */
    private static void assertAddsUp(List<Account.Line> parts, Account.Line sum) {
        BigDecimal added = BigDecimal.ZERO;
        for (Account.Line part : parts) {
            added = added.add(number(part.figure()));
        }
        if (!sum.sentence().isEmpty()) {
            added = added.add(number(sum.sentence().replaceAll("[^-+.0-9]|\\.$", "")));
        }
        assertEquals(0, added.compareTo(number(sum.figure())), parts + " " + sum);
    }

    /** As explanations in text print it. */
    private static void assertShows(double x, String figure) {
        assertEquals(x == 0 ? "0" : Figures.signed(x, 2), figure);
    }

    private static BigDecimal number(String figure) {
        return new BigDecimal(figure.replace(",", ""));
    }

    @Test
    void theConclusionFitsTheBallot() {
        for (Item item : drafts()) {
            String band = Figures.of(item.rules().abstentionBand());
            for (Member m : item.members()) {
                double seen = Wording.seen(item, m);
                String text = Wording.conclusion(item, m);
                if (m.sponsor()) {
                    assertTrue(text.startsWith("The draft is its own"), text);
                } else if (text.startsWith("Above")) {
                    assertTrue(seen > item.rules().abstentionBand() && m.vote() == Vote.YES, text + seen);
                } else if (text.startsWith("Below")) {
                    assertTrue(seen < -item.rules().abstentionBand()
                            && (m.vote() == Vote.NO || m.vote() == Vote.VETO), text + seen);
                } else if (text.startsWith("Between")) {
                    assertTrue(Math.abs(seen) <= item.rules().abstentionBand(), text + seen + band);
                } else {
                    assertTrue(m.veto() && m.vote() == Vote.ABSTAIN && text.contains("veto alone"), text);
                }
            }
        }
    }

    @Test
    void withoutBeingAskedTheReasonsAreThoseOfAMemberThatBlocks() {
        for (Item item : drafts()) {
            Member m = new ReasonsScene(item, Theme.LIGHT, Reveal.ALL).member();
            assertTrue(item.record().vetoes().isEmpty() || m.vote() == Vote.VETO, m.name());
        }
    }

    @Test
    void theLatestDraftIsShownUnlessAnotherIsSelected() {
        var sight = Chambers.baseline();
        int last = sight.snapshot().drafts().size() - 1;
        assertEquals(last, Item.of(sight).record().draft());
        assertEquals(5, Item.of(sight.with(sight.selection().withDraft(5))).record().draft());
        int crisis = sight.snapshot().drafts().get(5).record().crisis();
        DraftRecord latest = Item.of(sight.with(Selection.NOTHING.withCrisis(crisis))).record();
        assertEquals(crisis, latest.crisis());
        assertTrue(sight.snapshot().drafts().stream().noneMatch(
                d -> d.record().crisis() == crisis && d.record().draft() > latest.draft()));
    }

    @Test
    void beforeAnyDraftTheMembersAreThereAlready() {
        Item item = Item.of(Chambers.sight(Chambers.run("configs/baseline.yaml", 1), 1));
        assertTrue(item.isEmpty());
        assertEquals(15, item.members().size());
        assertEquals("No draft so far", Wording.none(item));
        assertTrue(item.members().stream().allMatch(m -> m.vote() == null && m.lean() == null));
    }

    @Test
    void theCriteriaAreTheDrafts() {
        for (Item item : drafts()) {
            DraftRecord r = item.record();
            assertEquals(List.of(r.seriousThreat(), r.properPurpose(), r.lastResort(), r.proportionalMeans(),
                    r.balance()), List.of(Criterion.values()).stream().map(c -> c.of(item.criteria())).toList());
            assertEquals(item.draft().inputs().criteria(), item.criteria().mean(), 1e-15);
            if (r.measure() == Measure.FORCE) {
                assertFalse(r.lastResort()
                        < item.sight().scenario().parameters().criteria().hardMinimum());
            }
        }
    }
}
