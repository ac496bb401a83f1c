package intervene.reproduction;

import intervene.experiment.RunTables.Detail;
import intervene.experiment.Shard;
import intervene.observe.Digests;
import intervene.param.InvalidInput;
import intervene.result.Manifest;
import intervene.result.Result;
import intervene.result.TableFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a manifest says of how its result was made.
 *
 * @param scenario name of the configuration
 * @param kind     what the result is
 * @param format   format of its tables; of a part, that of the whole
 * @param detail   how much is kept of each run
 * @param digests  how fine digests are; null where the result was made before there were any
 * @param shard    which part it is
 */
record Account(String scenario, Manifest.Kind kind, TableFormat format, Detail detail, Digests digests, Shard shard) {
    private static final String LINES = "lines";

    /**
     * Of a result.
     *
     * @throws InvalidInput if the manifest does not say it, or in another form
     */
    static Account of(Result result) {
        var reader = new Reader(result.folder().resolve(Manifest.FILE).toString());
        Map<String, Object> manifest = result.manifest();
        Manifest.Kind kind = reader.choice(manifest, "kind", Manifest.Kind.values(), Manifest.Kind::label);
        TableFormat format = reader.choice(manifest, "format", TableFormat.values(), TableFormat::extension);
        String scenario = reader.text(manifest, "scenario");
        if (kind == Manifest.Kind.RUN) {
            boolean traced = result.hashes().containsKey("periods." + format.extension());
            return new Account(scenario, kind, format, traced ? Detail.PERIODS : Detail.CRISES,
                    manifest.containsKey(LINES) ? Digests.PERIOD : null, Shard.WHOLE);
        }
        Digests digests = manifest.containsKey("digests")
                ? Digests.parse(OneLine.of(reader.text(manifest, "digests")), reader.file() + ": 'digests'") : null;
        Detail detail = reader.flag(manifest, "detail") ? Detail.CRISES : Detail.INDICATORS;
        if (kind == Manifest.Kind.SWEEP) {
            return new Account(scenario, kind, format, detail, digests, Shard.WHOLE);
        }
        Map<?, ?> part = reader.map(manifest, "shard");
        Shard shard = reader.shard(part);
        TableFormat wanted = reader.choice(part, "wanted", TableFormat.values(), TableFormat::extension);
        return new Account(scenario, kind, wanted, detail, digests, shard);
    }

    /** Format of the files of tables. */
    TableFormat written() {
        return shard.isWhole() ? format : TableFormat.CSV;
    }

    /** Reads entries of JSON that somebody may have changed. */
    private record Reader(String file) {
        private InvalidInput refusal(String key, Object value, String allowed) {
            return new InvalidInput(file + ": '" + key + "' is " + (value == null ? "missing" : OneLine.of(value))
                    + "; there should be " + allowed + ". Restore the file, or get the result again.");
        }

        private String text(Map<?, ?> map, String key) {
            if (map.get(key) instanceof String text) {
                return text;
            }
            throw refusal(key, map.get(key), "a text");
        }

        private boolean flag(Map<?, ?> map, String key) {
            if (map.get(key) instanceof Boolean flag) {
                return flag;
            }
            throw refusal(key, map.get(key), "true or false");
        }

        private Map<?, ?> map(Map<?, ?> map, String key) {
            if (map.get(key) instanceof Map<?, ?> inner) {
                return inner;
            }
            throw refusal(key, map.get(key), "a map");
        }

        private Shard shard(Map<?, ?> part) {
            int number = whole(part, "number");
            int of = whole(part, "of");
            try {
                return new Shard(number, of);
            } catch (InvalidInput e) {
                throw refusal("shard", number + "/" + of, "a part that there is, such as 1/2");
            }
        }

        private int whole(Map<?, ?> map, String key) {
            if (map.get(key) instanceof Long number && number == number.intValue()) {
                return number.intValue();
            }
            throw refusal(key, map.get(key), "a whole number");
        }

        private <E> E choice(Map<?, ?> map, String key, E[] constants, Function<E, String> label) {
            List<String> names = Arrays.stream(constants).map(label).toList();
            int at = map.get(key) instanceof String name ? names.indexOf(name) : -1;
            if (at < 0) {
                throw refusal(key, map.get(key), names.stream().collect(Collectors.joining(" or ")));
            }
            return constants[at];
        }
    }
}
