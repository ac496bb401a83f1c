package intervene.model;

import intervene.domain.CrisisKind;
import intervene.domain.Measure;
import intervene.domain.Perpetrator;
import intervene.param.Distribution;
import intervene.process.Aftermath;
import intervene.process.CrisisParameters;
import intervene.process.Onset;
import intervene.random.Sampler;
import intervene.scenario.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/** Crises end, relapse and begin. */
final class CrisisPhase {
    private static final int MONTHS = 12;
    private static final double MILLION = 1e6;
    private static final double LEAST_OPPOSITION = 0.1;

    /** Onsets of the year that the greatest rate allows, in the order in which they were drawn. */
    private final List<Candidate> year = new ArrayList<>();

    /** An onset that may happen: its month of the year, its host, and the draw that keeps or prevents it. */
    private record Candidate(int month, int host, double keep) {}

    void step(InterventionModel model) {
        model.endRebuilding();
        end(model);
        relapse(model);
        begin(model);
    }

    private static void end(InterventionModel model) {
        for (Iterator<Crisis> i = model.crises().iterator(); i.hasNext(); ) {
            Crisis c = i.next();
            if (model.period() >= c.unopposedEnd()) {
                if (c.operation != null) {
                    model.operations().conclude(c.operation, false);
                }
                c.host.ownCrises--;
                model.usableForceChanged();
                i.remove();
            } else if (c.isActive(model.period()) && c.operation == null && measuresSuffice(c, model)) {
                c.sufficedIn = model.period();
            }
        }
    }

    private static boolean measuresSuffice(Crisis c, InterventionModel model) {
        var p = model.parameters().measures();
        return works(Measure.CONDEMNATION, Chance.CONDEMNATION_WORKS, p.condemnationHazard(), c, model)
                || works(Measure.SANCTIONS, Chance.SANCTIONS_WORK, p.sanctionsHazard(), c, model);
    }

    private static boolean works(Measure measure, Chance point, double hazard, Crisis c, InterventionModel model) {
        return c.hasAdopted(measure) && model.draws().uniform(point, model.period(), 0, c.key) < hazard;
    }

    private static void relapse(InterventionModel model) {
        for (Iterator<Intervention> i = model.aftermaths().iterator(); i.hasNext(); ) {
            Intervention o = i.next();
            int months = model.period() - Math.max(o.end, o.crisis.unopposedEnd());
            var p = model.parameters().aftermath();
            double hazard = Aftermath.relapseHazard(months, o.rebuilding, p);
            boolean possible = o.crisis.host.ownCrises == 0;
            if (months > p.relapseMonths()) {
                i.remove();
            } else if (possible
                    && hazard > 0
                    && model.draws().uniform(Chance.RELAPSE, model.period(), 0, o.crisis.key) < hazard) {
                i.remove();
                Crisis.Nature n = halved(o.crisis.nature, p.relapseMagnitude());
                model.begin(n, o.crisis.host, o.crisis.number);
            }
        }
    }

    private static Crisis.Nature halved(Crisis.Nature n, double magnitude) {
        long deaths = Math.max(1, Math.round(n.deaths() * magnitude));
        return new Crisis.Nature(
                n.kind(),
                n.perpetrator(),
                n.consent(),
                deaths,
                n.duration(),
                n.displaced() * magnitude,
                n.opposition(),
                n.localSupport(),
                n.patience());
    }

    private void begin(InterventionModel model) {
        int month = model.period() % MONTHS;
        if (month == 0) {
            drawYear(model, model.period());
        }
        Parameters p = model.parameters();
        double kept = Onset.keptShare(model.norm, p.onset(), p.norm(), p.prevention());
        for (Candidate c : year) {
            MemberState host = model.states().get(c.host());
            if (c.month() == month && c.keep() < kept && host.ownCrises == 0) {
                model.begin(nature(model, host), host, -1);
            }
        }
    }

    /** Draws the onsets of the rest of the year again, as parameters now have them. */
    void foreseeAnew(InterventionModel model) {
        int next = (int) model.schedule.getSteps();
        drawYear(model, next - next % MONTHS);
    }

