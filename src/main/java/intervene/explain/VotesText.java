package intervene.explain;

import intervene.decision.Ballot;
import intervene.decision.Criteria;
import intervene.history.DraftRecord;
import intervene.model.Dossier;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;

/** The Council's drafts: criteria, votes and count; and what other forums said. */
final class VotesText {
    private static final int DECIMALS = 2;

    private final Dossier dossier;
    private final Page page;
    private final Parameters parameters;

    VotesText(Dossier dossier, Page page) {
        this.dossier = dossier;
        this.page = page;
        this.parameters = dossier.run().parameters();
    }

    void write() {
        page.heading("5. The Council and other forums");
        if (dossier.drafts().isEmpty()) {
            page.paragraph("The Council took up no draft on this crisis.");
        } else {
            legend();
        }
        dossier.drafts().forEach(this::draft);
        if (!dossier.forums().isEmpty()) {
            page.gap();
            dossier.forums().forEach(this::forum);
        }
    }

    private void legend() {
        double band = parameters.council().abstentionBand();
        page.paragraph("A member votes yes where its utility u exceeds " + Figures.of(band) + ", no where it is below "
                + Figures.of(-band)
                + ", and abstains between. u is the sum of: the criteria of legitimacy, as far as their mean exceeds"
                + " one half; affinity to the sponsor rather than the host; the prospect that the sponsor acts"
                + " anyway (outside); and, against, attitude to sovereignty, the tie to the host, resentment of past"
                + " overreach; and what else moves it (noise). A member that would veto alone shrinks from it by its"
                + " reluctance; a sponsor votes for its own draft. The sponsor's expectation errs by the error given.");
    }

    private void draft(Dossier.Draft d) {
        DraftRecord r = d.record();
        page.gap();
        page.paragraph("Draft on " + Words.measure(r.measure()) + ", " + Words.when(r.period(), dossier.crisis()
                .onset()) + ", sponsor "
                + dossier.name(r.sponsor()) + ": " + Words.result(r.result()) + ".");
        var criteria = new Criteria(r.seriousThreat(), r.properPurpose(), r.lastResort(), r.proportionalMeans(),
                r.balance());
        page.indented("Criteria: " + Words.criteria(criteria) + ".");
        members(d);
        page.indented((r.tabled() ? "Count: " : "Expected count: ") + r.yes() + " yes, " + r.no() + " no, "
                + r.abstain() + " abstaining; needed " + parameters.council().majority() + " yes" + vetoes(r) + ".");
    }

    private void members(Dossier.Draft d) {
        boolean tabled = d.record().tabled();
        var rows = new ArrayList<String[]>();
        rows.add(row(tabled, "member", "u", "criteria", "affinity", "outside", "sovereignty", "tie", "resentment",
                "noise", "error", "vote"));
        for (Dossier.Lean l : d.leans()) {
            rows.add(row(tabled, shortName(l), Figures.signed(l.utility(), DECIMALS), n(l.criteria()), n(l.affinity()),
                    n(l.outsideOption()), n(l.sovereignty()), n(l.patronTie()), n(l.resentment()), n(l.noise()),
                    n(l.forecastError()), vote(l, d.record())));
        }
        page.table(rows, 1);
    }

    /** The sponsor's errors matter only where there was no vote. */
    private static String[] row(boolean tabled, String... cells) {
        var row = new ArrayList<>(List.of(cells));
        if (tabled) {
            row.remove(cells.length - 2);
        }
        return row.toArray(String[]::new);
    }

    private String shortName(Dossier.Lean l) {
        String name = dossier.name(l.member());
        return (name.length() > 18 ? l.member() : name) + (l.veto() ? " *" : "");
    }

    private static String n(double x) {
        return x == 0 ? "0" : Figures.signed(x, DECIMALS);
    }

    private String vote(Dossier.Lean l, DraftRecord r) {
        double seen = l.utility() + (r.tabled() ? 0 : l.forecastError());
        boolean shrinks = l.ballot() == Ballot.ABSTAIN && seen < -parameters.council().abstentionBand();
        String vote = switch (l.ballot()) {
            case YES -> l.member().equals(r.sponsor()) ? "yes, its own" : "yes";
            case NO -> r.vetoes().contains(l.member()) ? "veto" : "no";
            case ABSTAIN -> shrinks ? "abstains (no veto)" : "abstains";
        };
        return r.tabled() ? vote : vote + "?";
    }

    private String vetoes(DraftRecord r) {
        if (r.vetoes().isEmpty()) {
            return "";
        }
        return (r.tabled() ? "; vetoed by " : "; veto expected of ") + String.join(", ", r.vetoes().stream()
                .map(dossier::name).toList());
    }

    private void forum(Dossier.ForumAnswer f) {
        page.paragraph("Other forums, " + Words.when(f.period(), dossier.crisis().onset()) + ", on action led by "
                + dossier.name(f.lead())
                + " without the Council: the General Assembly " + (f.assembly() ? "supports it" : "does not support it")
                + "; the host's regional organisation " + (f.regional() ? "supports it"
                + (f.member() ? ", and the lead is a member"
                        : ", but the lead is not a member") : "does not support it, or there is none") + ".");
    }
}
