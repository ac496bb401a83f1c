package intervene.param;

/**
 * A value that somebody wrote for a parameter, and where.
 *
 * @param path   dotted path of a parameter, or of one argument of its distribution
 * @param text   the value as YAML spells it
 * @param origin {@code configs/baseline.yaml:12}, {@code --set}
 */
public record Setting(String path, String text, String origin) {

    /**
     * The setting that {@code path=value} on a command line denotes.
     *
     * @throws InvalidInput if there is no path or no equals sign
     */
    public static Setting ofAssignment(String assignment, String origin) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw new InvalidInput(origin + ": '" + assignment + "' is not an assignment."
                    + " Write path=value without spaces, for example council.veto=none.");
        }
        return new Setting(
                assignment.substring(0, equals).strip(),
                assignment.substring(equals + 1).strip(),
                origin);
    }
}
