package intervene.publication;

import intervene.param.InvalidInput;
import intervene.result.Provenance;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One file with all that it takes to run a result again, without network and without its sources: the program, the
 * result with configuration and world, the description of the model, and instructions. Its entries are sorted, of one
 * date and not compressed, so that the same result and program give the same bytes on every machine.
 */
public final class Archive {
    /** The program within the archive. */
    static final String PROGRAM = "intervene.jar";

    /** The result within the archive. */
    static final String RESULT = "result";

    private static final String DOCUMENTS = "intervene/docs/";
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BUFFER = 1 << 16;

    /** The content of an entry, from its beginning, as often as it is asked for. */
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    private final FinishedResult source;
    private final Program program;

    private Archive(FinishedResult source, Program program) {
        this.source = source;
        this.program = program;
    }

    /**
     * Of the result in a folder.
     *
     * @param program the program that goes with it
     * @throws InvalidInput if the result is unfinished, a part of an experiment, or changed; the message says what to
     *         do
     */
    public static Archive of(Path folder, Program program) throws IOException {
        return new Archive(FinishedResult.open(folder), program);
    }

    /** What somebody who hands it on would want to know, one sentence or two each. */
    public List<String> warnings() {
        Provenance made = source.origin().program();
        return made.equals(program.provenance()) ? List.of() : List.of("this result was made by "
                + Origin.inWords(made) + "; the archive gets " + Origin.inWords(program.provenance())
                + ", which runs it again. See with 'reproduce' whether it comes out the same.");
    }

    /**
     * Writes it, whole or not at all.
     *
     * @param target            its file
     * @param afterInterruption what to do when an interruption of the process has removed what was written of it
     * @return its size in bytes
     * @throws InvalidInput if the target is there already, or a file of the result is not what the manifest lists
     */
    public long write(Path target, Runnable afterInterruption) throws IOException {
        try (ZipFile jar = new ZipFile(program.jar().toFile());
                WholeFile file = WholeFile.begin(target, afterInterruption)) {
            // Not closed where it fails: what it would write then is of no use.
            ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
            for (Map.Entry<String, Content> entry : entries(jar).entrySet()) {
                write(zip, source.name() + "/" + entry.getKey(), entry.getValue());
            }
            zip.finish();
            file.publish();
            return Files.size(target);
        }
    }

    private SortedMap<String, Content> entries(ZipFile jar) throws IOException {
        SortedMap<String, Content> entries = new TreeMap<>();
        entries.put(PROGRAM, () -> new FileInputStream(program.jar().toFile()));
        for (String file : source.files()) {
            entries.put(RESULT + "/" + file, () -> source.read(file));
        }
        Path manifest = source.result().folder().resolve(Origin.MANIFEST);
        entries.put(RESULT + "/" + Origin.MANIFEST, () -> new FileInputStream(manifest.toFile()));
        jar.stream().filter(entry -> !entry.isDirectory() && entry.getName().startsWith(DOCUMENTS)).forEach(entry ->
                entries.put("docs/" + entry.getName().substring(DOCUMENTS.length()), () -> jar.getInputStream(entry)));
        for (String file : List.of("LICENSE", "CITATION.cff")) {
            ZipEntry entry = jar.getEntry("intervene/" + file);
            if (entry == null) {
                throw new InvalidInput(program.jar() + " is not the whole program: it has no " + file
                        + ". Build it again.");
            }
            entries.put(file, () -> jar.getInputStream(entry));
        }
        new Instructions(source, program).files().forEach((file, text) ->
                entries.put(file, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return entries;
    }

    /** Reads the content twice: what is not compressed has its length and checksum before it. */
    private static void write(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(DATE);
        CRC32 checksum = new CRC32();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = content.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                checksum.update(buffer, 0, n);
                size += n;
            }
        }
        entry.setSize(size);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        try (InputStream in = content.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