    private void drawYear(InterventionModel model, int january) {
        year.clear();
        Parameters p = model.parameters();
        double rate = p.onset().rate() * Onset.greatestNormFactor(p.onset(), p.norm());
        if (rate == 0) {
            return;
        }
        double multiplier = Sampler.gammaOfMeanOne(
                p.onset().clustering() / p.onset().rate(), model.draws().stream(Chance.ONSET_MULTIPLIER, january, 0, 0));
        int number = Sampler.poisson(rate * multiplier, model.draws().stream(Chance.ONSET_NUMBER, january, 0, 0));
        double[] cumulative = model.environment().cumulativeHazard;
        for (int k = 0; k < number; k++) {
            RandomGenerator random = model.draws().stream(Chance.ONSET, january, k, 0);
            int month = (int) (MONTHS * random.nextDouble());
            int at = Arrays.binarySearch(cumulative, cumulative[cumulative.length - 1] * random.nextDouble());
            year.add(new Candidate(
                    month, at >= 0 ? Math.min(at + 1, cumulative.length - 1) : -at - 1, random.nextDouble()));
        }
    }

    private static Crisis.Nature nature(InterventionModel model, MemberState host) {
        CrisisParameters p = model.parameters().crisis();
        var of = new Draw(model, host);
        CrisisKind kind = kind(of.uniform(Chance.CRISIS_KIND), p);
        boolean byState = of.uniform(Chance.CRISIS_PERPETRATOR) < p.statePerpetrator();
        double population = host.profile.population() * MILLION;
        long deaths = Math.round(
                of.within(Chance.CRISIS_DEATHS, p.deaths(), p.minimumDeaths(), p.maximumShare() * population));
        double displaced = deaths * of.value(Chance.CRISIS_DISPLACED, p.displacedPerDeath());
        double opposition = byState
                ? p.oppositionShare() * host.profile.armedForces()
                : Math.min(
                        of.value(Chance.CRISIS_OPPOSITION, p.opposition()),
                        p.maximumOppositionShare() * population / 1000);
        double spread = model.parameters().criteria().lastResortSpread();
        return new Crisis.Nature(
                kind,
                byState ? Perpetrator.STATE : Perpetrator.NON_STATE,
                of.uniform(Chance.CRISIS_CONSENT) < (byState ? p.consentIfState() : p.consentIfNonState()),
                Math.max(1, deaths),
                (int) Math.round(of.within(Chance.CRISIS_DURATION, p.duration(), 1, p.maximumDuration())),
                Math.rint(Math.min(displaced, p.maximumDisplacedShare() * population)),
                Math.max(LEAST_OPPOSITION, opposition),
                of.value(Chance.CRISIS_SUPPORT, p.localSupport()),
                StrictMath.exp(spread * of.normal(Chance.CRISIS_PATIENCE)));
    }

    private static CrisisKind kind(double uniform, CrisisParameters p) {
        double u = uniform * (p.genocide() + p.ethnicCleansing() + p.crimesAgainstHumanity() + p.warCrimes());
        if (u < p.genocide()) {
            return CrisisKind.GENOCIDE;
        }
        if (u < p.genocide() + p.ethnicCleansing()) {
            return CrisisKind.ETHNIC_CLEANSING;
        }
        boolean againstHumanity = u < p.genocide() + p.ethnicCleansing() + p.crimesAgainstHumanity();
        return againstHumanity ? CrisisKind.CRIMES_AGAINST_HUMANITY : CrisisKind.WAR_CRIMES;
    }

    /** Draws for one crisis at its onset. */
    private record Draw(InterventionModel model, MemberState host) {
        double uniform(Chance point) {
            return model.draws().uniform(point, model.period(), host.key, 0);
        }

        double normal(Chance point) {
            return model.draws().normal(point, model.period(), host.key, 0);
        }

        double value(Chance point, Distribution d) {
            return Sampler.draw(d, model.draws().stream(point, model.period(), host.key, 0));
        }

        double within(Chance point, Distribution d, double low, double high) {
            return Sampler.drawWithin(d, low, high, model.draws().stream(point, model.period(), host.key, 0));
        }
    }
}
