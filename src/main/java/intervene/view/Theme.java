package intervene.view;

import intervene.domain.Outcome;
import java.awt.Color;
import java.awt.Font;

/**
 * Colours and sizes of everything that is drawn. Colours that carry meaning come from palettes that readers with
 * colour-blindness can tell apart (Okabe and Ito 2008), and never stand alone: a shape, a sign or a word says the same.
 *
 * @param dark    whether the ground is dark
 * @param scale   size of letters and marks, 1 for a screen on a desk
 * @param ground  behind everything
 * @param surface of panels and cards that lie on it
 * @param ink     letters and lines
 * @param faint   letters and lines of less weight, still legible
 * @param grid    lines that only guide the eye
 * @param sea     of the map
 * @param land    of states that are not shaded
 * @param border  between states
 * @param accent  of what is selected
 */
public record Theme(
        boolean dark,
        double scale,
        Color ground,
        Color surface,
        Color ink,
        Color faint,
        Color grid,
        Color sea,
        Color land,
        Color border,
        Color accent) {
    private static final String FAMILY = Font.SANS_SERIF;

    public static final Theme LIGHT = new Theme(false, 1, new Color(0xFFFFFF), new Color(0xF6F7F9), new Color(0x1F2328),
            new Color(0x59636E), new Color(0xDFE3E8), new Color(0xE8F0F6), new Color(0xD9D9D6), new Color(0xFFFFFF),
            new Color(0x0072B2));
    public static final Theme DARK = new Theme(true, 1, new Color(0x1B1E22), new Color(0x25292E), new Color(0xE6E9EC),
            new Color(0xA5ADB6), new Color(0x3A4047), new Color(0x14181D), new Color(0x4A4F55), new Color(0x1B1E22),
            new Color(0x56B4E9));

    /** The kinds of answer to a crisis that colours tell apart. */
    public enum Answer {
        FORCE, CONSENT_OR_MEASURES, BLOCKED, NO_WILL, NO_RIGHT
    }

    public static Answer answer(Outcome outcome) {
        return switch (outcome) {
            case AUTHORISED, REGIONAL, UNAUTHORISED, SELF_DEFENCE -> Answer.FORCE;
            case PEACEKEEPING, MEASURES_SUFFICED -> Answer.CONSENT_OR_MEASURES;
            case UNFILLED_MANDATE, BLOCKED_VETO, BLOCKED_ANTICIPATED_VETO, BLOCKED_NO_MAJORITY -> Answer.BLOCKED;
            case OVER_BEFORE_RESPONSE, NO_WILL -> Answer.NO_WILL;
            case NO_RIGHT_CAUSE, NO_RIGHT_PROSPECTS, NO_RIGHT_PROPORTION, NO_RIGHT_SUPPORT -> Answer.NO_RIGHT;
        };
    }

    /** The same hues as in the figures of reports. */
    public Color colour(Answer answer) {
        return switch (answer) {
            case FORCE -> dark ? new Color(0x56B4E9) : new Color(0x0072B2);
            case CONSENT_OR_MEASURES -> dark ? new Color(0x2FBF8F) : new Color(0x009E73);
            case BLOCKED -> dark ? new Color(0xF0903C) : new Color(0xD55E00);
            case NO_WILL -> dark ? new Color(0xDD9CC4) : new Color(0xA3478A);
            case NO_RIGHT -> dark ? new Color(0x8F969E) : new Color(0x626A73);
        };
    }

    /** What speaks for acting, was saved, or was voted yes. */
    public Color favour() {
        return colour(Answer.FORCE);
    }

    /** What speaks against, was lost, or was voted no. */
    public Color against() {
        return colour(Answer.BLOCKED);
    }

    public Theme scaled(double factor) {
        return new Theme(dark, factor, ground, surface, ink, faint, grid, sea, land, border, accent);
    }

    /** A font of a size in points before scaling; 13 is running text, 11 the least. */
    public Font font(double size) {
        return new Font(FAMILY, Font.PLAIN, 1).deriveFont((float) (size * scale));
    }

    public Font bold(double size) {
        return new Font(FAMILY, Font.BOLD, 1).deriveFont((float) (size * scale));
    }
}
