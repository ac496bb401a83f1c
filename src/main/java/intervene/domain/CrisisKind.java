package intervene.domain;

/** What is being done to civilians: the four kinds of the 2005 World Summit (Pattison 2013, IV). */
public enum CrisisKind {
    GENOCIDE, ETHNIC_CLEANSING, CRIMES_AGAINST_HUMANITY, WAR_CRIMES;

    /** Genocide and ethnic cleansing: more visible, and the kinds that carry the legal duty (Pattison 2013, IV). */
    public boolean isGrave() {
        return this == GENOCIDE || this == ETHNIC_CLEANSING;
    }
}
