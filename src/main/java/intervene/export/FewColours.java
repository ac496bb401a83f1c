package intervene.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * A part of a frame in at most 255 colours and a transparent one, which stands wherever the frame before shows the
 * same. Frequent colours stay exact; of the others, such as those at the smoothed edges of letters, each becomes the
 * nearest that is kept. Nothing is dithered.
 */
final class FewColours {
    private static final int MOST = 255;
    private static final int COLOUR = 0xFFFFFF;
    private static final int FIRST_SQUARE = 12;

    private FewColours() {}

    /** @param last the frame before; null for none */
    static BufferedImage of(BufferedImage frame, BufferedImage last, Rectangle part) {
        int[] now = Change.pixels(frame);
        int[] before = last == null ? null : Change.pixels(last);
        int width = frame.getWidth();
        var colours = new Histogram();
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int i = y * width + part.x; i < y * width + part.x + part.width; i++) {
                if (before == null || now[i] != before[i]) {
                    colours.add(now[i] & COLOUR);
                }
            }
        }
        int[] kept = kept(colours.descending());
        number(colours, kept);
        var image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model(kept));
        byte[] out = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int n = 0;
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int i = y * width + part.x; i < y * width + part.x + part.width; i++) {
                boolean same = before != null && now[i] == before[i];
                out[n++] = (byte) (same ? kept.length : colours.get(now[i] & COLOUR));
            }
        }
        return image;
    }

    private static IndexColorModel model(int[] kept) {
        int[] all = new int[kept.length + 1];
        for (int i = 0; i < kept.length; i++) {
            all[i] = kept[i] | ~COLOUR;
        }
        return new IndexColorModel(Byte.SIZE, all.length, all, 0, true, kept.length,
                DataBuffer.TYPE_BYTE);
    }

    /** From the most frequent on, those that lie further than a distance from all kept before, so that few remain. */
    private static int[] kept(int[] byFrequency) {
        if (byFrequency.length <= MOST) {
            return byFrequency;
        }
        int[] kept = new int[MOST];
        for (int square = FIRST_SQUARE;; square *= 2) {
            int n = 0;
            for (int i = 0; i < byFrequency.length && n <= MOST; i++) {
                if (distance(byFrequency[i], kept, nearest(byFrequency[i], kept, n)) > square) {
                    if (n < MOST) {
                        kept[n] = byFrequency[i];
                    }
                    n++;
                }
            }
            if (n <= MOST) {
                return Arrays.copyOf(kept, n);
            }
        }
    }

    private static void number(Histogram colours, int[] kept) {
        for (int colour : colours.descending()) {
            colours.set(colour, nearest(colour, kept, kept.length));
        }
    }

    private static int distance(int colour, int[] kept, int which) {
        return which < 0 ? Integer.MAX_VALUE : square(colour, kept[which]);
    }

    private static int nearest(int colour, int[] kept, int n) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < n && least > 0; i++) {
            int square = square(colour, kept[i]);
            if (square < least) {
                least = square;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Square of the distance of two colours; green counts most, as the eye has it. */
    private static int square(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return (2 * red * red + 4 * green * green + 3 * blue * blue) / 3;
    }
}
