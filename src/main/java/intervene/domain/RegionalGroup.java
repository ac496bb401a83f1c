package intervene.domain;

/** The five regional groups by which the General Assembly fills the Council's elected seats. */
public enum RegionalGroup {
    AFRICA, ASIA_PACIFIC, EASTERN_EUROPE, LATIN_AMERICAN_CARIBBEAN, WESTERN_EUROPEAN_OTHERS
}
