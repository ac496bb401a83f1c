package intervene.model;

import intervene.decision.Traits;
import intervene.param.Interval;
import intervene.process.Weariness;

/** What a verdict may turn on that is a state's own, not the world's. */
enum TippingTrait {
    FIDUCIARY_WEIGHT("φ", "fiduciary weight: 0 counts outsiders like citizens, 1 for nothing", "1", "[0, 1]"),
    SOLDIER_RISK_TOLERANCE("τ", "soldier-risk tolerance", "deaths per 1,000 person-years", "(0, inf)"),
    CASUALTY_AVERSION(
            "α", "casualty aversion: weight of one soldier's death", "citizens' lives per soldier", "[1, 1000]"),
    REPUTATIONAL_STAKE("ρ", "reputational stake: worth of full, visible approval", "basis points of GDP", "[0, 1000]"),
    ORDER_INTEREST("ω", "order interest: worth of a rule-governed world", "basis points of GDP", "[0, 1000]"),
    WEARINESS("weariness", "war-weariness from earlier operations", "1", "[1, 4]"),
    USABLE_FORCE("usable force", "force that it can bring to the host", "thousand troops", "[0, inf)");

    final String symbol;
    final String meaning;
    final String unit;
    private final Interval range;

    TippingTrait(String symbol, String meaning, String unit, String range) {
        this.symbol = symbol;
        this.meaning = meaning;
        this.unit = unit;
        this.range = Interval.parse(range);
    }

    /** Values that it can take; usable force has a limit for everybody. */
    Interval range(double greatestForce) {
        return this == USABLE_FORCE ? new Interval(0, true, greatestForce, true) : range;
    }

    double of(MemberState s, double usable) {
        return switch (this) {
            case FIDUCIARY_WEIGHT -> 1 - s.traits.outsiderWeight();
            case SOLDIER_RISK_TOLERANCE -> s.traits.tolerance();
            case CASUALTY_AVERSION -> s.traits.casualtyAversion();
            case REPUTATIONAL_STAKE -> s.traits.reputationalStake();
            case ORDER_INTEREST -> s.traits.orderInterest();
            case WEARINESS -> s.weariness;
            case USABLE_FORCE -> usable;
        };
    }

    /** The state with this trait at another value; usable force is {@code available} force less commitments. */
    MemberState changed(MemberState s, double x, double available) {
        var other = new MemberState(s.index, s.key, s.profile, traits(s.traits, x));
        other.reputation = s.reputation;
        other.resentment = s.resentment;
        other.ownCrises = s.ownCrises;
        other.weariness = this == WEARINESS ? Math.min(Weariness.UTMOST, x) : s.weariness;
        other.committed = this == USABLE_FORCE ? available - x : s.committed;
        return other;
    }

    private Traits traits(Traits t, double x) {
        return new Traits(
                this == FIDUCIARY_WEIGHT ? 1 - x : t.outsiderWeight(),
                this == SOLDIER_RISK_TOLERANCE ? x : t.tolerance(),
                this == CASUALTY_AVERSION ? x : t.casualtyAversion(),
                this == REPUTATIONAL_STAKE ? x : t.reputationalStake(),
                this == ORDER_INTEREST ? x : t.orderInterest(),
                t.enlistment(),
                t.sovereignty(),
                t.democracy(),
                t.statisticalLife(),
                t.basisPoint(),
                t.unitCost());
    }
}
