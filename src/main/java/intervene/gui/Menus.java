package intervene.gui;

import intervene.explain.Words;
import intervene.gui.Command.Menu;
import intervene.lesson.LessonReader;
import intervene.param.InvalidInput;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;

/** The menu bar. */
final class Menus {
    /** Those after which a line is drawn. */
    private static final Set<Command> LAST_OF_GROUP = Set.of(Command.SAVE, Command.RECORD, Command.END,
            Command.NEW_SEED, Command.USUAL_SIZE, Command.DARK);

    private final Commands commands;
    private final JMenuBar bar = new JMenuBar();

    private Menus(Commands commands) {
        this.commands = commands;
    }

    /**
     * The bar.
     *
     * @param front   brings a tab to the front
     * @param lessons files of lessons
     * @param lesson  opens one
     */
    static JMenuBar bar(Commands commands, Consumer<Tab> front, List<Path> lessons, Consumer<Path> lesson) {
        var menus = new Menus(commands);
        menus.fill(menus.menu("File", KeyEvent.VK_F), Menu.FILE);
        menus.fill(menus.menu("Run", KeyEvent.VK_R), Menu.RUN);
        JMenu view = menus.menu("View", KeyEvent.VK_V);
        for (Tab tab : Tab.values()) {
            view.add(item(tab, front));
        }
        view.addSeparator();
        menus.fill(view, Menu.VIEW);
        menus.fillLessons(menus.menu("Lessons", KeyEvent.VK_L), lessons, lesson);
        menus.fill(menus.menu("Help", KeyEvent.VK_H), Menu.HELP);
        return menus.bar;
    }

    private JMenu menu(String title, int mnemonic) {
        var menu = new JMenu(title);
        menu.setMnemonic(mnemonic);
        menu.setName("menu-" + title.toLowerCase(Locale.ROOT));
        bar.add(menu);
        return menu;
    }

    private void fill(JMenu menu, Menu which) {
        for (Command command : Command.values()) {
            if (command.menu() == which) {
                var item = new ShownKey(commands.get(command));
                item.setName(command.id());
                menu.add(item);
                if (LAST_OF_GROUP.contains(command)) {
                    menu.addSeparator();
                }
            }
        }
    }

    private static JMenuItem item(Tab tab, Consumer<Tab> front) {
        var item = new JMenuItem(tab.label());
        item.setAccelerator(tab.key());
        item.setToolTipText(tab.hint());
        item.setName("go-to-" + tab.id());
        item.addActionListener(e -> front.accept(tab));
        return item;
    }

    /** Its title; where it cannot be read, which is told when it is chosen, its name. */
    private static String title(Path file) {
        try {
            return LessonReader.read(file).title();
        } catch (InvalidInput e) {
            return Words.capital(ScenarioFiles.nameOf(file).replace('-', ' '));
        }
    }

    private void fillLessons(JMenu menu, List<Path> lessons, Consumer<Path> lesson) {
        for (Path file : lessons) {
            var item = new JMenuItem(title(file));
            item.setName("lesson-" + ScenarioFiles.nameOf(file));
            item.setToolTipText(ScenarioFiles.firstComment(file));
            item.addActionListener(e -> lesson.accept(file));
            menu.add(item);
        }
        if (lessons.isEmpty()) {
            var none = new JMenuItem("No lessons in configs/lessons");
            none.setEnabled(false);
            menu.add(none);
        }
    }
}
