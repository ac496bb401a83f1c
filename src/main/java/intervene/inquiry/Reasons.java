package intervene.inquiry;

import intervene.domain.Labels;
import intervene.explain.ConditionLine;
import intervene.explain.FocusLines;
import intervene.explain.ReasonLine;
import intervene.explain.TraitLine;
import intervene.explain.Words;
import intervene.model.Dossier;
import intervene.view.Column;
import intervene.view.View.Picture;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;

/**
 * A state's reasons in one period, as a dossier has them: verdict, balance, ledger, gate, traits. Nothing of what
 * happened later.
 */
final class Reasons {
    private final Dossier dossier;
    private final FocusLines lines;
    private final Typesetter type;

    Reasons(Dossier dossier, Typesetter type) {
        this.dossier = dossier;
        this.type = type;
        lines = new FocusLines(dossier);
    }

    void verdict(Column column) {
        if (!lines.hasWeighed()) {
            column.add(type.text(lines.silence()).spaced(type.px(8), 0, 0).named("why-verdict"));
            return;
        }
        column.add(type.aside(lines.introduction()).spaced(type.px(8), 0, type.px(4)).named("why-part"));
        column.add(type.strong(lines.verdict()).named("why-verdict"));
        BalanceScene balance = balance();
        column.add(new Drawing("why-gauge", s -> {}, width -> balance.height()).show(balance, balance.words()));
        column.add(type.aside(lines.balance()).named("why-balance"));
    }

    void ledger(Column column) {
        if (lines.hasWeighed()) {
            column.add(type.heading("Reasons for and against"));
            WaterfallScene waterfall = waterfall("");
            column.add(new Drawing("why-ledger", s -> {}, width -> waterfall.height())
                    .show(waterfall, waterfall.words()));
            lines.reasons().reasons().forEach(r -> reason(column, r));
        }
    }

    private void reason(Column column, ReasonLine r) {
        String name = "reason-" + Labels.of(r.reason());
        var head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.setBorder(BorderFactory.createEmptyBorder(type.px(8), 0, 0, 0));
        head.add(type.label(name, Words.capital(r.name())), BorderLayout.WEST);
        JLabel number = type.label(name + "-number", r.number());
        number.getAccessibleContext().setAccessibleName(r.number() + " own lives");
        head.add(number, BorderLayout.EAST);
        column.add(head);
        column.add(type.aside(r.words()).named(name + "-words"));
    }

    void gate(Column column) {
        if (!lines.hasWeighed()) {
            return;
        }
        column.add(type.heading("The right to intervene"));
        column.add(type.text(lines.gate()).named("why-gate"));
        for (ConditionLine c : lines.conditions()) {
            JLabel head = type.label("gate-" + c.name().replace(' ', '-'), c.name() + ": " + c.word());
            var colour = c.holds() ? type.theme().favour() : type.theme().against();
            head.setIcon(new Mark(c.holds(), colour, type.px(12)));
            head.setIconTextGap(type.px(6));
            head.setBorder(BorderFactory.createEmptyBorder(type.px(8), 0, type.px(1), 0));
            column.add(head);
            column.add(type.aside(c.because()).spaced(0, type.px(18), 0)
                    .named("gate-" + c.name().replace(' ', '-') + "-because"));
        }
    }

    void traits(Column column) {
        if (!lines.hasWeighed()) {
            return;
        }
        column.add(type.heading("What it is like, and what it expects"));
        for (TraitLine t : lines.traits()) {
            column.add(type.strong(Words.capital(t.name())).spaced(type.px(6), 0, 0));
            column.add(type.aside(t.text()).named("trait-" + t.name().toLowerCase(Locale.ROOT).replace(' ', '-')));
        }
        List<String> earlier = lines.earlier();
        if (!earlier.isEmpty()) {
            column.add(type.heading("It also weighed in this period"));
            earlier.forEach(e -> column.add(type.item(e)));
        }
    }

    /** Of what there is a drawing. */
    List<Picture> pictures(String title) {
        return lines.hasWeighed() ? List.of(new Picture("reasons", waterfall(title)), new Picture("balance", balance()))
                : List.of();
    }

    private WaterfallScene waterfall(String title) {
        return new WaterfallScene(lines.reasons(), title, type.theme());
    }

    private BalanceScene balance() {
        Dossier.Weighing w = dossier.focus().last();
        return new BalanceScene(w.ledger().balance(), w.noise(), w.premium(), type.theme());
    }
}
