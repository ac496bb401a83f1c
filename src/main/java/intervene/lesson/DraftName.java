package intervene.lesson;

import intervene.domain.Labels;
import intervene.domain.Measure;
import intervene.history.DraftRecord;
import intervene.model.Dossier;
import intervene.model.Snapshot;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A draft on a crisis by what it proposes and how often that was proposed before: {@code force}, {@code sanctions 2}.
 *
 * @param measure what it proposes; null for whatever was proposed last
 * @param ordinal 1 for the first draft on that measure
 */
public record DraftName(Measure measure, int ordinal) {
    public static final DraftName LATEST = new DraftName(null, 1);
    private static final Pattern SPELLED = Pattern.compile("([a-z]+)(?: ([1-9]\\d?))?");

    /** The draft that a text names; empty if it names none. */
    public static Optional<DraftName> parse(String text) {
        if (text.equals("latest")) {
            return Optional.of(LATEST);
        }
        Matcher m = SPELLED.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int ordinal = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        return Arrays.stream(Measure.values())
                .filter(measure -> Labels.of(measure).equals(m.group(1)))
                .findFirst()
                .map(measure -> new DraftName(measure, ordinal));
    }

    /** Its number in a run so far; −1 if there is none. */
    public int number(Snapshot snapshot, int crisis) {
        int seen = 0;
        int last = -1;
        for (Dossier.Draft draft : snapshot.drafts()) {
            DraftRecord d = draft.record();
            if (d.crisis() == crisis && (measure == null || d.measure() == measure)) {
                last = d.draft();
                if (measure != null && ++seen == ordinal) {
                    return last;
                }
            }
        }
        return measure == null ? last : -1;
    }

    @Override
    public String toString() {
        if (measure == null) {
            return "latest";
        }
        return ordinal == 1 ? Labels.of(measure) : Labels.of(measure) + " " + ordinal;
    }
}
