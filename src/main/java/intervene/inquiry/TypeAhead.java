package intervene.inquiry;

import java.util.Locale;
import java.util.function.LongSupplier;
import javax.swing.ComboBoxModel;
import javax.swing.JComboBox;

/** Finds in a list what is typed letter by letter: an item, or a word in one, that begins so. */
final class TypeAhead implements JComboBox.KeySelectionManager {
    /** After so long a pause a new word begins [ms]. */
    private static final long PAUSE = 1200;

    private final LongSupplier clock;
    private final StringBuilder typed = new StringBuilder();
    private long last;

    TypeAhead(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public int selectionForKey(char key, ComboBoxModel model) {
        long now = clock.getAsLong();
        if (now - last > PAUSE) {
            typed.setLength(0);
        }
        last = now;
        if (key == '\b' && typed.length() > 0) {
            typed.setLength(typed.length() - 1);
        } else if (!Character.isISOControl(key)) {
            typed.append(Character.toLowerCase(key));
        }
        return typed.length() == 0 ? -1 : find(typed.toString(), model);
    }

    private static int find(String start, ComboBoxModel<?> model) {
        int within = -1;
        for (int i = 0; i < model.getSize(); i++) {
            String text = model.getElementAt(i).toString().toLowerCase(Locale.ROOT);
            if (text.startsWith(start)) {
                return i;
            }
            if (within < 0 && text.contains(" " + start)) {
                within = i;
            }
        }
        return within;
    }
}
