package intervene.gui;

import intervene.export.Pictures;
import intervene.result.IoProblem;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Writes pictures of the window to files. */
final class Exporter {
    private static final FileNameExtensionFilter PNG = new FileNameExtensionFilter("Picture of pixels, PNG", "png");
    private static final FileNameExtensionFilter SVG = new FileNameExtensionFilter("Drawing of lines, SVG", "svg");

    private final Session session;
    private final FileDialogs dialogs;

    /** How large a picture is. */
    private enum Size {
        AS_SHOWN("As it is shown", 0, 0, 2),
        SLIDE("Slide, 1280 × 720", 1280, 720, 1),
        SCREEN("Screen, 1920 × 1080", 1920, 1080, 1),
        PRINT("Print, 18 × 12 cm, 300 dpi", 680, 454, 3.125);

        private final String label;
        private final int width;
        private final int height;
        private final double pixels;

        Size(String label, int width, int height, double pixels) {
            this.label = label;
            this.width = width;
            this.height = height;
            this.pixels = pixels;
        }

        private Dimension of(Shot shot) {
            return this == AS_SHOWN && shot.size().width > 0 && shot.size().height > 0 ? shot.size()
                    : this == AS_SHOWN ? SLIDE.of(shot) : new Dimension(width, height);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    Exporter(Session session, FileDialogs dialogs) {
        this.session = session;
        this.dialogs = dialogs;
    }

    /** Asks which picture goes where, and writes it. */
    void export(List<Shot> shots) {
        var picture = new JComboBox<>(shots.toArray(Shot[]::new));
        var size = new JComboBox<>(Size.values());
        if (shots.isEmpty()) {
            dialogs.tell("There is no picture to export yet.");
            return;
        }
        String name = Shot.fileName(shots.get(0).picture().name(), session.sight());
        dialogs.save("Export picture", name, options(picture, size), PNG, SVG).ifPresent(file -> {
            Shot shot = (Shot) picture.getSelectedItem();
            write(shot, ((Size) size.getSelectedItem()).of(shot), ((Size) size.getSelectedItem()).pixels, file);
        });
    }

    private static JComponent options(JComboBox<Shot> picture, JComboBox<Size> size) {
        var panel = new JPanel(new GridLayout(0, 1, 0, 4));
        panel.setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 0));
        add(panel, "Picture", picture, "export-picture");
        add(panel, "Size", size, "export-size");
        var box = new JPanel(new BorderLayout());
        box.add(panel, BorderLayout.NORTH);
        return box;
    }

    private static void add(JPanel panel, String text, JComboBox<?> box, String name) {
        var label = new JLabel(text);
        label.setLabelFor(box);
        box.setName(name);
        box.setToolTipText(text + ".");
        box.getAccessibleContext().setAccessibleName(text);
        panel.add(label);
        panel.add(box);
    }

    private void write(Shot shot, Dimension size, double pixels, Path file) {
        try {
            byte[] bytes = file.toString().endsWith(".svg")
                    ? Pictures.svg(shot.picture().scene(), size, title(shot)).getBytes(StandardCharsets.UTF_8)
                    : Pictures.png(shot.picture().scene(), size, pixels);
            Files.write(file, bytes);
            session.note("Picture written to " + file + ".");
        } catch (IOException e) {
            dialogs.tell("The picture could not be written to " + file + ": " + IoProblem.describe(e)
                    + ". Choose another folder.");
        }
    }

    private String title(Shot shot) {
        return shot + ", " + session.sight().scenario().name() + ", seed " + session.sight().seed() + ", month "
                + session.moment().period();
    }
}
