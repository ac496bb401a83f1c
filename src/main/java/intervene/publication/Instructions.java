package intervene.publication;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an archive tells those who open it, and the scripts that do it for them. */
final class Instructions {
    private static final String FOLDER = "/intervene/publication/";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final FinishedResult result;
    private final Program program;

    /** For the archive of a result with a program. */
    Instructions(FinishedResult result, Program program) {
        this.result = result;
        this.program = program;
    }

    /** The text of each file by its name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("README.txt", readme());
        files.put("reproduce.sh", Resources.text(FOLDER + "reproduce.sh"));
        files.put("reproduce.cmd", Resources.text(FOLDER + "reproduce.cmd").replaceAll("\r?\n", "\r\n"));
        return files;
    }

    private static String sample(Origin origin) {
        return origin.isSampled() ? " A part of it, " + origin.sampleSize() + " runs drawn at random, takes less"
                + " time:\n\n    java -jar intervene.jar reproduce result --sample " + origin.sampleSize() : "";
    }

    private String readme() {
        Origin origin = result.origin();
        String question = result.experiment().sweep().story().question().strip().replaceAll("\\s+", " ");
        Map<String, String> values = Map.of(
                "scenario", origin.scenario(),
                "question", question.isEmpty() ? "" : "It asks: " + question + "\n\n",
                "program", origin.programInWords(),
                "archived", Origin.inWords(program.provenance()),
                "platform", origin.jvm() + "; " + origin.os(),
                "duration", origin.duration(),
                "threads", origin.threads() + (origin.threads() == 1 ? " thread" : " threads"),
                "runs", origin.done() + (origin.done() == 1 ? " run" : " runs")
                        + (origin.failed() > 0 ? " and " + origin.failed() + " that failed" : ""),
                "sample", sample(origin),
                "licence", Citation.ofThisProgram().licence());
        return PLACE.matcher(Resources.text(FOLDER + "README.txt"))
                .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }
}
