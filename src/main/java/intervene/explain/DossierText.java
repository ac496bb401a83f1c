package intervene.explain;

import intervene.domain.Means;
import intervene.history.CrisisRecord;
import intervene.model.Dossier;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;

/** A dossier in words and numbers, for people who do not know the program. */
public final class DossierText {
    private static final int ACTORS_SHOWN = 8;

    private final Dossier dossier;
    private final CrisisRecord crisis;
    private final Parameters parameters;
    private final Page page = new Page();

    private DossierText(Dossier dossier) {
        this.dossier = dossier;
        crisis = dossier.crisis();
        parameters = dossier.run().parameters();
    }

    /** The text, with a line feed at its end. */
    public static String of(Dossier dossier) {
        return new DossierText(dossier).text();
    }

    private String text() {
        head();
        if (dossier.moment() == null) {
            page.gap();
            page.paragraph("No state had any force that it could have brought there, so nobody ever weighed the"
                    + " crisis.");
        } else {
            known();
            able();
            new ReasonsText(dossier, page).write();
            new TippingText(dossier, page).write();
        }
        new VotesText(dossier, page).write();
        new CourseText(dossier, page).write();
        return page.toString();
    }

    private void head() {
        page.title("Crisis " + crisis.crisis() + " of " + dossier.run().scenario() + ", seed " + dossier.run().seed()
                + ": " + Words.of(crisis.kind()) + " in " + dossier.name(crisis.host()));
        page.paragraph("Committed " + Words.perpetrator(crisis.perpetrator()) + ", from period " + crisis.onset()
                + " (a period is a month). Left alone it would have lasted " + Words.months(crisis.duration())
                + " and cost "
                + Figures.whole(crisis.expectedDeaths()) + " lives. Outcome: " + crisis.outcome().label() + ".");
        if (dossier.moment() != null) {
            page.paragraph("Explained is " + Words.when(dossier.moment().period(), crisis.onset()) + ": " + choice()
                    + ".");
        }
    }

    private String choice() {
        return switch (dossier.moment().choice()) {
            case ASKED_FOR -> "the period that was asked for";
            case FIRST_ACTION -> "that of the first action";
            case NEAREST_TO_ACTING -> "that in which a state came nearest to acting";
        };
    }

    private void known() {
        Dossier.Moment m = dossier.moment();
        page.heading("1. What was known");
        page.entry("killed so far", Figures.whole(m.deaths()));
        page.entry("to be killed", Figures.whole(m.remaining()) + " in " + Words.months(m.monthsLeft())
                + " if nobody acts. States see this number only as well as the crisis is visible; each errs in its"
                + " own way.");
        page.entry("visibility", Figures.of(m.visibility()) + " of 1");
        page.entry("displaced", Figures.of(m.displacedSoFar()) + " persons so far, " + Figures.of(crisis.displaced())
                + " in the end");
        page.entry("opposition", Words.thousand(m.opposition()) + " troops");
        page.entry("local support", Figures.of(m.localSupport()) + " of the population would welcome help (at least "
                + Figures.of(parameters.gate().support()) + " is needed)");
        page.entry("host's consent", crisis.hostConsent()
                ? "yes: it would admit peacekeepers, and members of the Council mind less for its sovereignty" : "no");
        if (m.hostPermanent() || m.hostCapability() >= parameters.gate().greatPower()) {
            page.entry("the host's power", m.hostPermanent()
                    ? "a permanent member of the Council: too strong to be coerced"
                    : "capability (CINC) " + Figures.of(m.hostCapability()) + ": from " + Figures.of(parameters.gate()
                    .greatPower())
                            + " on too strong to be coerced");
        }
        plans(m);
        page.entry("last resort", lastResort(m));
        page.entry("norms", "responsibility to protect " + Figures.of(m.norm()) + ", ban on unauthorised force "
                + Figures.of(m.ban()) + " (each from 0 to 1)");
    }

    private void plans(Dossier.Moment m) {
        page.entry("required force", Words.thousand(m.ground().requiredForce())
                + " troops against resistance, which stop nine tenths of what such means can stop");
        page.entry("all together on the ground", plan(m.ground()));
        page.entry("all together from the air", plan(m.air()));
    }

    private static String plan(Dossier.Plan p) {
        return Words.thousand(p.force()) + " troops for " + Words.months(p.months()) + ": stop "
                + Figures.of(p.stoppedShare())
                + " of the killing, save " + Figures.of(p.saved()) + ", risk " + Figures.of(p.risk())
                + " deaths per 1,000 soldiers a year";
    }

    private String lastResort(Dossier.Moment m) {
        double least = parameters.criteria().hardMinimum();
        String enough = m.lastResort() >= least ? "enough for a draft on force, which needs "
                : "too little for a draft on force, which needs ";
        String since = m.firstTabled() < 0 ? "the Council has not taken the crisis up yet"
                : "the Council first took the crisis up in period " + m.firstTabled();
        return Figures.of(m.lastResort()) + " of 1, " + enough + Figures.of(least) + "; " + since;
    }

    private void able() {
        Dossier.Moment m = dossier.moment();
        List<Dossier.Actor> able = m.actors().stream().filter(a -> a.usable() > 0).toList();
        long leads = able.stream().filter(Dossier.Actor::canLead).count();
        double least = parameters.coalition().leadMinimum();
        page.heading("2. Who could act");
        page.paragraph(able.size() + " of " + m.actors().size() + " states can bring force to the host; " + leads
                + (leads == 1 ? " has" : " have") + " what leading takes, " + Words.thousand(least * m.ground()
                .requiredForce()) + " troops ("
                + Figures.of(least) + " of the required force)."
                + (m.standingForce() > 0 ? " The United Nations have " + Words.thousand(m.standingForce())
                + " troops of their own." : "")
                + (m.dutyBearer().isEmpty() ? "" : " The duty is assigned to " + dossier.name(m.dutyBearer()) + ".")
                + " Bystanders are the others who could act in a state's stead, counted against its own force.");
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"state", "thousand troops", "distance [km]", "bystanders", "means", "able to lead"});
        able.stream().limit(ACTORS_SHOWN).forEach(a -> rows.add(new String[] {
                dossier.name(a.state()) + " (" + a.state() + ")", Figures.of(a.usable()), Figures.of(a.distance()),
                Figures.of(a.bystanders() - 1), Words.of(Means.GROUND) + (a.airForce() ? " and air" : ""), a.canLead()
                ? "yes" : "no"}));
        page.table(rows, 1);
    }
}
