package intervene.experiment;

import intervene.observe.Digests;
import intervene.observe.Table;
import intervene.param.InvalidInput;
import intervene.param.Problems;
import intervene.result.LineDigests;
import intervene.result.Manifest;
import intervene.result.Result;
import intervene.result.ResultFolder;
import intervene.result.TableFormat;
import intervene.scenario.Replicates;
import intervene.scenario.ResolvedConfiguration;
import intervene.scenario.ResolvedSweep;
import intervene.scenario.Sweep;
import intervene.scenario.SweepReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the parts of an experiment together: the same tables, byte for byte, as without cutting it. */
public final class Merge {
    private final List<Part> parts;
    private final Sweep sweep;

    /** A part and what its manifest says of it. */
    private record Part(Result result, Shard shard) {
        private static Part of(Result result) {
            if (!(result.manifest().get("shard") instanceof Map<?, ?> shard)) {
                throw new InvalidInput(result.folder() + ": this is a whole result, not a part of one. Parts are made by"
                        + " 'intervene sweep CONFIG --shard i/n'.");
            }
            return new Part(result, new Shard(whole(shard.get("number")), whole(shard.get("of"))));
        }

        private static int whole(Object number) {
            return ((Number) number).intValue();
        }

        private Path file(String name) {
            return result.folder().resolve(name);
        }

        private Object says(String key) {
            return result.manifest().get(key);
        }
    }

    /**
     * Reads the parts.
     *
     * @throws InvalidInput if one is no part, one is missing or given twice, or they are of different experiments
     */
    public Merge(List<Path> folders) throws IOException {
        List<Part> read = new ArrayList<>();
        for (Path folder : folders) {
            read.add(Part.of(Result.open(folder)));
        }
        read.sort(Comparator.comparingInt(part -> part.shard().number()));
        parts = read;
        Problems problems = new Problems();
        parts.forEach(part -> requireLikeFirst(part, problems));
        requireComplete(problems);
        problems.throwIfAny();
        sweep = SweepReader.read(parts.get(0).file("config.yaml"), List.of());
    }

    /** Name of the experiment. */
    public String name() {
        return String.valueOf(parts.get(0).says("scenario"));
    }

    private void requireLikeFirst(Part part, Problems problems) {
        Part first = parts.get(0);
        for (String key : List.of("version", "commit", "configuration_sha256", "detail", "digests", "scenario")) {
            if (!Objects.equals(first.says(key), part.says(key))) {
                problems.add(part.result().folder().toString(), key, "is " + part.says(key) + ", but " + first.says(key)
                        + " in " + first.result().folder() + ". Parts of one experiment are made by one program from one"
                        + " configuration.");
            }
        }
        for (String input : List.of(ResolvedConfiguration.WORLD_FILE, ResolvedSweep.POINTS_FILE)) {
            if (!Objects.equals(first.result().hashes().get(input), part.result().hashes().get(input))) {
                problems.add(part.result().folder().toString(), input, "is not the same as in " + first.result().folder()
                        + ". Parts of one experiment are made from one configuration.");
            }
        }
        if (first.shard().of() != part.shard().of()) {
            problems.add(part.result().folder().toString(), "", "this is part " + part.shard() + ", but "
                    + first.result().folder() + " is part " + first.shard() + ". Give parts of one cutting.");
        }
    }

    private void requireComplete(Problems problems) {
        int of = parts.get(0).shard().of();
        List<Integer> given = parts.stream().map(part -> part.shard().number()).toList();
        String missing = IntStream.rangeClosed(1, of).filter(number -> !given.contains(number))
                .mapToObj(number -> number + "/" + of).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.add("merge", "", "missing: part " + missing + ". Give all " + of + " folders.");
        }
        for (int i = 1; i < parts.size(); i++) {
            if (given.get(i).equals(given.get(i - 1))) {
                problems.add(parts.get(i).result().folder().toString(), "", "is part " + parts.get(i).shard() + ", and so is "
                        + parts.get(i - 1).result().folder() + ". Give one of them.");
            }
        }
    }

    /**
     * Writes the whole, in the format that the parts were asked for, and publishes it; call it once.
     *
     * @param arguments the command line, for the manifest
     * @return where it is
     */
    public Path execute(ResultFolder folder, List<String> arguments) throws IOException, InterruptedException {
        Instant started = Instant.now();
        for (String file : List.of("config.yaml", ResolvedConfiguration.WORLD_FILE, ResolvedSweep.POINTS_FILE)) {
            if (Files.exists(parts.get(0).file(file))) {
                copy(parts.subList(0, 1), file, folder);
            }
        }
        boolean detail = Boolean.TRUE.equals(parts.get(0).says("detail"));
        RunTables tables = new RunTables(Observed.factors(sweep.design()), Observed.indicators(sweep),
                detail ? RunTables.Detail.CRISES : RunTables.Detail.INDICATORS, digests());
        for (Table<?> table : tables.tables()) {
            copy(parts, table.name() + ".csv", folder);
        }
        Completion completion = new Completion(folder, tables.tables(), formatOfParts());
        completion.sumUp(sweep.design().size(), sweep.design()::point, Observed.factors(sweep.design()),
                tables.indicators());
        RunCount count = completion.runs();
        completion.convert();
        completion.removeReplaced();
        folder.write("manifest.json", manifest(arguments, started, count, detail)
                .json(folder.hashes(), LineDigests.ofInputs(folder.folder())));
        return folder.publish();
    }

    private Manifest manifest(List<String> arguments, Instant started, RunCount count, boolean detail) {
        Replicates replicates = sweep.replicates();
        int firstSeed = sweep.base().parameters().seed();
        long planned = parts.stream().mapToLong(part -> RunCount.planned(part.result().manifest())).sum();
        return new Manifest(name(), new Manifest.Execution(arguments, 1, started, Instant.now()), formatOfParts(),
                new Manifest.Runs(firstSeed, firstSeed + replicates.most() - 1, planned, count.done(), count.failed()),
                new Manifest.Plan(sweep.design().size(), replicates.most(), detail, digests(), null));
    }

    private Digests digests() {
        return Digests.parse(String.valueOf(parts.get(0).says("digests")), parts.get(0).result().folder() + ": digests");
    }

    private TableFormat formatOfParts() {
        Object wanted = ((Map<?, ?>) parts.get(0).says("shard")).get("wanted");
        return TableFormat.PARQUET.extension().equals(wanted) ? TableFormat.PARQUET : TableFormat.CSV;
    }

    /** One file after the other, without the first line of all but the first. */
    private static void copy(List<Part> parts, String file, ResultFolder folder) throws IOException {
        try (OutputStream out = folder.newFile(file)) {
            for (int i = 0; i < parts.size(); i++) {
                try (InputStream in = parts.get(i).result().verified(file)) {
                    if (i > 0) {
                        skipLine(in);
                    }
                    in.transferTo(out);
                }
            }
        }
    }

    private static void skipLine(InputStream in) throws IOException {
        int b = in.read();
        while (b != '\n' && b != -1) {
            b = in.read();
        }
    }
}
