package intervene.export;

import java.util.Arrays;

/** A number for each colour that occurs: at first how often it does. */
final class Histogram {
    private static final int FIRST_ROOM = 1 << 12;
    private static final int COLOUR_BITS = 24;
    private static final int COLOUR = (1 << COLOUR_BITS) - 1;
    /** Odd, so that neighbouring colours fall far from each other. */
    private static final int SPREAD = 0x9E3779B1;
    private static final int FREE = -1;

    private int[] colours = free(FIRST_ROOM);
    private int[] numbers = new int[FIRST_ROOM];
    private int size;

    /** Counts a colour of 24 bits once more. */
    void add(int colour) {
        int at = place(colour);
        if (colours[at] == FREE) {
            colours[at] = colour;
            size++;
        }
        numbers[at]++;
        if (size * 2 > colours.length) {
            grow();
        }
    }

    /** Gives a colour that occurs another number. */
    void set(int colour, int number) {
        numbers[place(colour)] = number;
    }

    /** The number of a colour that occurs. */
    int get(int colour) {
        return numbers[place(colour)];
    }

    /** All colours, the one with the greatest number first. */
    int[] descending() {
        long[] all = new long[size];
        int n = 0;
        for (int i = 0; i < colours.length; i++) {
            if (colours[i] != FREE) {
                all[n++] = (long) numbers[i] << COLOUR_BITS | colours[i];
            }
        }
        Arrays.sort(all);
        int[] descending = new int[size];
        for (int i = 0; i < size; i++) {
            descending[i] = (int) all[size - 1 - i] & COLOUR;
        }
        return descending;
    }

    private int place(int colour) {
        int mask = colours.length - 1;
        int at = colour * SPREAD >>> Byte.SIZE & mask;
        while (colours[at] != FREE && colours[at] != colour) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldColours = colours;
        int[] oldNumbers = numbers;
        colours = free(2 * oldColours.length);
        numbers = new int[colours.length];
        for (int i = 0; i < oldColours.length; i++) {
            if (oldColours[i] != FREE) {
                int at = place(oldColours[i]);
                colours[at] = oldColours[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }

    private static int[] free(int room) {
        int[] places = new int[room];
        Arrays.fill(places, FREE);
        return places;
    }
}
