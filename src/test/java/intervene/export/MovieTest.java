package intervene.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import intervene.view.Scene;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStreamImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Movies are read back with the JVM's own reader, whose frames are laid over each other as a browser does. */
class MovieTest {
    private static final Dimension SIZE = new Dimension(120, 80);

    @TempDir
    Path folder;

    /** A square that moves over a ground with a word. */
    private static Scene scene(int step) {
        return (g, size) -> {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, size.width, size.height);
            g.setColor(new Color(0x0072B2));
            g.fillRect(5 + 7 * step, 30, 12, 12);
            g.setColor(Color.BLACK);
            g.drawString("Frame " + step, 4, 14);
        };
    }

    private static void gradient(Graphics2D g, Dimension size, int shift) {
        g.setPaint(new GradientPaint(0, 0, new Color(shift, 200, 40), size.width, size.height,
                new Color(250, shift, 255)));
        g.fillRect(0, 0, size.width, size.height);
        g.setColor(new Color(0xD55E00));
        g.fillRect(10, 10, 40, 30);
    }

    /** A frame as written, and where. */
    private record Written(BufferedImage image, Rectangle place, int ticks, String disposal) {}

    private static List<Written> read(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        var frames = new ArrayList<Written>();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                var root = (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                var where = (IIOMetadataNode) root.getElementsByTagName("ImageDescriptor").item(0);
                var how = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
                frames.add(new Written(reader.read(i),
                        new Rectangle(whole(where, "imageLeftPosition"), whole(where, "imageTopPosition"),
                                whole(where, "imageWidth"), whole(where, "imageHeight")),
                        whole(how, "delayTime"), how.getAttribute("disposalMethod")));
            }
        }
        reader.dispose();
        return frames;
    }

    private static int whole(IIOMetadataNode node, String attribute) {
        return Integer.parseInt(node.getAttribute(attribute));
    }

    /** What a viewer sees after each frame. */
    private static List<BufferedImage> seen(List<Written> frames, Dimension size) {
        var canvas = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        var seen = new ArrayList<BufferedImage>();
        for (Written frame : frames) {
            canvas.createGraphics().drawImage(frame.image(), frame.place().x, frame.place().y, null);
            var copy = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
            copy.createGraphics().drawImage(canvas, 0, 0, null);
            seen.add(copy);
        }
        return seen;
    }

    private static int[] opaque(int[] colours) {
        return Arrays.stream(colours).map(c -> c & 0xFFFFFF).toArray();
    }

    @Test
    void everyFrameIsSeenAsItWasDrawn() throws IOException {
        Path file = folder.resolve("run.gif");
        try (Movie movie = Movie.begin(file, SIZE, 120)) {
            for (int i = 0; i < 5; i++) {
                movie.add(scene(i));
            }
        }
        List<Written> frames = read(file);
        assertEquals(5, frames.size());
        List<BufferedImage> seen = seen(frames, SIZE);
        for (int i = 0; i < 5; i++) {
            int[] drawn = Change.pixels(Pictures.image(scene(i), SIZE, 1));
            assertArrayEquals(opaque(drawn), opaque(Change.pixels(seen.get(i))), "frame " + i);
            assertEquals(12, frames.get(i).ticks());
            assertEquals("doNotDispose", frames.get(i).disposal());
        }
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        Path file = folder.resolve("run.gif");
        try (Movie movie = Movie.begin(file, SIZE, 5)) {
            movie.add(scene(0));
            movie.add(scene(0));
            movie.add(scene(1));
        }
        List<Written> frames = read(file);
        assertEquals(new Rectangle(0, 0, 120, 80), frames.get(0).place());
        assertEquals(new Rectangle(0, 0, 1, 1), frames.get(1).place());
        Rectangle third = frames.get(2).place();
        assertTrue(third.width < 80 && third.height < 45, third.toString());
        assertEquals(2, frames.get(0).ticks(), "not faster than programs show");
    }

    @Test
    void itLoopsForEver() throws IOException {
        Path file = folder.resolve("run.gif");
        try (Movie movie = Movie.begin(file, SIZE, 100)) {
            movie.add(scene(0));
            movie.add(scene(1));
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.startsWith("GIF89a"));
        assertTrue(bytes.contains("\u0021\u00ff\u000bNETSCAPE2.0\u0003\u0001\u0000\u0000\u0000"), "extension");
        assertEquals(bytes.indexOf("NETSCAPE"), bytes.lastIndexOf("NETSCAPE"), "once");
        assertTrue(bytes.endsWith("\u003b"), "trailer");
    }

    @Test
    void manyColoursBecomeFewAndFlatOnesStayExact() throws IOException {
        var size = new Dimension(300, 200);
        Path file = folder.resolve("run.gif");
        try (Movie movie = Movie.begin(file, size, 100)) {
            movie.add((g, s) -> gradient(g, s, 0));
            movie.add((g, s) -> gradient(g, s, 90));
        }
        List<BufferedImage> seen = seen(read(file), size);
        for (int i = 0; i < 2; i++) {
            int shift = 90 * i;
            int[] drawn = Change.pixels(Pictures.image((g, s) -> gradient(g, s, shift), size, 1));
            int[] shown = Change.pixels(seen.get(i));
            int worst = 0;
            for (int p = 0; p < drawn.length; p++) {
                for (int bits = 0; bits <= 16; bits += 8) {
                    worst = Math.max(worst, Math.abs((drawn[p] >> bits & 255) - (shown[p] >> bits & 255)));
                }
            }
            assertTrue(worst <= 20, "a channel is off by " + worst);
            assertEquals(0xD55E00, shown[20 * 300 + 20] & 0xFFFFFF);
        }
    }

    @Test
    void nothingStandsUnderItsNameUntilItIsClosed() throws IOException {
        Path file = folder.resolve("run.gif");
        Files.writeString(file, "before");
        Movie movie = Movie.begin(file, SIZE, 100);
        movie.add(scene(0));
        assertEquals("before", Files.readString(file));
        try (Movie another = Movie.begin(file, SIZE, 100)) {
            another.discard();
        }
        movie.discard();
        movie.close();
        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), files());
        assertThrows(IOException.class, () -> movie.add(scene(1)));
    }

    @Test
    void aMovieReplacesWhatStoodThere() throws IOException {
        Path file = folder.resolve("run.gif");
        Files.writeString(file, "before");
        Movie movie = Movie.begin(file, SIZE, 100);
        movie.add(scene(0));
        movie.close();
        movie.close();
        assertEquals(1, read(file).size());
        assertEquals(List.of(file), files());
    }

    @Test
    void withoutFramesThereIsNoFile() throws IOException {
        Path file = folder.resolve("run.gif");
        Movie movie = Movie.begin(file, SIZE, 100);
        String message = assertThrows(IOException.class, movie::close).getMessage();
        assertTrue(message.contains("no frames"), message);
        assertEquals(List.of(), files());
    }

    @Test
    void whereNothingCanBeWrittenAMessageSaysWhatToDo() {
        Path nowhere = folder.resolve("none").resolve("run.gif");
        String missing = assertThrows(IOException.class, () -> Movie.begin(nowhere, SIZE, 100)).getMessage();
        assertTrue(missing.contains("there is no folder " + folder.resolve("none")), missing);
        String isFolder = assertThrows(IOException.class, () -> Movie.begin(folder, SIZE, 100)).getMessage();
        assertTrue(isFolder.contains("it is a folder"), isFolder);
    }

    /** Takes two thousand bytes. */
    private static final class FullDisk extends ImageOutputStreamImpl {
        private long room = 2_000;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
            streamPos += length;
        }

        @Override
        public int read() {
            return -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return -1;
        }
    }

    @Test
    void aFullDiskEndsTheMovie() throws IOException {
        Path file = folder.resolve("run.gif");
        Path unfinished = Files.createFile(folder.resolve("unfinished"));
        Movie movie = new Movie(file, unfinished, SIZE, new GifFrames(new FullDisk(), 100));
        String message = assertThrows(IOException.class, () -> {
            for (int i = 0; i < 100; i++) {
                movie.add(scene(i));
            }
        }).getMessage();
        assertTrue(message.contains("run.gif: No space left on device. Nothing of it is kept."), message);
        movie.close();
        assertFalse(Files.exists(file));
        assertEquals(List.of(), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
