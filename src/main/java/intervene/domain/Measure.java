package intervene.domain;

/** What a draft resolution proposes: the Council's ladder of measures, mildest first. */
public enum Measure {
    CONDEMNATION, SANCTIONS, PEACEKEEPING, FORCE
}
