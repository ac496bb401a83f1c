package intervene.reproduction;

import intervene.experiment.FinishedRun;
import intervene.experiment.RunPlan;
import intervene.experiment.RunTables.Detail;
import intervene.experiment.ScenarioRun;
import intervene.observe.Digests;
import intervene.observe.RunKey;
import intervene.observe.Table;
import intervene.param.InvalidInput;
import intervene.reproduction.Evidence.Rerun;
import intervene.reproduction.Integrity.Listed;
import intervene.reproduction.Integrity.State;
import intervene.reproduction.Reproduction.Options;
import intervene.reproduction.RowDifference.Side;
import intervene.result.IoProblem;
import intervene.result.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs a result whose inputs are unchanged again, and compares. */
final class Work {
    private static final int MOST_TRIED = 24;
    private static final String FAILS = " fails here: ";

    private final Path folder;
    private final Integrity integrity;
    private final Account account;
    private final Recipe recipe;
    private final Options options;
    private final List<Table<?>> tables = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Path scratch;
    private Path place;
    private Survey survey;
    private Remade remade;

    /**
     * What is to be done.
     *
     * @param folder the result
     */
    Work(Path folder, Integrity integrity, Account account, Recipe recipe, Options options) {
        this.folder = folder;
        this.integrity = integrity;
        this.account = account;
        this.recipe = recipe;
        this.options = options;
        for (Table<?> table : recipe.tables().tables()) {
            Listed file = integrity.file(file(table.name()));
            if (file != null && file.isThere()) {
                tables.add(table);
            }
        }
    }

    private String file(String table) {
        return table + "." + account.written().extension();
    }

    private List<String> files() {
        return tables.stream().map(table -> file(table.name())).toList();
    }

    /** Files that such a result has, and the manifest does not list. */
    List<String> unlisted() {
        List<String> files = new ArrayList<>(recipe.otherFiles());
        recipe.tables().tables().stream().map(Table::name)
                .filter(name -> account.digests() != null || !name.equals("digests")).map(this::file)
                .forEach(files::add);
        if (account.shard().isWhole()) {
            files.add(file(PointsComparison.TABLE));
        }
        files.removeIf(file -> integrity.file(file) != null);
        return files;
    }

    /**
     * Runs again and compares; call it once.
     *
     * @param emptyFolder where to work
     */
    Rerun execute(Path emptyFolder) throws IOException, InterruptedException {
        scratch = emptyFolder;
        place = scratch;
        try {
            return rerun();
        } catch (IOException e) {
            throw place == options.out() ? IoProblem.given(options.out(), e)
                    : IoProblem.scratch(scratch.toAbsolutePath().getParent(), options.extent().run() < 0, e);
        }
    }

    private Rerun rerun() throws IOException, InterruptedException {
        List<String> names = tables.stream().map(table -> table.name()).toList();
        try (RunReader reader = reader(folder, account.written())) {
            survey = Survey.of(reader, names, recipe,
                    new Sample(options.extent().seed(), options.extent().most(), failed()::contains));
            for (RunCursor cursor : reader.cursors()) {
                remarks.addAll(cursor.notes());
                if (!cursor.problem().isEmpty()) {
                    remarks.add(cursor.problem());
                }
            }
        }
        return isWhole() ? whole() : some();
    }

    /** Runs that failed, which a sample holds only where no others are left: their rows tell little. */
    private Set<Long> failed() throws IOException, InterruptedException {
        Set<Long> failed = new HashSet<>();
        if (isReadable(file("failures")) && isSample()) {
            try (RunReader failures = new RunReader(List.of(open("failures")))) {
                for (RunReader.Rows run = failures.next(); run != null; run = failures.next()) {
                    failed.add(run.run());
                }
            }
        }
        return failed;
    }

    private RunCursor open(String table) throws IOException {
        return RunCursor.open(folder.resolve(file(table)), recipe::spelling);
    }

    private boolean isSample() {
        return options.extent().run() < 0 && options.extent().most() < Long.MAX_VALUE;
    }

    private boolean isWhole() {
        if (!isSample()) {
            return options.extent().run() < 0;
        }
        RunPlan plan = recipe.plan();
        long planned = recipe.isFixed() && plan.hasNext() ? plan.end() - plan.next().run() : survey.listed();
        return remarks.isEmpty() && Math.max(planned, survey.listed()) <= options.extent().most();
    }

    private Recipe.Manner manner() {
        return new Recipe.Manner(options.threads(), options.progress(), options.arguments());
    }

    private Rerun whole() throws IOException, InterruptedException {
        Path made = options.out() == null ? scratch.resolve("again") : options.out();
        place = made == options.out() ? made : scratch;
        recipe.make(made, manner());
        place = scratch;
        remade = Remade.of(made, integrity);
        boolean same = remade.givesAll(files()) && files().stream().allMatch(integrity::isIntact);
        List<TableShape> shapes = shapes(made, account.written());
        Differences differences = same ? null : differences(shapes, made, account.written(), null);
        String points = file(PointsComparison.TABLE);
        PointsComparison compared = isReadable(points) && !(integrity.isIntact(points) && remade.gives(points))
                ? PointsComparison.of(folder.resolve(points), made.resolve(points), recipe,
                        remade.gives(points)) : null;
        return rerun(null, 0, shapes, differences, compared);
    }

