package intervene.reproduction;

import intervene.experiment.Progress;
import intervene.experiment.Replication;
import intervene.experiment.RunRows;
import intervene.experiment.RunTables;
import intervene.observe.RunKey;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Some runs of a result, run again into tables of their own, as CSV. */
final class Again {
    private Again() {}

    /**
     * Runs them.
     *
     * @param keys   the runs, in ascending order
     * @param folder where the tables are to be; it is there and empty
     */
    static void run(Recipe recipe, List<RunKey> keys, Path folder, Recipe.Manner manner)
            throws IOException, InterruptedException {
        RunTables tables = recipe.tables();
        List<OutputStream> files = new ArrayList<>();
        try (Progress progress = new Progress(manner.progress(), System.err, keys.size(), "runs")) {
            for (int i = 0; i < tables.tables().size(); i++) {
                Path file = folder.resolve(tables.tables().get(i).name() + ".csv");
                files.add(new BufferedOutputStream(new FileOutputStream(file.toFile())));
                files.get(i).write(tables.headers().get(i));
            }
            Iterator<RunKey> plan = keys.iterator();
            Replication.execute(plan, manner.threads(), recipe::rows, run -> {
                write(run, files);
                progress.step(run.failed());
            });
        } finally {
            for (OutputStream file : files) {
                file.close();
            }
        }
    }

    private static void write(RunRows run, List<OutputStream> files) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            files.get(i).write(run.rows()[i]);
        }
    }
}
