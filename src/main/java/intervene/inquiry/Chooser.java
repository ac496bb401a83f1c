package intervene.inquiry;

import java.util.List;
import java.util.Vector;
import java.util.function.Consumer;
import javax.swing.ComboBoxModel;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;

/** A list to choose from that tells only of what the viewer chooses, and finds what is typed. */
final class Chooser<T> extends JComboBox<T> {
    private transient List<T> items = List.of();
    private boolean quiet;

    /**
     * A list.
     *
     * @param name   by which it can be found
     * @param hint   what it chooses
     * @param chosen receives what the viewer chooses
     */
    Chooser(String name, String hint, Consumer<T> chosen) {
        setName(name);
        setToolTipText(hint);
        getAccessibleContext().setAccessibleName(hint);
        setKeySelectionManager(new TypeAhead(System::currentTimeMillis));
        addActionListener(e -> {
            T item = getItemAt(getSelectedIndex());
            if (!quiet && item != null) {
                chosen.accept(item);
            }
        });
    }

    /** Offers these, one of them chosen, without telling. */
    void offer(List<T> offered, T choice) {
        quiet = true;
        try {
            if (!offered.equals(items)) {
                items = List.copyOf(offered);
                ComboBoxModel<T> model = new DefaultComboBoxModel<>(new Vector<>(offered));
                setModel(model);
            }
            if (!choice.equals(getSelectedItem())) {
                setSelectedItem(choice);
            }
        } finally {
            quiet = false;
        }
    }

    List<T> items() {
        return items;
    }
}
