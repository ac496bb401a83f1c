package intervene.explain;

import intervene.decision.Reason;
import intervene.domain.Labels;
import intervene.model.Dossier;
import intervene.param.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A dossier as one JSON document: the same content as {@link DossierText}, in full precision and without omissions.
 * Keys come in a fixed order; numbers are the shortest decimals that read back as the model's; what does not apply has
 * no key. At the top:
 *
 * <ul>
 *   <li>{@code scenario, seed, crises}: the run and the number of its crises
 *   <li>{@code crisis}: {@link intervene.history.CrisisRecord}
 *   <li>{@code moment}: what was known and who could act, {@link Dossier.Moment}
 *   <li>{@code weighings}: each state's last word in that period; beside the components of {@link Dossier.Weighing}
 *       the {@code reasons} (name, {@code speaks_for}, size, sentence, source), {@code reasons_for},
 *       {@code reasons_against}, {@code net}, {@code balance} z, {@code margin} z + ε − θ, {@code gate_open}
 *   <li>{@code focus}: the state explained in full, {@link Dossier.Focus}
 *   <li>{@code drafts}: {@link Dossier.Draft}, each with the terms of every member's vote
 *   <li>{@code forums}, {@code interventions}, {@code contributions}, {@code grounds}
 *   <li>{@code names}: name of each state by its code
 * </ul>
 *
 * Keys are the names of the records' components in snake_case.
 */
public final class DossierJson {
    private DossierJson() {}

    /** The document, with a line feed at its end. */
    public static String of(Dossier d) {
        var map = new LinkedHashMap<String, Object>();
        map.put("scenario", d.run().scenario());
        map.put("seed", d.run().seed());
        map.put("crises", d.run().crises());
        map.put("crisis", Fields.of(d.crisis()));
        if (d.moment() != null) {
            map.put("moment", Fields.of(d.moment()));
        }
        map.put("weighings", d.weighings().stream().map(DossierJson::weighing).toList());
        map.put("focus", focus(d.focus()));
        map.put("drafts", all(d.drafts()));
        map.put("forums", all(d.forums()));
        map.put("interventions", all(d.interventions()));
        map.put("contributions", all(d.contributions()));
        map.put("grounds", Fields.of(d.grounds()));
        map.put("names", d.names());
        return Json.text(map);
    }

    private static List<Map<String, Object>> all(List<? extends Record> records) {
        return records.stream().map(Fields::of).toList();
    }

    private static Map<String, Object> focus(Dossier.Focus f) {
        var map = new LinkedHashMap<String, Object>();
        map.put("state", f.state());
        Fields.put(map, "last", f.last() == null ? null : weighing(f.last()));
        map.put("earlier", f.earlier().stream().map(DossierJson::weighing).toList());
        Fields.put(map, "tipping", f.tipping() == null ? null : Fields.of(f.tipping()));
        Fields.put(map, "outside", f.outside() == null ? null : Fields.of(f.outside()));
        return map;
    }

    private static Map<String, Object> weighing(Dossier.Weighing w) {
        Map<String, Object> map = Fields.of(w);
        map.remove("ledger");
        map.put("reasons", Stream.of(Reason.values()).map(r -> reason(r, w)).toList());
        map.put("reasons_for", w.ledger().reasonsFor());
        map.put("reasons_against", w.ledger().reasonsAgainst());
        map.put("net", w.ledger().net());
        map.put("balance", w.ledger().balance());
        map.put("margin", w.margin());
        map.put("gate_open", w.isGateOpen());
        return map;
    }

    private static Map<String, Object> reason(Reason r, Dossier.Weighing w) {
        var map = new LinkedHashMap<String, Object>();
        map.put("reason", Labels.of(r));
        map.put("speaks_for", r.speaksFor());
        map.put("size", r.in(w.ledger()));
        map.put("sentence", r.sentence());
        map.put("source", r.source());
        return map;
    }
}
