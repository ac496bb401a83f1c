package intervene.explain;

import intervene.model.Dossier;
import java.util.List;

/** What would have tipped the balance. */
final class TippingText {
    private static final int SHOWN = 15;

    private final List<TippingLines> verdicts;
    private final Page page;

    TippingText(Dossier dossier, Page page) {
        this.verdicts = TippingLines.of(dossier);
        this.page = page;
    }

    void write() {
        if (verdicts.isEmpty()) {
            return;
        }
        page.heading("4. What would have tipped the balance");
        for (TippingLines lines : verdicts) {
            if (lines != verdicts.get(0)) {
                page.gap();
            }
            verdict(lines);
        }
    }

    private void verdict(TippingLines lines) {
        page.paragraph(lines.introduction());
        lines.points().stream().limit(SHOWN).forEach(page::item);
        int hidden = lines.points().size() - SHOWN;
        if (hidden > 0) {
            page.indented("and " + hidden + " more that take a larger change (--json lists them).");
        }
        page.indented(lines.others());
        page.indented(lines.choices());
        lines.alternatives().forEach(page::item);
    }
}
