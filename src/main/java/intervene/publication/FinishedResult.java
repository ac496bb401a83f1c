package intervene.publication;

import intervene.findings.Experiment;
import intervene.param.InvalidInput;
import intervene.result.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A result that is fit to be handed on: finished, whole and unchanged.
 *
 * @param experiment what it is a result of
 * @param origin     how it was made
 */
record FinishedResult(Experiment experiment, Origin origin) {
    /** Names within a folder that are the same on every system, lead nowhere else and are not hidden. */
    private static final String PART = "[^/\\\\:\\p{Cntrl}.][^/\\\\:\\p{Cntrl}]*";
    private static final Pattern NAME = Pattern.compile(PART + "(/" + PART + ")*");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST_NAME = 80;

    /**
     * Opens a result and compares its tables and its configuration with the manifest.
     *
     * @throws InvalidInput if it is unfinished, a part of an experiment, changed, or no result at all; the message says
     *         what to do
     */
    static FinishedResult open(Path folder) throws IOException {
        Experiment experiment = Experiment.open(folder);
        FinishedResult finished = new FinishedResult(experiment, Origin.of(experiment.result()));
        finished.files();
        return finished;
    }

    Result result() {
        return experiment.result();
    }

    /**
     * The files that the manifest lists, by name.
     *
     * @throws InvalidInput if one could lie outside the folder
     */
    SortedSet<String> files() {
        for (String file : result().hashes().keySet()) {
            if (!NAME.matcher(file).matches()) {
                throw new InvalidInput(result().folder().resolve(Origin.MANIFEST) + ": it lists '" + file + "', which"
                        + " is no name of a file of a result. Restore the file, or make the result again.");
            }
        }
        return new TreeSet<>(result().hashes().keySet());
    }

    /**
     * A file of the result, to be read from its beginning.
     *
     * @throws InvalidInput if it is not what the manifest lists
     */
    InputStream read(String file) throws IOException {
        return result().verified(file);
    }

    /**
     * The name of the scenario or experiment as the name of a folder that is allowed everywhere: with "-" for all but
     * letters and digits of ASCII, points, hyphens and underscores, and no name that Windows keeps for devices.
     */
    String name() {
        String plain = origin.scenario().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+", "");
        plain = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("[-.]+$", "");
        return plain.isEmpty() ? "result" : DEVICE.matcher(plain).matches() ? "result-" + plain : plain;
    }
}
