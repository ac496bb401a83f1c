package intervene.view;

/** By what the states of the map are shaded. */
public enum Shading {
    WILLINGNESS("Willingness towards the selected crisis"),
    REPUTATION("Reputation"),
    FIDUCIARY_WEIGHT("Fiduciary weight"),
    WEARINESS("War-weariness"),
    COMMITMENT("Troops in operations"),
    IDEAL_POINT("Ideal point");

    private final String label;

    Shading(String label) {
        this.label = label;
    }

    /** As menus and legends call it. */
    @Override
    public String toString() {
        return label;
    }
}
