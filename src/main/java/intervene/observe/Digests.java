package intervene.observe;

import java.util.Locale;

/** How fine the digests are that a result keeps of each run. */
public enum Digests {
    /** Of the run as a whole: whether it differs. */
    RUN,
    /** Also of each of its periods: since when. */
    PERIOD;

    /** As options and manifests spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
