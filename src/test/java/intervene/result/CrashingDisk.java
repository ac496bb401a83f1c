package intervene.result;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A disk that stops at a given step; what was written but not forced to it by then is lost or spoilt. */
final class CrashingDisk extends Disk {
    private final Map<Path, Long> safe = new LinkedHashMap<>();
    private int stepsLeft;

    /** The end of the process, as the process sees it: nothing more happens. */
    static final class Crash extends Error {
        private Crash() {
            super("crash");
        }
    }

    /** It fails in step {@code steps + 1}. */
    CrashingDisk(int steps) {
        this.stepsLeft = steps;
    }

    /** Whether it fails now. */
    private boolean fails() {
        return stepsLeft-- <= 0;
    }

    private void step() {
        if (fails()) {
            throw new Crash();
        }
    }

    @Override
    DiskFile create(Path file) throws IOException {
        step();
        return super.create(file);
    }

    @Override
    DiskFile append(Path file) throws IOException {
        safe.put(file, Files.size(file));
        return new DiskFile(file) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                boolean crash = fails();
                super.write(bytes, offset, crash ? length / 2 : length);
                if (crash) {
                    throw new Crash();
                }
            }

            @Override
            void force() throws IOException {
                step();
                safe.put(file, Files.size(file));
            }
        };
    }

    @Override
    void delete(Path file) throws IOException {
        step();
        super.delete(file);
    }

    @Override
    void cut(Path file, long length) throws IOException {
        step();
        super.cut(file, length);
    }

    @Override
    void rename(Path from, Path to) throws IOException {
        step();
        if (safe.containsKey(from)) {
            safe.put(to, safe.remove(from));
        }
        super.rename(from, to);
    }

    /** Names are taken to be safe at once. */
    @Override
    void force(Path folder) {
        step();
    }

    /** After a crash: of what was not forced, half is gone, and the rest is not what was written. */
    void loseWhatWasNotForced() throws IOException {
        for (Map.Entry<Path, Long> file : safe.entrySet()) {
            if (Files.exists(file.getKey())) {
                try (RandomAccessFile open = new RandomAccessFile(file.getKey().toFile(), "rw")) {
                    int lost = (int) (open.length() - file.getValue());
                    open.seek(file.getValue());
                    open.write(new byte[lost]);
                    open.setLength(file.getValue() + lost / 2);
                }
            }
        }
    }
}
