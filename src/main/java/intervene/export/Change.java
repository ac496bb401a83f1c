package intervene.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** In what one frame differs from another of the same size. */
final class Change {
    private Change() {}

    /** The colours of an image, row by row. */
    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** The least rectangle outside which they agree: all of it where there is no other, one pixel where all agree. */
    static Rectangle rectangle(BufferedImage frame, BufferedImage last) {
        int width = frame.getWidth();
        if (last == null) {
            return new Rectangle(width, frame.getHeight());
        }
        int[] now = pixels(frame);
        int[] before = pixels(last);
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < frame.getHeight(); y++) {
            int from = y * width;
            int to = from + width;
            int first = Arrays.mismatch(now, from, to, before, from, to);
            if (first >= 0) {
                top = top < 0 ? y : top;
                bottom = y;
                left = Math.min(left, first);
                right = Math.max(right, lastMismatch(now, before, from, to) - from);
            }
        }
        return top < 0 ? new Rectangle(1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static int lastMismatch(int[] a, int[] b, int from, int to) {
        int i = to - 1;
        while (i > from && a[i] == b[i]) {
            i--;
        }
        return i;
    }
}
