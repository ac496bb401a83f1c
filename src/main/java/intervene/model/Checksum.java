package intervene.model;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;

/** CRC-32C (Castagnoli) of values, each as eight bytes; the same on every machine. */
final class Checksum {
    private static final int VALUES = 512;

    private final CRC32C sum = new CRC32C();
    private final ByteBuffer waiting = ByteBuffer.allocate(VALUES * Long.BYTES);

    Checksum add(long value) {
        if (!waiting.hasRemaining()) {
            pass();
        }
        waiting.putLong(value);
        return this;
    }

    /** A real number, by its bits; zero has no sign. */
    Checksum add(double value) {
        return add(Double.doubleToLongBits(value + 0.0));
    }

    Checksum add(boolean value) {
        return add(value ? 1L : 0L);
    }

    /** A text, by its hash code, which the language defines. */
    Checksum add(String text) {
        return add((long) text.hashCode());
    }

    /** A constant, by its name; null is none. */
    Checksum add(Enum<?> constant) {
        return constant == null ? add(0L) : add(constant.name());
    }

    Checksum add(List<String> texts) {
        add((long) texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** Of everything that was added; more may follow. */
    int value() {
        pass();
        return (int) sum.getValue();
    }

    private void pass() {
        sum.update(waiting.flip());
        waiting.clear();
    }
}
