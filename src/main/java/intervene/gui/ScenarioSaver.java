package intervene.gui;

import intervene.param.Setting;
import intervene.scenario.Parameters;
import intervene.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what the controls are set to as a scenario that extends the opened one and says only what differs. */
final class ScenarioSaver {
    private static final String FILE = "world.file";
    private static final String STATES = "world.states";

    private final Path extended;
    private final Path target;

    private ScenarioSaver(Path extended, Path target) {
        this.extended = extended;
        this.target = target;
    }

    /**
     * Writes a scenario; what stood there is replaced only when all is written.
     *
     * @param extended the file that is built upon
     * @param wanted   every controlled parameter's text by path
     * @param seed     of the first replicate
     * @param target   the file
     * @throws IOException if it cannot be written
     * @throws intervene.param.InvalidInput if the extended file cannot be read any more
     */
    static void save(Path extended, Map<String, String> wanted, int seed, Path target) throws IOException {
        Parameters base = ScenarioReader.read(extended, List.of()).parameters();
        String text = new ScenarioSaver(extended, target).text(base, wanted, seed);
        Path unfinished = target.toAbsolutePath().resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String text(Parameters base, Map<String, String> wanted, int seed) {
        var out = new StringBuilder("# " + ScenarioFiles.nameOf(extended) + ", as changed in the window.\n");
        out.append("extends: ").append(quoted(beside(extended))).append('\n');
        if (seed != base.seed()) {
            out.append("seed: ").append(seed).append('\n');
        }
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        Map<String, String> written = Settings.texts(base);
        for (Setting s : Settings.between(written, wanted)) {
            if (!isNoWorld(s)) {
                int dot = s.path().lastIndexOf('.');
                String value = s.path().equals(FILE) ? quoted(beside(Path.of(s.text()))) : s.text();
                String indent = dot < 0 ? "" : "  ";
                groups.computeIfAbsent(s.path().substring(0, Math.max(0, dot)), g -> new StringBuilder())
                        .append(indent + s.path().substring(dot + 1) + ": " + value + "\n");
            }
        }
        groups.forEach((group, lines) -> out.append(group.isEmpty() ? "" : group + ":\n").append(lines));
        return out.toString();
    }

    /** Says only that the world does not come from there; the other of the two says from where it comes. */
    private static boolean isNoWorld(Setting s) {
        return s.path().equals(FILE) && s.text().isEmpty() || s.path().equals(STATES) && s.text().equals("0");
    }

    /** A file as the target names it: from its own folder, or where there is no way from there, in full. */
    private String beside(Path file) {
        Path folder = target.toAbsolutePath().normalize().getParent();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.getRoot().equals(folder.getRoot())
                ? folder.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }

    private static String quoted(String text) {
        return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "''") + "'";
    }
}
