package intervene.map;

import intervene.atlas.WorldPlan.Place;
import intervene.domain.CrisisKind;
import intervene.domain.Labels;
import intervene.domain.Outcome;
import intervene.explain.Figures;
import intervene.history.CrisisRecord;
import intervene.history.InterventionRecord;
import intervene.model.Snapshot;
import java.util.stream.Collectors;

/** What the map says of a place that is pointed at. */
final class Hints {
    private static final int DECIMALS = 2;

    private final MapContent content;

    Hints(MapContent content) {
        this.content = content;
    }

    /** {@code France: willingness −0.23, sees no right to intervene. 2,500 troops abroad.} */
    String of(Place place) {
        Snapshot.StateNow state = content.state(place.code());
        String text = place.name() + ": " + shading(place.code()) + ".";
        return state != null && state.committed() > 0
                ? text + " " + troops(state.committed()) + " in operations." : text;
    }

    private String shading(String code) {
        double value = content.value(code);
        return switch (content.sight().selection().shading()) {
            case WILLINGNESS -> willingness(code);
            case REPUTATION -> "reputation " + signed(value) + ", from −1 to 1";
            case FIDUCIARY_WEIGHT -> "fiduciary weight " + plain(value)
                    + ": 0 counts outsiders like citizens, 1 not at all";
            case WEARINESS -> "war-weariness " + plain(value) + ", from 1 (fresh) to 4";
            case COMMITMENT -> Double.isNaN(value) ? "no troops in operations" : "committed";
            case IDEAL_POINT -> "ideal point " + signed(value) + ", higher is closer to the liberal West";
        };
    }

    private String willingness(String code) {
        if (content.crisis() == null) {
            return "select a crisis to see what it makes of it";
        }
        if (content.isHost(code)) {
            return "host of the selected crisis";
        }
        Snapshot.Leaning leaning = content.leaning(code);
        if (leaning == null) {
            return "has no force to bring to " + content.sight().name(content.crisis().host());
        }
        String gap = leaning.margin() > 0 ? " beyond" : " short of";
        return "its reasons are " + plain(Math.abs(leaning.margin())) + gap + " what leading takes"
                + (leaning.gateOpen() ? "" : ", and it sees no right to intervene")
                + (leaning.canLead() ? "" : ", and it has not the force to lead")
                + " (" + content.sight().month(content.crisis().weighedIn()) + ")";
    }

    /** {@code Rwanda: genocide since April 1996. 8,200 killed in the month, … if nobody had acted. So far: …} */
    String of(CrisisMark mark) {
        CrisisRecord record = record(mark);
        String text = mark.host().name() + ": " + kind(record.kind()) + " "
                + (mark.active() ? "since " : "from ") + content.sight().month(record.onset())
                + (mark.active() ? "" : " to " + content.sight().month(end(mark))) + ". "
                + toll(mark, record) + " " + (mark.active() ? "So far: " : "Answer: ") + outcome(mark.outcome()) + ".";
        return text + operations(mark) + blocked(mark);
    }

    private CrisisRecord record(CrisisMark mark) {
        return content.sight().snapshot().history().crises().get(mark.number());
    }

    private static int end(CrisisMark mark) {
        return mark.crisis().course().get(mark.crisis().course().size() - 1).period();
    }

    private static String toll(CrisisMark mark, CrisisRecord record) {
        if (!mark.active() || mark.crisis().course().isEmpty()) {
            return Figures.whole(record.deaths()) + " killed, "
                    + Figures.whole(record.unopposedDeaths()) + " if nobody had acted.";
        }
        Snapshot.Month month = mark.crisis().course().get(mark.crisis().course().size() - 1);
        return Figures.whole(month.deaths()) + " killed in the month, "
                + Figures.whole(record.deaths()) + " since it began.";
    }

    private String operations(CrisisMark mark) {
        return content.sight().snapshot().operations().stream()
                .filter(o -> o.crisis() == mark.number())
                .map(o -> " " + content.sight().name(o.lead()) + " leads an operation of "
                        + troops(o.parts().stream().mapToDouble(Snapshot.Part::troops).sum()) + others(o) + ".")
                .collect(Collectors.joining());
    }

    private static String others(Snapshot.OperationNow operation) {
        long others = operation.parts().stream()
                .filter(p -> p.troops() > 0 && !p.state().equals(operation.lead())
                        && !p.state().equals(InterventionRecord.UNITED_NATIONS)).count();
        return others == 0 ? "" : others == 1 ? " with one other state" : " with " + others + " other states";
    }

    private String blocked(CrisisMark mark) {
        if (mark.blocked() == null) {
            return "";
        }
        String members = mark.blocked().members().stream().map(content.sight()::name)
                .collect(Collectors.joining(" and "));
        String measure = Labels.of(mark.blocked().draft().measure());
        String month = content.sight().month(mark.blocked().draft().period());
        return mark.blocked().cast()
                ? " " + members + " vetoed " + measure + " in " + month + "."
                : " A draft on " + measure + " was given up in " + month + ": a veto by " + members + " was expected.";
    }

    private static String kind(CrisisKind kind) {
        return Labels.of(kind).replace('-', ' ');
    }

    private static String outcome(Outcome outcome) {
        return outcome.label().replace(":", ", ").replace('-', ' ');
    }

    /** Thousand troops, in troops. */
    private static String troops(double thousand) {
        return Figures.whole((long) Math.rint(thousand * 1000)) + " troops";
    }

    private static String plain(double number) {
        return Figures.fixed(number, DECIMALS);
    }

    private static String signed(double number) {
        return Figures.signed(number, DECIMALS).replace('-', '−');
    }
}
