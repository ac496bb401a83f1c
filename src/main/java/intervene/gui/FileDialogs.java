package intervene.gui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks for files, and tells what went wrong with them. */
final class FileDialogs {
    private final JFrame owner;
    private Path folder;

    /**
     * Dialogs.
     *
     * @param folder where they begin
     */
    FileDialogs(JFrame owner, Path folder) {
        this.owner = owner;
        this.folder = folder;
    }

    /** A file to read; empty where none was chosen. */
    Optional<Path> open(String title, FileNameExtensionFilter filter) {
        JFileChooser chooser = chooser("open-dialog", title, filter);
        return chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION ? chosen(chooser) : Optional.empty();
    }

    /**
     * A file to write, with the filter's ending; whether one that is there may be replaced has been asked.
     *
     * @param name    suggested, without ending
     * @param options stands beside the files; may be null
     * @param filters the kinds of file to choose from
     */
    Optional<Path> save(String title, String name, JComponent options, FileNameExtensionFilter... filters) {
        JFileChooser chooser = chooser("save-dialog", title, filters);
        chooser.setAccessory(options);
        chooser.setSelectedFile(new File(folder.toFile(), name + "." + filters[0].getExtensions()[0]));
        chooser.addPropertyChangeListener(JFileChooser.FILE_FILTER_CHANGED_PROPERTY, e ->
                chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + "."
                        + ((FileNameExtensionFilter) chooser.getFileFilter()).getExtensions()[0])));
        while (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
            Path file = withEnding(
                    chosen(chooser).orElseThrow(), (FileNameExtensionFilter) chooser.getFileFilter(), filters);
            if (!Files.exists(file) || mayReplace(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private JFileChooser chooser(String name, String title, FileNameExtensionFilter... filters) {
        var chooser = new JFileChooser(folder.toFile());
        chooser.setName(name);
        chooser.setDialogTitle(title);
        chooser.setAcceptAllFileFilterUsed(false);
        for (FileNameExtensionFilter filter : filters) {
            chooser.addChoosableFileFilter(filter);
        }
        chooser.setFileFilter(filters[0]);
        return chooser;
    }

    private Optional<Path> chosen(JFileChooser chooser) {
        folder = chooser.getCurrentDirectory().toPath();
        return Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath);
    }

    /** An ending of any of the filters is kept, for who writes it means it; else that of the chosen one is appended. */
    static Path withEnding(Path file, FileNameExtensionFilter chosen, FileNameExtensionFilter... filters) {
        String name = file.getFileName().toString();
        for (FileNameExtensionFilter filter : filters) {
            for (String ending : filter.getExtensions()) {
                if (name.endsWith("." + ending)) {
                    return file;
                }
            }
        }
        return file.resolveSibling(name + "." + chosen.getExtensions()[0]);
    }

    private boolean mayReplace(Path file) {
        Object[] answers = {"Replace", "Keep"};
        return JOptionPane.showOptionDialog(owner, file.getFileName() + " is there already. Replace it?",
                "Replace file", JOptionPane.YES_NO_OPTION, JOptionPane.WARNING_MESSAGE, null, answers, answers[1]) == 0;
    }

    /** Says what went wrong, and waits until it is read. */
    void tell(String message) {
        JOptionPane.showMessageDialog(owner, message, "Intervene", JOptionPane.WARNING_MESSAGE);
    }
}