    private Rerun some() throws IOException, InterruptedException {
        SortedSet<Long> chosen = new TreeSet<>(options.extent().run() < 0 ? survey.drawn() : Set.of());
        long drawn = chosen.size();
        chosen.addAll(options.extent().run() < 0 ? survey.suspects() : List.of(planned(options.extent().run())));
        RunPlan plan = recipe.plan();
        List<RunKey> keys = chosen.stream().map(plan::key).toList();
        Path made = Files.createDirectory(scratch.resolve("again"));
        Again.run(recipe, keys, made, manner());
        List<TableShape> shapes = shapes(made, TableFormat.CSV);
        Differences differences = differences(shapes, made, TableFormat.CSV, new HashSet<>(chosen));
        locate(differences, shapes);
        if (options.extent().run() < 0) {
            return rerun(List.copyOf(chosen), drawn, shapes, differences, points(differences));
        }
        keep(keys.get(0));
        return rerun(List.copyOf(chosen), 0, shapes, differences, null);
    }

    /** Where the first run that differs keeps no chain of digests, tries some that do, first of the same point. */
    private void locate(Differences differences, List<TableShape> shapes) throws IOException, InterruptedException {
        RunDifference first = differences.located();
        if (first == null || first.first() >= 0 || first.chained() || account.digests() == null
                || account.digests().equals(Digests.RUN)) {
            return;
        }
        RunPlan plan = recipe.plan();
        List<RunKey> chained = new ArrayList<>();
        long point = plan.key(first.run()).point();
        while (plan.hasNext() && chained.size() < MOST_TRIED) {
            RunKey key = plan.next();
            if (key.point() >= point && account.digests().hasChain(key.replicate())) {
                chained.add(key);
            }
        }
        Path made = Files.createDirectory(scratch.resolve("chained"));
        Again.run(recipe, chained, made, manner());
        differences.locateBy(differences(shapes, made, TableFormat.CSV,
                chained.stream().map(RunKey::run).collect(Collectors.toSet())));
    }

    private long planned(long run) throws IOException, InterruptedException {
        RunPlan plan = recipe.plan();
        long begin = plan.hasNext() ? plan.next().run() : plan.end();
        if (run < begin || run >= plan.end()) {
            throw new InvalidInput("--run " + run + ": there is no such run. Runs of this result are numbered " + begin
                    + " to " + (plan.end() - 1) + ", in the column 'run' of its tables.");
        }
        if (!recipe.isFixed()) {
            requireMade(run);
        }
        return run;
    }

    /** Refuses a run that was never made, since its point was known well enough before. */
    private void requireMade(long run) throws IOException, InterruptedException {
        RunPlan plan = recipe.plan();
        long point = plan.key(run).point();
        List<Long> made = new ArrayList<>();
        try (RunReader reader = reader(folder, account.written())) {
            for (RunReader.Rows rows = reader.next(); rows != null; rows = reader.next()) {
                if (rows.run() == run) {
                    return;
                }
                if (plan.key(rows.run()).point() == point) {
                    made.add(rows.run());
                }
            }
        }
        if (!made.isEmpty()) {
            throw new InvalidInput("--run " + run + ": there is no such run. Point " + point + " stopped after "
                    + Sentences.count(made.size(), "run", "runs") + "; its runs are " + made.get(0) + " to "
                    + made.get(made.size() - 1) + ".");
        }
    }

    /** The one run, as a result of its own with all that can be kept of it. */
    private void keep(RunKey key) throws IOException, InterruptedException {
        if (options.out() != null) {
            place = options.out();
            ScenarioRecipe.make(recipe.alone(key), again -> recipe.model().run(key), options.out(),
                    new ScenarioRun.Options(1, true, TableFormat.CSV, options.arguments()), options.progress());
        }
    }

    /** Points computed again from the runs of the result; null where these are not as they were written. */
    private PointsComparison points(Differences differences) throws IOException, InterruptedException {
        String points = file(PointsComparison.TABLE);
        String runs = file("runs");
        boolean changed = differences.rowsAltered().containsKey(runs) || differences.rowsByProgram().containsKey(runs);
        if (!isReadable(points) || !integrity.isIntact(runs) || changed || !remarks.isEmpty()) {
            return null;
        }
        Path csv = scratch.resolve(PointsComparison.TABLE + ".csv");
        try {
            PointsComparison.compute(folder.resolve(runs), csv, recipe);
        } catch (InvalidInput e) {
            return PointsComparison.impossible(e.getMessage());
        }
        boolean given = integrity.file(points).hash().equals(PointsComparison.hash(csv, account.format(), recipe));
        return given && integrity.isIntact(points) ? PointsComparison.SAME
                : PointsComparison.of(folder.resolve(points), csv, recipe, given);
    }

