package intervene.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.history.ContributionRecord;
import intervene.history.PeriodRecord;
import intervene.history.RunDigest;
import intervene.history.RunHistory;
import intervene.param.Setting;
import intervene.scenario.Scenario;
import intervene.scenario.ScenarioReader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where two runs part, their digests do. */
class DigestChainTest {
    private static final Scenario BASELINE = ScenarioReader.read(Path.of("configs/baseline.yaml"), List.of());
    private static final double NEXT = 1 + 0x1p-52;

    private static PeriodRecord period(int period, long deaths, double norm) {
        return new PeriodRecord(period, deaths, 0, 0, 0, norm, 0.9, 0);
    }

    private static RunDigest digest(PeriodRecord... periods) {
        DigestChain chain = new DigestChain();
        for (PeriodRecord period : periods) {
            chain.close(period, List.of(), List.of(), 0);
        }
        return chain.digest(new RunHistory(1, 0, List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, 0, 0, 0,
                RunDigest.NONE));
    }

    /** The same run, but that from a period on a parameter is another. */
    private static RunDigest changed(int period, String path, String value) {
        LiveRun run = new LiveRun(BASELINE, 1);
        run.goTo(period);
        run.change(List.of(new Setting(path, value, "the test")));
        run.goTo(Integer.MAX_VALUE);
        return run.history().digest();
    }

    @Test
    void hasTwoBytesForEachPeriod() {
        RunDigest digest = new Simulation(BASELINE).run(1).digest();
        assertEquals(2 * 240, Base64.getDecoder().decode(digest.chain()).length);
        assertEquals(digest, new Simulation(BASELINE).run(1).digest());
        assertNotEquals(digest, new Simulation(BASELINE).run(2).digest());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 239})
    void partsWithThePeriodInWhichARuleChanges(int period) {
        // The norm's base is felt at once, by the norm alone.
        RunDigest then = changed(period, "norm.base", "0.31");
        assertEquals(period, RunDigest.partingPeriod(new Simulation(BASELINE).run(1).digest().chain(), then.chain()));
    }

    @Test
    void aNumbersLastDigitIsSeenAndIsNoEvent() {
        RunDigest a = digest(period(0, 5, 0.3), period(1, 5, 0.4), period(2, 5, 0.5));
        RunDigest b = digest(period(0, 5, 0.3), period(1, 5, 0.4 * NEXT), period(2, 5, 0.5));
        assertEquals(1, RunDigest.partingPeriod(a.chain(), b.chain()));
        assertEquals(a.events(), b.events());
        assertNotEquals(a.numbers(), b.numbers());
    }

    /** Changes of what is recorded of a contributor, an operation or a run, none of which is in any other number. */
    @Test
    void whatIsKnownAtTheEndOnlyIsInTheSums() {
        RunHistory run = new Simulation(BASELINE).run(1);
        DigestChain chain = new DigestChain();
        RunDigest digest = chain.digest(run);
        ContributionRecord k = run.contributions().get(0);
        List<ContributionRecord> later = new ArrayList<>(run.contributions());
        later.set(0, new ContributionRecord(k.crisis(), k.intervention(), k.state(), k.role(), k.troops(),
                k.soldierDeaths(), k.costMusd(), k.months() + 1));
        RunDigest longer = chain.digest(with(run, later, run.preventionCostMusd()));
        assertNotEquals(digest.events(), longer.events());
        assertEquals(digest.numbers(), longer.numbers());
        later.set(0, new ContributionRecord(k.crisis(), k.intervention(), k.state(), k.role(), k.troops(),
                k.soldierDeaths(), k.costMusd() * NEXT, k.months()));
        assertNotEquals(digest.numbers(), chain.digest(with(run, later, run.preventionCostMusd())).numbers());
        assertNotEquals(digest.numbers(), chain.digest(with(run, run.contributions(), 1)).numbers());
    }

    private static RunHistory with(RunHistory r, List<ContributionRecord> contributions, double preventionCost) {
        return new RunHistory(r.seed(), r.horizon(), r.crises(), r.drafts(), r.interventions(), contributions,
                r.periods(), r.systemicDeaths(), preventionCost, r.norm(), r.ban(), r.aidCostPerLife(), r.digest());
    }

    @Test
    void aDeathIsAnEvent() {
        RunDigest a = digest(period(0, 5, 0.3), period(1, 5, 0.4));
        RunDigest b = digest(period(0, 5, 0.3), period(1, 6, 0.4));
        assertEquals(1, RunDigest.partingPeriod(a.chain(), b.chain()));
        assertNotEquals(a.events(), b.events());
        assertEquals(a.numbers(), b.numbers());
    }

    /** Two bytes overlook a difference with probability 2⁻¹⁶: one of 2,000 in one program of thirty. */
    @Test
    void whereOnePeriodDiffersAllLaterLinksDo() {
        RunDigest a = digest(period(0, 7, 0.3), period(1, 0, 0.3), period(2, 7, 0.3));
        int overlooked = 0;
        for (int deaths = 1; deaths <= 2_000; deaths++) {
            RunDigest b = digest(period(0, 7, 0.3), period(1, deaths, 0.3), period(2, 7, 0.3));
            boolean parts = RunDigest.partingPeriod(a.chain(), b.chain()) == 1;
            boolean staysApart = !a.chain().substring(6).equals(b.chain().substring(6));
            overlooked += parts && staysApart ? 0 : 1;
        }
        assertTrue(overlooked <= 1, overlooked + " of 2,000 overlooked");
    }

    @Test
    void chainsOfAnotherLengthPartWhereTheShorterEnds() {
        RunDigest longer = digest(period(0, 1, 0.3), period(1, 1, 0.3));
        RunDigest shorter = digest(period(0, 1, 0.3));
        assertEquals(1, RunDigest.partingPeriod(longer.chain(), shorter.chain()));
        assertEquals(RunDigest.NEVER, RunDigest.partingPeriod(longer.chain(), longer.chain()));
    }

    @Test
    void sumsAreCrc32cOfBigEndianNumbers() {
        CRC32C expected = new CRC32C();
        Checksum sum = new Checksum();
        for (int i = 0; i < 2_000; i++) {
            sum.add(i - 3L).add(i / 7.0).add(-0.0);
            expected.update(ByteBuffer.allocate(24).putLong(i - 3L).putDouble(i / 7.0).putDouble(0).flip());
        }
        assertEquals((int) expected.getValue(), sum.value());
        // Thirty-two bytes of zeros: RFC 3720, appendix B.4.
        assertEquals(0x8A9136AA, new Checksum().add(0).add(0).add(0).add(0).value());
    }
}
