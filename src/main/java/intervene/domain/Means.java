package intervene.domain;

/** With what an intervention is made. */
public enum Means {
    GROUND, AIR, PEACEKEEPING
}
