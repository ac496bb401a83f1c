package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import intervene.observe.RunKey;
import intervene.observe.Tables;
import intervene.observe.Tables.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableFileTest {
    private static Failure failure(String error) {
        return new Failure(new RunKey(4, 0, 4, -7), error);
    }

    @Test
    void quotesOnlyWhereNeeded() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableFile<Failure> file = new TableFile<>(Tables.FAILURES, bytes)) {
            file.write(failure("plain – ü"));
            file.write(failure("a \"b\", c"));
            file.write(failure(""));
        }
        assertEquals("run,point,replicate,seed,error\n4,0,4,-7,plain – ü\n4,0,4,-7,\"a \"\"b\"\", c\"\n4,0,4,-7,\n",
                bytes.toString(StandardCharsets.UTF_8));
    }

    /** A disk with room for so many bytes. */
    private static final class SmallDisk extends OutputStream {
        private int room;

        private SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    @Test
    void aFullDiskIsNoticedAtTheLatestOnClosing() {
        IOException problem = assertThrows(IOException.class, () -> {
            try (TableFile<Failure> file = new TableFile<>(Tables.FAILURES, new SmallDisk(100_000))) {
                for (int i = 0; i < 20_000; i++) {
                    file.write(failure("x"));
                }
            }
        });
        assertEquals("No space left on device", problem.getMessage());
        assertThrows(IOException.class, () -> new TableFile<>(Tables.FAILURES, new SmallDisk(5)).close());
    }
}
