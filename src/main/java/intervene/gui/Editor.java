package intervene.gui;

import java.util.function.Consumer;
import javax.swing.JComponent;

/** What a parameter's value is set with. */
interface Editor {
    /** What stands in the window. */
    JComponent component();

    /** What takes the keyboard. */
    JComponent field();

    /** Shows a value, without telling anybody. */
    void show(String text);

    /** Who is told what was chosen, as YAML spells it. */
    void onChoice(Consumer<String> chosen);
}
