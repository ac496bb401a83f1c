package intervene.model;

import intervene.domain.Mandate;
import intervene.domain.Means;
import intervene.domain.Perpetrator;
import intervene.domain.Role;
import intervene.domain.Timeliness;
import intervene.model.Intervention.Contribution;
import intervene.process.Aftermath;
import intervene.process.Expectation;
import intervene.process.Norms;
import intervene.process.OperationParameters;
import intervene.process.PublicSupport;
import intervene.random.Sampler;
import intervene.scenario.Parameters;
import org.apache.commons.math3.random.RandomGenerator;

/** People die or are saved; operations fight, cost and lose; leads whose time is up weigh anew. */
final class OperationPhase {
    private static final double MONTHS = 12;

    private final InterventionModel model;
    private final Parameters parameters;
    private final OperationParameters rules;

    OperationPhase(InterventionModel model) {
        this.model = model;
        this.parameters = model.parameters();
        this.rules = parameters.operations();
    }

    void step() {
        for (Crisis c : model.crises()) {
            long unopposed = c.unopposedBetween(model.period(), model.period() + 1);
            long deaths = deaths(c, unopposed);
            c.deaths += deaths;
            c.saved += unopposed - deaths;
            c.unopposedSoFar += unopposed;
            model.log().noteDeaths(deaths, unopposed);
            if (c.operation != null) {
                act(c.operation, unopposed, deaths);
            }
        }
    }

    private long deaths(Crisis c, long unopposed) {
        if (c.sufficedIn >= 0) {
            return 0;
        }
        return c.operation == null ? unopposed : Math.round(unopposed * killingShare(c.operation));
    }

    /** What is left of the killing: 1 − E, raised at first where a state is coerced. */
    private double killingShare(Intervention o) {
        int monthsThere = model.period() - o.start - lag(o.plan.means());
        double force = force(o);
        if (monthsThere < 0 || force == 0) {
            return 1;
        }
        double stopped = Expectation.stoppedShare(effect(o.plan.means()), force, o.plan.requiredForce());
        boolean backfires = o.isCoercive()
                && o.crisis.nature.perpetrator() == Perpetrator.STATE
                && monthsThere < rules.backfireMonths();
        return (1 - stopped) * (backfires ? 1 + rules.backfire() : 1);
    }

    /** Force in the field [thousand troops]: none during the lag, then growing to the pledge. */
    private double force(Intervention o) {
        int monthsThere = model.period() - o.start - lag(o.plan.means());
        return monthsThere < 0 ? 0 : o.troops() * Math.min(1, (monthsThere + 1.0) / rules.buildUp());
    }

    private void act(Intervention o, long unopposed, long deaths) {
        o.unopposedSinceStart += unopposed;
        o.deathsSinceStart += deaths;
        double force = force(o);
        o.peakForce = Math.max(o.peakForce, force);
        o.collateral += force
                * switch (o.plan.means()) {
                    case GROUND -> rules.collateralGround();
                    case AIR -> rules.collateralAir();
                    case PEACEKEEPING -> 0;
                };
        bookCosts(o, force);
        bookLosses(o, force);
        boolean isUp = model.period() > o.start && model.period() + 1 >= o.plannedEnd;
        if (isUp && model.period() + 1 < o.crisis.unopposedEnd()) {
            weighAnew(o);
        }
    }

    /** Each contributor pays for its own troops at its own unit cost, less what financiers take over. */
    private void bookCosts(Intervention o, double force) {
        double troops = o.troops();
        double perTroop = troops == 0 ? 0 : costPerTroop(o, force / troops);
        double financed = 0;
        double whole = 0;
        for (Contribution k : o.contributions) {
            financed += k.financedShare;
            whole += perTroop * k.troops * k.unitCost;
        }
        for (Contribution k : o.contributions) {
            boolean pays = k.isPresent() || k.role == Role.FINANCIER;
            k.cost += k.role == Role.FINANCIER
                    ? whole * k.financedShare
                    : perTroop * k.troops * k.unitCost * (1 - financed);
            k.months += pays ? 1 : 0;
            k.personYears += troops == 0 ? 0 : force * k.troops / troops / MONTHS;
        }
    }

