package intervene.gui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;

/** Preferences that last as long as the program: it leaves nothing in anybody's home, and needs no home that can be written. */
public final class Forgetful implements PreferencesFactory {
    /** Made by the Java library, by its name. */
    public Forgetful() {}

    /** Makes these the program's preferences, if nobody has asked for any yet. */
    static void install() {
        System.setProperty("java.util.prefs.PreferencesFactory", Forgetful.class.getName());
    }

    @Override
    public Preferences systemRoot() {
        return Node.ROOT;
    }

    @Override
    public Preferences userRoot() {
        return Node.ROOT;
    }

    private static final class Node extends AbstractPreferences {
        private static final Node ROOT = new Node(null, "");

        private final Map<String, String> values = new ConcurrentHashMap<>();

        private Node(AbstractPreferences parent, String name) {
            super(parent, name);
        }

        @Override
        protected void putSpi(String key, String value) {
            values.put(key, value);
        }

        @Override
        protected String getSpi(String key) {
            return values.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            values.remove(key);
        }

        @Override
        protected void removeNodeSpi() {
            values.clear();
        }

        @Override
        protected String[] keysSpi() {
            return values.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0]; // the base class adds those that it holds
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Node(this, name);
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }
}
