package intervene.inquiry;

import intervene.explain.TippingLines;
import intervene.model.Dossier;
import intervene.view.Column;
import java.util.List;

/**
 * What would have tipped a verdict, in part or in whole.
 *
 * @param answer  the answer that tells it, or does not yet
 * @param whole   whether all is shown
 * @param showAll shows all
 */
record Turning(Answer answer, boolean whole, Runnable showAll) {
    private static final int SHOWN = 5;

    void write(Column column, Typesetter type) {
        Dossier.Weighing last = answer.dossier().focus().last();
        boolean nothing = answer.tipping() && TippingLines.of(answer.dossier()).isEmpty();
        if (last == null || last.stage() == Dossier.Stage.FINANCE || nothing) {
            return;
        }
        column.add(type.heading("What would have tipped it"));
        if (!answer.tipping()) {
            column.add(type.aside("Looking for what would have tipped it\u2026").named("why-tipping"));
            return;
        }
        List<TippingLines> verdicts = TippingLines.of(answer.dossier());
        for (TippingLines lines : verdicts) {
            verdict(column, type, lines);
        }
        int hidden = verdicts.stream().mapToInt(Turning::hidden).sum();
        if (!whole && hidden > 0) {
            column.add(new Links(List.of(type.link("why-show-all", "Show all (" + hidden + " more)",
                    "Show every change that would have tipped it", showAll)), type.px(8)));
        }
    }

    private static int hidden(TippingLines lines) {
        return Math.max(0, lines.points().size() - SHOWN);
    }

    private void verdict(Column column, Typesetter type, TippingLines lines) {
        column.add(type.text(lines.introduction()).spaced(type.px(4), 0, 0).named("why-tipping"));
        lines.points().stream().limit(whole ? Integer.MAX_VALUE : SHOWN).forEach(p -> column.add(type.item(p)));
        if (whole || hidden(lines) == 0) {
            column.add(type.aside(lines.others()).spaced(type.px(6), 0, 0));
        }
        column.add(type.aside(lines.choices()).spaced(type.px(6), 0, 0));
        lines.alternatives().forEach(a -> column.add(type.item(a)));
    }
}
