package intervene.model;

import intervene.decision.Coalition;
import intervene.decision.Ledger;
import intervene.decision.MoralCalculus;
import intervene.decision.Perception;
import intervene.decision.Position;
import intervene.decision.Prospect;
import intervene.decision.RightToIntervene;
import intervene.decision.Stance;
import intervene.decision.Willingness;
import intervene.domain.Means;
import intervene.domain.Role;
import intervene.process.Expectation;
import intervene.process.PublicSupport;
import intervene.scenario.Parameters;

/** Puts a state before a crisis and asks for its reasons; changes nothing. */
final class Assessor {
    private final Parameters parameters;
    private final MoralCalculus.Weights weights;

    Assessor(Parameters parameters) {
        this.parameters = parameters;
        weights = new MoralCalculus.Weights(parameters.moral(), parameters.lottery(), parameters.criteria());
    }

    /**
     * On what authority a state reckons to act.
     *
     * @param legitimacy  ℓ [0, 1]
     * @param council     whether the Council authorises it
     * @param supportLost support that its own dead have cost it since an operation began [share]
     */
    record Authority(double legitimacy, boolean council, double supportLost) {
        static Authority ofCouncil(double legitimacy) {
            return new Authority(legitimacy, true, 0);
        }

        static Authority outside(double legitimacy) {
            return new Authority(legitimacy, false, 0);
        }
    }

    /** A state before a crisis: what it sees and where it stands, whatever it might do. */
    record Beholder(
            Outlook outlook, MemberState state, Prospect.Lens lens, MoralCalculus.Decider decider, double noise) {}

    Beholder behold(Outlook o, MemberState s) {
        Crisis c = o.crisis;
        double x = logPerception(o, s);
        double factor = StrictMath.exp(x);
        double numbed = StrictMath.exp(parameters.moral().numbing() * x);
        var lens = new Prospect.Lens(c.deaths + factor * o.remaining, factor, numbed, s.traits.unitCost());
        AbleStates able = c.able;
        double dilution = c.dutyBearer == s.index ? 1 : able.dilution(s.index, parameters.moral());
        var position = new Position(
                able.usable(s.index),
                dilution,
                able.proximity(s.index) * o.displacement,
                c.draws.culpability(s),
                s.weariness);
        return new Beholder(o, s, lens, new MoralCalculus.Decider(s.traits, position, o.view), c.draws.choice(s));
    }

    /** As lead, with means of its own choice. */
    Assessment asLead(Beholder b, Authority authority, boolean airForce) {
        return asLead(b, authority, meansAsLead(b, authority, airForce));
    }

    /** The means with the larger net among those whose gate is open; where none is, with the larger net. */
    private Means meansAsLead(Beholder b, Authority authority, boolean airForce) {
        if (!airForce) {
            return Means.GROUND;
        }
        boolean ground = right(b.outlook(), b.lens().factor(), Means.GROUND).isOpen();
        boolean air = right(b.outlook(), b.lens().factor(), Means.AIR).isOpen();
        if (ground != air) {
            return ground ? Means.GROUND : Means.AIR;
        }
        Ledger onGround = ledgerAsLead(b, authority, Means.GROUND);
        Ledger inAir = ledgerAsLead(b, authority, Means.AIR);
        return inAir.net() > onGround.net() ? Means.AIR : Means.GROUND;
    }

    private Ledger ledgerAsLead(Beholder b, Authority authority, Means means) {
        Stance stance = stance(b.state(), Role.LEAD, authority);
        return MoralCalculus.appraise(b.decider(), prospectAsLead(b, means), stance, weights);
    }

    /**
     * Whether a state would lead: {@link Assessment#isWilling} without the reasons.
     *
     * <p>Implementation note: most states that are asked decline. Nothing made here outlives the call, so the compiler
     * allocates none of it; reasons are put on record, by asking again, for the few that would lead.
     */
    boolean wouldLead(Outlook o, MemberState s, Authority authority, boolean airForce) {
        Beholder b = behold(o, s);
        boolean ground = right(o, b.lens().factor(), Means.GROUND).isOpen();
        boolean air = airForce && right(o, b.lens().factor(), Means.AIR).isOpen();
        if (!ground && !air) {
            return false;
        }
        double premium = Willingness.premium(Role.LEAD, s.weariness, parameters.choice());
        Ledger first = ledgerAsLead(b, authority, ground ? Means.GROUND : Means.AIR);
        if (ground && air) {
            Ledger second = ledgerAsLead(b, authority, Means.AIR);
            if (second.net() > first.net()) {
                return Willingness.of(second, b.noise(), premium);
            }
        }
        return Willingness.of(first, b.noise(), premium);
    }

