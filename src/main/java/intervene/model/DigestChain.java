package intervene.model;

import intervene.history.ContributionRecord;
import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;

/**
 * Digests of a run while it goes on: at the end of each period, of everything that has happened up to it. Whole numbers
 * and names go into one sum, real numbers into another, so that it can be told which of them differ.
 */
final class DigestChain {
    private static final int LINK = 16;
    /** An odd number with many bits, so that what is multiplied by it moves all bits. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Checksum events = new Checksum();
    private final Checksum numbers = new Checksum();
    private final ByteArrayOutputStream links = new ByteArrayOutputStream();

    /**
     * Adds a link.
     *
     * @param drafts   those of the period
     * @param crises   all crises so far
     * @param systemic deaths in pretextual wars so far
     */
    void close(PeriodRecord period, List<DraftRecord> drafts, List<Crisis> crises, long systemic) {
        add(period);
        events.add(systemic);
        drafts.forEach(this::add);
        for (Crisis c : crises) {
            if (c.onset == period.period()) {
                addOnset(c);
            }
            if (c.isActive(period.period()) || isInTheField(c, period.period())) {
                addCourse(c, period.period());
            }
        }
        int link = events.value() ^ numbers.value();
        links.write(link >>> LINK / 2);
        links.write(link);
    }

    /** Of the run as it ends now: what is known at the end only, such as outcomes, is in the sums but in no link. */
    RunDigest digest(RunHistory run) {
        Checksum allEvents = new Checksum();
        Checksum allNumbers = new Checksum();
        allEvents.add(events.value());
        allNumbers.add(numbers.value()).add(run.preventionCostMusd());
        for (CrisisRecord c : run.crises()) {
            allEvents.add(c.outcome()).add(c.ongoing()).add(c.qualifying()).add(c.blockers()).add(c.firstAction())
                    .add(c.collateral()).add(c.soldierDeaths());
            allNumbers.add(c.costMusd()).add(c.peakTroops());
        }
        for (InterventionRecord i : run.interventions()) {
            allEvents.add(i.end()).add(i.timeliness()).add(i.regimeChange());
        }
        for (ContributionRecord k : run.contributions()) {
            allEvents.add(k.state()).add(k.role()).add(k.soldierDeaths()).add(k.months());
            allNumbers.add(k.troops()).add(k.costMusd());
        }
        return new RunDigest(allEvents.value(), allNumbers.value(),
                Base64.getEncoder().encodeToString(links.toByteArray()));
    }

    /** Whether it has an operation that goes on, or ended in this period. */
    private static boolean isInTheField(Crisis c, int period) {
        return c.operation != null || !c.interventions.isEmpty() && latest(c).end == period;
    }

    private static Intervention latest(Crisis c) {
        return c.interventions.get(c.interventions.size() - 1);
    }

    private void add(PeriodRecord p) {
        events.add(p.deaths()).add(p.unopposedDeaths()).add(p.crises()).add(p.operations()).add(p.vetoes());
        numbers.add(p.norm()).add(p.ban());
    }

    private void add(DraftRecord d) {
        events.add(d.crisis()).add(d.measure()).add(d.sponsor()).add(d.yes()).add(d.no()).add(d.abstain())
                .add(d.vetoes()).add(d.result());
        numbers.add(d.seriousThreat()).add(d.properPurpose()).add(d.lastResort()).add(d.proportionalMeans())
                .add(d.balance());
    }

    private void addOnset(Crisis c) {
        Crisis.Nature n = c.nature;
        events.add(c.host.code()).add(n.kind()).add(n.perpetrator()).add(n.consent()).add(n.duration()).add(n.deaths())
                .add(c.relapseOf);
        numbers.add(n.displaced()).add(n.opposition()).add(n.localSupport()).add(n.patience())
                .add(c.requiredForceAtOnset);
    }

    private void addCourse(Crisis c, int period) {
        events.add(c.number).add(c.deaths).add(c.saved).add(c.qualifying).add(c.sufficedIn);
        if (isInTheField(c, period)) {
            Intervention o = latest(c);
            if (o.start == period) {
                addStart(o);
            }
            addOperation(o);
        }
    }

    /** Contributors are many and all but alike: they are mixed, in their order, before they are summed. */
    private void addOperation(Intervention o) {
        long whole = 0;
        long real = 0;
        for (Intervention.Contribution k : o.contributions) {
            whole = MIX * (MIX * whole + k.deaths) + k.months;
            real = MIX * (MIX * real + Double.doubleToLongBits(k.troops)) + Double.doubleToLongBits(k.cost);
        }
        events.add(whole).add(o.end).add(o.withdrawn).add(o.regimeChange);
        numbers.add(real).add(o.collateral).add(o.peakForce);
    }

    private void addStart(Intervention o) {
        events.add(o.plan.means()).add(o.terms.mandate()).add(o.terms.lawful()).add(o.coalitionSize);
        for (Intervention.Contribution k : o.contributions) {
            events.add(k.state == null ? InterventionRecord.UNITED_NATIONS : k.state.code()).add(k.role);
            numbers.add(k.pledged);
        }
        numbers.add(o.terms.legitimacy()).add(o.plan.requiredForce());
    }
}