    private boolean isReadable(String file) {
        return integrity.file(file) != null && integrity.file(file).isThere();
    }

    private Rerun rerun(List<Long> chosen, long drawn, List<TableShape> shapes, Differences differences,
            PointsComparison points) throws IOException {
        boolean sound = (differences == null || differences.byProgram() + differences.alteredRuns() == 0)
                && (points == null || points.isSame()) && remarks.isEmpty() && survey.strayed() == 0;
        Derived derived = sound && options.extent().run() < 0 && account.shard().isWhole() && isTablesIntact()
                ? Derived.of(folder, integrity) : null;
        List<String> rewritten = new ArrayList<>();
        if (remade != null) {
            for (String input : recipe.otherFiles()) {
                remade.rewritten(folder, input).forEach(line -> rewritten.add(input + ": " + line));
            }
        }
        return new Rerun(survey, chosen, drawn, files(), shapes, remarks, remade, differences, points, derived,
                rewritten, moment(differences));
    }

    private boolean isTablesIntact() {
        return integrity.impostor() == null && integrity.files().stream()
                .filter(file -> !file.name().contains("/") && file.name().matches(".*\\.(csv|parquet|yaml)"))
                .allMatch(file -> file.state() == State.INTACT);
    }

    private List<String> moment(Differences differences) {
        if (differences != null && differences.first() != null && isFailing(differences.first())) {
            FinishedRun run = FinishedRun.of(recipe.plan().key(differences.first().run()), recipe.model());
            return List.of("run " + run.key().run() + FAILS
                    + (run.failed() ? OneLine.of(run.error()) : "its rows cannot be made"));
        }
        RunDifference first = differences == null ? null : differences.located();
        if (first == null || first.first() < 0 || account.detail() != Detail.INDICATORS) {
            return List.of();
        }
        FinishedRun run = FinishedRun.of(recipe.plan().key(first.run()), recipe.model());
        return run.failed() ? List.of("the run fails here: " + run.error()) : Moment.of(run.history(), first.first());
    }

    private static boolean isFailing(RunDifference run) {
        return run.rows().stream().anyMatch(row -> row.table().equals("failures") && row.side() == Side.PROGRAM);
    }

    /** That the first run that differs fails here, and why; empty where it does not. */
    static String failure(Rerun rerun) {
        String first = rerun.moment().isEmpty() ? "" : rerun.moment().get(0);
        return first.matches("run \\d+" + FAILS + ".*") ? first + "." : "";
    }

    private RunReader reader(Path result, TableFormat format) throws IOException {
        List<RunCursor> cursors = new ArrayList<>();
        for (Table<?> table : tables) {
            Path file = result.resolve(table.name() + "." + format.extension());
            cursors.add(RunCursor.open(file, recipe::spelling));
        }
        return new RunReader(cursors);
    }

    private List<TableShape> shapes(Path made, TableFormat format) throws IOException {
        List<TableShape> shapes = new ArrayList<>();
        try (RunReader there = reader(folder, account.written()); RunReader here = reader(made, format)) {
            for (int i = 0; i < tables.size(); i++) {
                String file = file(tables.get(i).name());
                boolean altered = integrity.file(file).state() == State.ALTERED
                        && (remade == null || remade.gives(file));
                shapes.add(TableShape.of(tables.get(i), file, altered, there.cursors().get(i).header(),
                        here.cursors().get(i).header()));
            }
        }
        return shapes;
    }

    private Differences differences(List<TableShape> shapes, Path made, TableFormat format, Set<Long> chosen)
            throws IOException, InterruptedException {
        var differences = new Differences(shapes);
        try (RunReader there = reader(folder, account.written()); RunReader here = reader(made, format)) {
            differences.read(there, here, chosen);
        }
        return differences;
    }

    /** Sentences on what a manifest says otherwise than configuration and tables. */
    List<String> contradictions(Map<String, Object> manifest, Rerun rerun) {
        Map<String, Object> expected = recipe.expected();
        if (rerun.remarks().isEmpty() && integrity.isIntact(file("runs")) && integrity.isIntact(file("failures"))) {
            expected.put("runs.done", survey.done());
            expected.put("runs.failed", survey.failed());
        }
        if (integrity.file("config.yaml") != null) {
            expected.put("configuration_sha256", integrity.file("config.yaml").hash());
        }
        List<String> sentences = new ArrayList<>();
        expected.forEach((key, value) -> {
            Object said = said(manifest, key);
            if (!value.equals(said)) {
                sentences.add("manifest.json: '" + key + "' is " + OneLine.of(said) + "; from the files it is " + value
                        + ".");
            }
        });
        return sentences;
    }

    private static Object said(Object manifest, String key) {
        Object said = manifest;
        for (String part : key.split("\\.")) {
            said = said instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return said;
    }
}