    /** Balance of a state's reasons as a contributor with an offer, for ranking: z without the reasons. */
    double balanceAsContributor(Outlook o, MemberState s, double offer, Expectation e, Authority authority) {
        Beholder b = behold(o, s);
        double share = e.force() <= 0 ? 0 : offer / e.force();
        Prospect prospect = Prospect.of(e, o.counted(e.means()), share, b.lens());
        return MoralCalculus.appraise(b.decider(), prospect, stance(s, Role.CONTRIBUTOR, authority), weights)
                .balance();
    }

    /** Deaths so far and to come as a state perceives them [persons]. */
    double perceivedDeaths(Outlook o, MemberState s) {
        return o.crisis.deaths + StrictMath.exp(logPerception(o, s)) * o.remaining;
    }

    /** As lead, with given means. */
    Assessment asLead(Beholder b, Authority authority, Means means) {
        return assess(b, prospectAsLead(b, means), Role.LEAD, authority, means);
    }

    /** As contributor with an offer [thousand troops]. */
    Assessment asContributor(Outlook o, MemberState s, double offer, Expectation e, Authority authority) {
        Beholder b = behold(o, s);
        double share = e.force() <= 0 ? 0 : offer / e.force();
        Prospect prospect = Prospect.of(e, o.counted(e.means()), share, b.lens());
        return assess(b, prospect, Role.CONTRIBUTOR, authority, e.means());
    }

    /** As financier of a share of what the operation costs its contributors, in their money [million US$]. */
    Assessment asFinancier(Outlook o, MemberState s, double share, Expectation priced, Authority authority) {
        Beholder b = behold(o, s);
        var lens =
                new Prospect.Lens(b.lens().deaths(), b.lens().factor(), b.lens().numbed(), 1);
        Prospect prospect = Prospect.of(priced, o.counted(priced.means()), share, lens);
        return assess(b, prospect, Role.FINANCIER, authority, priced.means());
    }

    private Prospect prospectAsLead(Beholder b, Means means) {
        Outlook o = b.outlook();
        Expectation e = o.expect(means);
        double share = Coalition.leadShare(
                b.decider().position().usable(), e.requiredForce(), e.force(), parameters.coalition());
        return Prospect.of(e, o.counted(means), share, b.lens());
    }

    /** Whether a state may see the gate open: never wrongly no, and quick, for most that are asked see it shut. */
    boolean mayHaveRight(Outlook o, MemberState s) {
        return logPerception(o, s) >= o.leastPerception();
    }

    private double logPerception(Outlook o, MemberState s) {
        return Perception.logFactor(o.crisis.draws.perception(s), o.view.visibility(), parameters.perception());
    }

    private RightToIntervene right(Outlook o, double perception, Means means) {
        Expectation e = o.expect(means);
        var situation = new RightToIntervene.Situation(
                o.crisis.deaths + perception * o.remaining,
                o.stoppedShare(means),
                e.saved() * perception,
                e.soldiersLost() + e.collateral(),
                o.crisis.nature.localSupport());
        return RightToIntervene.of(situation, parameters.gate());
    }

    private Stance stance(MemberState s, Role role, Authority authority) {
        double support = PublicSupport.initial(authority.council(), parameters.support()) - authority.supportLost();
        return new Stance(role, authority.legitimacy(), authority.council(), s.traits.democracy() * support);
    }

    private Assessment assess(Beholder b, Prospect prospect, Role role, Authority authority, Means means) {
        Stance stance = stance(b.state(), role, authority);
        Ledger ledger = MoralCalculus.appraise(b.decider(), prospect, stance, weights);
        RightToIntervene right =
                means == Means.PEACEKEEPING ? null : right(b.outlook(), b.lens().factor(), means);
        double premium = Willingness.premium(role, b.state().weariness, parameters.choice());
        return new Assessment(b.state(), means, b.decider(), prospect, right, stance, ledger, b.noise(), premium);
    }
}
