package intervene.view;

/**
 * What the viewer has chosen to look at.
 *
 * @param crisis  number of a crisis; −1 for none
 * @param state   code of a state; empty for none
 * @param draft   number of a draft; −1 for the latest
 * @param shading by what states are shaded
 */
public record Selection(int crisis, String state, int draft, Shading shading) {
    public static final Selection NOTHING = new Selection(-1, "", -1, Shading.WILLINGNESS);

    /** The draft that was selected belongs to another crisis, so that none is. */
    public Selection withCrisis(int number) {
        return new Selection(number, state, -1, shading);
    }

    public Selection withState(String code) {
        return new Selection(crisis, code, draft, shading);
    }

    public Selection withDraft(int number) {
        return new Selection(crisis, state, number, shading);
    }

    public Selection withShading(Shading other) {
        return new Selection(crisis, state, draft, other);
    }
}