    /** Cost of a thousand troops this month at unit cost 1 [million US$], where this share of them is in the field. */
    private double costPerTroop(Intervention o, double shareInField) {
        boolean air = o.plan.means() == Means.AIR;
        boolean arrives = model.period() - o.start == lag(o.plan.means());
        double running = (air ? rules.costAir() : rules.costGround()) * shareInField;
        double deployment = arrives && !air ? rules.costDeployment() : 0;
        double byConsent =
                o.plan.means() == Means.PEACEKEEPING ? parameters.peacekeeping().costShare() : 1;
        return (running + deployment) * rules.reconstruction() * byConsent;
    }

    /** Own deaths: Poisson at the true risk, each falling on a contributor in proportion to its troops. */
    private void bookLosses(Intervention o, double force) {
        double mean = force / MONTHS * o.trueRisk;
        if (mean <= 0) {
            return;
        }
        RandomGenerator random = model.draws().stream(Chance.SOLDIER_DEATHS, model.period(), 0, o.crisis.key);
        int dead = Sampler.poisson(mean, random);
        double troops = o.troops();
        for (int i = 0; i < dead; i++) {
            double at = random.nextDouble() * troops;
            Contribution struck = null;
            for (Contribution k : o.contributions) {
                if (k.isPresent() && at >= 0) {
                    struck = k;
                    at -= k.troops;
                }
            }
            struck.deaths++;
        }
    }

    private void weighAnew(Intervention o) {
        model.usableForceChanged();
        MemberState lead = o.terms.lead();
        Outlook outlook = model.outlookWith(o.crisis, new Outlook.Further(o.troops(), o.troops()), model.period() + 1);
        if (lead == null) {
            o.plannedEnd = model.period() + 1 + parameters.operations().maximumMonths();
            return;
        }
        Contribution own = o.contributionOf(lead);
        Expectation anew = outlook.expect(o.plan.means());
        Assessment a = model.assessor()
                .asContributor(outlook, lead, Math.min(own.troops, anew.force()), anew, authority(o, own));
        model.witness().appraised(o.crisis, outlook, a);
        if (a.isWilling()) {
            o.plannedEnd = model.period() + 1 + anew.months();
        } else {
            conclude(o, true);
        }
    }

    /** On what authority a lead goes on: its public has counted its dead since. */
    private Assessor.Authority authority(Intervention o, Contribution own) {
        var p = parameters.support();
        double initial = PublicSupport.initial(o.hasCouncilAuthority(), p);
        boolean succeeding = o.hasAverted(parameters.norm().success());
        double lost = initial - PublicSupport.after(own.deaths, succeeding, initial, p);
        return new Assessor.Authority(o.terms.legitimacy(), o.hasCouncilAuthority(), lost);
    }

    /** Ends an operation: with its crisis, or before it. */
    void conclude(Intervention o, boolean withdrawn) {
        o.end = model.period();
        o.withdrawn = withdrawn;
        o.successful = o.hasAverted(parameters.norm().success());
        double probability =
                Aftermath.regimeChange(o.plan.means(), o.crisis.nature.perpetrator(), parameters.aftermath());
        o.regimeChange = !withdrawn
                && probability > 0
                && model.draws().uniform(Chance.REGIME_CHANGE, o.start, 0, o.crisis.key) < probability;
        o.rebuilding = !withdrawn && parameters.aftermath().rebuildingMonths() > 0;
        boolean timely = o.timeliness() == Timeliness.TIMELY;
        var verdict = new Norms.Verdict(
                timely, o.successful, o.terms.mandate() == Mandate.AUTHORISED, withdrawn, o.regimeChange);
        model.norm = Norms.clamp(model.norm + Norms.change(verdict, parameters.norm()));
        model.judgement().remember(o);
        o.crisis.operation = null;
        model.release(o);
        model.aftermaths().removeIf(other -> other.crisis == o.crisis);
        model.aftermaths().add(o);
        model.witness().ended(o);
    }

    private int lag(Means means) {
        return means == Means.AIR ? rules.lagAir() : rules.lagGround();
    }

    private double effect(Means means) {
        return switch (means) {
            case GROUND -> rules.effectGround();
            case AIR -> rules.effectAir();
            case PEACEKEEPING -> parameters.peacekeeping().effect();
        };
    }
}
