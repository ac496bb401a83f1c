package intervene.reproduction;

import intervene.result.Invocation;
import intervene.result.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** By which program and on which machine a result was made, and by which and where it is made again. */
final class Circumstances {
    private static final String UNKNOWN = "unknown";
    private static final String HASH = "[0-9a-f]{40}";
    private static final int SHORT = 12;

    private final Map<String, Object> there;
    private final Map<String, Object> here;
    private final Invocation invocation;

    /**
     * Circumstances.
     *
     * @param there      what the manifest says; anything
     * @param here       what a manifest written now would say
     * @param invocation how this program was called
     */
    Circumstances(Map<String, Object> there, Map<String, Object> here, Invocation invocation) {
        this.there = there;
        this.here = here;
        this.invocation = invocation;
    }

    Circumstances(Map<String, Object> there, Map<String, Object> here) {
        this(there, here, Invocation.current());
    }

    static Circumstances of(Map<String, Object> manifest) {
        return new Circumstances(manifest, Manifest.circumstances());
    }

    /** Which program made the result: {@code version 1.2.0, commit 0123456789ab}. */
    String programThere() {
        return program(there);
    }

    /** Which program this is. */
    String programHere() {
        return program(here);
    }

    private static String program(Map<String, Object> map) {
        String commit = text(map, "commit");
        String state = switch (text(map, "dirty")) {
            case "true" -> ", its sources changed";
            case "false" -> "";
            default -> commit.equals(UNKNOWN) ? "" : ", its sources perhaps changed";
        };
        return "version " + text(map, "version") + ", " + named(commit) + state;
    }

    private static String named(String commit) {
        return commit.matches(HASH) ? "commit " + commit.substring(0, SHORT)
                : commit.equals(UNKNOWN) ? "commit unknown" : "an unreadable commit";
    }

    private static String text(Map<String, Object> map, String key) {
        return OneLine.of(Objects.requireNonNullElse(map.get(key), UNKNOWN));
    }

    private boolean isSame(String key) {
        return text(there, key).equals(text(here, key));
    }

    /** Whether it is certain that the same program made it: one version and commit, built from unchanged sources. */
    boolean isSameProgram() {
        return isSame("version") && isSame("commit") && text(there, "commit").matches(HASH)
                && text(there, "dirty").equals("false") && text(here, "dirty").equals("false");
    }

    /** A line for each circumstance that differs, or is not known. */
    List<String> differences() {
        List<String> lines = new ArrayList<>();
        if (!isSame("version") || !isSame("commit")) {
            lines.add("the program: " + programThere() + " there, " + programHere() + " here");
        } else if (text(there, "commit").equals(UNKNOWN)) {
            lines.add("the program: which commit it was built from is not known, neither there nor here");
        } else {
            addDirt(lines);
        }
        add("the JVM", "jvm", lines);
        if (isSame("jvm")) {
            add("Java", "java", lines);
        }
        add("the operating system", "os", lines);
        return lines;
    }

    private void addDirt(List<String> lines) {
        String commit = named(text(here, "commit"));
        String then = text(there, "dirty");
        String now = text(here, "dirty");
        if (then.equals("true")) {
            lines.add("the program: there it was built from changed sources of " + commit
                    + (now.equals("true") ? ", and so it is here; whether these are the same changes, nobody can tell"
                    : ""));
        } else if (!then.equals("false")) {
            lines.add("the program: whether it was built from changed sources of " + commit + ", is not known there"
                    + (now.equals("true") ? "; here it is" : ""));
        } else if (now.equals("true")) {
            lines.add("the program: here it is built from changed sources of " + commit);
        } else if (!now.equals("false")) {
            lines.add("the program: whether it was built from changed sources of " + commit + ", is not known here");
        }
    }

    private void add(String name, String key, List<String> lines) {
        if (!isSame(key)) {
            lines.add(name + ": " + text(there, key) + " there, " + text(here, key) + " here");
        }
    }

    /**
     * The likely cause of another result, and what to do.
     *
     * @param folder the result, as the user calls it
     */
    String cause(String folder) {
        String commit = text(there, "commit");
        if (isSameProgram()) {
            return "The very same program made it (" + programThere() + "). So either the files and the manifest"
                    + " were changed"
                    + " together, or this machine computes differently: try another one, and another JVM.";
        }
        if (text(there, "dirty").equals("true")) {
            return "Likely cause: another program. It was made from changed sources of " + named(commit)
                    + ", which nobody can get by its number; ask who made it.";
        }
        if (!commit.matches(HASH)) {
            return "Likely cause: another program. Which one made it is not recorded (" + programThere() + "); this is "
                    + programHere() + ".";
        }
        if (isSame("version") && isSame("commit")) {
            boolean changed = text(here, "dirty").equals("true");
            return "Likely cause: the sources of this program were " + (changed ? "" : "perhaps ") + "changed since "
                    + named(commit) + ", from which the result was made" + (text(there, "dirty").equals("false") ? ". "
                    : ", or those of the program that made it. ") + remedy(commit, folder);
        }
        return "Likely cause: another program. It was made by " + programThere() + "; this is " + programHere() + ". "
                + remedy(commit, folder);
    }

    private String remedy(String commit, String folder) {
        String shortened = commit.substring(0, SHORT);
        if (invocation.jar()) {
            return "To reproduce it with its own, get intervene.jar of commit " + shortened
                    + ", for example from an archive of the result, and with it:\n  "
                    + invocation.command("reproduce", folder);
        }
        String name = "../intervene-" + shortened;
        return "To reproduce it with its own:\n  git worktree add " + name + " " + shortened + "\n  " + name
                + "/intervene reproduce " + Invocation.here(folder);
    }
}
