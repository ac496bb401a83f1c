package intervene.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is advised where a reproduction cannot be written; of it there is nothing to resume. */
class IoProblemTest {
    private static final IOException FULL = new IOException("No space left on device");
    private static final IOException TOLD = IoProblem.halted(new Target(Path.of("a")), FULL);

    @Test
    void aFullFolderForTemporaryFiles() {
        assertEquals("cannot write to tmp: no space is left there, in the folder for temporary files. Free some space"
                + " there, name a folder with more by INTERVENE_JAVA_OPTIONS=-Djava.io.tmpdir=DIR, or keep what is made"
                + " elsewhere with --out.", IoProblem.scratch(Path.of("tmp"), true, TOLD).getMessage());
        assertEquals("cannot write to tmp: no space is left there, in the folder for temporary files. Free some space"
                + " there, name a folder with more by INTERVENE_JAVA_OPTIONS=-Djava.io.tmpdir=DIR.",
                IoProblem.scratch(Path.of("tmp"), false, FULL).getMessage());
    }

    @Test
    void aFullFolderThatWasAskedFor() {
        assertEquals("cannot write to out: No space left on device. Nothing was kept. Free some space, or name another"
                + " folder with --out.", IoProblem.given(Path.of("out"), TOLD).getMessage());
    }

    @Test
    void otherProblemsAreTheirOwn() {
        IOException other = new IOException("the table cannot be read");
        assertSame(other, IoProblem.scratch(Path.of("tmp"), true, other));
    }
}
