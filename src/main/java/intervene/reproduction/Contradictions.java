package intervene.reproduction;

import intervene.observe.Digests;
import intervene.param.InvalidInput;
import intervene.result.Manifest;
import intervene.result.Manifest.Kind;
import intervene.result.Result;
import intervene.result.TableFormat;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a manifest says of its result otherwise than the files that it lists. Each is a sentence. */
final class Contradictions {
    private static final List<String> TABLES = List.of(
            "runs", "points", "failures", "digests", "crises", "votes", "periods", "contributions");

    private final Path folder;
    private final Map<String, Object> manifest;
    private final Account account;
    private final Integrity integrity;
    private final List<String> sentences = new ArrayList<>();

    private Contradictions(Result result, Account account, Integrity integrity) {
        folder = result.folder();
        manifest = result.manifest();
        this.account = account;
        this.integrity = integrity;
    }

    /** Those that show before anything is read but the configuration. */
    static List<String> ofFiles(Result result, Account account, Integrity integrity) {
        var found = new Contradictions(result, account, integrity);
        found.checkKind();
        found.checkFormat();
        if (account.kind() != Kind.RUN) {
            found.checkDetail();
        }
        return found.sentences;
    }

    /** Those that tables show which are as they were written. */
    static List<String> ofTables(Result result, Account account, Integrity integrity, Recipe recipe)
            throws IOException, InterruptedException {
        var found = new Contradictions(result, account, integrity);
        found.checkChains(recipe);
        if (account.kind() == Kind.SHARD) {
            found.checkShard(recipe);
        }
        return found.sentences;
    }

    private void say(String key, Object value, String but) {
        sentences.add(Manifest.FILE + ": '" + key + "' is " + OneLine.of(value) + ", but " + but
                + ": the manifest was altered.");
    }

    private boolean isListed(String table, TableFormat format) {
        return integrity.file(table + "." + format.extension()) != null;
    }

    private boolean isListed(String table) {
        return isListed(table, TableFormat.CSV) || isListed(table, TableFormat.PARQUET);
    }

    private void checkKind() {
        String kind = account.kind().label();
        if (account.kind() != Kind.SHARD && manifest.containsKey("shard")) {
            say("kind", kind, "there is an entry 'shard'");
        }
        if (account.kind() == Kind.SHARD && isListed("points")) {
            say("kind", kind, "a table of points is listed, which parts do not have");
        }
        if (!integrity.isIntact("config.yaml")) {
            return;
        }
        try {
            if (SweepReader.isSweep(folder.resolve("config.yaml")) == (account.kind() == Kind.RUN)) {
                say("kind", kind, account.kind() == Kind.RUN ? "config.yaml is that of a sweep"
                        : "config.yaml is that of a run");
            }
        } catch (InvalidInput e) {
            return; // what is wrong with it is said when it is read
        }
    }

    private void checkFormat() {
        TableFormat said = TableFormat.CSV.extension().equals(manifest.get("format")) ? TableFormat.CSV
                : TableFormat.PARQUET;
        for (TableFormat other : TableFormat.values()) {
            TABLES.stream().filter(table -> other != said && isListed(table, other) && !isListed(table, said))
                    .findFirst().ifPresent(table -> say("format", said.extension(),
                            table + "." + other.extension() + " is listed"));
        }
    }

    private void checkDetail() {
        boolean kept = isListed("crises") || isListed("votes");
        boolean said = Boolean.TRUE.equals(manifest.get("detail"));
        String crises = "crises." + account.written().extension();
        if (said != kept) {
            say("detail", said, said ? "no " + crises + " is listed" : (isListed("crises") ? crises
                    : "a table of votes") + " is listed");
        }
        if (account.digests() == null && isListed("digests")) {
            sentences.add(Manifest.FILE + ": there is no entry 'digests', but a table of digests is listed: the"
                    + " manifest was altered.");
        }
    }

    /** Which replicates have a chain of periods follows from the entry alone, whatever the program. */
    private void checkChains(Recipe recipe) throws IOException, InterruptedException {
        String file = "digests." + account.written().extension();
        if (account.digests() == null || !integrity.isIntact(file)) {
            return;
        }
        RunCursor cursor = RunCursor.open(folder.resolve(file), recipe::spelling);
        int periods = cursor.header().indexOf("periods");
        try (RunReader reader = new RunReader(List.of(cursor))) {
            for (RunReader.Rows run = reader.next(); run != null && periods >= 0; run = reader.next()) {
                boolean chain = run.in(0).stream().anyMatch(row -> !row.get(periods).isEmpty());
                if (!run.in(0).isEmpty() && chain != isChained(recipe, run.run(), account.digests())) {
                    say("digests", account.digests().label(), file + " has " + (chain ? "a chain" : "no chain")
                            + " of periods of run " + run.run());
                    return;
                }
            }
        }
    }

    private static boolean isChained(Recipe recipe, long run, Digests digests) {
        return digests.hasChain(recipe.plan().key(run).replicate());
    }

    /** Whether the runs are those of another part; points of which not all runs were needed end before their last. */
    private void checkShard(Recipe recipe) throws IOException, InterruptedException {
        List<RunCursor> cursors = new ArrayList<>();
        for (String table : List.of("runs", "failures")) {
            String file = table + "." + account.written().extension();
            if (!integrity.isIntact(file)) {
                return;
            }
            cursors.add(RunCursor.open(folder.resolve(file), recipe::spelling));
        }
        long first = -1;
        long last = -1;
        try (RunReader reader = new RunReader(cursors)) {
            for (RunReader.Rows run = reader.next(); run != null; run = reader.next()) {
                first = first < 0 ? run.run() : first;
                last = run.run();
            }
        }
        var plan = recipe.plan();
        if (first < 0 || !plan.hasNext()) {
            return;
        }
        long begin = plan.next().run();
        long end = plan.end() - 1;
        boolean ends = recipe.isFixed() ? last == end
                : last <= end && plan.key(last).point() == plan.key(end).point();
        if (first != begin || !ends) {
            say("shard", account.shard().number() + "/" + account.shard().of(), "the tables hold runs " + first + " to "
                    + last + ", and such a part begins with run " + begin + " and ends with "
                    + (recipe.isFixed() ? "run " + end : "point " + plan.key(end).point()));
        }
    }
}
