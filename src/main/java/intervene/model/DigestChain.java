package intervene.model;

import intervene.history.CrisisRecord;
import intervene.history.DraftRecord;
import intervene.history.InterventionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;

/**
 * Digests of a run while it goes on: at the end of each period, of everything that has happened up to it. Whole numbers
 * and names go into one sum, real numbers into another, so that it can be told which of them differ.
 */
final class DigestChain {
    private static final int LINK = 16;

    private final Checksum events = new Checksum();
    private final Checksum numbers = new Checksum();
    private final ByteArrayOutputStream links = new ByteArrayOutputStream();

    /**
     * Adds a link.
     *
     * @param drafts those of the period
     * @param crises all crises so far
     */
    void close(PeriodRecord period, List<DraftRecord> drafts, List<Crisis> crises) {
        add(period);
        drafts.forEach(this::add);
        for (Crisis c : crises) {
            if (c.onset == period.period()) {
                addOnset(c);
            }
            if (c.isActive(period.period()) || c.operation != null) {
                addCourse(c, period.period());
            }
        }
        int link = events.value() ^ numbers.value();
        links.write(link >>> LINK / 2);
        links.write(link);
    }

    /** Of the run as it ends now: what is known at the end only, such as outcomes, is in the sums but in no link. */
    RunDigest digest(List<CrisisRecord> crises, List<InterventionRecord> interventions) {
        Checksum allEvents = new Checksum();
        Checksum allNumbers = new Checksum();
        allEvents.add(events.value());
        allNumbers.add(numbers.value());
        for (CrisisRecord c : crises) {
            allEvents.add(c.outcome()).add(c.ongoing()).add(c.qualifying()).add(c.blockers()).add(c.firstAction())
                    .add(c.collateral()).add(c.soldierDeaths());
            allNumbers.add(c.costMusd()).add(c.peakTroops());
        }
        for (InterventionRecord i : interventions) {
            allEvents.add(i.end()).add(i.timeliness()).add(i.regimeChange());
        }
        return new RunDigest(allEvents.value(), allNumbers.value(),
                Base64.getEncoder().encodeToString(links.toByteArray()));
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
        Intervention o = c.operation;
        if (o == null) {
            return;
        }
        if (o.start == period) {
            addStart(o);
        }
        long deaths = 0;
        double troops = 0;
        double cost = 0;
        for (Intervention.Contribution k : o.contributions) {
            deaths += k.deaths;
            troops += k.troops;
            cost += k.cost;
        }
        events.add(deaths);
        numbers.add(troops).add(cost).add(o.collateral);
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
